package org.handlebook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When a program is taken for one that never ends. */
final class RunBudgetTest {
  private final RunBudget budget = new RunBudget();

  @Test
  void isSpentByInstructionsWithoutACall() {
    budget.ran(200_000_000);
    budget.called();
    budget.ran(200_000_000);
    assertThat(budget.isSpent()).isFalse();

    budget.ran(200_000_000);
    assertThat(budget.isSpent()).isTrue();
  }

  @Test
  void isSpentByCallsOfWhichNoneWaits() {
    for (int i = 0; i < 400_000; i++) {
      budget.called();
    }
    assertThat(budget.isSpent()).isFalse(); // two threads that take a mutex 100,000 times each

    for (int i = 0; i < 1 << 17 && !budget.isSpent(); i++) {
      budget.called();
    }
    assertThat(budget.isSpent()).isTrue();

    budget.waited();
    assertThat(budget.isSpent()).isFalse();
  }

  @Test
  void isSpentByALoopThatCallsAndWaitsNowAndThen() {
    for (int i = 0; i < 11; i++) {
      budget.ran(100_000_000);
      budget.called();
      budget.waited();
    }
    assertThat(budget.isSpent()).isTrue();
  }

  @Test
  void tellsOfManyCallsWhatIsWrongWithThem() {
    assertThat(budget.mistake("App", "main", "a.c:1:1").english())
        .endsWith("turns in main, a.c:1:1, without end.");

    for (int i = 0; i <= 500_000; i++) {
      budget.called();
    }
    assertThat(budget.mistake("App", "main", "a.c:1:1").english())
        .contains("more than 500,000 calls, and no time has passed");
  }
}
