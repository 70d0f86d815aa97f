package org.handlebook.app.author.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.app.author.index.StepEntry.Detail;
import org.handlebook.app.author.index.StepEntry.Example;
import org.handlebook.record.json.JsonValue;
import org.handlebook.record.json.JsonWriter;

/** The index as JSON. */
public final class IndexJson {
  private IndexJson() {}

  /** Returns the index as text. */
  public static String write(SentenceIndex index) {
    JsonWriter out = new JsonWriter().startObject().startArray("steps");
    index.steps().forEach(step -> write(out, step));
    out.endArray().startArray("parameters");
    index
        .parameters()
        .forEach(
            (type, form) -> out.startObject().field("type", type).field("form", form).endObject());
    return out.endArray().endObject().take();
  }

  private static void write(JsonWriter out, StepEntry step) {
    out.startObject()
        .field("id", step.id())
        .field("noun", step.noun())
        .field("outcome", step.outcome())
        .field("sentence", step.sentence())
        .field("en", step.english())
        .field("ko", step.korean())
        .field("parameters", step.parameters())
        .startArray("details");
    for (Detail detail : step.details()) {
      out.startObject()
          .field("en", detail.english())
          .field("ko", detail.korean())
          .field("kind", detail.kind())
          .endObject();
    }
    out.endArray()
        .field("functions", step.functions())
        .startObject("example")
        .field("place", step.example().place())
        .field("en", step.example().english())
        .field("ko", step.example().korean())
        .endObject()
        .endObject();
  }

  /** Returns the index that a text is. */
  static SentenceIndex read(String json) {
    JsonValue index = JsonValue.read(json);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (JsonValue each : index.get("parameters").elements()) {
      parameters.put(each.get("type").text(), each.get("form").text());
    }
    return new SentenceIndex(
        index.get("steps").elements().stream().map(IndexJson::step).toList(), parameters);
  }

  private static StepEntry step(JsonValue json) {
    JsonValue example = json.get("example");
    return new StepEntry(
        json.get("id").text(),
        json.get("noun").text(),
        text(json, "outcome").equals("true"),
        text(json, "sentence"),
        texts(json.get("en")),
        texts(json.get("ko")),
        texts(json.get("parameters")),
        json.get("details").elements().stream()
            .map(each -> new Detail(text(each, "en"), text(each, "ko"), text(each, "kind")))
            .toList(),
        texts(json.get("functions")),
        new Example(text(example, "place"), text(example, "en"), text(example, "ko")));
  }

  private static String text(JsonValue json, String field) {
    return json.get(field).text();
  }

  private static List<String> texts(JsonValue array) {
    return array.elements().stream().map(JsonValue::text).toList();
  }
}
