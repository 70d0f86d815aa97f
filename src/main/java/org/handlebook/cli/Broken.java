package org.handlebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a person is told when Handlebook itself is broken: one line, and where the rest was written.
 */
final class Broken {
  private Broken() {}

  static int tell(Throwable cause, List<String> words, Surroundings surroundings) {
    surroundings.err().println("handlebook: broken: " + firstLine(root(cause)));
    try {
      Path trace = write(cause, words, surroundings);
      surroundings.err().println("please report this with " + surroundings.shown(trace));
    } catch (IOException e) {
      surroundings.err().println("please report this with what follows");
      cause.printStackTrace(surroundings.err());
    }
    return ExitCode.BROKEN;
  }

  private static Throwable root(Throwable cause) {
    Throwable root = cause;
    for (Throwable next = root.getCause(); next != null && next != root; next = root.getCause()) {
      root = next;
    }
    return root;
  }

  private static String firstLine(Throwable cause) {
    return cause.toString().split("\n", 2)[0].strip();
  }

  private static Path write(Throwable cause, List<String> words, Surroundings surroundings)
      throws IOException {
    Path folder = Files.createDirectories(surroundings.reports());
    Path file = folder.resolve("broken.txt");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, UTF_8))) {
      out.println("handlebook " + String.join(" ", words));
      out.println(System.getProperty("java.vm.version") + " on " + System.getProperty("os.name"));
      cause.printStackTrace(out);
    }
    return file;
  }
}
