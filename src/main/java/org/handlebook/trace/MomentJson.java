package org.handlebook.trace;

import org.handlebook.record.json.JsonWriter;

/** Writes what a program did just now, as part of a trace. */
final class MomentJson {
  private final JsonWriter json;
  private final NameLookup names;
  private final CText text;

  MomentJson(JsonWriter json, NameLookup names, CText text) {
    this.json = json;
    this.names = names;
    this.text = text;
  }

  void write(ProgramMoment moment) {
    json.startObject("moment");
    json.field("by", names.path(moment.thread()));
    json.field("source", moment.source().place());
    json.field("line", moment.source().text());
    CallRecord back = moment.back();
    if (back != null) {
      json.field("call", text.call(back));
      json.field("answer", text.answer(back));
    }
    if (!moment.crash().isEmpty()) {
      json.startObject("crash");
      json.field("en", moment.crash().get(0));
      json.field("ko", moment.crash().get(1));
      json.endObject();
    }
    json.startArray("printed");
    for (ProgramMoment.Printed printed : moment.printed()) {
      json.startObject();
      json.field("by", printed.process());
      json.field("text", printed.text().replace("\r", ""));
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
