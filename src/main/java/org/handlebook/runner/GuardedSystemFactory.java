package org.handlebook.runner;

import java.util.concurrent.atomic.AtomicReference;
import org.handlebook.system.ForwardingSystemFactory;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Stops asking for systems after the first failure: once the factory of a run cannot open one any
 * more, it is not asked again, and nothing that scenarios say then is a result.
 */
final class GuardedSystemFactory extends ForwardingSystemFactory {
  private final Runnable whenBroken;
  private final AtomicReference<@Nullable SystemFailure> failure = new AtomicReference<>();

  /**
   * Guards a factory that works so far.
   *
   * @param whenBroken is told, once, before the scenario that asked learns of it
   */
  GuardedSystemFactory(SystemFactory factory, Runnable whenBroken) {
    super(factory);
    this.whenBroken = whenBroken;
  }

  /**
   * Does nothing while the factory works.
   *
   * @throws CannotRun when it could not open a system
   */
  void check() {
    SystemFailure cause = failure.get();
    if (cause != null) {
      throw new CannotRun(
          Text.of(CannotRun.class, "cannot.run", system(), FailureWording.of(cause)), cause);
    }
  }

  @Override
  public SystemUnderTest open() {
    SystemFailure earlier = failure.get();
    if (earlier != null) {
      throw earlier;
    }
    try {
      return super.open();
    } catch (SystemFailure e) {
      if (failure.compareAndSet(null, e)) {
        whenBroken.run();
      }
      throw e;
    }
  }
}
