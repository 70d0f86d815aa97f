package org.handlebook.report.run;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Hook;
import io.cucumber.messages.types.ParameterType;
import io.cucumber.messages.types.StepDefinition;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestRunHookStarted;
import io.cucumber.messages.types.TestStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets each piece of glue through once. Each thread of each engine run announces all glue again
 * under new ids; the first id stays, and references to the later ones are led to it.
 */
final class GlueDeduplicator {
  private final Map<List<Object>, String> kept = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();

  /** Returns the message as it belongs into the joined stream; empty when it only repeats. */
  Optional<Envelope> once(Envelope message) {
    if (message.getStepDefinition().isPresent()) {
      StepDefinition step = message.getStepDefinition().get();
      return first(step.getId(), message, "step", step.getPattern(), step.getSourceReference());
    }
    if (message.getTestCase().isPresent()) {
      return Optional.of(Envelope.of(led(message.getTestCase().get())));
    }
    return message.getHook().isPresent() ? hook(message, message.getHook().get()) : rare(message);
  }

  /** Forgets the ids of the run that ended; nothing refers to them any more. */
  void runEnded() {
    aliases.clear();
  }

  private Optional<Envelope> hook(Envelope message, Hook hook) {
    return first(
        hook.getId(),
        message,
        "hook",
        hook.getSourceReference(),
        hook.getType(),
        hook.getTagExpression(),
        hook.getName());
  }

  private Optional<Envelope> rare(Envelope message) {
    if (message.getParameterType().isPresent()) {
      ParameterType type = message.getParameterType().get();
      return first(
          type.getId(),
          message,
          "type",
          type.getName(),
          type.getRegularExpressions(),
          type.getSourceReference());
    }
    if (message.getUndefinedParameterType().isPresent()) {
      return first("", message, "undefined", message.getUndefinedParameterType().get());
    }
    return Optional.of(
        message.getTestRunHookStarted().isPresent()
            ? Envelope.of(led(message.getTestRunHookStarted().get()))
            : message);
  }

  private Optional<Envelope> first(String id, Envelope message, Object... what) {
    String before = kept.putIfAbsent(List.of(what), id);
    if (before == null) {
      return Optional.of(message);
    }
    aliases.put(id, before);
    return Optional.empty();
  }

  private TestCase led(TestCase testCase) {
    List<TestStep> steps = new ArrayList<>(testCase.getTestSteps().size());
    for (TestStep step : testCase.getTestSteps()) {
      steps.add(led(step));
    }
    return new TestCase(
        testCase.getId(),
        testCase.getPickleId(),
        steps,
        testCase.getTestRunStartedId().orElse(null));
  }

  private TestStep led(TestStep step) {
    return new TestStep(
        step.getHookId().map(this::led).orElse(null),
        step.getId(),
        step.getPickleStepId().orElse(null),
        step.getStepDefinitionIds().map(this::led).orElse(null),
        step.getStepMatchArgumentsLists().orElse(null));
  }

  private TestRunHookStarted led(TestRunHookStarted hook) {
    return new TestRunHookStarted(
        hook.getId(),
        hook.getTestRunStartedId(),
        led(hook.getHookId()),
        hook.getWorkerId().orElse(null),
        hook.getTimestamp());
  }

  private List<String> led(List<String> ids) {
    List<String> answer = new ArrayList<>(ids.size());
    for (String id : ids) {
      answer.add(led(id));
    }
    return answer;
  }

  private String led(String id) {
    return aliases.getOrDefault(id, id);
  }
}
