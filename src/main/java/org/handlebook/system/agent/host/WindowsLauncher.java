package org.handlebook.system.agent.host;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.system.SystemFailure;

/** Starts residents on the Windows on which Java runs. */
public final class WindowsLauncher implements Launcher {
  /** As {@code ver} says it, whatever the language of the words around it. */
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

  private final String system;
  private final Residents residents;

  /**
   * Makes a launcher for the Windows on which Java runs.
   *
   * @throws SystemFailure if this is not Windows, or the agent is missing
   */
  public WindowsLauncher(AgentProgram program) {
    if (!isHere()) {
      throw new SystemFailure("this is not Windows");
    }
    this.system = stamp(version());
    this.residents = new Residents(program, Residents.usualPlace());
  }

  /** Returns whether Java runs on Windows. */
  public static boolean isHere() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private static String version() {
    try {
      Process asking = new ProcessBuilder("cmd.exe", "/c", "ver").start();
      return new String(asking.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new SystemFailure("Windows does not say which version it is", e);
    }
  }

  /** Returns the stamp, given what {@code ver} says. */
  static String stamp(String version) {
    Matcher numbers = VERSION.matcher(version);
    if (!numbers.find()) {
      throw new SystemFailure("Windows does not say which version it is: " + version.strip());
    }
    return "windows-" + numbers.group();
  }

  @Override
  public String system() {
    return system;
  }

  @Override
  public Resident start(String agentVariable) {
    return residents.start(home -> host(home, agentVariable));
  }

  private Resident host(Path home, String agentVariable) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(residents.agent().toString());
    builder.directory(Files.createDirectories(home).toFile());
    builder.environment().put("HANDLEBOOK_AGENT", agentVariable);
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("NUL")));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new HostProcess(builder.start(), () -> true, () -> Activity.UNKNOWN, () -> "", () -> {});
  }

  @Override
  public void close() {
    residents.close();
  }
}
