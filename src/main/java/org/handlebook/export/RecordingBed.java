package org.handlebook.export;

import java.util.Set;
import org.handlebook.machine.Capability;
import org.handlebook.machine.Machine;
import org.handlebook.machine.TestBed;

/** Another system, on which all that happens is written down. */
public final class RecordingBed implements TestBed {
  private final TestBed bed;
  private final Transcript transcript;

  /** The same system as the bed's; everything on it goes into the transcript. */
  public RecordingBed(TestBed bed, Transcript transcript) {
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
  public Machine open() {
    transcript.opens();
    return new RecordingMachine(bed.open(), transcript);
  }

  @Override
  public void close() {
    bed.close();
  }
}
