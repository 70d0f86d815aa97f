package org.handlebook.kernel.status;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a system service answers: a status and, when the status is a success, a value.
 *
 * @param <T> what a success carries
 */
public final class Outcome<T> {
  private final NtStatus status;
  private final @Nullable T value;

  private Outcome(NtStatus status, @Nullable T value) {
    this.status = status;
    this.value = value;
  }

  /** Returns the outcome of a service that succeeded with {@link NtStatus#SUCCESS}. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(NtStatus.SUCCESS, value);
  }

  /**
   * Returns the outcome of a service that succeeded and says something more, such as {@link
   * NtStatus#OBJECT_NAME_EXISTS}.
   */
  public static <T> Outcome<T> of(T value, NtStatus status) {
    if (!status.isSuccess()) {
      throw new IllegalArgumentException(status + " is a refusal and carries no value");
    }
    return new Outcome<>(status, value);
  }

  /** Returns the outcome of a service that refused. */
  public static <T> Outcome<T> refused(NtStatus status) {
    if (status.isSuccess()) {
      throw new IllegalArgumentException(status + " is not a refusal");
    }
    return new Outcome<>(status, null);
  }

  public NtStatus status() {
    return status;
  }

  public boolean isRefused() {
    return !status.isSuccess();
  }

  /** Returns the value of a success; asking a refusal for one is a mistake of the caller. */
  public T value() {
    if (value == null) {
      throw new IllegalStateException("refused with " + status);
    }
    return value;
  }

  /** Returns the same outcome with its value put through {@code next}; a refusal stays as it is. */
  public <R> Outcome<R> map(Function<T, R> next) {
    return isRefused() ? refused(status) : of(next.apply(value()), status);
  }

  /** Goes on with {@code next} after a success; a refusal stays as it is. */
  public <R> Outcome<R> then(Function<T, Outcome<R>> next) {
    return isRefused() ? refused(status) : next.apply(value());
  }
}
