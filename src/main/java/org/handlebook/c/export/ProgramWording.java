package org.handlebook.c.export;

import java.util.Optional;
import org.handlebook.c.write.CallVocabulary;
import org.handlebook.c.write.Literal;
import org.handlebook.c.write.ParameterNote;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** How the program writes a call: by its own variables, declared and filled before. */
final class ProgramWording implements CallVocabulary {
  private final Action.Made made;
  private final ProgramNames names;
  private final FunctionBody lines;
  private final HandleVariables handles;
  private final StructureText structures;
  private final Outputs outputs;

  ProgramWording(Action.Made made, ProgramNames names, FunctionBody lines, Outputs outputs) {
    this.made = made;
    this.names = names;
    this.lines = lines;
    this.handles = new HandleVariables(made, names);
    this.structures = new StructureText(made, handles, names, lines);
    this.outputs = outputs;
  }

  /**
   * Returns what the program writes itself for a parameter: it plays every part, and the system
   * gives other ids.
   */
  @Override
  public Optional<String> own(ParameterNote parameter, @Nullable Object value) {
    if (parameter.name().equals("lpApplicationName")) {
      return Optional.of("self");
    } else if (value instanceof Integer id && parameter.name().equals("dwProcessId")) {
      return names.processId(id);
    } else if (value instanceof Integer id && parameter.name().equals("dwThreadId")) {
      return names.threadId(id);
    }
    return value instanceof String text && parameter.type().equals("LPWSTR")
        ? Optional.of(writable(parameter, text))
        : Optional.empty();
  }

  private String writable(ParameterNote parameter, String text) {
    String variable = parameter.name().replaceFirst("^lp", "sz");
    lines.declare("WCHAR " + variable + "[] = " + Literal.wide(text));
    return variable;
  }

  @Override
  public Optional<String> handle(ParameterNote parameter, Handle handle) {
    boolean elsewhere = parameter.name().equals("hSourceHandle");
    return handles.variable(handle, elsewhere ? made.subject() : made.caller().process());
  }

  @Override
  public String address(ParameterNote parameter, long address) {
    return handles.address(address);
  }

  /** Passes a boundary descriptor as one that may move when something is added to it. */
  @Override
  public String changing(ParameterNote parameter, String handle) {
    lines.declare("HANDLE hChanged");
    lines.statement("hChanged = " + handle);
    return "&hChanged";
  }

  @Override
  public String pointer(ParameterNote parameter, String number) {
    lines.declare(parameter.pointee() + " " + parameter.variable() + " = " + number);
    return "&" + parameter.variable();
  }

  @Override
  public String large(ParameterNote parameter, long number) {
    String variable = parameter.name().replaceFirst("^lp", "li");
    lines.declare("LARGE_INTEGER " + variable);
    lines.statement(variable + ".QuadPart = " + number);
    return (parameter.isPointer() ? "&" : "") + variable;
  }

  @Override
  public String structure(ParameterNote parameter, Object value) {
    return structures.of(parameter, value);
  }

  @Override
  public String output(ParameterNote parameter) {
    return outputs.of(parameter);
  }

  @Override
  public String size(ParameterNote parameter, ParameterNote measured) {
    return outputs.size(measured);
  }

  /** Returns how a new thread begins: as another player. */
  @Override
  public String begin(ParameterNote parameter) {
    return switch (parameter.name()) {
      case "lpStartAddress" -> "play_seat";
      case "dwStackSize" -> "0";
      default -> made.made() == null ? "NULL" : "(void *)(INT_PTR)" + names.of(made.made());
    };
  }
}
