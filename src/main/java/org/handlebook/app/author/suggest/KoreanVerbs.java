package org.handlebook.app.author.suggest;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.text.Likeness;

/** Korean verbs in any form: the past, polite, as a noun, and with what joins them to the next. */
final class KoreanVerbs {
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[가-힣]{2,12}");

  /** What ends a sentence or joins it to the next, as sounds, the longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "스\u11B8니다",
          "\u11B8니다",
          "는다",
          "\u11AB다",
          "으려고",
          "려고",
          "으면서",
          "면서",
          "으며",
          "며",
          "고서",
          "고",
          "아서",
          "어서",
          "서",
          "도록",
          "으려",
          "려",
          "으면",
          "면",
          "으니",
          "지",
          "게",
          "기",
          "음",
          "\u11B7",
          "아요",
          "어요",
          "요",
          "다");

  private static final String PAST = "\u11BB";
  private static final char FINAL_L = '\u11AF';

  /** How far a syllable that ends with n is before one that ends with l. */
  private static final int FINAL_L_TO_N = 4;

  /** Vowels that are one of the stem with one of the ending, and what the stem's is. */
  private static final Map<Character, Character> CONTRACTED =
      Map.of('ᅧ', 'ᅵ', 'ᅪ', 'ᅩ', 'ᅯ', 'ᅮ', 'ᅫ', 'ᅬ');

  private static final Pattern CAUSED =
      Pattern.compile("(?<=[가-힣])(?:시킨다|시켰다|시킵니다|시켰습니다|시킴)(?![가-힣])");
  private static final Pattern JOINS = Pattern.compile(".+[아어여고며]");

  /** Words of which no part is wrong that short. */
  private static final int SHORT = 3;

  /** What somebody is able to do: {@code 삭제할 수 있다}. */
  private static final Pattern ABLE =
      Pattern.compile("([가-힣]+) 수(?:도| )? ?(?:있다|있었다|있게 된다|있게 되었다|있습니다)$");

  private final Set<String> words;

  /** The usual forms by what they have in common with all others. */
  private final Map<String, String> forms = new HashMap<>();

  /** Learns the verbs of sentences, which stand in the usual form. */
  KoreanVerbs(Collection<String> words) {
    this.words = Set.copyOf(words);
    learn(words, word -> word.endsWith("다") && !isPast(word));
    learn(words, KoreanVerbs::isPast);
    learn(words, word -> JOINS.matcher(word).matches());
  }

  private void learn(Collection<String> words, Predicate<String> some) {
    words.stream().filter(some).forEach(word -> forms.putIfAbsent(root(word), word));
  }

  /** Returns a text with its verbs as sentences say them. */
  String usual(String text) {
    return WORD.matcher(CAUSED.matcher(text).replaceAll("한다"))
        .replaceAll(word -> Matcher.quoteReplacement(form(word.group())));
  }

  /** Returns a text with what somebody can do as what is done. */
  String able(String text) {
    return ABLE.matcher(text)
        .replaceFirst(word -> Matcher.quoteReplacement(done(word.group(1), word.group())));
  }

  private String done(String able, String otherwise) {
    int last = able.length() - 1;
    String sounds = Hangul.sounds(able);
    if (sounds.charAt(sounds.length() - 1) != FINAL_L) {
      return otherwise;
    }
    boolean joined = able.charAt(last) == '을';
    String root =
        joined ? Hangul.sounds(able.substring(0, last)) : sounds.substring(0, sounds.length() - 1);
    String form = forms.getOrDefault(root, "");
    return form.endsWith("다")
        ? form
        : joined
            ? able.substring(0, last) + "는다"
            : able.substring(0, last) + (char) (able.charAt(last) - FINAL_L_TO_N) + "다";
  }

  /** Returns a verb as it ends a sentence; the word itself where no sentence has it. */
  String finite(String word) {
    String form = forms.getOrDefault(root(word), word);
    return form.endsWith("다") && !word.endsWith("다") ? form : word;
  }

  private String form(String word) {
    boolean said = words.contains(word);
    if (word.charAt(0) == '"' || (said && !word.endsWith("다"))) {
      return word;
    }
    String form = forms.get(root(word));
    boolean other = form != null && isPast(form) && !isPast(word);
    return other || (said && form == null)
        ? word
        : form != null ? form : word.endsWith("다") && word.length() >= SHORT ? meant(word) : word;
  }

  /** Returns whether a word, or the last of a sentence, tells of what has happened. */
  static boolean isPast(String word) {
    return word.endsWith("됨") || Hangul.sounds(word).endsWith(PAST + Hangul.sounds("다"));
  }

  /** Returns the verb of which a sound is wrong, or the word itself. */
  private String meant(String word) {
    String sounds = Hangul.sounds(word);
    return forms.values().stream()
        .filter(form -> form.endsWith("다"))
        .filter(form -> Likeness.distance(sounds, Hangul.sounds(form)) == 1)
        .min(Comparator.naturalOrder())
        .orElse(word);
  }

  /** Returns what all forms of a verb have in common; "" for what is none. */
  static String root(String word) {
    String sounds = Hangul.sounds(word);
    for (String ending : ENDINGS) {
      String sound = Hangul.sounds(ending);
      if (sounds.length() > sound.length() + 1 && sounds.endsWith(sound)) {
        String begin = sounds.substring(0, sounds.length() - sound.length());
        return shortest(begin, ending.equals("서") || ending.equals("요"));
      }
    }
    String joined = withoutVowel(sounds);
    return joined.equals(sounds) ? "" : shortest(joined, false);
  }

  private static String shortest(String begin, boolean contracted) {
    boolean past = begin.endsWith(PAST);
    String root = past ? begin.substring(0, begin.length() - 1) : begin;
    String open = withoutVowel(root);
    boolean joined = open.equals(root) || open.length() < 2;
    String bare = !joined ? open : past || contracted ? expanded(root) : root;
    boolean dropped = bare.length() > 2 && bare.charAt(bare.length() - 1) == FINAL_L;
    return dropped ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static String withoutVowel(String sounds) {
    for (String vowel : new String[] {"아", "어", "여"}) {
      String sound = Hangul.sounds(vowel);
      if (sounds.length() > sound.length() + 1 && sounds.endsWith(sound)) {
        return sounds.substring(0, sounds.length() - sound.length());
      }
    }
    return sounds;
  }

  private static String expanded(String root) {
    char last = root.charAt(root.length() - 1);
    if (root.endsWith(Hangul.sounds("해"))) {
      return root.substring(0, root.length() - 1) + 'ᅡ';
    }
    char whole = root.length() == 2 && last == 'ᅥ' ? 'ᅳ' : CONTRACTED.getOrDefault(last, last);
    return root.substring(0, root.length() - 1) + whole;
  }
}
