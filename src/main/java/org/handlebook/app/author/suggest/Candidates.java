package org.handlebook.app.author.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.index.StepEntry;
import org.handlebook.record.Terms;
import org.handlebook.system.ObjectKind;
import org.handlebook.text.Language;
import org.jspecify.annotations.Nullable;

/** All sentences of one language, and what else people call them; and how telling each word is. */
final class Candidates {
  private static final double LEAST = 0.1;

  /** Whoever gives a name says so by giving it. */
  private static final String NAMED = "named";

  private static final String NAME = "이름";

  private final boolean korean;
  private final List<Candidate> all = new ArrayList<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Integer> forms = new HashMap<>();
  private final Set<String> lexicon = new HashSet<>();
  private final Set<String> kinds = new HashSet<>();
  private final Set<String> written = new LinkedHashSet<>();
  private final Set<String> functions = new HashSet<>();
  private final Set<String> fillers;

  Candidates(SentenceIndex index, Wordings wordings, Language language) {
    korean = language == Language.KOREAN;
    for (StepEntry step : index.steps()) {
      step.sentences(language).forEach(sentence -> add(sentence, sentence, step));
      functions.addAll(step.functions());
    }
    weigh();
    all.stream()
        .flatMap(candidate -> candidate.words().stream())
        .forEach(word -> written.addAll(List.of(word.written().split("/", -1))));
    written.addAll(new TreeSet<>(wordings.words().keySet()));
    for (Wordings.Pair pair : wordings.sentences()) {
      if (Hangul.isIn(pair.meant()) == korean) {
        add(pair.said(), pair.meant(), null);
      }
    }
    for (Candidate candidate : all) {
      candidate.words().forEach(word -> lexicon.addAll(word.forms()));
      candidate.weigh(this::weight, form -> forms.computeIfAbsent(form, any -> forms.size()));
    }
    for (ObjectKind kind : ObjectKind.values()) {
      String word = korean ? Terms.korean(kind.english()) : kind.english();
      kinds.add(word.substring(word.lastIndexOf(' ') + 1));
    }
    for (Wordings.Pair pair : wordings.phrases()) {
      boolean word = pair.said().indexOf(' ') < 0;
      if (word && kinds.contains(pair.meant().substring(pair.meant().lastIndexOf(' ') + 1))) {
        kinds.add(pair.said());
      }
    }
    lexicon.addAll(kinds);
    fillers = wordings.fillers();
    for (String word : wordings.words().keySet()) {
      lexicon.addAll(Hangul.isIn(word) ? List.of(word, Hangul.stem(word)) : List.of(word));
    }
    for (StepEntry step : index.steps()) {
      step.details().stream()
          .map(detail -> korean ? detail.korean() : detail.english())
          .forEach(key -> lexicon.addAll(List.of(key.split(" ", -1))));
    }
    Adjectives.of(korean).forEach(phrase -> lexicon.addAll(List.of(phrase.split(" ", -1))));
  }

  List<Candidate> all() {
    return all;
  }

  Set<String> lexicon() {
    return lexicon;
  }

  /** Returns words with all that their places add to them, those of sentences first. */
  Set<String> written() {
    return written;
  }

  /** Returns the functions of Windows that sentences call. */
  Set<String> functions() {
    return functions;
  }

  /** Returns whether a word is that for a kind of objects, or its last. */
  boolean isKind(String word) {
    return kinds.contains(word);
  }

  /** Returns how many forms of words sentences have. */
  int forms() {
    return forms.size();
  }

  /** Returns whether a word adds nothing. */
  boolean isFiller(String word) {
    return fillers.contains(word);
  }

  /** Returns how much a word tells of what is meant, from nearly nothing to 1. */
  double weight(String word) {
    return weights.getOrDefault(word, 1.0);
  }

  private void add(String said, String meant, @Nullable StepEntry step) {
    boolean ofKinds = said.contains("{newObject}") || said.contains("{kind}");
    if (!ofKinds) {
      all.add(candidate(said, meant, "", "", step));
      return;
    }
    for (ObjectKind kind : EnumSet.range(ObjectKind.MUTEX, ObjectKind.JOB)) {
      String word = korean ? Terms.korean(kind.english()) : kind.english();
      all.add(candidate(said, meant, word, kind.english(), step));
    }
  }

  private Candidate candidate(
      String said, String meant, String kind, String name, @Nullable StepEntry step) {
    String plain = said.replace("{newObject}", kind).replace("{kind}", kind);
    List<Part> parts = PatternReader.read(plain, korean);
    return new Candidate(said, parts, meant, slots(parts, meant), kind, name, step);
  }

  /** Which of the parameters of what is meant each slot of what is said is. */
  private List<Integer> slots(List<Part> said, String meant) {
    List<Part.Slot> targets = slots(PatternReader.read(meant, korean));
    List<Part.Slot> given = slots(said);
    Set<Integer> used = new HashSet<>();
    List<Integer> order =
        IntStream.range(0, given.size())
            .boxed()
            .sorted(Comparator.comparing(i -> given.get(i).digit()))
            .toList();
    Integer[] places = new Integer[given.size()];
    for (int i : order) {
      places[i] = place(given.get(i), targets, used);
    }
    return List.of(places);
  }

  private static int place(Part.Slot slot, List<Part.Slot> targets, Set<Integer> used) {
    boolean numbered = targets.stream().anyMatch(target -> !target.digit().isEmpty());
    for (boolean same : new boolean[] {true, false}) {
      for (int i = 0; i < targets.size(); i++) {
        String type = targets.get(i).type();
        boolean meant = !numbered || targets.get(i).digit().equals(slot.digit());
        boolean fits =
            same ? type.equals(slot.type()) && meant : group(type).equals(group(slot.type()));
        if (fits && used.add(i)) {
          return i;
        }
      }
    }
    return Integer.MAX_VALUE;
  }

  private static String group(String type) {
    return switch (type) {
      case "actor", "process", "thread" -> "process";
      case "handle", "object" -> "object";
      case "name", "data", "string" -> "name";
      case "int", "exitCode" -> "int";
      default -> type;
    };
  }

  private static List<Part.Slot> slots(List<Part> parts) {
    return parts.stream().filter(Part.Slot.class::isInstance).map(Part.Slot.class::cast).toList();
  }

  private void weigh() {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> sentences = new HashSet<>();
    for (Candidate candidate : all) {
      if (sentences.add(candidate.said())) {
        candidate.words().stream()
            .flatMap(word -> word.forms().stream())
            .distinct()
            .forEach(form -> counts.merge(form, 1, Integer::sum));
      }
    }
    double most = Math.log(sentences.size());
    counts.forEach(
        (word, count) ->
            weights.put(word, Math.max(LEAST, Math.log((double) sentences.size() / count) / most)));
    Set<String> light = korean ? Set.of(NAME) : Roles.prepositions();
    light.forEach(word -> weights.put(word, LEAST));
    weights.put(NAMED, LEAST);
  }
}
