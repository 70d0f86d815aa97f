package org.handlebook.report.merge;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseFinished;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepStarted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.report.run.MessageSink;
import org.handlebook.report.run.RunStamp;

/**
 * Takes one stream into a merged one: gives its messages ids of their own, leads references to what
 * was told before to that, and holds each scenario back until it has ended.
 */
final class StreamAdoption implements MessageSink {
  private final MergedStream merged;
  private final MessageIds ids;
  private final String mark;
  private final Map<String, String> led = new HashMap<>();
  private final Map<String, HeldScenario> held = new LinkedHashMap<>();
  private final Map<String, String> caseOfStart = new HashMap<>();

  StreamAdoption(MergedStream merged, MessageIds ids, String mark) {
    this.merged = merged;
    this.ids = ids;
    this.mark = mark;
  }

  @Override
  public void accept(Envelope message) {
    if (message.getGherkinDocument().isPresent()) {
      text(message.getGherkinDocument().get());
    } else if (message.getPickle().isPresent()) {
      text(message.getPickle().get());
    } else if (message.getTestRunStarted().isPresent()) {
      message.getTestRunStarted().get().getId().ifPresent(id -> led.put(id, merged.start()));
    } else if (message.getTestRunFinished().isEmpty() && message.getMeta().isEmpty()) {
      named(ids.renamed(message, this::name));
    }
  }

  /** Ends the stream; what has not ended in it may have in another. */
  @Override
  public void close() {
    held.values().forEach(merged::unended);
  }

  private String name(String id) {
    String known = led.get(id);
    return known != null ? known : mark.isEmpty() ? id : id + mark;
  }

  private void text(GherkinDocument document) {
    Optional<List<String>> known = merged.knownIds(document);
    if (known.isEmpty()) {
      merged.text(ids.renamed(document, this::name));
    } else {
      lead(ids.in(document), known.get(), document.getUri().orElse(""));
    }
  }

  private void text(Pickle pickle) {
    Pickle renamed = ids.renamed(pickle, this::name);
    Optional<List<String>> known = merged.knownIds(renamed);
    if (known.isEmpty()) {
      merged.text(renamed);
    } else {
      lead(ids.in(pickle), known.get(), pickle.getUri());
    }
  }

  private void lead(List<String> from, List<String> to, String uri) {
    if (from.size() != to.size()) {
      throw MergedStream.differentTexts(uri);
    }
    for (int i = 0; i < from.size(); i++) {
      led.put(from.get(i), to.get(i));
    }
  }

  /** Takes a message that has its ids in the merged stream. */
  private void named(Envelope message) {
    Optional<String> scenario = started(message);
    if (scenario.isPresent()) {
      hold(scenario.get(), message);
    } else if (message.getTestCase().isPresent()) {
      planned(message.getTestCase().get(), message);
    } else if (message.getTestCaseStarted().isPresent()) {
      TestCaseStarted started = message.getTestCaseStarted().get();
      caseOfStart.put(started.getId(), started.getTestCaseId());
      hold(started.getId(), message);
    } else {
      aboutTheRun(message);
    }
  }

  private static Optional<String> started(Envelope message) {
    return message
        .getTestStepFinished()
        .map(TestStepFinished::getTestCaseStartedId)
        .or(() -> message.getTestStepStarted().map(TestStepStarted::getTestCaseStartedId))
        .or(() -> message.getAttachment().flatMap(Attachment::getTestCaseStartedId))
        .or(() -> message.getTestCaseFinished().map(TestCaseFinished::getTestCaseStartedId));
  }

  private void planned(TestCase testCase, Envelope message) {
    held.put(
        testCase.getId(),
        new HeldScenario(testCase.getPickleId(), new ArrayList<>(List.of(message))));
  }

  private void hold(String started, Envelope message) {
    String testCase = caseOfStart.getOrDefault(started, "");
    HeldScenario scenario = held.get(testCase);
    if (scenario == null) {
      merged.other(message);
      return;
    }
    scenario.messages().add(message);
    if (message.getTestCaseFinished().filter(end -> !end.getWillBeRetried()).isPresent()) {
      held.remove(testCase);
      merged.ended(scenario);
    }
  }

  private void aboutTheRun(Envelope message) {
    if (message.getSource().isPresent()) {
      merged.source(message.getSource().get());
    } else if (message.getAttachment().isPresent()) {
      attached(message.getAttachment().get());
    } else if (message.getParseError().isPresent()) {
      ParseError error = message.getParseError().get();
      merged.once(message, error.getSource(), error.getMessage());
    } else {
      merged.other(message);
    }
  }

  private void attached(Attachment attachment) {
    if (RunStamp.of(attachment).isEmpty()) {
      merged.attachment(attachment);
    }
  }
}
