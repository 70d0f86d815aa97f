package org.handlebook.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Runs the features on broken models.
 *
 * <p>Arguments: the project's folder and, if not all mutations are wanted, a text that the wanted ones' names contain. Exit status 0 when
 * every mutation is noticed, 1 when one is not, 2 when one cannot be made.
 */
public final class Mutations {
  private final Path project;
  private final String classPath;

  private Mutations(Path project) throws IOException {
    this.project = project;
    try (Stream<Path> jars = Files.list(project.resolve("target/lib"))) {
      classPath =
          project.resolve("target/handlebook.jar")
              + File.pathSeparator
              + jars.sorted().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
  }

  private record Mutation(String name, String file, String from, String to) {}

  /** Breaks, runs and tells. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Mutations mutations = new Mutations(Path.of(arguments[0]));
    String wanted = arguments.length > 1 ? arguments[1] : "";
    int unnoticed = 0;
    for (Mutation mutation : mutations.read()) {
      if (mutation.name().contains(wanted)) {
        String verdict = mutations.run(mutation);
        System.out.println(verdict + "  " + mutation.name());
        unnoticed += verdict.startsWith("NOT") ? 1 : 0;
      }
    }
    System.exit(unnoticed == 0 ? 0 : 1);
  }

  /** Four lines a mutation: its name, then file, from and to; empty lines between. */
  private List<Mutation> read() throws IOException {
    List<Mutation> mutations = new ArrayList<>();
    List<String> lines = Files.readAllLines(project.resolve("src/bench/mutations.txt"));
    lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
    for (int i = 0; i < lines.size(); i += 4) {
      mutations.add(
          new Mutation(lines.get(i), lines.get(i + 1).strip(), lines.get(i + 2).strip(), lines.get(i + 3).strip()));
    }
    return mutations;
  }

  private String run(Mutation mutation) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("handlebook-mutation");
    try {
      compile(mutation, work);
      Path log = work.resolve("log");
      int status = runFeatures(work, log);
      if (status != 0 && status != 1) {
        throw new IllegalStateException(mutation.name() + ": exit status " + status + "\n" + Files.readString(log));
      }
      return status == 1 ? "noticed by " + failures(log) : "NOT NOTICED        ";
    } finally {
      delete(work);
    }
  }

  private void compile(Mutation mutation, Path work) throws IOException {
    Path original = project.resolve("src/main/java/org/handlebook").resolve(mutation.file());
    String source = Files.readString(original).replace("\r\n", "\n");
    int at = source.indexOf(mutation.from());
    if (at < 0 || source.indexOf(mutation.from(), at + 1) >= 0) {
      System.err.println(mutation.name() + ": \"" + mutation.from() + "\" does not stand exactly once in " + mutation.file());
      System.exit(2);
    }
    Path broken = work.resolve(original.getFileName().toString());
    Files.writeString(broken, source.replace(mutation.from(), mutation.to()));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int status =
        compiler.run(
            null, null, null, "-proc:none", "-nowarn", "-encoding", "UTF-8", "-d", work.resolve("classes").toString(),
            "-cp", classPath, broken.toString());
    if (status != 0) {
      System.exit(2);
    }
  }

  private int runFeatures(Path work, Path log) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-Dhandlebook.project=" + project));
    command.addAll(List.of("-cp", work.resolve("classes") + File.pathSeparator + classPath));
    command.addAll(Arrays.asList("org.handlebook.app.Handlebook", "run", "--reports", work.resolve("reports").toString()));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
  }

  /** The console's count of failed scenarios, right-aligned. */
  private static String failures(Path log) throws IOException {
    String counts =
        Files.readAllLines(log).stream().filter(line -> line.contains("scenarios: ")).findFirst().orElse("?");
    String failed =
        Arrays.stream(counts.split("[:,·]")).map(String::strip).filter(part -> part.endsWith("failed")).findFirst().orElse("?");
    return String.format("%4s", failed.replace(" failed", ""));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
