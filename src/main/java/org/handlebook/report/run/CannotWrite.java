package org.handlebook.report.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.handlebook.text.Explained;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/**
 * The files of a report cannot be written: the disk is full, or the folder is closed. Those of the
 * report before stay, but for the stream of the run before. The text says why, in one line.
 */
public final class CannotWrite extends UncheckedIOException implements Explained {
  private static final long serialVersionUID = 1L;

  private final transient Text why;

  private CannotWrite(Object what, IOException cause) {
    this(text("cannot.write", what, String.valueOf(cause.getMessage())), cause);
  }

  private CannotWrite(Text why, IOException cause) {
    super(why.in(Language.ENGLISH), cause);
    this.why = why;
  }

  public CannotWrite(String what, IOException cause) {
    this((Object) what, cause);
  }

  /** Makes the same again, for who tells it on another thread. */
  public CannotWrite(CannotWrite told) {
    this(told.why, Objects.requireNonNull(told.getCause()));
  }

  public CannotWrite(IOException cause) {
    this((Object) text("cannot.write.report"), cause);
  }

  private static Text text(String key, Object... arguments) {
    return Text.of(CannotWrite.class, key, arguments);
  }

  @Override
  public Text why() {
    return why;
  }
}
