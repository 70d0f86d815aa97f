package org.handlebook.runner;

import org.handlebook.text.Explained;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/** What was asked for cannot be done; it tells a person why, in one line. */
public final class UsageError extends RuntimeException implements Explained {
  private static final long serialVersionUID = 1L;

  private final transient Text why;

  public UsageError(Text why) {
    super(why.in(Language.ENGLISH));
    this.why = why;
  }

  /** Makes an error that says what somebody else has found, in their words. */
  public UsageError(String why) {
    this(Text.of(UsageError.class, "found", why));
  }

  /** Makes an error of what somebody else failed in. */
  public static UsageError of(Throwable failure) {
    return of("found", FailureWording.of(failure));
  }

  /** Makes an error of what others could not do. */
  public UsageError(Explained cause) {
    this(cause.why());
  }

  /** Makes an error of a text of this package. */
  static UsageError of(String key, Object... arguments) {
    return new UsageError(Text.of(UsageError.class, key, arguments));
  }

  @Override
  public Text why() {
    return why;
  }
}
