package org.handlebook.c.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Strings as literals that a C compiler reads back as they were. */
class LiteralTest {
  @Test
  @DisplayName("Quotes, backslashes and ends of lines are escaped; letters of all scripts are not")
  void wide() {
    assertThat(Literal.wide("a\"b\\c\r\n한")).isEqualTo("L\"a\\\"b\\\\c\\r\\n한\"");
  }

  @Test
  @DisplayName("A number that hexadecimal digits would lengthen ends its literal")
  void split() {
    assertThat(Literal.wide("\u0001f")).isEqualTo("L\"\\x0001\" L\"f\"");
    assertThat(Literal.wide("\u0001g")).isEqualTo("L\"\\x0001g\"");
    assertThat(Literal.narrow("\u00011")).isEqualTo("\"\\0011\"");
  }

  @Test
  @DisplayName("No trigraph and no end of a comment comes to be")
  void trigraphs() {
    assertThat(Literal.narrow("??=")).isEqualTo("\"?\\?=\"");
    assertThat(Literal.comment("*/ /* ??/\nx")).isEqualTo("* / / * ? ?/ x");
    assertThat(Literal.comment("???/ ### */*/")).isEqualTo("? ? ?/ # # # * / * /");
    assertThat(Literal.narrow("???/")).isEqualTo("\"?\\?\\?/\"");
  }

  @Test
  @DisplayName("A block has a null behind each string, and one more")
  void block() {
    assertThat(Literal.block(List.of("A=1", "B=2")))
        .isEqualTo("L\"A=1\" L\"\\0\" L\"B=2\" L\"\\0\"");
    assertThat(Literal.block(List.of())).isEqualTo("L\"\\0\"");
  }
}
