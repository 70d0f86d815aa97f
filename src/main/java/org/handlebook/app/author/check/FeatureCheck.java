package org.handlebook.app.author.check;

import io.cucumber.core.gherkin.FeatureParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.app.author.feature.FeatureDocument;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.app.author.suggest.Suggestions;
import org.handlebook.rules.RuleBook;
import org.handlebook.runner.FailureLanguage;
import org.handlebook.runner.scope.RunScope;
import org.handlebook.steps.words.StepPhrases;
import org.handlebook.text.Language;
import org.handlebook.translation.FailureTexts;
import org.jspecify.annotations.Nullable;

/** Looks at features without running them. */
public final class FeatureCheck {
  private static final Pattern PLACE =
      Pattern.compile("(.*?):(\\d+)(?::(\\d+))?: (.*)", Pattern.DOTALL);

  /** Mistakes of C are told behind their place. */
  private static final String SOMEWHERE = "c:1:1: ";

  private final SentenceMatcher matcher;
  private final SentenceIndex index;
  private final TagCheck tags;
  private final Set<String> keys = phrases();
  private @Nullable Suggestions suggestions;
  private @Nullable FailureTexts texts;

  /** Checks with the sentences of an index, and tags with the rules of a book. */
  public FeatureCheck(SentenceIndex index, RuleBook rules) {
    this.index = index;
    this.matcher = new SentenceMatcher(index);
    this.tags = new TagCheck(rules);
  }

  /** Returns all keys that tables have anywhere: those that a step reads one by one are no data. */
  private static Set<String> phrases() {
    Set<String> keys = new HashSet<>();
    for (String line : StepPhrases.text().split("\n", -1)) {
      keys.addAll(List.of(line.split(" = ", -1)));
    }
    return keys;
  }

  SentenceMatcher matcher() {
    return matcher;
  }

  TagCheck tags() {
    return tags;
  }

  boolean isKey(String text) {
    return keys.contains(text);
  }

  /** Returns what a step or C would say when it fails, in a language. */
  String told(String failure, Language language) {
    if (texts == null) {
      texts = FailureLanguage.texts();
    }
    String told = texts.in(language, failure);
    return told.equals(failure)
        ? texts.in(language, SOMEWHERE + failure).substring(SOMEWHERE.length())
        : told;
  }

  /**
   * Returns the sentences that may have been meant by one that nobody knows.
   *
   * @param before the steps before it in its scenario
   */
  List<String> meant(String text, boolean more, List<String> before) {
    Suggestions advice = advice();
    return advice.named(advice.suggest(advice.told(text, before), more), text, before);
  }

  /** Returns the sentences that say one after the other what a step says at once. */
  List<String> inTurn(String text, List<String> before) {
    return advice().inTurn(text, before);
  }

  private Suggestions advice() {
    if (suggestions == null) {
      suggestions = new Suggestions(index);
    }
    return suggestions;
  }

  /**
   * Returns all problems of a file, in the order of its lines.
   *
   * @param name of the file, as the person reads it
   */
  public List<CheckFinding> check(Path file, String name) {
    try {
      FeatureDocument feature = FeatureDocument.of(file.toUri(), Files.readAllBytes(file));
      return new FeatureInspection(this, file, name, feature).findings();
    } catch (FeatureParserException e) {
      return unreadable(String.valueOf(e.getMessage()), name);
    } catch (IOException e) {
      return List.of(CheckFinding.of(name, 1, 1, told(), CheckFinding.UNREADABLE));
    }
  }

  private static Language told() {
    return RunScope.current(Language.class).orElse(Language.ENGLISH);
  }

  private static List<CheckFinding> unreadable(String message, String name) {
    List<CheckFinding> findings = new ArrayList<>();
    for (String line : message.split("\n", -1)) {
      Matcher place = PLACE.matcher(line);
      if (place.matches()) {
        int column = place.group(3) == null ? 1 : Integer.parseInt(place.group(3));
        findings.add(
            new CheckFinding(
                name, Integer.parseInt(place.group(2)), column, "syntax", place.group(4)));
      }
    }
    return findings;
  }
}
