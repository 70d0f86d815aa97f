package org.handlebook.c.export;

import org.handlebook.system.ForwardingSystemFactory;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemUnderTest;

/** Opens systems on which all that happens is written down, one scenario at a time. */
public final class RecordingSystemFactory extends ForwardingSystemFactory {
  private final ExportTrace exportTrace;

  /** Opens the systems of that factory; everything on them goes into the trace. */
  public RecordingSystemFactory(SystemFactory factory, ExportTrace exportTrace) {
    super(factory);
    this.exportTrace = exportTrace;
  }

  @Override
  public int width() {
    return 1;
  }

  @Override
  public SystemUnderTest open() {
    exportTrace.opens();
    return new RecordingSystem(super.open(), exportTrace);
  }
}
