package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.handlebook.app.Handlebook;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.Systems;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.model.ModelSystemFactory;

/** A folder with features, and what {@code handlebook} says and leaves there. */
public final class ProjectFolder {
  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, Supplier<SystemFactory>> systemFactories = new LinkedHashMap<>();
  private String glue = "org.handlebook.runner.stub";
  private boolean terminal;

  public ProjectFolder(Path folder) {
    this.folder = folder;
    systemFactories.put("model", ModelSystemFactory::new);
  }

  /** Takes the product's own sentences instead of those that end in a known way. */
  public ProjectFolder withSentences() {
    glue = "org.handlebook.steps";
    return this;
  }

  /** Scenarios can also happen there. */
  ProjectFolder withSystem(String word, Supplier<SystemFactory> systemFactory) {
    systemFactories.put(word, systemFactory);
    return this;
  }

  /** Has a terminal for the commands that come. */
  ProjectFolder onTerminal() {
    terminal = true;
    return this;
  }

  /** Sets a variable for the commands that come. */
  public ProjectFolder set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Writes a feature. */
  public void feature(String name, String text) throws IOException {
    Path file = folder.resolve("features").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Runs any words and answers the exit code. */
  public int handlebook(String... words) {
    out.reset();
    err.reset();
    return Handlebook.execute(
        new CommandContext(
            folder,
            ConsoleStream.to(out),
            ConsoleStream.to(err),
            terminal,
            () -> 0,
            glue,
            new Systems(systemFactories),
            environment),
        words);
  }

  public Path at(String path) {
    return folder.resolve(path);
  }

  public String text(String path) throws IOException {
    return Files.readString(at(path));
  }

  public String printed() {
    return out.toString(UTF_8);
  }

  public String complained() {
    return err.toString(UTF_8);
  }
}
