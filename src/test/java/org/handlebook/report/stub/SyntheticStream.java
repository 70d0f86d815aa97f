package org.handlebook.report.stub;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Duration;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Group;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.Product;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.StepKeywordType;
import io.cucumber.messages.types.StepMatchArgument;
import io.cucumber.messages.types.StepMatchArgumentsList;
import io.cucumber.messages.types.Tag;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseFinished;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunStarted;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.messages.types.TestStepStarted;
import io.cucumber.messages.types.Timestamp;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handlebook.report.Reports;
import org.handlebook.report.run.MessageSink;
import org.handlebook.report.run.StreamJoiner;

/** A run as large as one likes: features of ten scenarios of six steps, half of which act. */
public final class SyntheticStream {
  private static final String[] TEXTS = {
    "a process \"Parent\"",
    "\"Parent\" creates an inheritable mailslot \"mail\" as hMail",
    "\"Parent\" spawns \"Child\" with handle inheritance",
    "the usage count of hMail becomes 2",
    "the handle table of \"Child\" is empty",
    "hMail is inheritable"
  };

  private final MessageSink sink;
  private final List<String> traces = traces();
  private final Timestamp now = new Timestamp(1_795_000_000L, 123_456_789L);
  private int ids;
  private int messages;

  private SyntheticStream(MessageSink sink) {
    this.sink = sink;
  }

  /** Writes the reports of a run of that many scenarios into a directory, and says what it cost. */
  public static void main(String[] arguments) {
    int scenarios = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[2]);
    for (int round = 0; round < rounds; round++) {
      long begun = cpu();
      int messages;
      try (StreamJoiner joiner = new StreamJoiner(Reports.open(Path.of(arguments[1])))) {
        messages = write(joiner, scenarios);
      }
      long end = cpu();
      long none = cpu();
      write(nobody(), scenarios);
      none = cpu() - none;
      System.out.println(
          messages
              + " messages in "
              + (end - begun - none) / 1_000_000
              + " ms of CPU besides making them");
    }
    System.gc();
    Runtime memory = Runtime.getRuntime();
    System.out.println((memory.totalMemory() - memory.freeMemory()) / 1_000_000 + " MB kept");
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Tells the sink of a run of that many scenarios; answers how many messages that took. */
  public static int write(MessageSink sink, int scenarios) {
    SyntheticStream stream = new SyntheticStream(sink);
    stream.send(Envelope.of(stream.meta()));
    stream.send(Envelope.of(new TestRunStarted(stream.now, null)));
    for (int feature = 0; feature < scenarios / 10; feature++) {
      stream.feature(feature);
    }
    stream.send(Envelope.of(new TestRunFinished(null, true, stream.now, null, null)));
    return stream.messages;
  }

  private void feature(int number) {
    String uri = String.format("features/made/feature-%05d.feature", number);
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      List<Step> steps = new ArrayList<>();
      for (int k = 0; k < TEXTS.length; k++) {
        steps.add(
            new Step(
                at(10L + 8L * i + k),
                "Given ",
                StepKeywordType.CONTEXT,
                TEXTS[k],
                null,
                null,
                id()));
      }
      String name = "Parent creates an inheritable mailslot and spawns a child, for the time " + i;
      scenarios.add(
          new Scenario(at(9L + 8L * i), List.of(), "Scenario", name, "", steps, List.of(), id()));
    }
    List<RuleChild> children = new ArrayList<>();
    scenarios.forEach(scenario -> children.add(RuleChild.of(scenario)));
    Rule rule =
        new Rule(
            at(5L),
            List.of(new Tag(at(4L), "@INH-2", id()), new Tag(at(4L), "@doc-000", id())),
            "Rule",
            "A child receives the rows that are marked inheritable",
            "",
            children,
            id());
    Feature feature =
        new Feature(
            at(1L),
            List.of(),
            "en",
            "Feature",
            "Feature " + number,
            "",
            List.of(FeatureChild.of(rule)));
    send(Envelope.of(new GherkinDocument(uri, feature, List.of())));
    List<Pickle> pickles = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      pickles.add(pickle(uri, scenario));
    }
    pickles.forEach(pickle -> send(Envelope.of(pickle)));
    pickles.forEach(this::run);
  }

  private Pickle pickle(String uri, Scenario scenario) {
    List<PickleStep> steps = new ArrayList<>();
    for (Step step : scenario.getSteps()) {
      steps.add(
          new PickleStep(
              null, List.of(step.getId()), id(), PickleStepType.CONTEXT, step.getText()));
    }
    return new Pickle(
        id(), uri, scenario.getName(), "en", steps, List.of(), List.of(scenario.getId()));
  }

  private void run(Pickle pickle) {
    List<TestStep> steps = new ArrayList<>();
    for (PickleStep step : pickle.getSteps()) {
      steps.add(
          new TestStep(
              null,
              id(),
              step.getId(),
              List.of(),
              List.of(
                  new StepMatchArgumentsList(
                      List.of(
                          new StepMatchArgument(new Group(List.of(), 10L, "hMail"), "handle"))))));
      steps.add(new TestStep("hook", id(), null, List.of(), List.of()));
    }
    TestCase testCase = new TestCase(id(), pickle.getId(), steps, null);
    String run = id();
    send(Envelope.of(testCase));
    send(Envelope.of(new TestCaseStarted(0L, run, testCase.getId(), "worker-1", now)));
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i).getId();
      send(Envelope.of(new TestStepStarted(run, step, now)));
      if (i % 2 == 0 && i / 2 < traces.size()) {
        send(
            Envelope.of(
                new Attachment(
                    traces.get(i / 2),
                    AttachmentContentEncoding.IDENTITY,
                    "trace",
                    "application/vnd.handlebook.scene+json",
                    null,
                    run,
                    step,
                    null,
                    null,
                    null,
                    now)));
      }
      TestStepResult result =
          new TestStepResult(new Duration(0L, 31_000L), null, TestStepResultStatus.PASSED, null);
      send(Envelope.of(new TestStepFinished(run, step, result, now)));
    }
    send(Envelope.of(new TestCaseFinished(run, now, false)));
  }

  private static List<String> traces() {
    StubWorld world = new StubWorld();
    List<String> traces = new ArrayList<>();
    world.process("Parent");
    traces.add(world.trace());
    world.create("Parent", "mailslot", "mail", "hMail", true);
    traces.add(world.trace());
    world.spawn("Parent", "Child", true);
    traces.add(world.trace());
    return traces;
  }

  private Meta meta() {
    Product product = new Product("synthetic", "1");
    return new Meta("30", product, product, product, product, null);
  }

  private Location at(long line) {
    return new Location(line, 1L);
  }

  private String id() {
    return "0188a1b2-c3d4-4e5f-8a9b-" + (100_000_000_000L + ids++);
  }

  private void send(Envelope message) {
    messages++;
    sink.accept(message);
  }

  private static MessageSink nobody() {
    return new MessageSink() {
      @Override
      public void accept(Envelope message) {}

      @Override
      public void close() {}
    };
  }
}
