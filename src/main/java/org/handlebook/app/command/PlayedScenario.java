package org.handlebook.app.command;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.handlebook.scenario.Playground;

/** Programs that are played: as they run at once, and as the scenario of which a film is made. */
final class PlayedScenario {
  private final List<Path> programs;
  private final List<Path> children;
  private final String arguments;
  private final List<String> input;

  PlayedScenario(List<Path> programs, List<Path> children, String arguments, List<String> input) {
    this.programs = programs;
    this.children = children;
    this.arguments = arguments;
    this.input = input;
  }

  /** Returns where the programs are: the first of them. */
  String place() {
    return programs.get(0).toString();
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String executable(Path file) {
    return name(file) + ".exe";
  }

  void play(Playground playground, int seconds) {
    for (Path file : all()) {
      playground.give(executable(file), file.toString());
    }
    String given = arguments;
    for (Path file : programs) {
      playground.run(name(file), executable(file), given);
      given = "";
    }
    for (String line : input) {
      playground.finish(seconds);
      playground.type(reader(playground), line + "\r\n");
    }
    playground.finish(seconds);
    playground.type(reader(playground), "");
    playground.finish(seconds);
  }

  /** Returns at which program somebody types: the one that reads, else the first. */
  private String reader(Playground playground) {
    return playground.reader().orElseGet(() -> name(programs.get(0)));
  }

  private List<Path> all() {
    List<Path> all = new ArrayList<>(programs);
    all.addAll(children);
    return all;
  }

  /** Returns the text of a feature in that folder whose scenario does the same. */
  String text(Path folder, String title) {
    StringBuilder text = new StringBuilder("Feature: " + title + "\n\n  Scenario: ");
    text.append(
        programs.stream().map(Path::getFileName).map(String::valueOf).collect(joining(", ")));
    text.append('\n');
    step(
        text,
        "Given ",
        all(),
        file -> "the program \"%s\" from \"%s\"".formatted(executable(file), from(folder, file)));
    step(text, "When ", programs, this::started);
    if (!input.isEmpty()) {
      text.append("    And somebody types:\n      \"\"\"\n");
      input.forEach(line -> text.append("      ").append(line).append('\n'));
      text.append("      \"\"\"\n");
    }
    return text.append("    And all programs run to their end\n")
        .append("    And nobody types anything more\n")
        .append("    Then all programs have ended\n")
        .append("    And all programs have closed their handles\n")
        .toString();
  }

  /** Returns how one comes to a file from a folder. */
  private static String from(Path folder, Path file) {
    Path from = folder.toAbsolutePath();
    return Objects.equals(from.getRoot(), file.getRoot())
        ? from.relativize(file).toString().replace('\\', '/')
        : file.toString();
  }

  private String started(Path file) {
    boolean isFirst = file.equals(programs.get(0)) && !arguments.isEmpty();
    return "a process \"%s\" runs \"%s\"%s"
        .formatted(
            name(file),
            executable(file),
            isFirst ? " with the arguments \"" + arguments + "\"" : "");
  }

  private static void step(
      StringBuilder text, String keyword, List<Path> files, Function<Path, String> said) {
    String word = keyword;
    for (Path file : files) {
      text.append("    ").append(word).append(said.apply(file)).append('\n');
      word = "And ";
    }
  }
}
