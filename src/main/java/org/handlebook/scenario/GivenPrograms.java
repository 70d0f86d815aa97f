package org.handlebook.scenario;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.vm.Executable;
import org.handlebook.c.vm.ProgramErrors;

/** The programs that the scenario gives, by the names of their files. */
public final class GivenPrograms {
  private static final String EXTENSION = ".exe";

  private final HostedScenario scenario;
  private final Map<String, Executable> programs = new LinkedHashMap<>();

  public GivenPrograms(HostedScenario scenario) {
    this.scenario = scenario;
  }

  /** Gives a program whose text stands under the step. */
  public void give(String name, String code) {
    SnippetLocation place = scenario.snippet();
    try {
      programs.put(key(name), Executable.compile(name, code, file -> Optional.empty()));
    } catch (ProgramErrors wrong) {
      throw mistake(
          wrong,
          d ->
              "%s:%d:%d"
                  .formatted(
                      place.file(),
                      place.line() + d.at().line(),
                      place.indent() + d.at().column()));
    }
  }

  /** Gives a program that stands in a file, beside the feature. */
  public void giveFile(String name, String file) {
    Path folder = Path.of(scenario.feature()).toAbsolutePath().getParent();
    Path path = folder == null ? Path.of(file) : folder.resolve(file);
    try {
      programs.put(key(name), ProgramSource.compile(path, file));
    } catch (ProgramErrors wrong) {
      throw mistake(wrong, d -> d.at().toString());
    }
  }

  private static ScenarioMistake mistake(
      ProgramErrors wrong, java.util.function.Function<Diagnostic, String> place) {
    return new ScenarioMistake(
        lines(wrong, d -> place.apply(d) + ": " + d.english()),
        lines(wrong, d -> place.apply(d) + ": " + d.korean()));
  }

  private static String lines(
      ProgramErrors wrong, java.util.function.Function<Diagnostic, String> line) {
    return wrong.diagnostics().stream().map(line).collect(Collectors.joining("\n"));
  }

  private static String key(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('\\'), name.lastIndexOf('/')) + 1);
    String lower = file.toLowerCase(Locale.ROOT);
    return lower.endsWith(EXTENSION) ? lower : lower + EXTENSION;
  }

  boolean isEmpty() {
    return programs.isEmpty();
  }

  /** Returns the program of that name, with or without folder and extension. */
  Optional<Executable> find(String name) {
    return Optional.ofNullable(programs.get(key(name)));
  }

  /** Returns the program of that name, which must be given. */
  Executable get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new ScenarioMistake(
                    "No program \"%s\" is given. Begin with: Given the program \"%s\":"
                        .formatted(name, name),
                    "\"%s\" 프로그램이 주어지지 않았다. 다음으로 시작한다: 조건 프로그램 \"%s\"은 다음과 같다:"
                        .formatted(name, name)));
  }
}
