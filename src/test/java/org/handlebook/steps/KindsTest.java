package org.handlebook.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.record.Terms;
import org.handlebook.report.run.PictureScript;
import org.handlebook.steps.words.KindWords;
import org.handlebook.steps.words.NewObject;
import org.handlebook.steps.words.NewObjects;
import org.handlebook.system.ObjectKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Sentences, the page and the table of terms know the same kinds of objects. Editors understand
 * parameter types only where they are literal texts, so the list is written there again: a failure
 * says what to write.
 */
class KindsTest {
  private static final String HANDLE =
      "[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+\\])*";
  private static final String NAME = "\"[^\"]*\"";

  private static final List<ObjectKind> EVERY = List.of(ObjectKind.values());

  /** A thread has no name that the kernel knows, and a completion port has none at all. */
  private static final List<ObjectKind> NAMED =
      EVERY.stream()
          .filter(kind -> kind != ObjectKind.THREAD && kind != ObjectKind.COMPLETION_PORT)
          .toList();

  /** What there may be one of: of processes and threads there are always others. */
  private static final List<ObjectKind> ALONE =
      EVERY.stream()
          .filter(kind -> kind != ObjectKind.THREAD && kind != ObjectKind.PROCESS)
          .toList();

  @Test
  @DisplayName("The table of terms has exactly the kinds that there are")
  void termsHaveEveryKind() {
    assertThat(Terms.kinds().keySet())
        .containsExactlyElementsOf(EVERY.stream().map(ObjectKind::english).toList());
  }

  @Test
  @DisplayName("{kind} is a word of each kind that is created")
  void kind() {
    assertThat(pattern("kind"))
        .isEqualTo(
            words(KindWords.CREATED, this::english) + '|' + words(KindWords.CREATED, this::korean));
  }

  @Test
  @DisplayName("{newObject} ends with a word of each kind that is created")
  void newObject() {
    assertThat(pattern("newObject"))
        .contains("(?:" + words(KindWords.CREATED, this::english) + ")|")
        .endsWith("(?:" + words(KindWords.CREATED, this::korean) + ')');
  }

  @Test
  @DisplayName("{newObjects} has a word for several of each kind that is created")
  void newObjects() {
    List<String> plurals =
        NewObjects.plurals().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    assertThat(pattern("newObjects"))
        .contains("(?:" + String.join("|", plurals) + ")|")
        .endsWith("(?:" + words(KindWords.CREATED, this::korean) + ") [0-9]+개");
  }

  @Test
  @DisplayName("{newObject} and {newObjects} have the adjectives that an object to be made knows")
  void adjectives() {
    Set<String> english = new LinkedHashSet<>(NewObject.KOREAN.values());
    for (String parameter : List.of("newObject", "newObjects")) {
      assertThat(inGroup(pattern(parameter), "(?: (?:")).isEqualTo(english);
      assertThat(inGroup(pattern(parameter), "(?:(?:")).isEqualTo(NewObject.KOREAN.keySet());
    }
  }

  /** The words of the group that begins there. */
  private static Set<String> inGroup(String pattern, String begin) {
    int from = pattern.indexOf(begin) + begin.length();
    return Set.of(pattern.substring(from, pattern.indexOf(')', from)).split("\\|", -1));
  }

  @Test
  @DisplayName("{object} may name each kind")
  void object() {
    String korean = "의 (?:오브젝트|" + words(EVERY, this::korean) + ')';
    String english = "(?:object|" + words(EVERY, this::english) + ") of ";
    assertThat(pattern("object"))
        .isEqualTo(
            String.join(
                "|",
                NAME + "(?: 프로세스|의 " + HANDLE + "(?:" + korean + ")?)",
                "(?:the )?(?:(?:" + words(NAMED, this::english) + ") " + NAME,
                english + HANDLE + "(?: of " + NAME + ")?)",
                "the (?:" + words(ALONE, this::english) + ')',
                "(?:" + words(NAMED, this::korean) + ") " + NAME,
                words(ALONE, this::korean),
                HANDLE + "(?:" + korean + "| of " + NAME + ")?"));
  }

  @Test
  @DisplayName("The page has a sign of its own for each kind")
  void icons() throws IOException {
    for (ObjectKind kind : EVERY) {
      assertThat(icon(kind.english())).as(kind.english()).isNotEqualTo(icon(""));
    }
  }

  @Test
  @DisplayName("The page writes the words that sentences understand")
  void page() throws IOException {
    for (ObjectKind kind : EVERY) {
      String korean =
          PictureScript.call(
              "(function (kind) { return terms('ko').kind(kind); })", kind.english());
      assertThat(KindWords.of(korean)).as(korean).contains(kind);
    }
  }

  private static String icon(String kind) throws IOException {
    return PictureScript.call("(function (kind) { return svg.icon(kind, 0, 0); })", kind);
  }

  private String english(ObjectKind kind) {
    return kind.english();
  }

  private String korean(ObjectKind kind) {
    return KindWords.korean(kind);
  }

  /** Longer words come first: no word hides one that begins with it. */
  private static String words(List<ObjectKind> kinds, Function<ObjectKind, String> word) {
    return kinds.stream()
        .map(word)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  private static String pattern(String method) {
    return Stream.of(Vocabulary.class.getMethods())
        .filter(type -> type.getName().equals(method))
        .map(type -> type.getAnnotation(ParameterType.class).value())
        .findFirst()
        .orElseThrow();
  }
}
