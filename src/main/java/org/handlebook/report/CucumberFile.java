package org.handlebook.report;

import io.cucumber.messages.types.Envelope;
import java.io.IOException;
import org.handlebook.report.ci.CucumberJson;
import org.handlebook.report.page.CucumberPage;
import org.handlebook.report.run.MessageJson;
import org.handlebook.report.run.ReportFile;

/** A file as Cucumber itself writes it, for who asks for one. */
public enum CucumberFile {
  /** Cucumber's own page. */
  HTML("cucumber.html") {
    @Override
    Writing open(ReportFile file, MessageJson json) {
      CucumberPage page = new CucumberPage(file, json);
      return new Writing() {
        @Override
        public void write(Envelope message) throws IOException {
          page.write(message);
        }

        @Override
        public void finish() throws IOException {
          page.finish();
        }
      };
    }
  },

  /** The report before there were messages, which some CI systems read. */
  JSON("cucumber.json") {
    @Override
    Writing open(ReportFile file, MessageJson json) {
      CucumberJson report = new CucumberJson(file.stream());
      return report::write;
    }
  };

  private final String file;

  CucumberFile(String file) {
    this.file = file;
  }

  /** Returns what it is called in a folder of reports. */
  String file() {
    return file;
  }

  abstract Writing open(ReportFile file, MessageJson json);

  /** One of them while a run is told. */
  interface Writing {
    void write(Envelope message) throws IOException;

    /** Ends a file that does not end with its run. */
    default void finish() throws IOException {}
  }
}
