package org.handlebook.report;

import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.TestRunFinished;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The results as CI systems read them: a suite a feature, a case a scenario, with the whole
 * explanation of what failed and where. Only what passed stands there without a failure, an error
 * or a skip.
 */
final class JunitFile {
  private static final String RUN = "The run itself";

  private final XMLStreamWriter xml;

  private JunitFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes the results of the whole run. */
  static void write(Book book, OutputStream stream) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
      new JunitFile(xml).run(book);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    writer.flush();
  }

  private void run(Book book) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    newLine();
    xml.writeStartElement("testsuites");
    attribute("name", "Handlebook");
    newLine();
    for (FeatureResult feature : book.features()) {
      feature(feature);
    }
    for (ParseError error : book.unreadable()) {
      trouble(error.getSource().getUri().orElse("a file"), "cannot be read", error.getMessage());
    }
    if (book.end().flatMap(TestRunFinished::getException).isPresent()) {
      trouble(RUN, "broke", book.end().flatMap(TestRunFinished::getMessage).orElse(""));
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void feature(FeatureResult feature) throws XMLStreamException {
    xml.writeStartElement("testsuite");
    attribute("name", feature.name().isEmpty() ? feature.uri() : feature.name());
    attribute("file", feature.uri());
    suiteCounts(feature.counts());
    long nanos = 0;
    Set<String> seen = new HashSet<>();
    for (RuleResult rule : feature.rules()) {
      for (ScenarioResult scenario : rule.scenarios()) {
        nanos += scenario.nanos();
      }
    }
    attribute("time", seconds(nanos));
    newLine();
    for (RuleResult rule : feature.rules()) {
      for (ScenarioResult scenario : rule.scenarios()) {
        scenario(feature, scenario, seen);
      }
    }
    xml.writeEndElement();
    newLine();
  }

  private void suiteCounts(Counts counts) throws XMLStreamException {
    int failures = 0;
    int errors = 0;
    int skipped = 0;
    for (var status : io.cucumber.messages.types.TestStepResultStatus.values()) {
      switch (status) {
        case FAILED -> failures += counts.of(status);
        case UNDEFINED, AMBIGUOUS, PENDING -> errors += counts.of(status);
        case SKIPPED, UNKNOWN -> skipped += counts.of(status);
        case PASSED -> {}
      }
    }
    attribute("tests", Integer.toString(counts.all()));
    attribute("failures", Integer.toString(failures));
    attribute("errors", Integer.toString(errors));
    attribute("skipped", Integer.toString(skipped));
  }

  private void scenario(FeatureResult feature, ScenarioResult scenario, Set<String> seen)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("classname", feature.name().isEmpty() ? feature.uri() : feature.name());
    String name = scenario.name();
    attribute("name", seen.add(name) ? name : name + " (line " + scenario.line() + ')');
    attribute("file", feature.uri());
    attribute("time", seconds(scenario.nanos()));
    verdict(feature, scenario);
    xml.writeEndElement();
    newLine();
  }

  private void verdict(FeatureResult feature, ScenarioResult scenario) throws XMLStreamException {
    switch (scenario.status()) {
      case PASSED -> {}
      case FAILED -> problem("failure", feature, scenario);
      case UNDEFINED, AMBIGUOUS, PENDING -> problem("error", feature, scenario);
      case SKIPPED, UNKNOWN -> {
        xml.writeStartElement("skipped");
        attribute("message", firstLine(explanation(scenario)));
        xml.writeEndElement();
      }
    }
  }

  private void problem(String element, FeatureResult feature, ScenarioResult scenario)
      throws XMLStreamException {
    ScenarioResult.Failure failure = scenario.failure();
    String step = failure == null ? "" : failure.step();
    long line = failure == null || failure.line() == 0 ? scenario.line() : failure.line();
    String explanation = explanation(scenario);
    xml.writeStartElement(element);
    attribute("message", firstLine(explanation));
    attribute("type", StatusWords.word(scenario.status()));
    text(step + "\n" + feature.uri() + ':' + line + "\n\n" + explanation + '\n');
    xml.writeEndElement();
  }

  private void trouble(String name, String what, String why) throws XMLStreamException {
    xml.writeStartElement("testsuite");
    attribute("name", name);
    attribute("tests", "1");
    attribute("errors", "1");
    newLine();
    xml.writeStartElement("testcase");
    attribute("classname", name);
    attribute("name", what);
    xml.writeStartElement("error");
    attribute("message", firstLine(why));
    text(why);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    newLine();
  }

  private static String explanation(ScenarioResult scenario) {
    ScenarioResult.Failure failure = scenario.failure();
    return failure == null ? StatusWords.meaning(scenario.status()) : failure.message();
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static String seconds(long nanos) {
    return BigDecimal.valueOf(Math.max(0, nanos) / 1_000_000, 3).toPlainString();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.allowed(value));
  }

  private void text(String value) throws XMLStreamException {
    xml.writeCharacters(XmlText.allowed(value));
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
