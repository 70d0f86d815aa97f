package org.handlebook.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.handlebook.record.ChangeWord;
import org.handlebook.record.StepTraceReader;
import org.handlebook.record.Terms;
import org.handlebook.record.json.JsonValue;

/**
 * What the traces of a scenario say, one after the other, without what is different on every system
 * anyway: the values of handles, the ids of processes and threads, and the order in which objects
 * came to be.
 */
final class TraceFacts {
  private static final Pattern NAMED_HANDLE = Pattern.compile(" = 0x[0-9a-fA-F]+$");
  private static final Pattern HANDLE = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern ID = Pattern.compile("[1-9][0-9]*");
  private static final Pattern ASKS_FOR_ID = Pattern.compile("Get\\w*Id\\(.*");

  private final StepTraceReader reader = new StepTraceReader();
  private List<Fact> facts = List.of();

  /** Returns what the next trace of the scenario says. */
  List<Fact> of(String json) {
    facts = new ArrayList<>();
    JsonValue trace = reader.read(json);
    trace.get("calls").elements().forEach(this::addCall);
    trace.get("changes").elements().forEach(this::addChange);
    return facts;
  }

  private void addCall(JsonValue call) {
    String text = call.get("call").text();
    String answer = answer(text, call.get("answer").text());
    String error = call.get("lastError").text();
    String reply = (answer.isEmpty() ? "" : " = " + answer) + (error.isEmpty() ? "" : ", " + error);
    facts.add(new Fact(facts.size() + reply, call.get("by").text() + ": " + text + reply));
  }

  private static String answer(String call, String answer) {
    if (ID.matcher(answer).matches() && ASKS_FOR_ID.matcher(call).matches()) {
      return "an id";
    }
    return HANDLE.matcher(answer).matches()
        ? "a handle"
        : NAMED_HANDLE.matcher(answer).replaceFirst("");
  }

  private void addChange(JsonValue change) {
    String what = change.get("what").text();
    facts.add(Fact.of(ChangeWord.of(what).map(word -> text(word, change)).orElse(what)));
  }

  private String text(ChangeWord what, JsonValue change) {
    String process = change.get("process").text();
    return switch (what) {
      case ROW_ADDED -> "new row: " + row(process, row(change));
      case ROW_REMOVED -> "row gone: " + row(process, change.get("row"));
      case ROW_CHANGED -> change.get("field").text() + " changed: " + row(process, row(change));
      case OBJECT_CREATED -> "new: " + object(change.get("object"));
      case OBJECT_DESTROYED -> "destroyed: " + object(change.get("was"), "");
      case COUNT -> count(change);
      case STATE -> state(change.get("to")) + ": " + object(change.get("object"));
      case VIEW_MAPPED -> "new view: " + view(process, change);
      case VIEW_UNMAPPED -> "view gone: " + view(process, change);
      case WAIT_BEGAN -> "waits: " + change.get("by").text();
      case WAIT_ENDED -> "waits no more: " + change.get("by").text();
      case PROCESS_STARTED -> "started: " + process;
      case PROCESS_ENDED -> "ended: " + process + ", code " + change.get("code").text();
    };
  }

  /** Without an owner, whom not every system tells; of former formats, the text that they have. */
  private static String state(JsonValue state) {
    return state.get("type").isEmpty()
        ? state.text()
        : Terms.english(field -> field.equals("owner") ? "" : state.get(field).text());
  }

  private String count(JsonValue change) {
    return "usage count "
        + change.get("from").text()
        + " → "
        + change.get("to").text()
        + ": "
        + object(change.get("object"));
  }

  private String view(String process, JsonValue change) {
    return process + ", " + object(change.get("object"));
  }

  private JsonValue row(JsonValue change) {
    return reader.row(change.get("process").text(), change.get("handle").text());
  }

  private static String row(String process, JsonValue row) {
    String name = row.get("name").text();
    return process
        + ' '
        + (name.isEmpty() ? "a handle" : name)
        + ", "
        + row.get("rights").text()
        + (row.get("inherit").text().equals("true") ? ", inheritable" : "")
        + (row.get("protect").text().equals("true") ? ", protected" : "");
  }

  private String object(JsonValue id) {
    return object(reader.object(id.text()), "an object");
  }

  private static String object(JsonValue object, String unknown) {
    String name = object.get("name").text();
    String kind = object.get("kind").text();
    return (kind.isEmpty() ? unknown : kind) + (name.isEmpty() ? "" : " \"" + name + '"');
  }
}
