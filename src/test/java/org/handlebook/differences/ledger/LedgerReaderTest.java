package org.handlebook.differences.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a ledger says, and what is said of one that is not clear. */
class LedgerReaderTest {
  private static final String GOOD =
      """
      system: wine-8.0
      differences:
        - id: mailslot-inherit
          rule: [MSL-5]
          windows: It is inherited.
          here: It is not.
          source: a document
          where:
            - feature: rules/mailslots.feature
              scenario: A mailslot travels
              step: the child has it
              occurrence: 2
      """;

  @TempDir private Path folder;

  private Ledger read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("wine-8.0.yml"), text);
    return LedgerReader.read(file, "wine-8.0.yml", "wine-8.0");
  }

  private void refuses(String text, String... problems) {
    assertThatExceptionOfType(BadLedger.class)
        .isThrownBy(() -> read(text))
        .satisfies(bad -> assertThat(bad.getMessage()).contains(problems));
  }

  @Test
  @DisplayName(
      "A difference has what Windows does, what happens here, and the steps where it shows")
  void reads() throws IOException {
    Ledger.Entry entry = read(GOOD).entries().get(0);
    assertThat(entry.line()).isEqualTo(3);
    assertThat(entry.difference().id()).isEqualTo("mailslot-inherit");
    assertThat(entry.difference().windows()).isEqualTo("It is inherited.");
    Ledger.Where where = entry.where().get(0);
    assertThat(where.feature()).isEqualTo("rules/mailslots.feature");
    assertThat(where.occurrence()).isEqualTo(2);
    assertThat(where.examples()).isEmpty();
  }

  @Test
  @DisplayName("Another system's ledger is refused")
  void otherSystem() {
    refuses(
        GOOD.replace("wine-8.0", "wine-9.0"),
        "wine-8.0.yml:1: this is the ledger of wine-8.0, but says wine-9.0; write");
  }

  @Test
  @DisplayName("A field that lacks, an id that is none and a rule that is none are told by line")
  void fields() {
    refuses(GOOD.replace("    source: a document\n", ""), "wine-8.0.yml:3: ", "source:");
    refuses(GOOD.replace("mailslot-inherit", "Mailslot!"), "wine-8.0.yml:3: \"Mailslot!\"");
    refuses(GOOD.replace("MSL-5", "msl"), "wine-8.0.yml:4: these are no rules: msl");
    refuses(GOOD.replace("here:", "hier:"), "wine-8.0.yml:6: ", "hier");
  }

  @Test
  @DisplayName("What is still open is told as such")
  void open() {
    refuses(GOOD.replace("a document", "?"), "wine-8.0.yml:7: source is still open");
  }

  @Test
  @DisplayName("No two differences have one id")
  void twice() {
    String second = GOOD.substring(GOOD.indexOf("  - id"));
    refuses(GOOD + second, "line 3 has the id mailslot-inherit already");
  }
}
