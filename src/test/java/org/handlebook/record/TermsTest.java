package org.handlebook.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static final TermTable TABLE = TermTable.read();

  @Test
  @DisplayName("Every line has words in both languages, with the same fields")
  void bothLanguages() {
    assertThat(lines())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            words -> {
              assertThat(words.english()).isNotBlank();
              assertThat(words.korean()).as(words.english()).isNotEmpty().doesNotContain("");
              assertThat(words.korean())
                  .allSatisfy(
                      korean -> assertThat(fields(korean)).isEqualTo(fields(words.english())));
            });
  }

  private static Stream<Wording> lines() {
    return Stream.concat(
        Stream.concat(TABLE.kinds().values().stream(), TABLE.milestones().values().stream()),
        TABLE.states().values().stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .map(StateLine::words));
  }

  private static List<String> fields(String words) {
    return Pattern.compile("\\{\\w+}")
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}
