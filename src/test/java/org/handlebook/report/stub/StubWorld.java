package org.handlebook.report.stub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Processes, rows and objects, just well enough to make traces that look like real ones. */
public final class StubWorld {
  private final Map<String, Proc> processes = new LinkedHashMap<>();
  private final Map<Integer, Thing> objects = new LinkedHashMap<>();
  private final List<String> calls = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();
  private String before = "";
  private int nextObject = 1;

  private static final class Proc {
    final String name;
    final int id;
    Integer ended = null;
    int nextHandle = 4;
    final Map<String, Row> rows = new LinkedHashMap<>();

    Proc(String name, int id) {
      this.name = name;
      this.id = id;
    }
  }

  private record Row(
      String handle,
      String name,
      int object,
      String rights,
      boolean inherit,
      String by,
      String from) {}

  private record Thing(int id, String kind, String name) {}

  public void process(String name) {
    processes.put(name, new Proc(name, 4 + 4 * processes.size()));
    changes.add("{\"what\":\"process-started\",\"process\":" + q(name) + "}");
  }

  public void create(String process, String kind, String name, String handle, boolean inherit) {
    int object = object(kind, name);
    String function = "Create" + Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    String value = add(process, handle, object, "ALL", inherit, function, "");
    call(
        process,
        function
            + "(L\""
            + name
            + "\", 0, MAILSLOT_WAIT_FOREVER, "
            + (inherit ? "&sa" : "NULL")
            + ")",
        handle + " = " + value,
        "");
  }

  public void spawn(String parent, String child, boolean inherit) {
    process(child);
    int object = object("process", child);
    String value = add(parent, "h" + child, object, "ALL", false, "CreateProcess", "");
    if (inherit) {
      for (Row row : List.copyOf(proc(parent).rows.values())) {
        if (row.inherit) {
          put(
              child,
              new Row(row.handle, row.name, row.object, row.rights, true, "inherited", parent));
        }
      }
    }
    call(
        parent,
        "CreateProcess(L\"child.exe\", NULL, NULL, NULL, "
            + (inherit ? "TRUE" : "FALSE")
            + ", 0, NULL, NULL, &si, &pi)",
        "pi.hProcess = " + value,
        "");
  }

  public void close(String process, String handle) {
    Row row = row(process, handle);
    if (row == null) {
      call(process, "CloseHandle(" + handle + ")", "FALSE", "ERROR_INVALID_HANDLE (6)");
      return;
    }
    int from = count(row.object);
    remove(process, row);
    counted(row.object, from);
    call(process, "CloseHandle(" + handle + ")", "TRUE", "");
  }

  public void inheritable(String process, String handle) {
    Row row = Objects.requireNonNull(row(process, handle));
    proc(process)
        .rows
        .put(
            row.handle,
            new Row(row.handle, row.name, row.object, row.rights, true, row.by, row.from));
    changes.add(
        "{\"what\":\"row-changed\",\"process\":"
            + q(process)
            + ",\"handle\":"
            + q(row.handle)
            + ",\"field\":\"inherit\"}");
    call(
        process,
        "SetHandleInformation(" + handle + ", HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT)",
        "TRUE",
        "");
  }

  public void exit(String process, int code) {
    for (Row row : List.copyOf(proc(process).rows.values())) {
      int from = count(row.object);
      remove(process, row);
      counted(row.object, from);
    }
    proc(process).ended = code;
    changes.add(
        "{\"what\":\"process-ended\",\"process\":" + q(process) + ",\"code\":" + code + "}");
    call(process, "ExitProcess(" + code + ")", "(never returns)", "");
  }

  public int usage(String process, String handle) {
    Row row = row(process, handle);
    return row == null ? 0 : count(row.object);
  }

  /** The trace since the last one; empty when there is nothing to tell. */
  public String trace() {
    String world = world();
    if (calls.isEmpty() && world.equals(before)) {
      return "";
    }
    String trace =
        "{\"calls\":["
            + String.join(",", calls)
            + "]"
            + (world.equals(before) ? "" : ",\"world\":" + world)
            + ",\"changes\":["
            + String.join(",", changes)
            + "]}";
    before = world;
    calls.clear();
    changes.clear();
    return trace;
  }

  private Proc proc(String name) {
    return Objects.requireNonNull(processes.get(name));
  }

  private int object(String kind, String name) {
    int id = nextObject++;
    objects.put(id, new Thing(id, kind, name));
    changes.add("{\"what\":\"object-created\",\"object\":" + id + "}");
    return id;
  }

  private String add(
      String process,
      String handle,
      int object,
      String rights,
      boolean inherit,
      String by,
      String from) {
    String value = "0x" + Integer.toHexString(proc(process).nextHandle);
    put(process, new Row(value, handle, object, rights, inherit, by, from));
    return value;
  }

  private void put(String process, Row row) {
    int from = count(row.object);
    proc(process).rows.put(row.handle, row);
    proc(process).nextHandle = Math.max(proc(process).nextHandle, Integer.decode(row.handle) + 4);
    changes.add(
        "{\"what\":\"row-added\",\"process\":" + q(process) + ",\"handle\":" + q(row.handle) + "}");
    counted(row.object, from);
  }

  private void remove(String process, Row row) {
    proc(process).rows.remove(row.handle);
    changes.add(
        "{\"what\":\"row-removed\",\"process\":"
            + q(process)
            + ",\"handle\":"
            + q(row.handle)
            + ",\"row\":"
            + json(row)
            + "}");
  }

  private void counted(int object, int from) {
    int to = count(object);
    changes.add(
        "{\"what\":\"count\",\"object\":" + object + ",\"from\":" + from + ",\"to\":" + to + "}");
    Thing thing = Objects.requireNonNull(objects.get(object));
    if (to == 0) {
      changes.add(
          "{\"what\":\"object-destroyed\",\"object\":"
              + object
              + ",\"was\":"
              + json(thing, from)
              + "}");
      objects.remove(object);
    }
  }

  private int handles(int object) {
    int sum = 0;
    for (Proc process : processes.values()) {
      for (Row row : process.rows.values()) {
        sum += row.object == object ? 1 : 0;
      }
    }
    return sum;
  }

  private int count(int object) {
    Thing thing = objects.get(object);
    boolean runs = thing != null && thing.kind.equals("process") && proc(thing.name).ended == null;
    return handles(object) + (runs ? 1 : 0);
  }

  private @org.jspecify.annotations.Nullable Row row(String process, String handle) {
    for (Row row : proc(process).rows.values()) {
      if (row.name.equals(handle)) {
        return row;
      }
    }
    return null;
  }

  private void call(String by, String call, String answer, String error) {
    calls.add(
        "{\"by\":"
            + q(by)
            + ",\"call\":"
            + q(call)
            + ",\"answer\":"
            + q(answer)
            + (error.isEmpty() ? "" : ",\"lastError\":" + q(error) + ",\"refused\":true")
            + "}");
  }

  private String world() {
    List<String> procs = new ArrayList<>();
    for (Proc process : processes.values()) {
      List<String> rows = new ArrayList<>();
      process.rows.values().forEach(row -> rows.add(json(row)));
      procs.add(
          "{\"name\":"
              + q(process.name)
              + ",\"id\":"
              + process.id
              + (process.ended == null ? "" : ",\"ended\":" + process.ended)
              + ",\"rows\":["
              + String.join(",", rows)
              + "]}");
    }
    List<String> things = new ArrayList<>();
    objects.values().forEach(thing -> things.add(json(thing, count(thing.id))));
    return "{\"processes\":["
        + String.join(",", procs)
        + "],\"objects\":["
        + String.join(",", things)
        + "]}";
  }

  private static String json(Row row) {
    return "{\"handle\":"
        + q(row.handle)
        + ",\"name\":"
        + q(row.name)
        + ",\"object\":"
        + row.object
        + ",\"access\":\"0x1f0003\",\"rights\":"
        + q(row.rights)
        + ",\"inherit\":"
        + row.inherit
        + ",\"protect\":false,\"origin\":"
        + q(row.from.isEmpty() ? "created" : "inherited")
        + ",\"by\":"
        + q(row.by)
        + ",\"from\":"
        + q(row.from)
        + ",\"line\":4}";
  }

  private String json(Thing thing, int usage) {
    String type =
        thing.kind.equals("mailslot")
            ? "File"
            : Character.toUpperCase(thing.kind.charAt(0)) + thing.kind.substring(1);
    return "{\"id\":"
        + thing.id
        + ",\"type\":"
        + q(type)
        + ",\"kind\":"
        + q(thing.kind)
        + ",\"name\":"
        + q(thing.name)
        + ",\"address\":\"0x"
        + Integer.toHexString(0x2300 + 0x100 * thing.id)
        + "\",\"handles\":"
        + handles(thing.id)
        + ",\"usage\":"
        + usage
        + "}";
  }

  private static String q(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
