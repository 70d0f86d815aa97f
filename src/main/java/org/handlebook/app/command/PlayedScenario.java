package org.handlebook.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handlebook.app.context.CommandContext;
import org.handlebook.scenario.Playground;

/** Programs that are played: as they run at once, and as the scenario of which a film is made. */
final class PlayedScenario {
  private final List<Path> programs;
  private final List<Path> children;
  private final String arguments;
  private final List<String> input;
  private final List<String> readers = new ArrayList<>();

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
      readers.add(reader(playground));
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

  /** Writes the report of a scenario that does the same. */
  void writeFilm(CommandContext context, String system, Path reports) {
    try {
      Files.createDirectories(reports);
      Path feature = reports.resolve("play.feature");
      Files.writeString(feature, text());
      new picocli.CommandLine(new Run(context, List.of()))
          .execute(feature.toString(), "--on", system, "--reports", reports.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder("Feature: Programs\n\n  Scenario: Played\n");
    String word = "    Given ";
    for (Path file : all()) {
      text.append(word)
          .append("the program \"%s\" from \"%s\"\n".formatted(executable(file), file));
      word = "    And ";
    }
    String given = arguments.isEmpty() ? "" : " with the arguments \"" + arguments + "\"";
    word = "    When ";
    for (Path file : programs) {
      text.append(word)
          .append(
              "a process \"%s\" runs \"%s\"%s\n".formatted(name(file), executable(file), given));
      word = "    And ";
      given = "";
    }
    for (int i = 0; i < readers.size(); i++) {
      text.append("    And all programs run to their end\n");
      text.append(
          "    And somebody types \"%s\" at \"%s\"\n".formatted(input.get(i), readers.get(i)));
    }
    return text.append("    And all programs run to their end\n").toString();
  }
}
