package org.handlebook.report;

import java.util.Optional;

/**
 * Whose run this thread works for. Cucumber makes its plugins by class name, so the run's sink
 * cannot be handed to them; it is bound to the thread that starts the engine, and the engine's
 * worker threads inherit the binding.
 */
public final class RunScope {
  private static final InheritableThreadLocal<MessageSink> BOUND = new InheritableThreadLocal<>();

  private RunScope() {}

  /**
   * Binds the sink to this thread and to the threads it starts, until the answer is closed; what
   * was bound before is bound again then.
   */
  public static Binding binding(MessageSink sink) {
    MessageSink before = BOUND.get();
    BOUND.set(sink);
    return () -> {
      if (before == null) {
        BOUND.remove();
      } else {
        BOUND.set(before);
      }
    };
  }

  /** The sink of the run that this thread works for, if there is one. */
  public static Optional<MessageSink> current() {
    return Optional.ofNullable(BOUND.get());
  }

  /** A binding that lasts until it is closed, by the thread that made it. */
  public interface Binding extends AutoCloseable {
    @Override
    void close();
  }
}
