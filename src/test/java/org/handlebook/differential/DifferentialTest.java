package org.handlebook.differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.agent.AgentSystemFactory;
import org.handlebook.system.agent.RealWine;
import org.handlebook.system.agent.host.PlainWine;
import org.handlebook.system.agent.host.Wine;
import org.handlebook.system.model.ModelSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is shown is what the system answered: a plain program has it from Wine itself. The model
 * answers the same, but for what an entry says with its source.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifferentialTest {
  private static final Path CONFORMANCE = Path.of("features", "conformance");
  private static final List<String> FEATURES =
      List.of("answers.feature", "files-and-lists.feature");

  private List<Snippet> snippets;
  private Map<Integer, Map<String, String>> wine;
  private SystemFactory agents;

  @BeforeAll
  void run(@TempDir Path folder) throws Exception {
    Wine here = RealWine.here();
    agents =
        new AgentSystemFactory(RealWine.launcher(Files.createDirectory(folder.resolve("a"))), 1);
    assumeTrue(isHere(), "not run, because " + PlainProgram.COMPILER + " is not installed here");
    snippets = new ArrayList<>(Snippet.all(text()));
    for (String feature : FEATURES) {
      snippets.addAll(FeatureSnippets.all(CONFORMANCE.resolve(feature)));
    }
    PlainProgram program = new PlainProgram(folder, snippets);
    Path home = folder.resolve("plain");
    try (PlainWine plain = new PlainWine(here, RealWine.TEMPLATES, home, List.of(program.file()))) {
      wine = program.answers(plain);
    }
  }

  @AfterAll
  void end() {
    agents.close();
  }

  private static boolean isHere() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, PlainProgram.COMPILER)));
  }

  private static String text() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(DifferentialTest.class.getResourceAsStream("answers.c"))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String ledger() throws Exception {
    return Files.readString(Path.of("features", "differences", "wine.yml"));
  }

  /** Tells whether the ledger says that Wine answers a step of that scenario otherwise. */
  private static boolean isOtherwise(String ledger, Snippet snippet) {
    return ledger.contains("scenario: '" + snippet.title().replace("'", "''") + "'");
  }

  private Stream<DynamicTest> each(Predicate<Snippet> which, Comparison comparison) {
    return IntStream.range(0, snippets.size())
        .filter(i -> which.test(snippets.get(i)))
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    snippets.get(i).title(),
                    () ->
                        comparison.compare(snippets.get(i), Objects.requireNonNull(wine.get(i)))));
  }

  private interface Comparison {
    void compare(Snippet snippet, Map<String, String> answers);
  }

  @TestFactory
  Stream<DynamicTest> onWine() {
    return each(
        snippet -> true,
        (snippet, answers) -> {
          try (SystemUnderTest system = agents.open()) {
            assertThat(SnippetAnswers.of(snippet, system)).isEqualTo(answers);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> onTheModel() throws Exception {
    String ledger = ledger();
    return each(
        snippet -> !isOtherwise(ledger, snippet),
        (snippet, answers) -> {
          try (SystemUnderTest system = new ModelSystem()) {
            assertThat(SnippetAnswers.of(snippet, system)).isEqualTo(snippet.onTheModel(answers));
          }
        });
  }

  @Test
  void whatTheModelHasOtherwiseIsAKnownDifference() throws Exception {
    String ledger = ledger();
    for (Snippet snippet : snippets) {
      assertThat(snippet.entries()).allSatisfy(id -> assertThat(ledger).contains("- id: " + id));
    }
  }

  @TestFactory
  Stream<DynamicTest> eachComparesSomething() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Snippet snippet : snippets) {
      tests.add(
          DynamicTest.dynamicTest(
              snippet.title(), () -> assertThat(snippet.variables()).isNotEmpty()));
    }
    return tests.stream();
  }
}
