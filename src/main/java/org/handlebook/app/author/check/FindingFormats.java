package org.handlebook.app.author.check;

import java.util.List;
import org.handlebook.record.json.JsonWriter;

/** Problems for tools. */
public final class FindingFormats {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private FindingFormats() {}

  /** Returns them as a JSON array. */
  public static String json(List<CheckFinding> findings) {
    JsonWriter out = new JsonWriter().startArray();
    for (CheckFinding finding : findings) {
      out.startObject()
          .field("file", finding.file())
          .field("line", finding.line())
          .field("column", finding.column())
          .field("kind", finding.kind())
          .field("text", finding.text())
          .endObject();
    }
    return out.endArray().take();
  }

  /** Returns them as SARIF 2.1.0. */
  public static String sarif(List<CheckFinding> findings) {
    JsonWriter out = new JsonWriter().startObject();
    out.field("$schema", SCHEMA).field("version", "2.1.0").startArray("runs").startObject();
    out.startObject("tool").startObject("driver").field("name", "handlebook").endObject();
    out.endObject().startArray("results");
    for (CheckFinding finding : findings) {
      out.startObject()
          .field("ruleId", finding.kind())
          .field("level", finding.isHint() ? "note" : "error")
          .startObject("message")
          .field("text", finding.text())
          .endObject()
          .startArray("locations")
          .startObject()
          .startObject("physicalLocation")
          .startObject("artifactLocation")
          .field("uri", finding.file().replace('\\', '/'))
          .endObject()
          .startObject("region")
          .field("startLine", finding.line())
          .field("startColumn", finding.column())
          .endObject()
          .endObject()
          .endObject()
          .endArray()
          .endObject();
    }
    return out.endArray().endObject().endArray().endObject().take();
  }
}
