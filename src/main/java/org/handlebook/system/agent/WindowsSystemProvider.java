package org.handlebook.system.agent;

import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemProvider;
import org.handlebook.system.agent.host.AgentProgram;
import org.handlebook.system.agent.host.WindowsLauncher;

/** Provides the Windows on which Java runs; a service. */
public final class WindowsSystemProvider implements SystemProvider {
  @Override
  public String name() {
    return "windows";
  }

  @Override
  public SystemFactory open() {
    return new AgentSystemFactory(new WindowsLauncher(AgentProgram.ofBuild()));
  }
}
