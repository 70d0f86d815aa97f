package org.handlebook.app.command;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.handlebook.system.Capability;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.win32.Call;

/**
 * A system that is the model under another stamp, lacks what systems may lack, and answers some
 * calls as it likes.
 *
 * @param answers what it answers to a call; empty for what the model answers
 */
record OtherSystemFactory(String system, Function<Call<?>, Optional<Reply<?>>> answers)
    implements SystemFactory {
  /** A system that differs from the model by its stamp and by what it lacks. */
  static OtherSystemFactory like(String system) {
    return new OtherSystemFactory(system, call -> Optional.empty());
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of();
  }

  @Override
  public int width() {
    return 2;
  }

  @Override
  public SystemUnderTest open() {
    return InterceptedSystem.of(
        (model, caller, call) -> answers.apply(call).orElseGet(() -> model.call(caller, call)),
        () -> {});
  }

  @Override
  public void close() {}
}
