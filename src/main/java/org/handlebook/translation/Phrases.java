package org.handlebook.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handlebook.text.Language;

/**
 * What parameters and cells of tables say in both languages, by kind. Read from text: a heading in
 * brackets, and below it one phrase a line, English {@code =} Korean.
 */
final class Phrases {
  private static final String BETWEEN = " = ";

  private static final String ANYTHING = ".+?";

  private final Map<String, List<Line>> lines = new HashMap<>();
  private final Map<String, List<Pair>> pairs = new HashMap<>();
  private final Map<List<String>, Optional<String>> known = new HashMap<>();

  private record Line(String english, String korean) {
    String in(Language language) {
      return language == Language.ENGLISH ? english : korean;
    }
  }

  private record Pair(Template english, Template korean) {
    Template in(Language language) {
      return language == Language.ENGLISH ? english : korean;
    }
  }

  Phrases(String text) {
    List<Line> kind = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      int middle = line.indexOf(BETWEEN);
      if (line.startsWith("[")) {
        kind = lines.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
      } else if (middle > 0 && !line.startsWith("#")) {
        kind.add(new Line(line.substring(0, middle), line.substring(middle + BETWEEN.length())));
      }
    }
  }

  private List<Pair> pairs(String kind) {
    List<Pair> made = pairs.get(kind);
    if (made == null) {
      made = lines.getOrDefault(kind, List.of()).stream().map(this::pair).toList();
      pairs.put(kind, made);
    }
    return made;
  }

  private Pair pair(Line line) {
    return new Pair(
        new Template(line.english(), kind -> form(kind, Language.ENGLISH)),
        new Template(line.korean(), kind -> form(kind, Language.KOREAN)));
  }

  /** Returns one of the phrases of that kind, if all are words without parts. */
  private String form(String kind, Language language) {
    List<String> words =
        lines.getOrDefault(kind, List.of()).stream().map(line -> line.in(language)).toList();
    return words.isEmpty() || words.stream().anyMatch(word -> word.contains("{"))
        ? ANYTHING
        : words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /**
   * Returns what a phrase of that kind is in that language; the same text where there is no other.
   */
  String translate(String kind, String text, Language to) {
    return find(kind, text, to).orElse(text);
  }

  /** Returns what stands beside a phrase, as it is written in English. */
  Optional<String> beside(String kind, String english) {
    return lines.getOrDefault(kind, List.of()).stream()
        .filter(line -> line.english().equals(english))
        .map(Line::korean)
        .findFirst();
  }

  /** Returns what a phrase of that kind is in that language; empty where there is no other. */
  Optional<String> find(String kind, String text, Language to) {
    if (Template.isPlain(kind)) {
      return Optional.of(text);
    }
    List<String> key = List.of(kind, text, to.code());
    Optional<String> before = known.get(key);
    if (before == null) {
      before = search(kind, text, to);
      known.put(key, before);
    }
    return before;
  }

  private Optional<String> search(String kind, String text, Language to) {
    for (Pair pair : pairs(kind)) {
      Optional<String> found =
          pair.in(to.other()).read(text).flatMap(parts -> write(pair.in(to), parts, to));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> write(Template phrase, Map<String, String> parts, Language to) {
    Map<String, String> translated = new HashMap<>();
    for (Map.Entry<String, String> part : parts.entrySet()) {
      Optional<String> other = find(Template.kind(part.getKey()), part.getValue(), to);
      if (other.isEmpty()) {
        return Optional.empty();
      }
      translated.put(part.getKey(), other.get());
    }
    return Optional.of(
        phrase.write(name -> translated.getOrDefault(name, name), parts.containsValue("1")));
  }
}
