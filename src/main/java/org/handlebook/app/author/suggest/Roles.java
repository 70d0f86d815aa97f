package org.handlebook.app.author.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.system.ObjectKind;

/** How a value stands in a sentence. */
final class Roles {
  static final String SUBJECT = "subject";
  static final String OBJECT = "object";
  private static final double UNKNOWN = 0.1;
  private static final double OTHER = 0.25;
  private static final double MOVED_SUBJECT = 0.6;
  private static final double NO_SUBJECT = 2;
  private static final String NAMED = "named";
  private static final String TO = "to";
  static final String AS = "as";
  private static final String OF = "of";

  /** Korean particles by what they make of the word before them. */
  private static final Map<String, String> PARTICLES = new HashMap<>();

  private static final Map<String, String> PREPOSITIONS = new HashMap<>();

  static {
    put(PARTICLES, SUBJECT, "이", "가", "은", "는", "께서", "에는", "에게는");
    put(PARTICLES, OBJECT, "을", "를");
    put(PARTICLES, TO, "에", "에게", "한테", "께", "로부터");
    put(PARTICLES, AS, "로", "으로", "로서", "로써", "으로서", "으로써");
    put(PARTICLES, "from", "에서", "에게서", "부터", "한테서");
    put(PARTICLES, OF, "의");
    put(PARTICLES, "with", "와", "과", "랑", "이랑", "하고");
    put(PARTICLES, NAMED, "라는", "이라는", "라고", "이라고", "인");
    put(PARTICLES, "is", "이다", "다", "입니다", "이", "이어야");
    put(PREPOSITIONS, AS, "as");
    put(PREPOSITIONS, TO, "into", "to", "onto");
    put(PREPOSITIONS, "from", "from");
    put(PREPOSITIONS, OF, "of", "on", "for", "in", "at", "within", "through");
    put(PREPOSITIONS, "with", "with", "by", "and");
    put(PREPOSITIONS, NAMED, "named", "called");
    put(PREPOSITIONS, "is", "is", "becomes", "are");
  }

  private static final Set<String> OPENING =
      Stream.concat(
              Stream.of("a", "an", "the", "handle", "object"),
              KindNames.all()
                  .filter(kind -> kind != ObjectKind.THREAD)
                  .flatMap(kind -> Stream.of(kind.english().split(" ", -1))))
          .collect(Collectors.toUnmodifiableSet());

  private Roles() {}

  private static void put(Map<String, String> roles, String role, String... words) {
    List.of(words).forEach(word -> roles.putIfAbsent(word, role));
  }

  /** Returns the role that a particle gives; "" for what is none. */
  static String ofParticle(String particle) {
    return PARTICLES.getOrDefault(particle, "");
  }

  /** Returns whether it is what something becomes or is not, which only looks like a subject. */
  static boolean becomes(String particle, String next) {
    return ofParticle(particle).equals(SUBJECT) && (next.startsWith("된") || next.startsWith("아니"));
  }

  static boolean isParticle(String text) {
    return PARTICLES.containsKey(text);
  }

  /** Returns whether a word that stands before a name at the beginning is no part of the rest. */
  static boolean opens(String word) {
    return OPENING.contains(word);
  }

  /** Returns the prepositions, which tell only of the roles of others. */
  static Set<String> prepositions() {
    return PREPOSITIONS.entrySet().stream()
        .filter(each -> !each.getValue().equals("is") && !each.getValue().equals(NAMED))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the role of what stands behind a word; "" is the beginning of the sentence. */
  static String after(String word) {
    return word.isEmpty() ? SUBJECT : PREPOSITIONS.getOrDefault(word, OBJECT);
  }

  /** Returns how much must be forgiven for a value in one role in the place of another. */
  static double difference(String typed, String wanted) {
    if (typed.equals(wanted)) {
      return 0;
    }
    if (typed.isEmpty() || wanted.isEmpty() || wanted.equals(NAMED) || typed.equals(NAMED)) {
      return UNKNOWN;
    }
    return wanted.equals(SUBJECT) ? NO_SUBJECT : typed.equals(SUBJECT) ? MOVED_SUBJECT : OTHER;
  }
}
