package org.handlebook.report.page;

import io.cucumber.htmlformatter.MessagesToHtmlWriter;
import io.cucumber.messages.types.Envelope;
import java.io.BufferedOutputStream;
import java.io.IOException;
import org.handlebook.report.run.MessageJson;
import org.handlebook.report.run.ReportFile;

/** Cucumber's own page, for who is used to it. Browsers cannot open it after large runs. */
public final class CucumberPage {
  private final MessagesToHtmlWriter writer;

  public CucumberPage(ReportFile file, MessageJson json) {
    writer =
        MessagesToHtmlWriter.builder(json::writeValue)
            .title("Handlebook")
            .build(new BufferedOutputStream(file.stream(), 1 << 16));
  }

  public void write(Envelope message) throws IOException {
    writer.write(message);
  }

  public void finish() throws IOException {
    writer.close();
  }
}
