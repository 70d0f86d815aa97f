package org.handlebook.app.context;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.handlebook.runner.UsageError;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.agent.AgentSystemFactory;
import org.handlebook.system.agent.host.AgentProgram;
import org.handlebook.system.agent.host.Launcher;
import org.handlebook.system.agent.host.WindowsLauncher;
import org.handlebook.system.agent.host.Wine;
import org.handlebook.system.agent.host.WineLauncher;

/**
 * The real systems, as they can be had here.
 *
 * @param wineFolders where to look for Wine
 * @param templates where prepared Wine prefixes are kept
 * @param agent the native agent
 * @param notice hears what takes long
 */
public record RealSystems(
    List<Path> wineFolders, Path templates, AgentProgram agent, Consumer<String> notice) {

  /**
   * Returns those of this process: Wine on {@code PATH}, and its prefix kept below {@code target}.
   */
  public static RealSystems of(Path project, Consumer<String> notice) {
    String path = System.getenv().getOrDefault("PATH", "");
    Path templates = project.resolve("target").resolve("wine");
    return new RealSystems(Wine.folders(path), templates, AgentProgram.ofBuild(), notice);
  }

  /** Wine, ready for scenarios. */
  SystemFactory wine() {
    return systemFactory(() -> new WineLauncher(wineFolders, templates, agent, notice));
  }

  /** Windows, ready for scenarios. */
  SystemFactory windows() {
    return systemFactory(() -> new WindowsLauncher(agent));
  }

  private static SystemFactory systemFactory(Supplier<Launcher> launcher) {
    try {
      return new AgentSystemFactory(launcher.get());
    } catch (SystemFailure e) {
      throw new UsageError(String.valueOf(e.getMessage()));
    }
  }
}
