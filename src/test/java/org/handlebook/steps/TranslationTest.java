package org.handlebook.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.PickleTag;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.Scenarios;
import org.handlebook.steps.words.KindWords;
import org.handlebook.steps.words.ObjectPhrase;
import org.handlebook.steps.words.StepPhrases;
import org.handlebook.text.Language;
import org.handlebook.translation.Phrasebook;
import org.handlebook.translation.RunSentences;
import org.handlebook.translation.Said;
import org.handlebook.translation.Translated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every step of every feature can be said in the other language, and then means the same. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(Lifecycle.PER_CLASS) // so that a step is matched once
final class TranslationTest {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern HANGUL = Pattern.compile(".*[가-힣].*");

  private final Map<String, Method> methods = new LinkedHashMap<>();
  private final Map<String, Expression> expressions = new LinkedHashMap<>();
  private final Map<String, Optional<Match>> matches = new ConcurrentHashMap<>();
  private final Phrasebook phrasebook = new Phrasebook();

  @TempDir Path folder;

  private record Match(String sentence, Method step, List<Said.Argument> arguments) {}

  TranslationTest() {
    Expressions factory = new Expressions();
    RunSentences runSentences = new RunSentences(StepPhrases.text());
    SentencesTest.steps()
        .forEach(
            (method, sentences) ->
                sentences.forEach(
                    sentence -> {
                      methods.put(sentence, method);
                      expressions.put(sentence, factory.of(sentence));
                      runSentences.add(method.toString(), sentence, true);
                    }));
    runSentences.untold().ifPresent(phrasebook::add);
  }

  @Test
  void saysEveryStepInTheOtherLanguage() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Pickle pickle : pickles()) {
      for (PickleStep step : pickle.getSteps()) {
        Match said = match(step.getText()).orElseThrow();
        Language to = Language.of(pickle.getLanguage()).other();
        Translated other = translated(step, to);
        Optional<Match> back = match(other.text());
        if (back.isEmpty() || !back.get().step().equals(said.step())) {
          wrong.add(step.getText() + " -> " + other.text() + ": another step");
        } else if (!meaning(back.get()).equals(meaning(said))) {
          wrong.add(step.getText() + " -> " + other.text() + ": " + meaning(back.get()));
        } else if (to == Language.ENGLISH && isKorean(other.text())) {
          wrong.add(step.getText() + " -> " + other.text() + ": is no English");
        }
      }
    }
    assertThat(wrong.stream().distinct()).isEmpty();
  }

  /** Arguments as the steps get them, whatever words they are in. */
  private static List<Object> meaning(Match match) {
    return match.arguments().stream().map(TranslationTest::meaning).toList();
  }

  private static Object meaning(Said.Argument argument) {
    try {
      Method parameter = Vocabulary.class.getMethod(argument.type(), String.class);
      Object value = parameter.invoke(new Vocabulary(), argument.text());
      return value instanceof ObjectPhrase object ? meaning(object) : value;
    } catch (NoSuchMethodException plain) {
      return argument.text();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(argument.toString(), e);
    }
  }

  private static List<Object> meaning(ObjectPhrase object) {
    return List.of(KindWords.of(object.kind()), object.name(), object.handle(), object.process());
  }

  /** Scenarios with tables go the same way when they are said in the other language. */
  @Test
  void holdsInTheOtherLanguage() throws IOException {
    StringBuilder feature = new StringBuilder("Feature: the other language\n");
    int number = 0;
    for (Pickle pickle : pickles()) {
      if (pickle.getSteps().stream().allMatch(step -> table(step).isEmpty())) {
        continue;
      }
      Language to = Language.of(pickle.getLanguage()).other();
      String name = number++ + " " + pickle.getName();
      feature.append("\n  ").append(tags(pickle)).append("\n  Scenario: ").append(name);
      pickle.getSteps().forEach(step -> write(feature, step, translated(step, to)));
    }
    Path file = folder.resolve("other.feature");
    Files.writeString(file, feature);
    assertThat(Scenarios.run(file))
        .hasSize(number)
        .allSatisfy((scenario, ending) -> assertThat(ending).isEmpty());
  }

  private static String tags(Pickle pickle) {
    return pickle.getTags().stream().map(PickleTag::getName).collect(Collectors.joining(" "));
  }

  private static void write(StringBuilder feature, PickleStep step, Translated other) {
    feature.append("\n    * ").append(other.text());
    other
        .table()
        .forEach(
            row ->
                feature.append(
                    row.stream()
                        .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "\n      | ", " |"))));
    step.getArgument()
        .flatMap(argument -> argument.getDocString())
        .ifPresent(doc -> write(feature, doc));
  }

  private static void write(StringBuilder feature, PickleDocString doc) {
    feature
        .append("\n      \"\"\"")
        .append(doc.getMediaType().orElse(""))
        .append('\n')
        .append(doc.getContent().indent(6))
        .append("      \"\"\"");
  }

  @Test
  void leavesNoKoreanInEnglishTables() throws IOException {
    List<String> left = new ArrayList<>();
    for (Pickle pickle : pickles()) {
      for (PickleStep step : korean(pickle)) {
        List<List<String>> table = translated(step, Language.ENGLISH).table();
        if (match(step.getText()).orElseThrow().sentence().contains("핸들 테이블")) {
          table.stream().flatMap(List::stream).forEach(left::add);
        } else if (!step.getText().endsWith("화면에는 다음이 보인다:")) {
          table.forEach(row -> left.add(row.get(0)));
        }
      }
    }
    assertThat(left.stream().filter(TranslationTest::isKorean).distinct()).isEmpty();
  }

  private static boolean isKorean(String text) {
    return HANGUL.matcher(QUOTED.matcher(text).replaceAll("")).matches();
  }

  @Test
  void choosesParticlesAsTheAuthorsDo() throws IOException {
    List<String> other = new ArrayList<>();
    for (Pickle pickle : pickles()) {
      for (PickleStep step : korean(pickle)) {
        Match said = match(step.getText()).orElseThrow();
        Match english = match(translated(step, Language.ENGLISH).text()).orElseThrow();
        String back = said(english, List.of(), Language.KOREAN).text();
        boolean same = match(back).map(Match::sentence).equals(Optional.of(said.sentence()));
        boolean written = step.getAstNodeIds().size() == 1;
        if (written && same && !plain(back).equals(plain(step.getText()))) {
          other.add(step.getText() + " -> " + back);
        }
      }
    }
    assertThat(other.stream().distinct()).isEmpty();
  }

  /** Without what an author may put this way or that. */
  private static String plain(String text) {
    return text.replace("상태인 ", "상태의 ")
        .replace("이다", "다")
        .replace("여전히 ", "")
        .replace("상속 가능한 핸들 ", "상속 가능한 ");
  }

  /** Except where a feature shows in how many ways things can be said. */
  private static List<PickleStep> korean(Pickle pickle) {
    boolean usual = !pickle.getUri().endsWith("forms-ko.feature");
    return usual && pickle.getLanguage().equals("ko") ? pickle.getSteps() : List.of();
  }

  private Translated translated(PickleStep step, Language to) {
    return said(match(step.getText()).orElseThrow(), table(step), to);
  }

  private Translated said(Match match, List<List<String>> table, Language to) {
    Said said = new Said("* ", match.sentence(), match.arguments(), table);
    return phrasebook.translate(said, to).orElseThrow(() -> new AssertionError(match.sentence()));
  }

  private static List<List<String>> table(PickleStep step) {
    return step
        .getArgument()
        .flatMap(argument -> argument.getDataTable())
        .map(PickleTable::getRows)
        .orElse(List.of())
        .stream()
        .map(row -> row.getCells().stream().map(PickleTableCell::getValue).toList())
        .toList();
  }

  private Optional<Match> match(String text) {
    return matches.computeIfAbsent(text, this::find);
  }

  private Optional<Match> find(String text) {
    for (Map.Entry<String, Expression> expression : expressions.entrySet()) {
      Optional<List<Argument<?>>> found =
          Optional.ofNullable(expression.getValue().match(text)).map(List::copyOf);
      if (found.isPresent()) {
        String sentence = expression.getKey();
        List<Said.Argument> arguments =
            found.get().stream()
                .map(
                    argument ->
                        new Said.Argument(
                            argument.getParameterType().getName(), argument.getGroup().getValue()))
                .toList();
        return Optional.of(
            new Match(sentence, Objects.requireNonNull(methods.get(sentence)), arguments));
      }
    }
    return Optional.empty();
  }

  private static List<Pickle> pickles() throws IOException {
    GherkinParser parser =
        GherkinParser.builder().includeSource(false).includeGherkinDocument(false).build();
    List<Pickle> pickles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("features"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".feature")).sorted().toList()) {
        parser.parse(file).map(Envelope::getPickle).flatMap(Optional::stream).forEach(pickles::add);
      }
    }
    return pickles;
  }
}
