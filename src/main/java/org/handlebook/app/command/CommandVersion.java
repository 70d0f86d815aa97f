package org.handlebook.app.command;

import picocli.CommandLine.IVersionProvider;

/** Reads the version from the jar's manifest. */
public final class CommandVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = CommandVersion.class.getPackage().getImplementationVersion();
    return new String[] {"handlebook " + (version == null ? "(not built)" : version)};
  }
}
