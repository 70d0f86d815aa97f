package org.handlebook.report.run;

import org.handlebook.text.Explained;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/** A file is no stream of messages; the text says where and why, in one line. */
public final class NoStream extends RuntimeException implements Explained {
  private static final long serialVersionUID = 1L;

  private final transient Text why;

  public NoStream(Text why) {
    super(why.in(Language.ENGLISH));
    this.why = why;
  }

  /** Makes one that says the text of that key of this package. */
  public static NoStream because(String key, Object... arguments) {
    return new NoStream(Text.of(NoStream.class, key, arguments));
  }

  @Override
  public Text why() {
    return why;
  }
}
