package org.handlebook.scenario.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The programs that a command can name.
 *
 * @source Microsoft, "Windows Commands": type, sort, find, echo, more, set
 */
final class ShellPrograms {
  private static final Map<String, Program> PROGRAMS =
      Map.of(
          "type", ShellPrograms::type,
          "more", ShellPrograms::more,
          "sort", ShellPrograms::sort,
          "find", ShellPrograms::find,
          "echo", ShellPrograms::echo,
          "set", ShellPrograms::set,
          "exit", arguments -> Streams.exit(0));

  private ShellPrograms() {}

  static Optional<Program> find(String name) {
    return Optional.ofNullable(PROGRAMS.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Writes what files hold, one after the other. */
  private static Instruction type(List<String> files) {
    return files.isEmpty() ? Streams.complain(CommandLine.INCORRECT + ".") : typed(files);
  }

  private static Instruction typed(List<String> files) {
    return files.isEmpty()
        ? Streams.exit(0)
        : Files.source(
            files.subList(0, 1),
            file ->
                Streams.output(
                    output ->
                        Streams.copy(
                            file,
                            output,
                            () ->
                                Streams.close(
                                    List.of(file), () -> typed(files.subList(1, files.size()))))));
  }

  /** Writes what it reads. Pages are left out: nobody presses a key. */
  private static Instruction more(List<String> arguments) {
    return Files.source(
        arguments,
        input -> Streams.output(output -> Streams.copy(input, output, () -> Streams.exit(0))));
  }

  /** Writes the lines that it has read in the order of the alphabet; {@code /R} turns it round. */
  private static Instruction sort(List<String> arguments) {
    Options options = Options.of(arguments);
    Comparator<String> order = String.CASE_INSENSITIVE_ORDER;
    return filter(
        options.words(), lines -> sorted(lines, options.has("/R") ? order.reversed() : order));
  }

  private static List<String> sorted(List<String> lines, Comparator<String> order) {
    List<String> sorted = new ArrayList<>(lines);
    sorted.sort(order);
    return sorted;
  }

  /** Writes the lines that contain a text; {@code /V} those that do not, {@code /I} in any case. */
  private static Instruction find(List<String> arguments) {
    Options options = Options.of(arguments);
    if (options.words().isEmpty()) {
      return Streams.complain("FIND: the text to look for is missing.");
    }
    String text = options.has("/I") ? lower(options.words().get(0)) : options.words().get(0);
    return filter(
        options.words().subList(1, options.words().size()),
        lines ->
            lines.stream()
                .filter(
                    line ->
                        (options.has("/I") ? lower(line) : line).contains(text)
                            != options.has("/V"))
                .toList());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Instruction filter(List<String> source, UnaryOperator<List<String>> work) {
    return Files.source(
        source,
        input ->
            Streams.readAll(
                input,
                text ->
                    Streams.output(
                        output ->
                            Streams.write(
                                output,
                                TextLines.join(work.apply(TextLines.of(text))),
                                () -> Streams.exit(0)))));
  }

  private static Instruction echo(List<String> words) {
    return Streams.output(
        output ->
            Streams.write(output, String.join(" ", words) + TextLines.END, () -> Streams.exit(0)));
  }

  private static Instruction set(List<String> words) {
    return Streams.output(output -> SetCommand.list(output, words, () -> Streams.exit(0)));
  }
}
