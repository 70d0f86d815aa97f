package org.handlebook.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.record.FindingNote;
import org.handlebook.report.compare.Row.Relation;
import org.handlebook.report.run.RecordedScenario;
import org.handlebook.report.run.RecordedStep;
import org.handlebook.report.run.Recording;
import org.handlebook.report.run.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "holds, holds, SAME",
    "holds, fails a, PARTS",
    "fails a, fails a, FAILS",
    "fails at 0x4, fails at 0x1c8, FAILS",
    "finds 2 in words, finds 2 otherwise, FAILS",
    "finds 2 x, finds 1 x, PARTS",
    "unknown, unknown, FAILS",
    "fails a, fails b, PARTS",
    "holds, known x, KNOWN",
    "known x, known x, SAME",
    "known x, known y, KNOWN",
    "known x, lacks, KNOWN",
    "known x, fails a, PARTS",
    "holds, lacks, NOT_POSSIBLE",
    "lacks, lacks, SAME",
    "lacks, fails a, PARTS",
    "holds, unknown, PARTS",
    "holds, nothing, NOT_RUN",
    "nothing, fails a, NOT_RUN"
  })
  void tellsHowTwoSystemsStandToEachOther(String one, String other, Relation relation) {
    assertThat(relation(one, other)).isEqualTo(relation);
    assertThat(relation(other, one)).isEqualTo(relation);
  }

  @Test
  void tellsHowThreeSystemsStandToEachOther() {
    assertThat(relation("holds", "known x", "lacks")).isEqualTo(Relation.KNOWN);
    assertThat(relation("holds", "fails a", "nothing")).isEqualTo(Relation.PARTS);
    assertThat(relation("holds", "lacks", "nothing")).isEqualTo(Relation.NOT_RUN);
  }

  @Test
  void onlyWhatIsKnownOrNotPossibleIsExplained() {
    assertThat(compared("holds", "known x").isExplained()).isTrue();
    assertThat(compared("holds", "lacks").isExplained()).isTrue();
    assertThat(compared("holds", "fails a").isExplained()).isFalse();
    assertThat(compared("holds", "nothing").isExplained()).isFalse();
  }

  @Test
  void namesTheStepAtWhichTheyPartAfterAKnownDifference() {
    RecordedScenario reference =
        scenario("n", "t", Status.PASSED, step(Status.PASSED), step(Status.PASSED));
    RecordedScenario other = scenario("n", "t", Status.FAILED, known("x"), step(Status.FAILED));
    Row row = compare(run("a", reference), run("b", other)).rows().get(0);
    assertThat(row.relation()).isEqualTo(Relation.PARTS);
    assertThat(row.parting()).hasValue(1);
  }

  @Test
  void tellsTwinsApartByTheirTurn() {
    RecordedScenario fails = scenario("n", "t", Status.FAILED, step(Status.FAILED));
    RecordedScenario holds = scenario("n", "t", Status.PASSED, step(Status.PASSED));
    Comparison comparison = compare(run("a", holds, fails), run("b", holds, fails));
    assertThat(comparison.rows()).hasSize(2);
    assertThat(comparison.rows(Relation.SAME)).hasSize(1);
    assertThat(comparison.rows(Relation.FAILS)).hasSize(1);
  }

  @Test
  void refusesAnotherTextAlsoOfARunThatBrokeOff() {
    Recording whole = run("a", scenario("n", "t", Status.PASSED));
    Recording cut = new Recording("b", List.of(scenario("n", "u", Status.PASSED)), false);
    assertThatThrownBy(() -> compare(whole, cut))
        .isInstanceOf(DifferentTexts.class)
        .hasMessage("these runs are of different texts\n  f:3  n: its text differs on b");
  }

  @Test
  void refusesWhatIsMissingInAWholeRun() {
    List<RecordedScenario> many = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      many.add(scenario("n" + i, "t" + i, Status.PASSED));
    }
    assertThatThrownBy(
            () -> compare(new Recording("a", many, true), new Recording("b", List.of(), true)))
        .isInstanceOf(DifferentTexts.class)
        .hasMessageContaining("  f:3  n0: only on a\n")
        .hasMessageEndingWith("  … and 2 more");
  }

  private static Relation relation(String... systems) {
    return compared(systems).rows().get(0).relation();
  }

  private static Comparison compared(String... systems) {
    List<Recording> runs = new ArrayList<>();
    for (String system : systems) {
      String name = "system " + runs.size();
      runs.add(
          system.equals("nothing")
              ? new Recording(name, List.of(), false)
              : run(name, scenario(system.split(" ", 2))));
    }
    return Comparison.of(runs);
  }

  private static RecordedScenario scenario(String... how) {
    return switch (how[0]) {
      case "holds" -> scenario("n", "t", Status.PASSED, step(Status.PASSED));
      case "lacks" -> scenario("n", "t", Status.NOT_POSSIBLE, step(Status.SKIPPED));
      case "known" -> scenario("n", "t", Status.DIFFERS, known(how[1]));
      case "unknown" -> scenario("n", "t", Status.UNDEFINED, step(Status.UNDEFINED));
      case "finds" -> scenario("n", "t", Status.FAILED, failed(how[1].substring(2), found(how[1])));
      default -> scenario("n", "t", Status.FAILED, failed(how[1], ""));
    };
  }

  /** A note of what was found, in another place for each message. */
  private static String found(String how) {
    FindingNote.Place place = new FindingNote.Place(0, how.length(), List.of(), List.of());
    return new FindingNote("UsageCount", "3", how.substring(0, 1), place).json();
  }

  private static RecordedStep failed(String message, String finding) {
    return new RecordedStep("Then s", 4, Status.FAILED, message, finding, List.of(), List.of());
  }

  private static Comparison compare(Recording... runs) {
    return Comparison.of(List.of(runs));
  }

  private static Recording run(String system, RecordedScenario... scenarios) {
    return new Recording(system, List.of(scenarios), true);
  }

  private static RecordedScenario scenario(
      String name, String text, Status ending, RecordedStep... steps) {
    RecordedScenario.Place place = new RecordedScenario.Place("f", 3, "F", "en", "", 0);
    return new RecordedScenario(place, name, "", text, ending, List.of(steps));
  }

  private static RecordedStep step(Status ending) {
    return new RecordedStep("Then s", 4, ending, "", "", List.of(), List.of());
  }

  private static RecordedStep known(String id) {
    String note = "{\"id\":\"" + id + "\",\"here\":\"h\",\"said\":\"so\"}";
    return new RecordedStep("Then s", 4, Status.DIFFERS, "", "", List.of(note), List.of());
  }
}
