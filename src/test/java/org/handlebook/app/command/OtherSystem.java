package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handlebook.app.Handlebook;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.Systems;
import org.handlebook.report.run.PageSteps;
import org.handlebook.system.model.ModelSystemFactory;

/** A project of one feature, and the {@link FakeSystemFactory} on which its scenarios happen. */
public final class OtherSystem {
  private final Path project;
  private final FakeSystemFactory systemFactory = new FakeSystemFactory();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  public OtherSystem(Path project) {
    this.project = project;
  }

  /** Writes the feature; its first scenario begins in line 2. */
  void feature(String scenarios) throws IOException {
    write("features/f.feature", "Feature: f\n" + scenarios.indent(2));
  }

  /** Writes a ledger with these differences. */
  void ledger(String... differences) throws IOException {
    ledgerOf("fake-1.0", differences);
  }

  /** Writes the ledger of these systems. */
  void ledgerOf(String systems, String... differences) throws IOException {
    write(
        "features/differences/fake.yml",
        "system: " + systems + "\ndifferences:\n" + String.join("", differences).indent(2));
  }

  /** A difference of the ledger; each place is a scenario, a step, and what is answered there. */
  static String difference(String id, String... places) {
    StringBuilder text = new StringBuilder("- id: " + id + "\n");
    text.append("  rule: MSL-3\n  windows: It is so.\n  here: It is otherwise.\n");
    text.append("  source: https://example.org/").append(id).append("\n  where:\n");
    for (int i = 0; i < places.length; i += 3) {
      text.append("    - feature: f.feature\n      scenario: ").append(places[i]);
      text.append("\n      step: '").append(places[i + 1]);
      text.append("'\n      answer: ").append(places[i + 2]).append("\n");
    }
    return text.toString();
  }

  /** Runs a command on the system and returns its exit code. */
  int run(String command, String... words) {
    List<String> all = new ArrayList<>(List.of(command, "--on", "fake"));
    all.addAll(List.of(words));
    return execute(all);
  }

  /** Runs any words. */
  public int execute(List<String> words) {
    out.reset();
    err.reset();
    Systems systems =
        new Systems(Map.of("fake", () -> systemFactory, "model", ModelSystemFactory::new));
    return Handlebook.execute(
        new CommandContext(
            project,
            ConsoleStream.to(out),
            ConsoleStream.to(err),
            false,
            () -> 0,
            "org.handlebook.steps",
            systems,
            Map.of()),
        words.toArray(String[]::new));
  }

  FakeSystemFactory systemFactory() {
    return systemFactory;
  }

  public String printed() {
    return out.toString(UTF_8);
  }

  String complained() {
    return err.toString(UTF_8);
  }

  String report(String name) throws IOException {
    return Files.readString(project.resolve("reports").resolve(name));
  }

  /** The steps that the page carries, as JSON. */
  String steps() throws IOException {
    return PageSteps.in(report("index.html"));
  }

  /** How many attachments of the stream have that in them. */
  long attachments(String text) throws IOException {
    return report("messages.ndjson")
        .lines()
        .filter(line -> line.startsWith("{\"attachment\"") && line.contains(text))
        .count();
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
