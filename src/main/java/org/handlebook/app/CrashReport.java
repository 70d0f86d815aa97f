package org.handlebook.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.app.ci.GitHub;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.text.Text;

/**
 * What a person is told when Handlebook itself is broken: one line, and where the rest was written.
 */
final class CrashReport {
  private CrashReport() {}

  /**
   * Tells it.
   *
   * @param reports where this is written down; the folder that the reports were to go to
   */
  static int tell(Throwable cause, List<String> words, Path reports, CommandContext context) {
    if (isOfMemory(cause)) {
      GitHub.complain(tooLittleMemory(), context);
      return ExitCode.BROKEN;
    }
    GitHub.complain(text("broken", firstLine(root(cause))), context);
    try {
      Path trace = write(cause, words, reports);
      context.err().println(text("please.report", context.shown(trace)).in(context.language()));
    } catch (IOException e) {
      context.err().println(text("please.report.following").in(context.language()));
      cause.printStackTrace(context.err());
    }
    return ExitCode.BROKEN;
  }

  /** Classes that could not be made ready for want of memory say so in words alone. */
  private static boolean isOfMemory(Throwable cause) {
    Throwable root = root(cause);
    return root instanceof OutOfMemoryError
        || root.toString().contains(OutOfMemoryError.class.getName());
  }

  private static Text tooLittleMemory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return text("memory", String.valueOf(megabytes), String.valueOf(Math.max(512, 2 * megabytes)));
  }

  private static Text text(String key, Object... arguments) {
    return Text.of(CrashReport.class, key, arguments);
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

  private static Path write(Throwable cause, List<String> words, Path reports) throws IOException {
    Path folder = Files.createDirectories(reports);
    Path file = folder.resolve("broken.txt");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, UTF_8))) {
      out.println("handlebook " + String.join(" ", words));
      out.println(System.getProperty("java.vm.version") + " on " + System.getProperty("os.name"));
      cause.printStackTrace(out);
    }
    return file;
  }
}
