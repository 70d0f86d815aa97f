package org.handlebook.system.agent.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.handlebook.system.SystemFailure;
import org.jspecify.annotations.Nullable;

/** Starts residents on Wine, each in a Wine system of its own. */
public final class WineLauncher implements Launcher {
  private final WineTemplate template;
  private final Consumer<String> notice;
  private final Object preparing = new Object();
  private final Residents residents;
  private @Nullable SystemFailure unprepared;

  /**
   * Makes a launcher for a Wine.
   *
   * @param templates where a prepared prefix is kept from run to run
   * @param program the agent
   * @param notice hears which system is being prepared, which takes long and happens once
   * @throws SystemFailure if the agent is missing
   */
  public WineLauncher(Wine wine, Path templates, AgentProgram program, Consumer<String> notice) {
    this(wine, templates, program, notice, Residents.usualPlace());
  }

  /** Makes a launcher that keeps what is gone after the run in a place of its own. */
  public WineLauncher(
      Wine wine, Path templates, AgentProgram program, Consumer<String> notice, Path place) {
    this.template = new WineTemplate(wine, templates);
    this.notice = notice;
    this.residents = new Residents(program, place);
  }

  /** Returns whether a prefix for this Wine has been prepared already. */
  public static boolean isPrepared(Wine wine, Path templates) {
    return new WineTemplate(wine, templates).isReady();
  }

  @Override
  public String system() {
    return template.wine().system();
  }

  @Override
  public Resident start(String agentVariable) {
    Path original = template();
    return residents.start(
        home ->
            host(
                WinePrefix.copy(template.wine(), home, original, residents.agent()),
                agentVariable));
  }

  private static Resident host(WinePrefix prefix, String agentVariable) throws IOException {
    ProcessBuilder builder = prefix.agent();
    builder.environment().put("HANDLEBOOK_AGENT", agentVariable);
    PrefixThreads threads = new PrefixThreads(prefix.path());
    return new HostProcess(
        builder.start(), prefix::hasServer, threads::look, prefix::lastWords, prefix::close);
  }

  /** Workers start side by side; the first prepares what they share, or finds that it cannot be. */
  private Path template() {
    synchronized (preparing) {
      residents.mustBeOpen();
      if (unprepared != null) {
        throw unprepared;
      }
      try {
        return template.ready(notice);
      } catch (SystemFailure e) {
        unprepared = e;
        throw e;
      }
    }
  }

  @Override
  public void close() {
    residents.close();
  }
}
