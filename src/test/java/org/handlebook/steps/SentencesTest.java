package org.handlebook.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.datatable.DataTable;
import io.cucumber.docstring.DocString;
import io.cucumber.java.StepDefinitionAnnotation;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every step says the same in English and in Korean, and no sentence can be taken for another. */
@Execution(ExecutionMode.CONCURRENT)
final class SentencesTest {
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
  private static final Pattern LITERAL =
      Pattern.compile("@(?:Given|When|Then)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)");
  private static final Pattern LITERAL_PARAMETER =
      Pattern.compile("@ParameterType\\(\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\)");
  private static final Path SOURCES = Path.of("src/main/java/org/handlebook/steps");

  private final Map<Method, List<String>> steps = steps();

  @Test
  void areThere() {
    assertThat(steps).hasSizeGreaterThan(100);
  }

  @Test
  void areInEnglishAndKorean() {
    assertThat(stepsWhere(sentences -> sentences.stream().allMatch(SentencesTest::isKorean)))
        .as("steps without an English sentence")
        .isEmpty();
    assertThat(stepsWhere(sentences -> sentences.stream().noneMatch(SentencesTest::isKorean)))
        .as("steps without a Korean sentence")
        .isEmpty();
  }

  @Test
  void takeTheSameParametersInTheSameOrder() {
    assertThat(
            stepsWhere(
                sentences ->
                    sentences.stream().map(Expressions::parameters).distinct().count() > 1))
        .as("steps whose sentences take different parameters")
        .isEmpty();
  }

  private List<String> stepsWhere(Predicate<List<String>> wrong) {
    return steps.entrySet().stream()
        .filter(step -> wrong.test(step.getValue()))
        .map(step -> step.getKey().getName() + " " + step.getValue())
        .toList();
  }

  @Test
  void takeAsManyParametersAsTheirMethods() {
    List<String> wrong = new ArrayList<>();
    steps.forEach(
        (method, sentences) ->
            sentences.stream()
                .filter(
                    sentence ->
                        Expressions.parameters(sentence).size() + below(sentence)
                            != method.getParameterCount())
                .forEach(sentence -> wrong.add(method.getName() + " " + sentence)));
    assertThat(wrong).as("sentences with other parameters than their methods").isEmpty();
  }

  /** What stands under the step, a table or a text: a colon at the end announces it. */
  private static int below(String sentence) {
    return sentence.endsWith(":") ? 1 : 0;
  }

  @Test
  void announceWhatStandsBelowByAColon() {
    List<String> wrong = new ArrayList<>();
    steps.forEach(
        (method, sentences) ->
            sentences.stream()
                .filter(sentence -> sentence.endsWith(":") != takesMore(method))
                .forEach(wrong::add));
    assertThat(wrong)
        .as("sentences whose colon and what stands below do not go together")
        .isEmpty();
  }

  private static boolean takesMore(Method method) {
    List<Class<?>> types = List.of(method.getParameterTypes());
    return types.contains(DataTable.class) || types.contains(DocString.class);
  }

  @Test
  void areDistinct() {
    assertThat(steps.values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
  }

  @Test
  void canBeToldApart() {
    Expressions expressions = new Expressions();
    Map<String, Expression> all = new LinkedHashMap<>();
    Map<String, String> fixed = new LinkedHashMap<>();
    for (String sentence : steps.values().stream().flatMap(List::stream).toList()) {
      all.put(sentence, expressions.of(sentence));
      fixed.put(sentence, Expressions.fixedPart(sentence));
    }
    List<String> wrong = new ArrayList<>();
    for (String sentence : all.keySet()) {
      for (String example : Expressions.examples(sentence)) {
        List<String> matching =
            all.entrySet().stream()
                .filter(other -> example.contains(fixed.get(other.getKey())))
                .filter(other -> other.getValue().match(example) != null)
                .map(Map.Entry::getKey)
                .toList();
        if (!matching.equals(List.of(sentence))) {
          wrong.add(example + " <- " + matching);
        }
      }
    }
    assertThat(wrong).as("texts that not exactly their own sentence matches").isEmpty();
  }

  /** Editors understand only literal strings, in annotations with English keywords. */
  @Test
  void areLiteralsInTheSources() throws IOException {
    String sources = sources();
    List<String> literals = LITERAL.matcher(sources).results().map(f -> f.group(1)).toList();

    assertThat(literals)
        .containsExactlyInAnyOrderElementsOf(
            steps.values().stream().flatMap(List::stream).toList());
    assertThat(LITERAL_PARAMETER.matcher(sources).results().count())
        .as("parameters of one literal each")
        .isEqualTo(
            Arrays.stream(Vocabulary.class.getMethods())
                .filter(m -> m.isAnnotationPresent(io.cucumber.java.ParameterType.class))
                .count());
  }

  @Test
  void haveAnnotationsWithEnglishKeywords() {
    Set<Class<?>> annotations = new HashSet<>();
    for (Method method : steps.keySet()) {
      stepAnnotations(method).forEach(annotation -> annotations.add(annotation.annotationType()));
    }

    assertThat(annotations)
        .isSubsetOf(
            io.cucumber.java.en.Given.class,
            io.cucumber.java.en.When.class,
            io.cucumber.java.en.Then.class);
  }

  private static boolean isKorean(String sentence) {
    return HANGUL.matcher(sentence).find();
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    }
  }

  static Map<Method, List<String>> steps() {
    Map<Method, List<String>> steps = new LinkedHashMap<>();
    for (Class<?> type : classes()) {
      for (Method method : type.getDeclaredMethods()) {
        List<String> sentences =
            stepAnnotations(method).stream().map(SentencesTest::sentence).toList();
        if (!sentences.isEmpty()) {
          steps.put(method, sentences);
        }
      }
    }
    return steps;
  }

  private static List<Class<?>> classes() {
    try (Stream<Path> files =
        Files.list(Path.of(Vocabulary.class.getResource("Vocabulary.class").toURI()).getParent())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Steps.class"))
          .sorted()
          .map(name -> type(Vocabulary.class.getPackageName() + "." + name.replace(".class", "")))
          .collect(Collectors.toList());
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** The annotations that make a method a step, out of the containers of repeated ones. */
  private static List<Annotation> stepAnnotations(Method method) {
    List<Annotation> found = new ArrayList<>();
    for (Annotation annotation : method.getAnnotations()) {
      if (annotation.annotationType().isAnnotationPresent(StepDefinitionAnnotation.class)) {
        found.add(annotation);
      } else if (call(annotation, "value") instanceof Annotation[] repeated) {
        found.addAll(Arrays.asList(repeated));
      }
    }
    return found;
  }

  private static String sentence(Annotation step) {
    return String.valueOf(call(step, "value"));
  }

  private static Object call(Annotation annotation, String name) {
    try {
      return annotation.annotationType().getMethod(name).invoke(annotation);
    } catch (ReflectiveOperationException none) {
      return "";
    }
  }
}
