package org.handlebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.handlebook.cli.engine.Refusal;
import org.handlebook.machine.MachineFailure;
import org.handlebook.machine.TestBed;
import org.handlebook.machine.agent.AgentProgram;
import org.handlebook.machine.agent.AgentTestBed;
import org.handlebook.machine.agent.Launcher;
import org.handlebook.machine.agent.WindowsLauncher;
import org.handlebook.machine.agent.Wine;
import org.handlebook.machine.agent.WineLauncher;

/**
 * The real systems, as they can be had here.
 *
 * @param wineFolders where to look for Wine
 * @param templates where prepared Wine prefixes are kept
 * @param agent the native agent
 * @param notice hears what takes long
 */
record RealSystems(
    List<Path> wineFolders, Path templates, AgentProgram agent, Consumer<String> notice) {

  /** A worker waits as long as it works: for processes to start, and for its wineserver. */
  private static final int WORKERS_PER_PROCESSOR = 2;

  /** Those of this process: Wine on {@code PATH}, and its prefix kept below {@code target}. */
  static RealSystems of(Path project, Consumer<String> notice) {
    String path = System.getenv().getOrDefault("PATH", "");
    Path templates = project.resolve("target").resolve("wine");
    return new RealSystems(Wine.folders(path), templates, AgentProgram.ofBuild(), notice);
  }

  /** Wine, ready for scenarios. */
  TestBed wine() {
    return bed(() -> new WineLauncher(wineFolders, templates, agent, notice));
  }

  /** Windows, ready for scenarios. */
  TestBed windows() {
    return bed(() -> new WindowsLauncher(agent));
  }

  private static TestBed bed(Supplier<Launcher> launcher) {
    try {
      int processors = Runtime.getRuntime().availableProcessors();
      return new AgentTestBed(launcher.get(), WORKERS_PER_PROCESSOR * processors);
    } catch (MachineFailure e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }
}
