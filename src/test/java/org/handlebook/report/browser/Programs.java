package org.handlebook.report.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The programs of this machine that browser tests need; a test is not run where one is missing. */
final class Programs {
  private Programs() {}

  /** Chromium, or what is made of it. */
  static Path browser() {
    return onPath(List.of("chromium", "chromium-browser", "google-chrome"), "Chromium");
  }

  /** Node.js, in which Playwright's driver runs. */
  static Path node() {
    return onPath(List.of("node", "node.exe"), "Node.js");
  }

  private static Path onPath(List<String> names, String what) {
    for (String directory :
        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (String name : names) {
        if (Files.isExecutable(Path.of(directory, name))) {
          return Path.of(directory, name);
        }
      }
    }
    return abort("not run, because there is no " + what + " on the PATH to open the report in");
  }
}
