package org.handlebook.runner;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.steps.words.StepPhrases;
import org.handlebook.text.Language;
import org.handlebook.translation.FailureTexts;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/** Tells failures in the language of their feature, as they pass by. */
public final class FailureLanguage {
  /** Pickles of Korean features, and the test cases and attempts that are made of them, by id. */
  private final Set<String> korean = ConcurrentHashMap.newKeySet();

  private @Nullable FailureTexts texts;

  /** Returns a message as the reader of its feature is to have it. */
  Envelope told(Envelope message) {
    message
        .getPickle()
        .filter(pickle -> Language.of(pickle.getLanguage()) == Language.KOREAN)
        .ifPresent(pickle -> korean.add(pickle.getId()));
    message.getTestCase().ifPresent(made -> follow(made.getPickleId(), made.getId()));
    message.getTestCaseStarted().ifPresent(begun -> follow(begun.getTestCaseId(), begun.getId()));
    return message
        .getTestStepFinished()
        .filter(step -> step.getTestStepResult().getStatus() == TestStepResultStatus.FAILED)
        .map(step -> Envelope.of(told(step)))
        .orElse(message);
  }

  private void follow(String from, String to) {
    if (korean.contains(from)) {
      korean.add(to);
    }
  }

  private TestStepFinished told(TestStepFinished step) {
    TestStepResult result = step.getTestStepResult();
    Language language =
        korean.contains(step.getTestCaseStartedId()) ? Language.KOREAN : Language.ENGLISH;
    return new TestStepFinished(
        step.getTestCaseStartedId(),
        step.getTestStepId(),
        new TestStepResult(
            result.getDuration(),
            result.getMessage().map(text -> told(text, language)).orElse(null),
            result.getStatus(),
            result.getException().map(cause -> told(cause, language)).orElse(null)),
        step.getTimestamp());
  }

  private Exception told(Exception cause, Language language) {
    return new Exception(
        cause.getType(),
        cause.getMessage().map(text -> told(text, language)).orElse(null),
        cause.getStackTrace().orElse(null));
  }

  private synchronized String told(String text, Language language) {
    if (texts == null) {
      texts = texts();
    }
    return texts.in(language, text);
  }

  /** Returns what failures say in both languages. */
  public static FailureTexts texts() {
    return new FailureTexts(StepPhrases.text() + errors());
  }

  private static String errors() {
    return Stream.of(Win32Error.values())
        .map(error -> error.english() + " = " + error.korean())
        .collect(Collectors.joining("\n", "\n[meaning]\n", "\n"));
  }
}
