package org.handlebook.c.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.handlebook.c.write.CallText;
import org.handlebook.c.write.ParameterNote;
import org.handlebook.c.write.ParameterNote.Usage;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CancelIoEx;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.JobCall.QueryInformationJobObject;
import org.handlebook.win32.JobCall.SetInformationJobObject;
import org.handlebook.win32.Overlapped;
import org.jspecify.annotations.Nullable;

/** Writes where a call stores what it answers, and knows it afterwards. */
final class Outputs {
  private final Action.Made made;
  private final ProgramNames names;
  private final FunctionBody lines;
  private final Map<String, @Nullable Object> inputs;
  private final Map<String, String> stored = new LinkedHashMap<>();
  private @Nullable String buffer;
  private @Nullable String count;

  Outputs(Action.Made made, ProgramNames names, FunctionBody lines) {
    this.made = made;
    this.names = names;
    this.lines = lines;
    this.inputs = CallText.inputs(made.call());
  }

  /** Returns the argument for a parameter through which the call stores something. */
  String of(ParameterNote parameter) {
    return switch (parameter.type()) {
      case "PSECURITY_DESCRIPTOR" -> room("sd", "1024");
      case "LPWSTR" -> characters();
      case "LPVOID" -> parameter.name().equals("lpJobObjectInformation") ? job() : bytes();
      default -> variable(parameter);
    };
  }

  /** Returns how long something is that is no list and has no number of bytes by itself. */
  String size(ParameterNote measured) {
    if (made.call() instanceof SetInformationJobObject set) {
      return switch (set.JobObjectInformationClass()) {
        case Constant.JobObjectBasicLimitInformation -> "sizeof limits.BasicLimitInformation";
        case Constant.JobObjectAssociateCompletionPortInformation -> "sizeof port";
        default -> "sizeof limits";
      };
    }
    return measured.name().equals("lpJobObjectInformation") ? "sizeof information" : "sizeof sd";
  }

  private String room(String name, String size) {
    lines.declare("static char " + name + "[" + size + "]");
    return name;
  }

  private String variable(ParameterNote parameter) {
    String type = parameter.pointee();
    String variable = parameter.variable();
    lines.declare(type + " " + variable + " = " + nothing(type));
    if (parameter.usage() == Usage.COUNT) {
      count = variable;
    } else {
      stored.put(parameter.name(), variable);
    }
    return "&" + variable;
  }

  private static String nothing(String type) {
    return switch (type) {
      case "HANDLE" -> "NULL";
      case "LARGE_INTEGER", "PROCESS_INFORMATION" -> "{0}";
      default -> "0";
    };
  }

  /** Returns the place of what is read; that of an operation that may go on has to stay. */
  private String bytes() {
    if (inputs.get("lpOverlapped") instanceof Overlapped overlapped) {
      buffer = names.operation(made.caller().process(), overlapped.address()) + ".bytes";
    } else {
      buffer = room("buffer", wanted().equals("0") ? "1" : wanted());
    }
    return buffer;
  }

  private String characters() {
    String wanted = wanted();
    if (wanted.equals("0")) {
      return "NULL";
    }
    lines.declare("WCHAR buffer[" + wanted + "]");
    buffer = "buffer";
    return buffer;
  }

  private String wanted() {
    return Stream.of("nNumberOfBytesToRead", "nOutBufferSize", "nBufferSize", "nSize")
        .map(inputs::get)
        .filter(Integer.class::isInstance)
        .map(Object::toString)
        .findFirst()
        .orElse("0");
  }

  private String job() {
    int wanted = ((QueryInformationJobObject) made.call()).JobObjectInformationClass();
    String type =
        switch (wanted) {
          case Constant.JobObjectBasicAccountingInformation ->
              "JOBOBJECT_BASIC_ACCOUNTING_INFORMATION";
          case Constant.JobObjectBasicLimitInformation -> "JOBOBJECT_BASIC_LIMIT_INFORMATION";
          case Constant.JobObjectBasicProcessIdList -> "JOBOBJECT_BASIC_PROCESS_ID_LIST";
          default -> "JOBOBJECT_EXTENDED_LIMIT_INFORMATION";
        };
    lines.declare("union { " + type + " it; char room[1024]; } information");
    lines.statement("memset(&information, 0, sizeof information)");
    return "&information";
  }

  /**
   * Returns the variables behind pointers, by the names of the parameters, but for counts of bytes.
   */
  Map<String, String> stored() {
    return stored;
  }

  /** Returns the first of them. */
  String first() {
    return stored.values().iterator().next();
  }

  /** Returns where bytes or characters are, of this call or of the operation that it asks about. */
  @Nullable String buffer() {
    boolean asks = buffer == null && inputs.get("lpOverlapped") instanceof Overlapped;
    return asks ? bytes() : buffer;
  }

  /** Returns the variable that says how many bytes were moved, or null. */
  @Nullable String count() {
    return count;
  }

  /** Returns whether nobody knows yet what the call has moved. */
  boolean goesOn() {
    return inputs.get("lpOverlapped") != null
        && !(made.call() instanceof GetOverlappedResult)
        && !(made.call() instanceof CancelIoEx);
  }
}
