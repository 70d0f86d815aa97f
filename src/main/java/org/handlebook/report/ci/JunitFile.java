package org.handlebook.report.ci;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.handlebook.report.run.Counts;
import org.handlebook.report.run.FeatureResult;
import org.handlebook.report.run.Lack;
import org.handlebook.report.run.RuleResult;
import org.handlebook.report.run.RunModel;
import org.handlebook.report.run.ScenarioResult;
import org.handlebook.report.run.Status;

/**
 * The results as CI systems read them: a suite a feature, a case a scenario, with the whole
 * explanation of what failed and where. Only what passed stands there without a failure, an error
 * or a skip, and only what is expected not to pass is skipped. What the run lacks is an error too.
 */
public final class JunitFile {
  private final Xml xml;

  private JunitFile(Xml xml) {
    this.xml = xml;
  }

  /** Writes the results of the whole run. */
  public static void write(RunModel model, OutputStream stream) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    try {
      new JunitFile(new Xml(writer)).run(model);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    writer.flush();
  }

  private void run(RunModel model) throws XMLStreamException {
    Counts counts = model.counts();
    int runErrors = model.runErrors().size() + model.lacks().size();
    xml.begin().open("testsuites").attribute("name", "Handlebook");
    xml.attribute("tests", counts.all() + runErrors)
        .attribute("failures", counts.of(Status.FAILED))
        .attribute("errors", errors(counts) + runErrors)
        .attribute(
            "time", JunitCase.seconds(model.features().stream().mapToLong(JunitFile::nanos).sum()))
        .line();
    for (FeatureResult feature : model.features()) {
      suite(feature);
    }
    for (RunModel.RunError error : model.runErrors()) {
      boolean broke = error.what().isEmpty();
      error(broke ? "The run" : error.what(), broke ? "broke" : "cannot be read", error.why());
    }
    for (Lack lack : model.lacks()) {
      error("The run", "is incomplete", lack.english());
    }
    xml.close().line().end();
  }

  private void suite(FeatureResult feature) throws XMLStreamException {
    Counts counts = feature.counts();
    xml.open("testsuite").attribute("name", feature.title()).attribute("file", feature.uri());
    xml.attribute("tests", counts.all())
        .attribute("failures", counts.of(Status.FAILED))
        .attribute("errors", errors(counts))
        .attribute("skipped", skipped(counts))
        .attribute("time", JunitCase.seconds(nanos(feature)))
        .line();
    JunitCase cases = new JunitCase(xml, feature);
    for (RuleResult rule : feature.rules()) {
      for (ScenarioResult scenario : rule.scenarios()) {
        cases.write(scenario);
      }
    }
    xml.close().line();
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
    xml.open("error").attribute("message", ScenarioResult.firstLine(why)).text(why);
    xml.close().close().close().line();
  }
}
