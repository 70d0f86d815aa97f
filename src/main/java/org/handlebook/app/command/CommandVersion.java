package org.handlebook.app.command;

import org.handlebook.report.run.BuildVersion;
import picocli.CommandLine.IVersionProvider;

/** Which Handlebook this is, for the option {@code --version}. */
public final class CommandVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = BuildVersion.known();
    return new String[] {"handlebook " + (version == null ? "(not built)" : version)};
  }
}
