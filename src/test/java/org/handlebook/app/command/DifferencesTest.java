package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.app.command.OtherSystem.difference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.app.context.ExitCode;
import org.handlebook.report.run.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handlebook differences}: what it proposes, and that it can be pasted. */
final class DifferencesTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/handlebook/ledgers/proposed.txt");
  private static final String SCENARIOS =
      """
      @MSL-3 @doc-002
      Rule: The flag decides

        Scenario: a mailslot
          Given a process "App"
          And "App" creates an inheritable mailslot "m" as hMail
          Then hMail is inheritable

        Scenario: another mailslot: it grants
          Given a process "Other"
          And "Other" creates an inheritable mailslot "n" as hOther
          Then hOther is inheritable in "Other"

        Scenario Outline: each <kind>
          Given a process "App"
          And "App" creates an inheritable <what> as hNew
          Then it succeeds
          And hNew is inheritable
          And it succeeds

          Examples:
            | kind  | what         |
            | mutex | mutex        |
            | slot  | mailslot "a" |
            | box   | mailslot "b" |

        Scenario Outline: all of <names>
          Given a process "App"
          When "App" creates an event as hEvent
          Then it succeeds
          When "App" creates a mutex as hMutex
          Then it succeeds

          Examples:
            | names |
            | one   |
            | two   |

        Scenario: nobody asks
          Given a process "App"
          When "App" creates an event as hEvent
          And "App" creates a mutex as hMutex

        Scenario: 한국어
          Given a process "App"
          When "App" creates an event as hEvent
          Then 성공한다
          And "App" holds 1 handle

        Scenario: all is well
          Given a process "App"
      """;

  @TempDir private Path project;
  private OtherSystem system;

  @BeforeEach
  void makeProject() {
    system = new OtherSystem(project);
  }

  @Test
  void proposesEntriesThatAPersonCompletes() throws IOException {
    system.feature(SCENARIOS);

    assertThat(system.run("differences")).isEqualTo(ExitCode.FAILED);
    assertThat(system.complained()).contains("10 scenarios: 2 passed, 8 failed");
    Golden.holds(GOLDEN, system.printed().replace(project.toString(), "PROJECT"));
  }

  @Test
  void proposalsHoldWhenTheyAreCompletedAndPasted() throws IOException {
    system.feature(SCENARIOS);
    system.run("differences");
    Path ledger = project.resolve("features/differences/fake-1.0.yml");
    Files.createDirectories(ledger.getParent());

    Files.writeString(ledger, system.printed());
    assertThat(system.run("differences")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(system.complained()).contains("windows is still open", "source is still open");

    Files.writeString(ledger, Files.readString(ledger).replace("\"?\"", "seen on Windows"));
    assertThat(system.run("differences")).isEqualTo(ExitCode.AS_EXPECTED);
    assertThat(system.printed()).isEmpty();
  }

  @Test
  void listsWhatDidNotOccur() throws IOException {
    system.feature("Scenario: one\n  Given a process \"App\"\n  Then \"App\" is running\n");
    system.ledger(difference("never-runs", "one", "\"App\" is running", "it is not"));

    assertThat(system.run("differences")).isEqualTo(ExitCode.FAILED);
    assertThat(system.printed())
        .isEqualTo(
            """
            # Did not occur on fake-1.0; what holds for good is no difference of it any more:
            #   features/differences/fake.yml:9 never-runs
            """);
  }

  @Test
  void listsWhatIsAnsweredOtherwise() throws IOException {
    system.feature(
        "Scenario: one\n  Given a process \"App\"\n  And \"App\" creates an event as h\n");
    system.ledger(difference("no-events", "one", "\"App\" creates an event as h", "ERROR_TIMEOUT"));

    assertThat(system.run("differences")).isEqualTo(ExitCode.FAILED);
    assertThat(system.printed())
        .isEqualTo(
            """
            # Answered otherwise on fake-1.0:
            #   features/differences/fake.yml:9 no-events, answer: 'it returned NULL, with ERROR_ACCESS_DENIED'
            """);
  }

  @Test
  void proposesEntriesOfOneSystemForALedgerOfSeveral() throws IOException {
    system.feature(
        "Scenario: one\n  Given a process \"App\"\n  And \"App\" creates an event as h\n");
    system.ledgerOf("[fake-0.9]", difference("b", "one", "a process \"App\"", "nothing"));

    assertThat(system.run("differences")).isEqualTo(ExitCode.FAILED);
    assertThat(system.printed())
        .contains(
            "# To add to features/differences/fake.yml",
            "# Its first line is then: system: [fake-0.9, fake-1.0]\n",
            "\n    system: fake-1.0\n",
            "\n        answer: 'it returned NULL, with ERROR_ACCESS_DENIED'\n");
  }

  @Test
  void isNotForTheModel() throws IOException {
    system.feature("Scenario: one\n  Given a process \"App\"\n");

    int code = system.execute(List.of("differences", "--on", "model"));

    assertThat(code).isEqualTo(ExitCode.NOT_RUN);
    assertThat(system.complained()).contains("the model does not differ");
  }

  @Test
  void addsToALedgerThatIsThere() throws IOException {
    system.feature(SCENARIOS);
    system.ledger(
        difference("mailslot-inherit", "a mailslot", "hMail is inheritable", "it is not"),
        difference(
            "no-events",
            "nobody asks",
            "\"App\" creates an event as hEvent",
            "ERROR_ACCESS_DENIED"));

    assertThat(system.run("differences")).isEqualTo(ExitCode.FAILED);
    assertThat(system.printed())
        .startsWith("# To add to ")
        .contains("differ", "\n  - id: hother-is-inheritable-in\n", "\n  - id: it-succeeds\n")
        .doesNotContain("system:", "scenario: a mailslot\n", "scenario: nobody asks\n");
  }
}
