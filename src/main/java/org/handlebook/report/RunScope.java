package org.handlebook.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds the sink of a run to the threads that the run starts. */
public final class RunScope {
  private static final InheritableThreadLocal<@Nullable MessageSink> SINK =
      new InheritableThreadLocal<>();

  private RunScope() {}

  public static AutoCloseable binding(MessageSink sink) {
    SINK.set(sink);
    return SINK::remove;
  }

  public static Optional<MessageSink> current() {
    return Optional.ofNullable(SINK.get());
  }
}
