package org.handlebook.machine.model;

import java.util.EnumSet;
import java.util.Set;
import org.handlebook.machine.Capability;
import org.handlebook.machine.Machine;
import org.handlebook.machine.TestBed;

/** As many models as scenarios ask for. */
public final class ModelTestBed implements TestBed {
  @Override
  public String system() {
    return ModelMachine.SYSTEM;
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.allOf(Capability.class);
  }

  @Override
  public int width() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Override
  public Machine open() {
    return new ModelMachine();
  }

  @Override
  public void close() {}
}
