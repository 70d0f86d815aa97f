package org.handlebook.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.handlebook.app.command.OtherSystem;

/**
 * Reports of a few scenarios that hold, fail, wait and have hostile names, in both languages, on
 * the model and on a system that differs.
 */
final class Library {
  private static final Path FEATURES =
      Path.of("src/test/resources/org/handlebook/report/browser/features");
  private static final Path RULES = Path.of("features/rules.yml");
  private static final String OF_ONE = "one";
  private static final String OF_TWO = "two";

  private final Path project;

  private Library(Path project) {
    this.project = project;
  }

  /** Runs everything below the given folder. */
  static Library of(Path project) {
    copy(FEATURES, project.resolve("features"));
    copy(RULES, project.resolve("features"));
    Library library = new Library(project);
    library.run("model", OF_ONE);
    library.run("model,fake", OF_TWO);
    return library;
  }

  /** The address of the report of one system. */
  String alone() {
    return page(OF_ONE);
  }

  /** The address of the report of two systems. */
  String compared() {
    return page(OF_TWO);
  }

  private void run(String systems, String reports) {
    OtherSystem system = new OtherSystem(project);
    int code =
        system.execute(
            List.of("run", "--on", systems, "--reports", project.resolve(reports).toString()));
    assertThat(code).as(system.printed()).isEqualTo(1);
  }

  private String page(String reports) {
    return project.resolve(reports).resolve("index.html").toUri().toString();
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from, 1).filter(Files::isRegularFile)) {
      Files.createDirectories(to);
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
