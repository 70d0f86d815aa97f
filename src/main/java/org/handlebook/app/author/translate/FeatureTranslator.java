package org.handlebook.app.author.translate;

import org.handlebook.app.author.feature.FeatureDocument;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.app.author.index.StepTranslator;
import org.handlebook.text.Language;

/**
 * Says features in the other language: keywords, sentences, tables and the examples that fill them.
 * Names of features and scenarios, descriptions, comments and code stay.
 */
public final class FeatureTranslator {
  private final StepTranslator steps;

  /** Makes a translator of the sentences of an index. */
  public FeatureTranslator(SentenceIndex index) {
    steps = new StepTranslator(index, new SentenceMatcher(index));
  }

  /**
   * Returns the feature in a language. Of one that is in that language already, or half of it, only
   * the steps that are in the other one are translated.
   */
  public TranslatedFeature translate(FeatureDocument source, Language to) {
    return new FeatureTranslation(source, to, steps).done();
  }
}
