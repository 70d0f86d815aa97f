package org.handlebook.system.agent;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemProvider;
import org.handlebook.system.agent.host.AgentProgram;
import org.handlebook.system.agent.host.Wine;
import org.handlebook.system.agent.host.WineLauncher;

/** Provides the Wine on {@code PATH}, with its prefix kept in {@code target/wine}; a service. */
public final class WineSystemProvider implements SystemProvider {
  private static final Path TEMPLATES = Path.of("target", "wine");

  @Override
  public String name() {
    return "wine";
  }

  @Override
  public SystemFactory open() {
    String path = System.getenv().getOrDefault("PATH", "");
    return new AgentSystemFactory(
        new WineLauncher(
            Wine.folders(path), TEMPLATES, AgentProgram.ofBuild(), WineSystemProvider::tell));
  }

  private static void tell(String notice) {
    System.getLogger("org.handlebook").log(Level.INFO, notice);
  }
}
