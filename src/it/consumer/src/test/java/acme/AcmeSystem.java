package acme;

import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemProvider;

/** A system of our own; a service. It behaves as the model does. */
public final class AcmeSystem implements SystemProvider {
  @Override
  public String name() {
    return "acme";
  }

  @Override
  public SystemFactory open() {
    System.setProperty("acme.opened", "true");
    return SystemProvider.named("model").open();
  }
}
