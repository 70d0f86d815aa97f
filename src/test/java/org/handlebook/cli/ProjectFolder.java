package org.handlebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.handlebook.cli.console.ConsoleStream;
import org.handlebook.machine.TestBed;
import org.handlebook.machine.model.ModelTestBed;

/** A folder with features, and what {@code handlebook} says and leaves there. */
final class ProjectFolder {
  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, Supplier<TestBed>> beds = new LinkedHashMap<>();
  private String glue = "org.handlebook.cli.stub";

  ProjectFolder(Path folder) {
    this.folder = folder;
    beds.put("model", ModelTestBed::new);
  }

  /** Takes the product's own sentences instead of those that end in a known way. */
  ProjectFolder withSentences() {
    glue = "org.handlebook.steps";
    return this;
  }

  /** Scenarios can also happen there. */
  ProjectFolder withSystem(String word, Supplier<TestBed> bed) {
    beds.put(word, bed);
    return this;
  }

  /** Sets a variable for the commands that come. */
  ProjectFolder set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Writes a feature. */
  void feature(String name, String text) throws IOException {
    Path file = folder.resolve("features").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Runs any words and answers the exit code. */
  int handlebook(String... words) {
    out.reset();
    err.reset();
    return Handlebook.execute(
        new Surroundings(
            folder,
            ConsoleStream.to(out),
            ConsoleStream.to(err),
            false,
            () -> 0,
            glue,
            new Systems(beds),
            environment),
        words);
  }

  Path at(String path) {
    return folder.resolve(path);
  }

  String text(String path) throws IOException {
    return Files.readString(at(path));
  }

  String printed() {
    return out.toString(UTF_8);
  }

  String complained() {
    return err.toString(UTF_8);
  }
}
