package org.handlebook.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM that answers requests; the next request after one that ended it starts another. */
final class WorkerProcess implements AutoCloseable {
  static final String TIMED_OUT = "timed out";

  /** What a JVM ends with that was told to exit when it has no memory left. */
  private static final int OUT_OF_MEMORY = 3;

  /** Old classes that are not collected fill the memory. */
  private static final int REQUESTS = 60;

  private final Path folder;
  private final String main;
  private final List<String> arguments;
  private Process process;
  private BufferedReader answers;
  private Writer requests;
  private int served;

  WorkerProcess(Path folder, String main, List<String> arguments) {
    this.folder = folder;
    this.main = main;
    this.arguments = arguments;
  }

  /** The answer, or {@link #TIMED_OUT}, or what the JVM ended with. */
  String ask(String request) {
    try {
      if (served++ % REQUESTS == 0) {
        close();
      }
      if (process == null || !process.isAlive()) {
        start();
      }
      requests.write(request + "\n");
      requests.flush();
      String answer = answers.readLine();
      return answer == null ? ended() : answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String ended() {
    try {
      int code = process.waitFor();
      process = null;
      return switch (code) {
        case FeatureWorker.TIMED_OUT -> TIMED_OUT;
        case OUT_OF_MEMORY -> "killed\tout of memory";
        default -> throw new IllegalStateException("the JVM that runs features ended with " + code);
      };
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void start() throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(arguments);
    process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    requests = process.outputWriter(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
      process = null;
    }
  }
}
