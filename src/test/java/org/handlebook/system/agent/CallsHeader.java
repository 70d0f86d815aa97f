package org.handlebook.system.agent;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.handlebook.system.agent.wire.CallTable;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Handle;
import org.handlebook.win32.RecordComponents;
import org.handlebook.win32.SecurityDescriptor;

/** The calls of the surface as C: what the agent is compiled with. */
final class CallsHeader {
  private final CallTable table = new CallTable();
  private final StringBuilder out = new StringBuilder();

  /** The text of {@code src/main/agent/calls.h}. */
  static String text() {
    CallsHeader header = new CallsHeader();
    header.write();
    return header.out.toString();
  }

  private void write() {
    line("/*");
    line(" * Generated from the records in org.handlebook.win32; do not edit.");
    line(" *");
    line(
        " * The calls of the surface: for each a struct with the parameters that Win32 gives it, in Win32's");
    line(
        " * order, and the function that makes it. The file that defines CALLS_TABLE before it includes this");
    line(" * one gets the functions that read a call from a frame, and the table of all calls.");
    line(" */");
    line("#ifndef HANDLEBOOK_CALLS_H");
    line("#define HANDLEBOOK_CALLS_H");
    line("");
    line("#include \"answer.h\"");
    line("");
    structures().forEach(this::structure);
    table.calls().forEach(this::structure);
    line("/* Answers a Bool: answer_Bool, and so on. */");
    table.calls().forEach(this::prototype);
    line("");
    line("#ifdef CALLS_TABLE");
    line("");
    structures().forEach(this::taker);
    table.calls().forEach(this::runner);
    table();
    line("");
    line("#endif");
    line("");
    line("#endif");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** The records that calls are given, each after those it has itself. */
  private Set<Class<?>> structures() {
    Set<String> names = new TreeSet<>();
    Set<Class<?>> found = new LinkedHashSet<>();
    table.calls().forEach(call -> collect(call, found));
    found.forEach(structure -> names.add(structure.getName()));
    Set<Class<?>> ordered = new LinkedHashSet<>();
    for (String name : names) {
      found.stream()
          .filter(structure -> structure.getName().equals(name))
          .forEach(structure -> insert(structure, ordered));
    }
    return ordered;
  }

  private void collect(Class<?> record, Set<Class<?>> found) {
    for (RecordComponent component : record.getRecordComponents()) {
      if (isStructure(component) && found.add(component.getType())) {
        collect(component.getType(), found);
      }
    }
  }

  private void insert(Class<?> structure, Set<Class<?>> ordered) {
    for (RecordComponent component : structure.getRecordComponents()) {
      if (isStructure(component)) {
        insert(component.getType(), ordered);
      }
    }
    ordered.add(structure);
  }

  private static boolean isStructure(RecordComponent component) {
    Class<?> type = component.getType();
    return type.isRecord() && type != Handle.class && type != SecurityDescriptor.class;
  }

  private void structure(Class<?> record) {
    if (record.getRecordComponents().length == 0) {
      return;
    }
    line("struct " + record.getSimpleName() + " {");
    for (RecordComponent component : record.getRecordComponents()) {
      line("    " + declaration(component) + component.getName() + ";");
    }
    line("};");
    line("");
  }

  private static String declaration(RecordComponent component) {
    if (isStructure(component)) {
      return "const struct " + component.getType().getSimpleName() + " *";
    }
    return switch (kind(component)) {
      case "nullable_handle" -> "const HANDLE *";
      case "nullable_u32" -> "const uint32_t *";
      case "handle" -> "HANDLE ";
      case "string" -> "const wchar_t *";
      case "u32" -> "uint32_t ";
      case "u64" -> "uint64_t ";
      default -> "const struct " + kind(component) + " *";
    };
  }

  /** What a component is called in the names of the functions that take fields from frames. */
  private static String kind(RecordComponent component) {
    Class<?> type = component.getType();
    if (isStructure(component)) {
      return type.getSimpleName();
    } else if (type == Handle.class) {
      return RecordComponents.isNullable(component, Handle.class) ? "nullable_handle" : "handle";
    } else if (RecordComponents.isNullable(component, Integer.class)) {
      return "nullable_u32";
    } else if (type == String.class) {
      return "string";
    } else if (type == List.class) {
      return element(component) + "_list";
    } else if (type == Bytes.class || type == SecurityDescriptor.class) {
      return "bytes";
    } else if (type == int.class || type == boolean.class) {
      return "u32";
    } else if (type == long.class) {
      return "u64";
    }
    throw new IllegalArgumentException("C has no " + component);
  }

  private static String element(RecordComponent list) {
    Type type = ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    if (type == Handle.class) {
      return "handle";
    }
    return type == Integer.class ? "u32" : "string";
  }

  private void prototype(Class<?> call) {
    String name = call.getSimpleName();
    line("void call_" + name + "(" + parameters(call) + "); /* answer_" + answer(call) + " */");
  }

  private static String parameters(Class<?> call) {
    return call.getRecordComponents().length == 0
        ? "struct answer *out"
        : "const struct " + call.getSimpleName() + " *in, struct answer *out";
  }

  private String answer(Class<?> call) {
    if (table.answer(call) instanceof ParameterizedType stored) {
      return "Stored" + ((Class<?>) stored.getActualTypeArguments()[0]).getSimpleName();
    }
    return ((Class<?>) table.answer(call)).getSimpleName();
  }

  private void taker(Class<?> structure) {
    String name = structure.getSimpleName();
    line("static const struct " + name + " *take_" + name + "(struct reader *in)");
    line("{");
    line("    struct " + name + " *taken;");
    line("");
    line("    if (!take_present(in))");
    line("        return NULL;");
    line("    taken = take_room(in, sizeof *taken);");
    fields("taken->", structure);
    line("    return taken;");
    line("}");
    line("");
  }

  private void fields(String owner, Class<?> record) {
    for (RecordComponent component : record.getRecordComponents()) {
      line("    " + owner + component.getName() + " = take_" + kind(component) + "(in);");
    }
  }

  private void runner(Class<?> call) {
    String name = call.getSimpleName();
    boolean empty = call.getRecordComponents().length == 0;
    line("static void run_" + name + "(struct reader *in, struct answer *out)");
    line("{");
    if (!empty) {
      line("    struct " + name + " call;");
      line("");
    }
    fields("call.", call);
    line("    take_end(in);");
    line("    call_" + name + "(" + (empty ? "" : "&call, ") + "out);");
    line("}");
    line("");
  }

  private void table() {
    line("/* A call's number is its place here, from 1. */");
    line("static const struct call calls[] = {");
    for (Class<?> call : table.calls()) {
      line("    {\"" + call.getSimpleName() + "\", run_" + call.getSimpleName() + "},");
    }
    line("};");
  }
}
