package org.handlebook.system.model;

import java.util.EnumSet;
import java.util.Set;
import org.apiguardian.api.API;
import org.handlebook.system.Capability;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemUnderTest;

/** As many models as scenarios ask for. */
@API(status = API.Status.EXPERIMENTAL, since = "0.2.0")
public final class ModelSystemFactory implements SystemFactory {
  @Override
  public String system() {
    return ModelSystem.SYSTEM;
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
  public SystemUnderTest open() {
    return new ModelSystem();
  }

  @Override
  public void close() {}
}
