package org.handlebook.report.ci;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.handlebook.report.run.FeatureResult;
import org.handlebook.report.run.ScenarioResult;
import org.handlebook.report.run.Status;
import org.handlebook.text.Language;

/**
 * The cases of one suite of {@link JunitFile}: no two have the same name, since CI systems take
 * such for one.
 */
final class JunitCase {
  private final Xml xml;
  private final FeatureResult feature;
  private final String packages;
  private final Set<String> names = new HashSet<>();

  /**
   * Makes a suite's cases.
   *
   * @param system that tells its classes from those of others, or ""
   */
  JunitCase(Xml xml, FeatureResult feature, String system) {
    this.xml = xml;
    this.feature = feature;
    packages = system.isEmpty() ? "" : className(system) + '.';
  }

  static String seconds(long nanos) {
    return BigDecimal.valueOf(Math.max(0, nanos) / 1_000_000, 3).toPlainString();
  }

  void write(ScenarioResult scenario) throws XMLStreamException {
    xml.open("testcase")
        .attribute("classname", packages + className(feature.uri()))
        .attribute("name", name(scenario))
        .attribute("file", feature.uri())
        .attribute("line", (int) scenario.line())
        .attribute("time", seconds(scenario.nanos()));
    switch (scenario.ending()) {
      case PASSED -> {}
      case FAILED -> problem("failure", scenario);
      case DIFFERS, NOT_POSSIBLE -> skipped(scenario);
      case UNDEFINED, AMBIGUOUS, PENDING, SKIPPED, UNCHECKED, AFTER, LOST ->
          problem("error", scenario);
    }
    xml.close().line();
  }

  /** Returns the file's folders as a package, for tools that show a tree of these. */
  static String className(String uri) {
    return uri.replaceFirst("\\.feature$", "").replace('.', '_').replace('/', '.');
  }

  /** Without a line, which text elsewhere would change: tools follow a case by its name. */
  private String name(ScenarioResult scenario) {
    String values = scenario.example();
    String first = values.isEmpty() ? scenario.name() : scenario.name() + " [" + values + ']';
    String name = first;
    for (int turn = 2; !names.add(name); turn++) {
      name = first + " (" + turn + ')';
    }
    return name;
  }

  private void skipped(ScenarioResult scenario) throws XMLStreamException {
    xml.open("skipped").attribute("message", scenario.shortExplanation());
    if (scenario.ending() == Status.DIFFERS) {
      xml.text(scenario.explanation() + '\n');
    }
    xml.close();
  }

  private void problem(String element, ScenarioResult scenario) throws XMLStreamException {
    ScenarioResult.Failure failure = scenario.failure();
    String step = failure == null ? "" : failure.step();
    long line = failure == null || failure.line() == 0 ? scenario.line() : failure.line();
    String misconception =
        failure == null || failure.misconception().isEmpty()
            ? ""
            : '\n' + failure.misconception() + '\n';
    xml.open(element)
        .attribute("message", scenario.shortExplanation())
        .attribute("type", scenario.ending().words(Language.ENGLISH))
        .text(
            step
                + '\n'
                + feature.uri()
                + ':'
                + line
                + "\n\n"
                + scenario.explanation()
                + '\n'
                + misconception)
        .close();
  }
}
