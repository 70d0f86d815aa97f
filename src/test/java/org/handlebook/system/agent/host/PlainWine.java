package org.handlebook.system.agent.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The prefix that the agent has, without the agent: programs run there as Wine runs any. */
public final class PlainWine implements AutoCloseable {
  /** In minutes; a program that is late is ended. */
  private static final int PATIENCE = 2;

  private final Wine wine;
  private final Path output;
  private final WinePrefix prefix;

  /**
   * Makes a copy of the template in a folder of its own, with programs on its disk.
   *
   * @param programs one at least; their files' names differ
   */
  public PlainWine(Wine wine, Path templates, Path home, List<Path> programs) throws IOException {
    this.wine = wine;
    this.output = Files.createDirectories(home).resolve("output");
    Path template = new WineTemplate(wine, templates).ready(notice -> {});
    this.prefix = WinePrefix.copy(wine, home, template, programs.get(0));
    for (Path program : programs) {
      Files.copy(
          program, disk().resolve(program.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private Path disk() {
    return prefix.path().resolve("drive_c");
  }

  /** Runs a program; returns what it printed. */
  public String run(Path program, String... words) throws IOException, InterruptedException {
    String[] line = new String[words.length + 1];
    line[0] = "C:\\" + program.getFileName();
    System.arraycopy(words, 0, line, 1, words.length);
    ProcessBuilder builder = prefix.process(wine.program(), line);
    builder.directory(disk().resolve("work").toFile());
    Process process = builder.redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(PATIENCE, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as("the program ends with %s", (Object) words).isTrue();
    return Files.readString(output, UTF_8);
  }

  @Override
  public void close() {
    prefix.close();
  }
}
