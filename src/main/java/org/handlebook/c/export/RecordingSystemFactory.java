package org.handlebook.c.export;

import org.handlebook.system.ForwardingSystemFactory;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemUnderTest;

/** Opens systems on which all that happens is written down, one scenario at a time. */
public final class RecordingSystemFactory extends ForwardingSystemFactory {
  private final Transcript transcript;

  /** Opens the systems of that factory; everything on them goes into the transcript. */
  public RecordingSystemFactory(SystemFactory factory, Transcript transcript) {
    super(factory);
    this.transcript = transcript;
  }

  @Override
  public int width() {
    return 1;
  }

  @Override
  public SystemUnderTest open() {
    transcript.opens();
    return new RecordingSystem(super.open(), transcript);
  }
}
