package org.handlebook.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlebook.record.Terms;
import org.handlebook.record.json.JsonValue;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.report.run.PictureScript;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.State;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTextTest {
  private static final ThreadRef OWNER = new ThreadRef(new ProcessRef(1), 1);
  private static final String TARGET = "\\\\near";
  private static final NameLookup NAMES = new Named();
  private static final List<State> EVERY = every();

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  @DisplayName("What the page writes of a state, a scenario may say")
  void thePageIsUnderstood(String language) throws IOException {
    List<String> page = page(language);
    assertThat(page).hasSameSizeAs(EVERY);
    for (int i = 0; i < page.size(); i++) {
      State state = EVERY.get(i);
      assertThat(StateText.everyWording(state, NAMES)).as("%s", state).contains(page.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  @DisplayName("Every state of every type has words")
  void everyStateHasWords(String language) throws IOException {
    assertThat(page(language))
        .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("{", "null"));
  }

  @Test
  @DisplayName("No English word is left in what an object says of itself in Korean")
  void koreanIsKorean() throws IOException {
    assertThat(page("ko"))
        .map(words -> words.replace("Parent", "").replace(TARGET, ""))
        .allSatisfy(words -> assertThat(words).doesNotContainPattern("[A-Za-z]"));
  }

  @Test
  @DisplayName("Every line of the table is said of some state")
  void noLineIsIdle() throws IOException {
    List<String> said = new ArrayList<>();
    List<String> page = page("en");
    for (int i = 0; i < page.size(); i++) {
      said.add(EVERY.get(i).type() + ": " + page.get(i));
    }
    for (Class<?> type : State.class.getPermittedSubclasses()) {
      String name = type.getSimpleName().replaceFirst("Object$", "");
      for (JsonValue group : JsonValue.read(Terms.json()).get("states").get(name).elements()) {
        for (JsonValue line : group.elements()) {
          Pattern words = Pattern.compile(line.get("en").text().replaceAll("\\{\\w+}", ".+"));
          assertThat(said)
              .as("%s: %s", name, words)
              .anyMatch(text -> text.startsWith(name) && words.matcher(text).find());
        }
      }
    }
  }

  @Test
  @DisplayName("Former words are understood")
  void formerWordsAreUnderstood() {
    State owned = new State.Mutant(OWNER, 1, false);
    assertThat(StateText.everyWording(owned, NAMES))
        .containsExactly("owned", "소유됨", "소유자 있음", "owned by Parent", "소유자: Parent", "소유: Parent");
    assertThat(StateText.everyWording(State.ThreadObject.ended(7), NAMES))
        .containsExactly("ended with 7", "종료 코드 7", "종료, 종료 코드 7");
  }

  /** What the page writes of every state, in their order. */
  private static List<String> page(String language) throws IOException {
    JsonWriter json = new JsonWriter().startArray();
    for (State state : EVERY) {
      StateFields.write(json.startObject(), "state", state, NAMES);
      json.endObject();
    }
    String said =
        PictureScript.call(
            """
            (function (json, language) {
              return JSON.parse(json).map(terms(language).state).join('\\n');
            })
            """,
            json.endArray().take(),
            language);
    return List.of(said.split("\n", -1));
  }

  /** Every type of state that says something, with every value of its fields that may matter. */
  private static List<State> every() {
    return Arrays.stream(State.class.getPermittedSubclasses())
        .filter(type -> type != State.None.class)
        .flatMap(StateTextTest::every)
        .toList();
  }

  private static Stream<State> every(Class<?> type) {
    List<List<@Nullable Object>> all = List.of(List.of());
    for (RecordComponent component : type.getRecordComponents()) {
      List<List<@Nullable Object>> longer = new ArrayList<>();
      for (List<@Nullable Object> some : all) {
        for (Object value : values(component)) {
          List<@Nullable Object> one = new ArrayList<>(some);
          one.add(value);
          longer.add(one);
        }
      }
      all = longer;
    }
    return all.stream().map(values -> made(type, values)).filter(StateTextTest::isPossible);
  }

  /** Nobody owns what has no owner. */
  private static boolean isPossible(State state) {
    return !(state instanceof State.Mutant mutant) || mutant.isOwned() || mutant.owner() == null;
  }

  private static State made(Class<?> type, List<@Nullable Object> values) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      return (State) constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static List<@Nullable Object> values(RecordComponent component) {
    Class<?> type = component.getType();
    if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    return switch (type.getSimpleName().toLowerCase(Locale.ROOT)) {
      case "boolean" -> List.of(true, false);
      case "int" -> List.of(0, 1, 2);
      case "integer" -> Arrays.asList(null, 64);
      case "long" -> type.isPrimitive() ? List.of(4096L) : Arrays.asList(null, 0L, 0xC000_0005L);
      case "string" -> List.of(TARGET);
      case "threadref" -> Arrays.asList(null, OWNER);
      default -> throw new AssertionError("Which values can a " + type + " have?");
    };
  }

  /** Names as a scenario of one process gives them. */
  private static final class Named implements NameLookup {
    @Override
    public String process(ProcessRef process) {
      return "Parent";
    }

    @Override
    public String thread(ThreadRef thread) {
      return "";
    }

    @Override
    public String handle(ProcessRef process, Handle handle) {
      return "";
    }

    @Override
    public String view(ProcessRef process, long address) {
      return "";
    }

    @Override
    public String operation(ProcessRef process, long address) {
      return "";
    }
  }
}
