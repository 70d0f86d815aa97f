package org.handlebook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.messages.NdjsonToMessageIterable;
import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestRunStarted;
import io.cucumber.messages.types.Timestamp;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.handlebook.record.json.JsonValue;
import org.handlebook.report.run.StreamJoiner;
import org.handlebook.report.stub.StubRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The files of one run over two features. */
class ReportsTest {
  private static final Path REPORTS = Path.of("target/report-sample");
  private static final String STUB = "src/test/resources/org/handlebook/report/stub/";

  @TempDir static Path again;

  @BeforeAll
  static void run() throws IOException {
    Files.deleteIfExists(REPORTS.resolve("results.json"));
    for (Path directory : List.of(REPORTS, again)) {
      try (StreamJoiner run =
          new StreamJoiner(Reports.open(directory, Set.of(CucumberFile.values()), null))) {
        StubRun.run(run, "inheritance.feature");
        StubRun.run(run, "korean.feature");
      }
    }
  }

  @Test
  void onlyFinishedFilesStay() throws IOException {
    try (var files = Files.list(again)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "messages.ndjson",
              "junit.xml",
              "index.html",
              "summary.md",
              "results.json",
              "cucumber.html",
              "cucumber.json");
    }
  }

  @Test
  void cucumbersFormerJsonHasStepsAndNoNotes() throws IOException {
    JsonValue features = JsonValue.read(Files.readString(REPORTS.resolve("cucumber.json")));
    JsonValue first = features.elements().iterator().next();
    assertThat(first.get("uri").text()).endsWith("inheritance.feature");
    JsonValue step =
        first
            .get("elements")
            .elements()
            .iterator()
            .next()
            .get("steps")
            .elements()
            .iterator()
            .next();
    assertThat(step.get("keyword").text()).isEqualTo("Given ");
    assertThat(step.get("result").get("status").text()).isEqualTo("passed");
    assertThat(Files.readString(REPORTS.resolve("cucumber.json"))).doesNotContain("vnd.handlebook");
  }

  @Test
  void theRecordCanBeReadBack() throws IOException {
    List<Envelope> messages = new ArrayList<>();
    try (InputStream stream = Files.newInputStream(REPORTS.resolve("messages.ndjson"))) {
      new NdjsonToMessageIterable(stream, new Deserializer()).forEach(messages::add);
    }
    assertThat(messages.get(0).getMeta()).isPresent();
    assertThat(messages.get(messages.size() - 1).getTestRunFinished()).isPresent();
  }

  @Test
  void continuousIntegrationSeesOneSuiteAFeature() throws Exception {
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(REPORTS.resolve("junit.xml").toFile());
    List<Element> suites = elements(xml, "testsuite");
    assertThat(suites)
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly("Inheritance", "상속");
    assertThat(suites.get(0).getAttribute("tests")).isEqualTo("6");
    assertThat(suites.get(0).getAttribute("failures")).isEqualTo("1");
    assertThat(suites.get(0).getAttribute("errors")).isEqualTo("1");
    assertThat(elements(xml, "testcase")).hasSize(7);
    assertThat(elements(xml, "testcase"))
        .extracting(one -> one.getAttribute("name"))
        .contains("Many names [event · 아주 길어서 어디에도 들어가지 않는 이벤트 이름]");
    assertThat(elements(xml, "failure"))
        .extracting(Element::getTextContent)
        .containsExactly(
            """
            Then the usage count of hMail in "App" is 2
            %sinheritance.feature:39

            the usage count of hMail is 1, not 2
              why: these rows keep it alive
                App: hMail, created by CreateMailslot (stub.feature:6)
            """
                .formatted(STUB));
    assertThat(elements(xml, "error").get(0).getTextContent())
        .contains("When \"App\" dances", "No known sentence reads like this.");
  }

  @Test
  void thePageSaysWhatHoldsAndWhatDoesNot() throws IOException {
    String page = Files.readString(REPORTS.resolve("index.html"));
    assertThat(page)
        .contains("<h1>1 of 7 scenarios does not hold, 1 could not be checked</h1>")
        .contains("href=\"#/scenario/" + STUB + "inheritance.feature:36\"")
        .contains("\"name\":\"A row that became inheritable goes too\"")
        .contains("\"tags\":[\"@INH-2\",\"@doc-000\"]")
        .contains("\"title\":\"상속\",\"language\":\"ko\"");
  }

  @Test
  void whateverScenariosSayIsText() throws IOException {
    String page = Files.readString(REPORTS.resolve("index.html"));
    assertThat(page)
        .contains("A wrong count &lt;/script&gt;&lt;!-- is told")
        .doesNotContain("<script>alert")
        .contains("A wrong count \\u003C/script>\\u003C!-- is told")
        .doesNotContain("src=\"", "href=\"http", "url(", "@import")
        .contains("Content-Security-Policy");
    assertThat(page.split("</script>", -1)).hasSameSizeAs(page.split("<script[ >]", -1));
  }

  @Test
  void theSameRunGivesTheSamePageButForTimes() throws IOException {
    assertThat(withoutTimes(Files.readString(again.resolve("index.html"))))
        .isEqualTo(withoutTimes(Files.readString(REPORTS.resolve("index.html"))));
  }

  @Test
  void whoFailsToWriteLeavesTheOldReportsWhole(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("index.html"), "old");
    Files.writeString(directory.resolve("messages.ndjson"), "old");
    Files.createDirectories(directory.resolve("junit.xml.part"));
    assertThatThrownBy(() -> Reports.open(directory)).isInstanceOf(UncheckedIOException.class);
    assertThat(directory.resolve("messages.ndjson.part")).doesNotExist();
    assertThat(directory.resolve("index.html")).hasContent("old");
    assertThat(directory.resolve("messages.ndjson")).hasContent("old");
  }

  @Test
  void twoRunsIntoOneDirectoryDoNotMix(@TempDir Path directory) throws IOException {
    Envelope start = Envelope.of(new TestRunStarted(new Timestamp(1L, 0L), null));
    Reports one = Reports.open(directory);
    Reports two = Reports.open(directory);
    one.accept(start);
    two.accept(start);
    two.accept(start);
    one.close();
    assertThat(Files.readAllLines(directory.resolve("messages.ndjson"))).hasSize(1);
    two.close();
    assertThat(Files.readAllLines(directory.resolve("messages.ndjson"))).hasSize(2);
  }

  @Test
  void jenkinsFindsAllInItsPlace() throws Exception {
    SchemaFactory.newDefaultInstance()
        .newSchema(new File("src/test/resources/org/handlebook/report/junit.xsd"))
        .newValidator()
        .validate(new StreamSource(REPORTS.resolve("junit.xml").toFile()));
  }

  private static String withoutTimes(String page) {
    return page.replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC", "")
        .replaceAll("\"seconds\":\\d+\\.\\d", "")
        .replaceAll("\\[(\\d+),\\d+,", "[$1,");
  }

  private static List<Element> elements(Document xml, String name) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < xml.getElementsByTagName(name).getLength(); i++) {
      found.add((Element) xml.getElementsByTagName(name).item(i));
    }
    return found;
  }
}
