package org.handlebook.report.run;

import org.jspecify.annotations.Nullable;

/** Knows which Handlebook this is. */
public final class BuildVersion {
  private BuildVersion() {}

  /** Returns its version; null when it was not built but compiled. */
  public static @Nullable String known() {
    return BuildVersion.class.getPackage().getImplementationVersion();
  }
}
