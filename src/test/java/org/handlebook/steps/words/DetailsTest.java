package org.handlebook.steps.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.cucumber.datatable.DataTable;
import java.util.List;
import java.util.stream.IntStream;
import org.handlebook.scenario.ScenarioMistake;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Tables of details: what they say is read in either language, and nothing in them is passed over.
 */
class DetailsTest {

  @Test
  @DisplayName(
      "A key is asked for once by both its names, and what the table does not say has a default")
  void read() {
    Details details = table("초기 카운트", "2", "inheritable", "yes", "access", "SYNCHRONIZE");

    assertThat(details.number(0, "initial count", "초기 카운트")).isEqualTo(2);
    assertThat(details.number(5, "maximum count", "최대 카운트")).isEqualTo(5);
    assertThat(details.flag("inheritable", "상속 가능")).isTrue();
    assertThat(details.flag("owned", "소유")).isFalse();
    assertThat(details.access(0, "access", "접근 권한")).isEqualTo(0x100000);
    assertThatNoException().isThrownBy(details::close);
  }

  @Test
  @DisplayName("Other words for a key are the same key")
  void synonyms() {
    assertThat(table("초깃값", "3").number(0, "initial count", "초기 카운트")).isEqualTo(3);
  }

  @Test
  @DisplayName("A key that the step does not know is told with those that it knows")
  void unknownKey() {
    Details details = table("colour", "red");
    assertThat(details.flag("inheritable", "상속 가능")).isFalse();

    assertThatExceptionOfType(ScenarioMistake.class)
        .isThrownBy(details::close)
        .withMessageContaining("\"colour\"")
        .withMessageContaining("inheritable / 상속 가능");
  }

  @Test
  @DisplayName("The same key twice, or a third column, is a mistake")
  void badTables() {
    assertThatExceptionOfType(ScenarioMistake.class)
        .isThrownBy(() -> table("size", "1", "size", "2"))
        .withMessageContaining("\"size\" twice");
    assertThatExceptionOfType(ScenarioMistake.class)
        .isThrownBy(() -> Details.of(DataTable.create(List.of(List.of("a", "b", "c")))))
        .withMessageContaining("two columns");
  }

  private static Details table(String... cells) {
    return Details.of(
        DataTable.create(
            IntStream.range(0, cells.length / 2)
                .mapToObj(row -> List.of(cells[2 * row], cells[2 * row + 1]))
                .toList()));
  }
}
