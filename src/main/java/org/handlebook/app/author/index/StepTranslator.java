package org.handlebook.app.author.index;

import java.util.List;
import java.util.Optional;
import org.handlebook.steps.words.StepPhrases;
import org.handlebook.text.Language;
import org.handlebook.translation.Phrasebook;
import org.handlebook.translation.RunSentences;
import org.handlebook.translation.Said;
import org.handlebook.translation.Translated;

/** Says steps in the other language. */
public final class StepTranslator {
  private final SentenceMatcher matcher;
  private final Phrasebook model = new Phrasebook();

  /** Makes a translator of the sentences of an index. */
  public StepTranslator(SentenceIndex index, SentenceMatcher matcher) {
    this.matcher = matcher;
    RunSentences spoken = new RunSentences(StepPhrases.text());
    for (StepEntry step : index.steps()) {
      step.english().forEach(pattern -> spoken.add(step.id(), pattern, true));
      step.korean().forEach(pattern -> spoken.add(step.id(), pattern, true));
    }
    spoken.untold().ifPresent(model::add);
  }

  /** Returns whether a step is a sentence of a language. */
  public boolean isIn(Language language, String text) {
    return matcher.match(text).filter(match -> match.language() == language).isPresent();
  }

  /** Returns a step and its table in a language; empty when nobody knows its sentence. */
  public Optional<Translated> translate(String text, List<List<String>> table, Language to) {
    return matcher
        .match(text)
        .flatMap(
            match ->
                model.translate(new Said("* ", match.pattern(), match.arguments(), table), to));
  }
}
