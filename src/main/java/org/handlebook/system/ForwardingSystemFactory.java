package org.handlebook.system;

import java.util.Set;

/** Hands everything on to another factory; a subclass says what it does otherwise. */
public abstract class ForwardingSystemFactory implements SystemFactory {
  private final SystemFactory factory;

  /** Forwards to that factory. */
  protected ForwardingSystemFactory(SystemFactory factory) {
    this.factory = factory;
  }

  @Override
  public String system() {
    return factory.system();
  }

  @Override
  public Set<Capability> capabilities() {
    return factory.capabilities();
  }

  @Override
  public int width() {
    return factory.width();
  }

  @Override
  public SystemUnderTest open() {
    return factory.open();
  }

  @Override
  public void close() {
    factory.close();
  }
}
