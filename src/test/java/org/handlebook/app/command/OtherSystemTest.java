package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.app.command.OtherSystem.difference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code handlebook run --on} a system that differs and lacks things: there, mailslots are never
 * inheritable, events are refused, and semaphores break it.
 */
final class OtherSystemTest {
  private static final String KNOWN = "vnd.handlebook.difference+json";
  private static final String UNKNOWN = "vnd.handlebook.unknown-difference+json";
  private static final String INHERITABLE =
      """
      Scenario: one
        Given a process "App"
        And "App" creates an inheritable mailslot "m" as hMail
        Then hMail is inheritable
        And "App" holds 1 handle
      """;
  private static final String REFUSED =
      """
      Scenario: one
        Given a process "App"
        And "App" creates an event as hEvent
        When "App" creates a mutex as hMutex
        Then "App" holds 1 handle
      """;
  private static final String HOLDS = "\"App\" holds 1 handle";
  private static final String BY_EVENT = "\"App\" creates an event as hEvent";

  @TempDir private Path project;
  private OtherSystem system;

  @BeforeEach
  void makeProject() {
    system = new OtherSystem(project);
  }

  @Test
  void aKnownDifferenceIsNeitherGreenNorRed() throws IOException {
    system.feature(INHERITABLE + "Scenario: two\n  Given a process \"App\"\n");
    system.ledger(difference("mailslot-inherit", "one", "hMail is inheritable", "it is not"));

    assertThat(system.run("run")).isEqualTo(ExitCode.AS_EXPECTED);
    assertThat(system.printed())
        .isEqualTo(
            """

            Differs, as is known:
              mailslot-inherit · 1 scenario

            2 scenarios: 1 passed, 1 differs (known) · 0.0 s
            Report: %s
            """
                .formatted(project.resolve("reports/index.html")));
    assertThat(system.attachments(KNOWN)).isEqualTo(1);
    assertThat(system.attachments("\\\"id\\\":\\\"mailslot-inherit\\\"")).isEqualTo(1);
    assertThat(system.report("junit.xml"))
        .contains("failures=\"0\" errors=\"0\" skipped=\"1\"")
        .contains("<skipped message=\"differs (known): mailslot-inherit\">")
        .contains("  here: It is otherwise.\n  source: https://example.org/mailslot-inherit\n");
    assertThat(system.report("index.html"))
        .contains("<h1>1 of 2 scenarios holds, 1 differs as is known</h1>");
    assertThat(system.steps())
        .contains(
            "\"line\":5,\"status\":\"differs\",\"outcome\":true,\"other\":{\"language\":\"ko\",")
        .contains("},\"differences\":[{\"id\":\"mailslot-inherit\"")
        .contains("\"line\":6,\"status\":\"passed\"");
  }

  @Test
  void anUnknownDifferenceIsAFailureAsEver() throws IOException {
    system.feature(INHERITABLE);

    assertThat(system.run("run")).isEqualTo(ExitCode.FAILED);
    assertThat(system.printed())
        .contains("features/f.feature:5  Then hMail is inheritable\n      Expected hMail to be")
        .contains("1 scenario: 1 failed");
    assertThat(system.attachments(UNKNOWN)).isEqualTo(1);
    assertThat(system.report("junit.xml")).contains("failures=\"1\"");
  }

  @Test
  void whatFailsAfterADifferenceIsMarked() throws IOException {
    system.feature(
        """
        Scenario: one
          Given a process "App"
          And "App" creates an inheritable mailslot "m" as hMail
          Then hMail is inheritable
          When "App" spawns "Child" with handle inheritance
          Then the usage count of hMail is 2
          When "App" creates an event as hEvent
          And "App" creates a mutex as hMutex
          Then hEvent is not inheritable
          And "App" holds 4 handles
        """);
    system.ledger(difference("mailslot-inherit", "one", "hMail is inheritable", "it is not"));

    assertThat(system.run("run")).isEqualTo(ExitCode.AS_EXPECTED);
    assertThat(system.attachments("\\\"after\\\":\\\"mailslot-inherit\\\"")).isEqualTo(3);
    assertThat(system.steps())
        .contains("\"line\":7,\"status\":\"after\"")
        .contains("\"line\":9,\"status\":\"after\"")
        .contains("\"line\":10,\"status\":\"after\"")
        .contains("\"line\":11,\"status\":\"passed\"");
  }

  @Test
  void aKnownRefusalThatNobodyAskedAboutLetsTheNextActionHappen() throws IOException {
    system.feature(REFUSED);
    system.ledger(difference("no-events", "one", BY_EVENT, "ERROR_ACCESS_DENIED"));

    assertThat(system.run("run")).isEqualTo(ExitCode.AS_EXPECTED);
    assertThat(system.printed()).contains("1 scenario: 1 differs (known)");
    assertThat(system.attachments(KNOWN)).isEqualTo(1);
    assertThat(system.steps())
        .contains("\"line\":5,\"status\":\"differs\"")
        .contains("\"line\":6,\"status\":\"passed\"");
  }

  @Test
  void theStepAtWhichARefusalIsNoticedMayBeNamedInstead() throws IOException {
    system.feature(REFUSED);
    system.ledger(
        difference("no-events", "one", "\"App\" creates a mutex as hMutex", "ERROR_ACCESS_DENIED"));

    assertThat(system.run("run")).isEqualTo(ExitCode.AS_EXPECTED);
    assertThat(system.steps()).contains("\"line\":6,\"status\":\"passed\"");
  }

  @Test
  void aKnownRefusalComesBeforeWhatFollowsFromIt() throws IOException {
    system.feature(
        """
        Scenario: one
          Given a process "App"
          And "App" creates an event as hEvent
          Then hEvent is not inheritable
        """);
    system.ledger(difference("no-events", "one", BY_EVENT, "ERROR_ACCESS_DENIED"));

    assertThat(system.run("run")).isEqualTo(ExitCode.AS_EXPECTED);
    assertThat(system.attachments("\\\"id\\\":\\\"no-events\\\"")).isEqualTo(1);
    assertThat(system.attachments("\\\"after\\\":\\\"no-events\\\"")).isEqualTo(1);
  }

  @Test
  void aKnownRefusalMayBeNoticedAtTheEnd() throws IOException {
    system.feature(
        """
        Scenario: one
          Given a process "App"
          And "App" creates an event as hEvent
        """);
    system.ledger(difference("no-events", "one", BY_EVENT, "ERROR_ACCESS_DENIED"));

    assertThat(system.run("run")).isEqualTo(ExitCode.AS_EXPECTED);
    assertThat(system.attachments(KNOWN)).isEqualTo(1);
  }

  @Test
  void anUnknownRefusalThatNobodyAskedAboutFails() throws IOException {
    system.feature(REFUSED);

    assertThat(system.run("run")).isEqualTo(ExitCode.FAILED);
    assertThat(system.printed())
        .contains("features/f.feature:5  When \"App\" creates a mutex as hMutex")
        .contains("The call of \"App\" was refused, and no step says so: features/f.feature:4");
    assertThat(system.attachments(UNKNOWN)).isEqualTo(1);
    assertThat(system.attachments("\\\"step\\\":4")).isEqualTo(1);
  }

  @Test
  void aNameThatARefusedCallWouldHaveGivenLeadsToThatCall() throws IOException {
    system.feature(
        """
        Scenario: one
          Given a process "App"
          And "App" creates an event as hEvent
          Then hEvent is inheritable
        """);

    assertThat(system.run("run")).isEqualTo(ExitCode.FAILED);
    assertThat(system.printed())
        .contains("Then hEvent is inheritable\n      No handle is called hEvent");
    assertThat(system.attachments(UNKNOWN)).isEqualTo(1);
    assertThat(system.attachments("\\\"step\\\":4,\\\"said\\\":\\\"The call of")).isEqualTo(1);
  }

  @Test
  void aDifferenceThatIsGoneFails() throws IOException {
    system.feature(INHERITABLE);
    system.ledger(
        difference("handle-count", "one", HOLDS, "it holds"),
        difference("mailslot-inherit", "one", "hMail is inheritable", "it is not"));

    assertThat(system.run("run")).isEqualTo(ExitCode.AS_EXPECTED);

    system.feature(INHERITABLE.replace("an inheritable", "a").replace("is inher", "is not inher"));
    system.ledger(difference("handle-count", "one", HOLDS, "it holds"));

    assertThat(system.run("run")).isEqualTo(ExitCode.FAILED);
    assertThat(system.printed())
        .contains(
            """
              around the scenario
                  known difference "handle-count" did not occur: on fake-1.0, the step of line 6 holds
                  If it holds for good, remove it from features/differences/fake.yml:9
            """)
        .contains("1 scenario: 1 failed");
  }

  @Test
  void aDifferenceWithAnotherAnswerFails() throws IOException {
    system.feature(REFUSED);
    system.ledger(difference("no-events", "one", BY_EVENT, "ERROR_NOT_SUPPORTED"));

    assertThat(system.run("run")).isEqualTo(ExitCode.FAILED);
    assertThat(system.printed())
        .contains(
            """
              around the scenario
                  known difference "no-events" is another now: on fake-1.0, the step of line 4 does not fail with "ERROR_NOT_SUPPORTED", as features/differences/fake.yml:9 says, but with:
            """,
            "ERROR_ACCESS_DENIED (5)",
            "1 scenario: 1 failed");
  }

  @Test
  void eachSystemOfALedgerMayAnswerOtherwise() throws IOException {
    system.feature(REFUSED);
    String answers = "{fake-0.9: ERROR_NOT_SUPPORTED, fake-1.0: ERROR_ACCESS_DENIED}";
    system.ledgerOf("[fake-0.9, fake-1.0]", difference("no-events", "one", BY_EVENT, answers));

    assertThat(system.run("run")).isEqualTo(ExitCode.AS_EXPECTED);
  }

  @Test
  void anEntryIsOnlyAboutTheSystemsThatItNames() throws IOException {
    system.feature(REFUSED);
    String entry = difference("no-events", "one", BY_EVENT, "ERROR_ACCESS_DENIED");
    system.ledgerOf("[fake-0.9, fake-1.0]", entry.replace("  rule", "  system: fake-0.9\n  rule"));

    assertThat(system.run("run")).isEqualTo(ExitCode.FAILED);
    assertThat(system.attachments(UNKNOWN)).isEqualTo(1);
  }

  @Test
  void whereNothingIsKnownTheNearestIsTakenAndNamed() throws IOException {
    system.feature(
        REFUSED + "Scenario: two\n  Given a process \"App\"\n  Then \"App\" is running\n");
    system.ledgerOf(
        "[fake-0.8, fake-0.9, fake-2.0]",
        difference("no-events", "one", BY_EVENT, "ERROR_ACCESS_DENIED"),
        difference("gone", "two", "\"App\" is running", "it has ended"));

    assertThat(system.run("run")).isEqualTo(ExitCode.AS_EXPECTED);
    assertThat(system.complained())
        .isEqualTo(
            "handlebook: warning: of fake-1.0 no differences are known yet; it is held against"
                + " those of fake-0.9, the nearest, and what no longer differs is none of its"
                + " failures\n");
    assertThat(system.printed()).contains("2 scenarios: 1 passed, 1 differs (known)");
  }

  @Test
  void whatTheSystemLacksIsNotPossibleHere() throws IOException {
    system.feature(
        """
        @needs-textbook-values
        Scenario: one
          Given a process "Receiver" whose handle 127 names a mailslot at 0x1200
          Then handle 127 is a valid handle in "Receiver"
        """);

    assertThat(system.run("run")).isEqualTo(ExitCode.AS_EXPECTED);
    assertThat(system.printed())
        .contains("Not possible here:\n  fake-1.0 lacks textbook values · 1 scenario\n")
        .contains("1 scenario: 1 not possible here");
    assertThat(system.report("junit.xml"))
        .contains("<skipped message=\"not possible here: fake-1.0 lacks textbook values\">");
    assertThat(system.report("index.html"))
        .contains("<h1>0 of 1 scenario hold, 1 is not possible here</h1>");
    assertThat(system.systemFactory().opened()).isZero();
  }

  @Test
  void aStepMayBeKnownToBreakTheSystem() throws IOException {
    system.feature(
        """
        Scenario: one
          Given a process "App"
          When "App" creates a semaphore as hFirst
          And "App" creates a semaphore as hSecond
        """);
    system.ledger(
        difference(
            "no-semaphores", "one", "\"App\" creates a semaphore as hFirst", "the agent is gone"));

    assertThat(system.run("run")).isEqualTo(ExitCode.AS_EXPECTED);
    assertThat(system.printed()).contains("1 scenario: 1 differs (known)");
    assertThat(system.attachments("\\\"after\\\":\\\"no-semaphores\\\"")).isEqualTo(1);
    assertThat(system.systemFactory().isClosed()).isTrue();
  }

  @Test
  void aSystemThatBreaksIsNotExcusedByAnotherDifference() throws IOException {
    system.feature(INHERITABLE + "  When \"App\" creates a semaphore as hSemaphore\n");
    system.ledger(difference("mailslot-inherit", "one", "hMail is inheritable", "it is not"));

    assertThat(system.run("run")).isEqualTo(ExitCode.FAILED);
    assertThat(system.printed()).contains("SystemFailure: the agent is gone");
    assertThat(system.attachments(UNKNOWN)).isZero();
    assertThat(system.systemFactory().isClosed()).isTrue();
  }

  @Test
  void oneRowOfExamplesMayDiffer() throws IOException {
    system.feature(
        """
        Scenario Outline: the <kind>
          Given a process "App"
          When "App" creates an inheritable <what> as hNew
          Then hNew is inheritable
          Examples:
            | kind  | what         |
            | mutex | mutex        |
            | slot  | mailslot "m" |
        """);
    system.ledger(difference("mailslot-inherit", "the slot", "hNew is inheritable", "it is not"));

    assertThat(system.run("run")).isEqualTo(ExitCode.AS_EXPECTED);
    assertThat(system.printed()).contains("2 scenarios: 1 passed, 1 differs (known)");
  }

  @Test
  void aBadLedgerIsRefusedBeforeAnythingRuns() throws IOException {
    system.feature(INHERITABLE);
    system.ledger(difference("mailslot-inherit", "one", "hMail is inheritible", "it is not"));

    assertThat(system.run("run")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(system.complained())
        .isEqualTo(
            "handlebook: features/differences/fake.yml:9: the scenario has no step"
                + " \"hMail is inheritible\"; write hMail is inheritable\n");
    assertThat(system.printed()).isEmpty();
    assertThat(system.systemFactory().opened()).isZero();
    assertThat(system.systemFactory().isClosed()).isTrue();
  }

  @Test
  void aBadLedgerIsRefusedBeforeAnotherSystemRuns() throws IOException {
    system.feature(INHERITABLE);
    system.ledger(difference("mailslot-inherit", "nowhere", "hMail is inheritable", "it is not"));

    int code = system.execute(List.of("run", "--on", "model,fake"));

    assertThat(code).isEqualTo(ExitCode.NOT_RUN);
    assertThat(system.complained()).contains("has no scenario \"nowhere\"");
    assertThat(system.printed()).isEmpty();
    assertThat(system.systemFactory().isClosed()).isTrue();
  }

  @Test
  void manyScenariosDifferSideBySide() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      rows.append("    | m").append(i).append(" |\n");
    }
    system.feature(
        """
        Scenario Outline: mailslot <name>
          Given a process "App"
          And "App" creates an inheritable mailslot "<name>" as hMail
          Then hMail is inheritable
          Examples:
            | name |
        """
            + rows);
    system.ledger(
        difference("mailslot-inherit", "mailslot <name>", "hMail is inheritable", "it is not"));

    assertThat(system.run("run", "--threads", "4")).isEqualTo(ExitCode.AS_EXPECTED);
    assertThat(system.printed()).contains("100 scenarios: 100 differ (known)");
    assertThat(system.systemFactory().opened()).isEqualTo(100);
    assertThat(system.systemFactory().isClosed()).isTrue();
  }
}
