package org.handlebook.report;

import io.cucumber.htmlformatter.MessagesToHtmlWriter;
import io.cucumber.messages.types.Envelope;
import java.io.BufferedOutputStream;
import java.io.IOException;

/** Cucumber's own page, for who is used to it. Browsers cannot open it after large runs. */
final class CucumberPage {
  private final MessagesToHtmlWriter writer;

  CucumberPage(ReportFile file, MessageJson json) {
    writer =
        MessagesToHtmlWriter.builder(json::writeValue)
            .title("Handlebook")
            .build(new BufferedOutputStream(file.stream(), 1 << 16));
  }

  void write(Envelope message) throws IOException {
    writer.write(message);
  }

  void finish() throws IOException {
    writer.close();
  }
}
