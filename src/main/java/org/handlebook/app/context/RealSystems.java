package org.handlebook.app.context;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.handlebook.runner.UsageError;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.agent.AgentSystemFactory;
import org.handlebook.system.agent.host.AgentProgram;
import org.handlebook.system.agent.host.Launcher;
import org.handlebook.system.agent.host.WindowsLauncher;
import org.handlebook.system.agent.host.Wine;
import org.handlebook.system.agent.host.WineLauncher;
import org.handlebook.system.agent.host.Wines;
import org.handlebook.text.Text;

/**
 * The real systems, as they can be had here.
 *
 * @param wineFolders where to look for Wine
 * @param templates where prepared Wine prefixes are kept
 * @param agent the native agent
 * @param notice hears which system is being prepared, which takes long and happens once
 */
public record RealSystems(
    List<Path> wineFolders, Path templates, AgentProgram agent, Consumer<String> notice) {

  /** The word for Wine. */
  static final String WINE = "wine";

  private static final String WINE_AT = WINE + "=";

  /**
   * Returns those of this process: each Wine that is found, its prefix kept below {@code target}.
   */
  public static RealSystems of(Path project, Consumer<String> notice) {
    String path = System.getenv().getOrDefault("PATH", "");
    Path templates = project.resolve("target").resolve("wine");
    return new RealSystems(Wines.folders(path), templates, AgentProgram.ofBuild(), notice);
  }

  /**
   * Wine, ready for scenarios.
   *
   * @param word {@code wine} for the newest, {@code wine-8.0} for a version, {@code wine=PATH} for
   *     that of a place
   * @throws UsageError when it cannot be had here
   */
  SystemFactory wine(String word) {
    return systemFactory(() -> new WineLauncher(chosen(word), templates, agent, notice));
  }

  private Wine chosen(String word) {
    if (word.startsWith(WINE_AT)) {
      return Wine.at(Path.of(word.substring(WINE_AT.length())), wineFolders);
    }
    Wines here = Wines.in(wineFolders);
    Optional<Wine> chosen = word.equals(WINE) ? here.newest() : here.of(word);
    return chosen.orElseThrow(() -> new UsageError(none(word, here)));
  }

  private static Text none(String word, Wines here) {
    String all =
        here.usable().stream()
            .map(wine -> wine.system() + " " + wine.program())
            .collect(Collectors.joining(", "));
    return all.isEmpty()
        ? Text.of(RealSystems.class, "no.wine")
        : Text.of(RealSystems.class, "no.such.wine", word, all);
  }

  /** Windows, ready for scenarios. */
  SystemFactory windows() {
    return systemFactory(() -> new WindowsLauncher(agent));
  }

  private static SystemFactory systemFactory(Supplier<Launcher> launcher) {
    try {
      return new AgentSystemFactory(launcher.get());
    } catch (SystemFailure e) {
      throw UsageError.of(e);
    }
  }
}
