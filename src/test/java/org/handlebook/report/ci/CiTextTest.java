package org.handlebook.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Text that comes from anywhere, in the files that CI systems read. */
class CiTextTest {
  @Test
  @DisplayName("In Markdown nothing in a name means more than it says")
  void markdown() {
    assertThat(MarkdownText.of("*a* [b](c) <i>&\nd|e"))
        .isEqualTo("\\*a\\* \\[b\\]\\(c\\) &lt;i&gt;&amp; d\\|e");
  }

  @Test
  @DisplayName("XML carries every text, and what it cannot carry as a code")
  void xml() throws XMLStreamException {
    StringWriter out = new StringWriter();
    new Xml(out).open("a").attribute("b", "\"<\u0000").text("]]>&").close().end();
    assertThat(out.toString())
        .doesNotContain("\u0000")
        .contains("b=\"&quot;&lt;")
        .contains("]]&gt;&amp;");
  }

  @Test
  @DisplayName("A feature's folders are a class's package; a time is in seconds")
  void junit() {
    assertThat(JunitCase.className("rules/a.b/jobs.feature")).isEqualTo("rules.a_b.jobs");
    assertThat(JunitCase.seconds(1_234_567_890L)).isEqualTo("1.234");
    assertThat(JunitCase.seconds(-1)).isEqualTo("0.000");
  }
}
