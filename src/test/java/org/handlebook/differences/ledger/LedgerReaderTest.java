package org.handlebook.differences.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a ledger says, and what is said of one that is not clear. */
class LedgerReaderTest {
  private static final String GOOD =
      """
      system: [wine-8.0, wine-10.0]
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
              answer: ERROR_INVALID_HANDLE
      """;

  @TempDir private Path folder;

  private Ledger read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("wine.yml"), text);
    return LedgerReader.read(file, "wine.yml");
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
  @DisplayName("An entry is about all systems of the ledger, or about those that it names")
  void systems() throws IOException {
    assertThat(read(GOOD).on("wine-8.0")).hasSize(1);
    assertThat(read(GOOD).on("wine-10.0")).hasSize(1);
    assertThat(read(GOOD).on("wine-9.0")).isEmpty();
    String one = GOOD.replace("    rule", "    system: wine-8.0\n    rule");
    assertThat(read(one).on("wine-8.0")).hasSize(1);
    assertThat(read(one).on("wine-10.0")).isEmpty();
  }

  @Test
  @DisplayName("A system that the ledger is not about, or that is named twice, is told by line")
  void wrongSystems() {
    refuses(GOOD.replace("system: [wine-8.0, wine-10.0]\n", ""), "wine.yml:1: system is missing");
    refuses(
        GOOD.replace("    rule", "    system: wine-9.0\n    rule"),
        "wine.yml:4: this is about wine-8.0, wine-10.0, not wine-9.0; write");
    refuses(GOOD.replace("wine-10.0", "wine-8.0"), "wine.yml:1: wine-8.0 stands here twice; write");
    refuses(
        GOOD.replace("    rule", "    system: [wine-8.0, wine-8.0]\n    rule"),
        "wine.yml:4: wine-8.0 stands here twice; write");
  }

  @Test
  @DisplayName("All systems answer the same, or each what stands behind its stamp")
  void answers() throws IOException {
    assertThat(read(GOOD).entries().get(0).where().get(0).answers())
        .containsEntry("wine-8.0", List.of("ERROR_INVALID_HANDLE"))
        .containsEntry("wine-10.0", List.of("ERROR_INVALID_HANDLE"));
    String each = GOOD.replace("ERROR_INVALID_HANDLE", "{wine-8.0: A, wine-10.0: [B, C]}");
    assertThat(read(each).entries().get(0).where().get(0).answers())
        .containsEntry("wine-8.0", List.of("A"))
        .containsEntry("wine-10.0", List.of("B", "C"));
  }

  @Test
  @DisplayName("A step may fail on some of the systems only")
  void systemsOfAStep() throws IOException {
    String one = GOOD.replace("        answer", "        system: wine-8.0\n        answer");
    assertThat(read(one).entries().get(0).where().get(0).answers()).containsOnlyKeys("wine-8.0");
    refuses(
        one.replace("    rule", "    system: wine-10.0\n    rule"),
        "wine.yml:14: this is about wine-10.0, not wine-8.0; write");
  }

  @Test
  @DisplayName("What is not answered, by one or by all, is told by line")
  void wrongAnswers() {
    refuses(
        GOOD.replace("        answer: ERROR_INVALID_HANDLE\n", ""),
        "wine.yml:9: answer is missing; write answer: and a piece of what the failure says");
    refuses(
        GOOD.replace("ERROR_INVALID_HANDLE", "{wine-8.0: A}"),
        "wine.yml:13: wine-10.0 is missing; write wine-10.0: and a piece of what");
    refuses(
        GOOD.replace("ERROR_INVALID_HANDLE", "{wine-8.0: A, wine-9.0: B, wine-10.0: C}"),
        "wine.yml:13: unknown key \"wine-9.0\"; write one of wine-8.0, wine-10.0");
    refuses(GOOD.replace("ERROR_INVALID_HANDLE", "\"?\""), "wine.yml:13: answer is still open");
  }

  @Test
  @DisplayName("A field that lacks, an id that is none and a rule that is none are told by line")
  void fields() {
    refuses(GOOD.replace("    source: a document\n", ""), "wine.yml:3: ", "source:");
    refuses(GOOD.replace("mailslot-inherit", "Mailslot!"), "wine.yml:3: \"Mailslot!\"");
    refuses(GOOD.replace("MSL-5", "msl"), "wine.yml:4: these are no rules: msl");
    refuses(GOOD.replace("here:", "hier:"), "wine.yml:6: ", "hier");
  }

  @Test
  @DisplayName("What is still open is told as such")
  void open() {
    refuses(GOOD.replace("a document", "?"), "wine.yml:7: source is still open");
  }

  @Test
  @DisplayName("No two differences have one id")
  void twice() {
    String second = GOOD.substring(GOOD.indexOf("  - id"));
    refuses(GOOD + second, "line 3 has the id mailslot-inherit already");
  }
}
