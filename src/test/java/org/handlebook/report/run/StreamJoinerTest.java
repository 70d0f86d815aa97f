package org.handlebook.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Hook;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.StepDefinition;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunStarted;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handlebook.report.stub.StubRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two engine runs of two threads each, joined. */
class StreamJoinerTest {
  private static final List<Envelope> STREAM = new ArrayList<>();

  @BeforeAll
  static void twoRuns() {
    try (StreamJoiner joiner = new StreamJoiner(collector())) {
      StubRun.run(joiner, "inheritance.feature");
      StubRun.run(joiner, "korean.feature");
    }
  }

  @Test
  void thereIsOneBeginningAndOneEnd() {
    assertThat(all(Envelope::getMeta)).hasSize(1);
    assertThat(all(Envelope::getTestRunStarted)).hasSize(1);
    assertThat(all(Envelope::getTestRunFinished)).hasSize(1);
    assertThat(STREAM.get(0).getMeta()).isPresent();
    assertThat(STREAM.get(1).getTestRunStarted()).isPresent();
    assertThat(STREAM.get(STREAM.size() - 1).getTestRunFinished()).isPresent();
  }

  @Test
  void oneFailedRunMakesTheWholeFail() {
    assertThat(all(Envelope::getTestRunFinished))
        .extracting(TestRunFinished::getSuccess)
        .containsExactly(false);
  }

  @Test
  void glueIsAnnouncedOnce() {
    assertThat(all(Envelope::getStepDefinition))
        .isNotEmpty()
        .extracting(step -> step.getPattern() + " " + step.getSourceReference())
        .doesNotHaveDuplicates();
    assertThat(all(Envelope::getHook))
        .extracting(Hook::getSourceReference)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void allReferencesResolve() {
    Set<String> glue = ids(all(Envelope::getStepDefinition), StepDefinition::getId);
    glue.addAll(ids(all(Envelope::getHook), Hook::getId));
    Set<String> pickleSteps =
        all(Envelope::getPickle).stream()
            .flatMap(pickle -> pickle.getSteps().stream())
            .map(PickleStep::getId)
            .collect(Collectors.toSet());
    for (TestCase testCase : all(Envelope::getTestCase)) {
      for (TestStep step : testCase.getTestSteps()) {
        assertThat(glue).containsAll(step.getStepDefinitionIds().orElse(List.of()));
        step.getHookId().ifPresent(id -> assertThat(glue).contains(id));
        step.getPickleStepId().ifPresent(id -> assertThat(pickleSteps).contains(id));
      }
    }
    assertThat(ids(all(Envelope::getPickle), Pickle::getId))
        .containsAll(ids(all(Envelope::getTestCase), TestCase::getPickleId));
    assertThat(ids(all(Envelope::getTestCase), TestCase::getId))
        .hasSize(7)
        .isEqualTo(ids(all(Envelope::getTestCaseStarted), TestCaseStarted::getTestCaseId));
    Set<String> started = ids(all(Envelope::getTestCaseStarted), TestCaseStarted::getId);
    assertThat(all(Envelope::getAttachment))
        .isNotEmpty()
        .allMatch(a -> started.contains(a.getTestCaseStartedId().orElse("")));
    assertThat(all(Envelope::getTestCaseFinished))
        .hasSize(7)
        .allMatch(end -> started.contains(end.getTestCaseStartedId()));
  }

  @Test
  void addressesAreRelativeToTheProject() {
    assertThat(all(Envelope::getPickle))
        .extracting(Pickle::getUri)
        .containsOnly(
            "src/test/resources/org/handlebook/report/stub/inheritance.feature",
            "src/test/resources/org/handlebook/report/stub/korean.feature");
    assertThat(all(Envelope::getSource))
        .hasSize(2)
        .allMatch(source -> source.getUri().startsWith("src/"));
    assertThat(all(Envelope::getGherkinDocument))
        .hasSize(2)
        .allMatch(document -> document.getUri().orElse("").startsWith("src/"));
  }

  @Test
  void aRunThatNeverBeganHasNoEnd() {
    List<Envelope> stream = new ArrayList<>();
    new StreamJoiner(collectorInto(stream)).close();
    assertThat(stream).isEmpty();
  }

  @Test
  void theSystemIsToldOnceRightAfterTheStart() {
    List<Envelope> stream = new ArrayList<>();
    try (StreamJoiner joiner =
        new StreamJoiner(collectorInto(stream), new RunStamp("wine-8.0 \"x\""))) {
      joiner.accept(started());
      joiner.accept(started());
      joiner.accept(ended());
    }
    assertThat(stream).hasSize(3);
    String run = stream.get(0).getTestRunStarted().orElseThrow().getId().orElseThrow();
    Attachment stamp = stream.get(1).getAttachment().orElseThrow();
    assertThat(stamp.getTestRunStartedId()).contains(run);
    assertThat(stamp.getBody()).isEqualTo("{\"system\":\"wine-8.0 \\\"x\\\"\"}");
    assertThat(RunStamp.of(stamp)).contains(new RunStamp("wine-8.0 \"x\""));
    assertThat(stream.get(2).getTestRunFinished().orElseThrow().getTestRunStartedId())
        .contains(run);
  }

  private static Envelope started() {
    return Envelope.of(new TestRunStarted(new Timestamp(1L, 0L), null));
  }

  private static Envelope ended() {
    return Envelope.of(new TestRunFinished(null, true, new Timestamp(2L, 0L), null, null));
  }

  private static <T> List<T> all(Function<Envelope, Optional<T>> part) {
    return STREAM.stream().flatMap(message -> part.apply(message).stream()).toList();
  }

  private static <T> Set<String> ids(List<T> messages, Function<T, String> id) {
    return messages.stream().map(id).collect(Collectors.toSet());
  }

  private static MessageSink collector() {
    return collectorInto(STREAM);
  }

  private static MessageSink collectorInto(List<Envelope> list) {
    return new MessageSink() {
      @Override
      public void accept(Envelope message) {
        list.add(message);
      }

      @Override
      public void close() {}
    };
  }
}
