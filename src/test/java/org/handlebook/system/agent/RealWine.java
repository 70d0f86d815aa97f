package org.handlebook.system.agent;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.handlebook.system.agent.host.AgentProgram;
import org.handlebook.system.agent.host.WindowsLauncher;
import org.handlebook.system.agent.host.Wine;
import org.handlebook.system.agent.host.WineLauncher;
import org.handlebook.system.agent.host.Wines;

/** Wine as it is installed here: decides, for all tests that need it, whether they can be run. */
public final class RealWine {
  /** Shared with the launcher script: it is prepared once. */
  public static final Path TEMPLATES = Path.of("target", "wine");

  private RealWine() {}

  /** Skips the test, with a plain reason, where there is no Wine or no agent for it. */
  public static Wine here() {
    List<Path> folders = Wines.folders(System.getenv().getOrDefault("PATH", ""));
    Optional<Wine> wine = WindowsLauncher.isHere() ? Optional.empty() : Wines.in(folders).newest();
    assumeTrue(wine.isPresent(), "not run, because Wine is not installed here");
    assumeTrue(
        AgentProgram.ofBuild().isBuilt(), "not run, because there was no compiler for the agent");
    return wine.orElseThrow();
  }

  /** A launcher on it that makes its folder in this place. */
  public static WineLauncher launcher(Path place) {
    return new WineLauncher(here(), TEMPLATES, AgentProgram.ofBuild(), notice -> {}, place);
  }
}
