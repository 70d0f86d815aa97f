package org.handlebook.record.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is written is JSON, and what is read is what was written. */
class JsonWriterTest {
  private static final String NASTY = "\"\\\n\t\u0001\u001f</script> 한글 😀";

  @Test
  @DisplayName("Commas stand between elements and fields, and nowhere else")
  void commas() {
    JsonWriter json = new JsonWriter();
    json.startObject().field("a", 1).field("b", true).startArray("c");
    json.element("x").element(2).startObject().endObject().startArray().endArray().endArray();
    json.key("d").json("{}").field("e", List.of("y", "z")).endObject();
    assertThat(json.take())
        .isEqualTo("{\"a\":1,\"b\":true,\"c\":[\"x\",2,{},[]],\"d\":{},\"e\":[\"y\",\"z\"]}");
  }

  @Test
  @DisplayName("Every text comes back as it was")
  void texts() {
    String json = new JsonWriter().startObject().field("text", NASTY).endObject().take();
    assertThat(JsonValue.read(json).get("text").text()).isEqualTo(NASTY);
    assertThat(json).contains("\\n").contains("\\u001F").contains("</script>");
  }

  @Test
  @DisplayName("In HTML no text ends the element that it stands in")
  void html() {
    String json = new JsonWriter(true).startObject().field("text", NASTY).endObject().take();
    assertThat(json).doesNotContain("<");
    assertThat(JsonValue.read(json).get("text").text()).isEqualTo(NASTY);
  }

  @Test
  @DisplayName("What is taken is forgotten, and the next object begins without a comma")
  void take() {
    JsonWriter json = new JsonWriter();
    json.startObject().endObject();
    assertThat(json.take()).isEqualTo("{}");
    assertThat(json.startObject().endObject().take()).isEqualTo("{}");
    assertThat(json.length()).isZero();
  }

  @Test
  @DisplayName("What is not there, or is no JSON, reads as nothing")
  void nothing() {
    JsonValue value = JsonValue.read("{\"a\": [1, null, \"x\"], \"b\": 1.50}");
    assertThat(value.get("a").elements()).map(JsonValue::text).containsExactly("1", "", "x");
    assertThat(value.get("b").text()).isEqualTo("1.50");
    assertThat(value.get("c").get("d").elements()).isEmpty();
    assertThat(value.get("a").text()).isEmpty();
    assertThat(JsonValue.read("{\"a\":").get("a").isEmpty()).isTrue();
  }
}
