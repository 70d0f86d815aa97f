package org.handlebook.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.differences.KnownDifferences.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where a system is known to differ. */
class KnownDifferencesTest {
  private static final Difference DIFFERENCE =
      new Difference("closed-twice", List.of("HT-1"), "It is refused.", "It is not.", "a test");

  @Test
  @DisplayName("A difference is expected in its scenario, by file and line, and in no other")
  void place() {
    Expected expected = new Expected(DIFFERENCE, 7, List.of("ERROR_X"), "wine.yml:3");
    Map<Place, List<Expected>> all = new HashMap<>();
    all.put(new Place("a.feature", 5), List.of(expected));
    KnownDifferences known = new KnownDifferences("wine-8.0", all);
    all.clear();
    assertThat(known.in(new Place("a.feature", 5))).containsExactly(expected);
    assertThat(known.in(new Place("a.feature", 6))).isEmpty();
    assertThat(known.in(new Place("b.feature", 5))).isEmpty();
    assertThat(known.lender()).isEmpty();
    assertThat(known.lentTo("wine-9.0").in(new Place("a.feature", 5))).containsExactly(expected);
    assertThat(known.lentTo("wine-9.0").lender()).contains("wine-8.0");
  }

  @Test
  @DisplayName("One of its answers tells that a failure is the known one, wherever lines break")
  void answer() {
    Expected expected = new Expected(DIFFERENCE, 7, List.of("it is 1", "it is 2"), "wine.yml:3");
    assertThat(expected.isSaidBy("Expected it to be 3, but it is\n  2.")).isTrue();
    assertThat(expected.isSaidBy("Expected it to be 3, but it is 4.")).isFalse();
  }
}
