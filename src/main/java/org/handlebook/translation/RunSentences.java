package org.handlebook.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.text.Language;

/**
 * The sentences of a run, gathered while they are made ready, possibly by several threads: those
 * that one step goes by, in both languages.
 */
public final class RunSentences {
  private final String phrases;
  private final Map<Object, Step> steps = new LinkedHashMap<>();
  private boolean phrasesTold;

  private static final class Step {
    private final List<String> english = new ArrayList<>(1);
    private final List<String> korean = new ArrayList<>(1);
    private boolean wanted;
    private boolean told;
  }

  /**
   * Begins with no sentence.
   *
   * @param phrases what parameters and tables say, in both languages
   */
  public RunSentences(String phrases) {
    this.phrases = phrases;
  }

  /**
   * Adds a sentence that a step goes by.
   *
   * @param step anything that is the same for all sentences of the step
   * @param wanted whether scenarios of the run may say it
   */
  public synchronized void add(Object step, String pattern, boolean wanted) {
    Step known = steps.computeIfAbsent(step, key -> new Step());
    boolean isEnglish = Language.ofSentence(pattern) == Language.ENGLISH;
    List<String> sentences = isEnglish ? known.english : known.korean;
    if (!sentences.contains(pattern)) {
      sentences.add(pattern);
    }
    known.wanted |= wanted;
  }

  /**
   * Returns the sentences that may be said and have not been told yet, as JSON; empty when all
   * have.
   */
  public synchronized Optional<String> untold() {
    List<Step> news = steps.values().stream().filter(step -> step.wanted && !step.told).toList();
    if (news.isEmpty()) {
      return Optional.empty();
    }
    JsonWriter out = new JsonWriter().startObject();
    if (!phrasesTold) {
      out.field(Phrasebook.PHRASES, phrases);
      phrasesTold = true;
    }
    out.startArray(Phrasebook.SENTENCES);
    for (Step step : news) {
      step.told = true;
      out.startObject().startArray(Language.ENGLISH.code());
      step.english.forEach(out::element);
      out.endArray().startArray(Language.KOREAN.code());
      step.korean.forEach(out::element);
      out.endArray().endObject();
    }
    return Optional.of(out.endArray().endObject().take());
  }
}
