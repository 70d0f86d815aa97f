package org.handlebook.c.export;

import java.util.Set;
import org.handlebook.system.Capability;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemUnderTest;

/** Another system, on which all that happens is written down. */
public final class RecordingSystemFactory implements SystemFactory {
  private final SystemFactory bed;
  private final Transcript transcript;

  /** The same system as the bed's; everything on it goes into the transcript. */
  public RecordingSystemFactory(SystemFactory bed, Transcript transcript) {
    this.bed = bed;
    this.transcript = transcript;
  }

  @Override
  public String system() {
    return bed.system();
  }

  @Override
  public Set<Capability> capabilities() {
    return bed.capabilities();
  }

  @Override
  public int width() {
    return 1;
  }

  @Override
  public SystemUnderTest open() {
    transcript.opens();
    return new RecordingSystem(bed.open(), transcript);
  }

  @Override
  public void close() {
    bed.close();
  }
}
