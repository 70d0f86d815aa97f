package org.handlebook.report.ci;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.handlebook.report.run.Counts;
import org.handlebook.report.run.FeatureResult;
import org.handlebook.report.run.Lack;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.RuleResult;
import org.handlebook.report.run.RunModel;
import org.handlebook.report.run.ScenarioResult;
import org.handlebook.report.run.Status;
import org.handlebook.report.run.UtcTime;

/**
 * The results as CI systems read them: a suite a feature, a case a scenario, with the whole
 * explanation of what failed and where. Only what passed stands there without a failure, an error
 * or a skip, and only what is expected not to pass is skipped. What the run lacks is an error too.
 */
public final class JunitFile {
  /** What the file is called in a folder of reports. */
  public static final String FILE = "junit.xml";

  private final Xml xml;
  private final List<RecordedRun> runs;

  private JunitFile(Xml xml, List<RecordedRun> runs) {
    this.xml = xml;
    this.runs = runs;
  }

  /** Writes the results of runs; of several, each suite and class says on which system it is. */
  public static void write(List<RecordedRun> runs, OutputStream stream) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    try {
      new JunitFile(new Xml(writer), runs).suites();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    writer.flush();
  }

  private void suites() throws XMLStreamException {
    Counts counts = new Counts();
    int runErrors = 0;
    long nanos = 0;
    for (RecordedRun run : runs) {
      counts.add(run.model().counts());
      runErrors += run.model().runErrors().size() + run.model().lacks().size();
      nanos += run.model().features().stream().mapToLong(JunitFile::nanos).sum();
    }
    xml.begin().open("testsuites").attribute("name", "Handlebook");
    xml.attribute("tests", counts.all() + runErrors)
        .attribute("failures", counts.of(Status.FAILED))
        .attribute("errors", errors(counts) + runErrors)
        .attribute("skipped", skipped(counts))
        .attribute("time", JunitCase.seconds(nanos))
        .line();
    for (RecordedRun run : runs) {
      suites(run);
    }
    xml.close().line().end();
  }

  private void suites(RecordedRun run) throws XMLStreamException {
    RunModel model = run.model();
    for (FeatureResult feature : model.features()) {
      suite(feature, run);
    }
    String theRun = named("The run", run);
    for (RunModel.RunError error : model.runErrors()) {
      boolean broke = error.what().isEmpty();
      error(broke ? theRun : error.what(), broke ? "broke" : "cannot be read", error.why());
    }
    for (Lack lack : model.lacks()) {
      error(theRun, "is incomplete", lack.english());
    }
  }

  private String named(String name, RecordedRun run) {
    return runs.size() == 1 ? name : name + " · " + run.system();
  }

  private void suite(FeatureResult feature, RecordedRun run) throws XMLStreamException {
    Counts counts = feature.counts();
    xml.open("testsuite")
        .attribute("name", named(feature.title(), run))
        .attribute("file", feature.uri())
        .attribute("tests", counts.all())
        .attribute("failures", counts.of(Status.FAILED))
        .attribute("errors", errors(counts))
        .attribute("skipped", skipped(counts))
        .attribute("time", JunitCase.seconds(nanos(feature)));
    if (run.model().start().isPresent()) {
      xml.attribute("timestamp", UtcTime.iso(run.model().start().get().getTimestamp()));
    }
    xml.line();
    properties(run);
    JunitCase cases = new JunitCase(xml, feature, runs.size() == 1 ? "" : run.system());
    for (RuleResult rule : feature.rules()) {
      for (ScenarioResult scenario : rule.scenarios()) {
        cases.write(scenario);
      }
    }
    xml.close().line();
  }

  private void properties(RecordedRun run) throws XMLStreamException {
    if (!run.system().isEmpty()) {
      xml.open("properties")
          .open("property")
          .attribute("name", "system")
          .attribute("value", run.system())
          .close()
          .close()
          .line();
    }
  }

  private static int errors(Counts counts) {
    return counts.all() - counts.passed() - counts.of(Status.FAILED) - skipped(counts);
  }

  private static int skipped(Counts counts) {
    return counts.of(Status.DIFFERS) + counts.of(Status.NOT_POSSIBLE);
  }

  private static long nanos(FeatureResult feature) {
    long nanos = 0;
    for (RuleResult rule : feature.rules()) {
      for (ScenarioResult scenario : rule.scenarios()) {
        nanos += scenario.nanos();
      }
    }
    return nanos;
  }

  private void error(String name, String what, String why) throws XMLStreamException {
    xml.open("testsuite")
        .attribute("name", name)
        .attribute("tests", 1)
        .attribute("failures", 0)
        .attribute("errors", 1)
        .attribute("time", JunitCase.seconds(0))
        .line();
    xml.open("testcase")
        .attribute("classname", JunitCase.className(name))
        .attribute("name", what)
        .attribute("file", name)
        .attribute("time", JunitCase.seconds(0));
    xml.open("error")
        .attribute("message", ScenarioResult.firstLine(why))
        .attribute("type", what)
        .text(why);
    xml.close().close().close().line();
  }
}
