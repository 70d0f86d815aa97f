package org.handlebook.system.model;

import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemProvider;

/** Provides the model; a service. */
public final class ModelSystemProvider implements SystemProvider {
  @Override
  public String name() {
    return ModelSystem.SYSTEM;
  }

  @Override
  public SystemFactory open() {
    return new ModelSystemFactory();
  }
}
