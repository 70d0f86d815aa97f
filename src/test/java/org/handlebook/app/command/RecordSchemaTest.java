package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handlebook.record.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a run attaches to its messages is what {@code docs/record.schema.json} says, and no more.
 */
final class RecordSchemaTest {
  private static final String NOTE = "application/vnd\\.handlebook\\.(.+)\\+json";
  private static final String FEATURE =
      """
      Feature: Notes
        Scenario: Handles, views and waits
          Given a process "App"
          And "App" creates an inheritable mutex "m" as hMutex
          And "App" spawns "Child" with handle inheritance
          And "App" creates a file mapping "map" as hMap
          When "App" maps a view of hMap as view
          And "App" duplicates hMutex as hCopy
          And "App" closes hMutex
          And "App" exits with code 3
          Then "App" has ended
        Scenario: What is often believed
          Given a process "App"
          And "App" creates a mutex as hMutex
          And "App" duplicates hMutex as hCopy
          When "App" closes hMutex
          Then the mutex of hCopy is destroyed
      """;

  private static final String DIFFERENCES =
      """
      Scenario: known
        Given a process "App"
        And "App" creates an inheritable mailslot "m" as hMail
        Then hMail is inheritable
        And "App" holds 2 handles
      Scenario: unknown
        Given a process "App"
        And "App" creates an inheritable mailslot "m" as hMail
        Then hMail is inheritable
      Scenario: gone
        Given a process "App"
        And "App" creates a mutex as hMutex
        Then "App" holds 1 handle
      """;

  @TempDir private Path folder;
  private final Map<String, Schema> schemas = new TreeMap<>();
  private final List<String> kinds = new ArrayList<>();

  @Test
  void aRunWritesWhatTheSchemaSays() throws IOException {
    ProjectFolder project = new ProjectFolder(folder).withSentences();
    project.feature("notes.feature", FEATURE);
    project.handlebook("run");

    assertThat(problems(project.at("reports/messages.ndjson"))).isEmpty();
    assertThat(kinds).contains("scene", "run", "sentences");
  }

  @Test
  void whatIsSaidOfDifferencesIsWhatTheSchemaSays() throws IOException {
    OtherSystem system = new OtherSystem(folder);
    system.feature(DIFFERENCES);
    system.ledger(
        OtherSystem.difference("mailslot-inherit", "known", "hMail is inheritable", "it is not"),
        OtherSystem.difference("gone", "gone", "\"App\" holds 1 handle", "it holds"));
    system.run("run");

    assertThat(problems(folder.resolve("reports/messages.ndjson"))).isEmpty();
    assertThat(kinds).contains("difference", "unknown-difference", "gone-difference");
  }

  private List<String> problems(Path stream) throws IOException {
    List<String> problems = new ArrayList<>();
    for (String line : Files.readAllLines(stream)) {
      JsonValue attachment = JsonValue.read(line).get("attachment");
      String type = attachment.get("mediaType").text();
      if (type.matches(NOTE)) {
        problems.addAll(problems(type.replaceFirst(NOTE, "$1"), attachment.get("body").text()));
      }
    }
    return problems;
  }

  @Test
  void anUnknownFieldIsAProblem() throws IOException {
    assertThat(problems("run", "{\"system\":\"model\"}")).isEmpty();
    assertThat(problems("run", "{\"system\":\"model\",\"colour\":\"red\"}")).hasSize(1);
  }

  private List<String> problems(String kind, String note) throws IOException {
    kinds.add(kind);
    Schema schema = schemas.get(kind);
    if (schema == null) {
      schema = schema(kind);
      schemas.put(kind, schema);
    }
    return schema.validate(note, InputFormat.JSON).stream()
        .map(problem -> kind + ": " + problem)
        .toList();
  }

  private static Schema schema(String kind) throws IOException {
    String all = Files.readString(Path.of("docs/record.schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(all.replaceFirst("\\{", "{\"\\$ref\":\"#/\\$defs/" + kind + "\","));
  }
}
