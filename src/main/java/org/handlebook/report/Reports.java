package org.handlebook.report;

import io.cucumber.messages.types.Envelope;
import java.nio.file.Path;

/** The files that a run leaves behind. */
public final class Reports implements MessageSink {
  private Reports() {}

  public static Reports open(Path directory, boolean cucumberHtml) {
    return new Reports();
  }

  @Override
  public void accept(Envelope message) {}

  @Override
  public void close() {}
}
