package org.handlebook.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    if (!Files.isRegularFile(path)) {
      throw new ScenarioMistake("There is no file " + path + ".", path + " 파일이 없다.");
    }
    Path beside = path.toAbsolutePath().getParent();
    try {
      programs.put(
          key(name),
          Executable.compile(
              file, text(path), header -> beside == null ? Optional.empty() : own(beside, header)));
    } catch (ProgramErrors wrong) {
      throw mistake(wrong, d -> d.at().toString());
    }
  }

  private static Optional<String> own(Path folder, String header) {
    Path path = folder.resolve(header.replace('\\', '/'));
    return Files.isRegularFile(path) ? Optional.of(text(path)) : Optional.empty();
  }

  /** Returns what a file says; one that is not UTF-8 is of Korean Windows. */
  private static String text(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException other) {
        return new String(bytes, Charset.forName("x-windows-949"));
      }
    } catch (IOException unreadable) {
      throw new ScenarioMistake(path + " cannot be read.", path + " 파일을 읽을 수 없다.");
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
