package org.handlebook.system.agent;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.SystemProvider;
import org.handlebook.system.agent.host.AgentProgram;
import org.handlebook.system.agent.host.Wine;
import org.handlebook.system.agent.host.WineLauncher;
import org.handlebook.system.agent.host.Wines;

/**
 * Provides the newest Wine that is installed here, with its prefix kept in {@code target/wine}; a
 * service.
 */
public final class WineSystemProvider implements SystemProvider {
  private static final Path TEMPLATES = Path.of("target", "wine");

  @Override
  public String name() {
    return "wine";
  }

  @Override
  public SystemFactory open() {
    String path = System.getenv().getOrDefault("PATH", "");
    Wine wine =
        Wines.in(Wines.folders(path))
            .newest()
            .orElseThrow(() -> new SystemFailure("Wine is not installed here"));
    return new AgentSystemFactory(
        new WineLauncher(wine, TEMPLATES, AgentProgram.ofBuild(), WineSystemProvider::tell));
  }

  private static void tell(String system) {
    System.getLogger("org.handlebook").log(Level.INFO, "preparing " + system + ", once …");
  }
}
