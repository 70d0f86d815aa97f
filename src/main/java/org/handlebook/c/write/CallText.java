package org.handlebook.c.write;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.CompletionPortCall.CreateIoCompletionPort;
import org.handlebook.win32.Constant;
import org.handlebook.win32.EnvironmentCall.SetStdHandle;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.ParameterText;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.RecordComponents;
import org.jspecify.annotations.Nullable;

/** The arguments of one call, from its record and the function's prototype. */
public final class CallText {
  private final Call<?> call;
  private final PrototypeText prototype;
  private final CallVocabulary wording;
  private final Map<String, @Nullable Object> inputs;

  public CallText(Call<?> call, CallVocabulary wording) {
    this.call = call;
    this.prototype = PrototypeText.of(call);
    this.wording = wording;
    this.inputs = inputs(call);
  }

  /** Returns what a call is given, by the names of the parameters. */
  public static Map<String, @Nullable Object> inputs(Call<?> call) {
    Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
    for (RecordComponent component : RecordComponents.of(call.getClass())) {
      inputs.put(component.getName(), RecordComponents.get(component, call));
    }
    return inputs;
  }

  /** Returns the arguments as they stand between the parentheses. */
  public String arguments() {
    return prototype.parameters().stream().map(this::argument).collect(Collectors.joining(", "));
  }

  private String argument(ParameterNote parameter) {
    return switch (parameter.usage()) {
      case IN -> input(parameter, inputs.get(parameter.name()));
      case SIZE -> size(parameter);
      case RESERVED -> nothing(parameter);
      case IGNORED -> wording.begin(parameter);
      case COUNT -> isAsynchronous() ? "NULL" : wording.output(parameter);
      case OUT -> wording.output(parameter);
    };
  }

  private static String nothing(ParameterNote parameter) {
    return parameter.isPointer() ? "NULL" : parameter.type().equals("BOOL") ? "FALSE" : "0";
  }

  /** Returns how much an operation has moved that goes on, its result says. */
  private boolean isAsynchronous() {
    return inputs.get("lpOverlapped") != null && !(call instanceof GetOverlappedResult);
  }

  private String size(ParameterNote parameter) {
    ParameterNote measured = prototype.measured(parameter).orElseThrow();
    Object value = inputs.get(measured.name());
    if (value instanceof Bytes bytes) {
      return Integer.toString(bytes.length());
    }
    return value instanceof List<?> list
        ? Integer.toString(list.size())
        : wording.size(parameter, measured);
  }

  private String input(ParameterNote parameter, @Nullable Object value) {
    return wording.own(parameter, value).orElseGet(() -> plain(parameter, value));
  }

  private String plain(ParameterNote parameter, @Nullable Object value) {
    if (value == null) {
      return "NULL";
    } else if (value instanceof Boolean flag) {
      return flag ? "TRUE" : "FALSE";
    } else if (value instanceof Integer number) {
      String text = number(parameter, number);
      return parameter.isPointer() ? wording.pointer(parameter, text) : text;
    } else if (value instanceof Long number) {
      return number(parameter, number);
    } else if (value instanceof String text && !parameter.type().equals("PSID")) {
      return Literal.wide(text);
    } else if (value instanceof Handle handle) {
      String text = handle(parameter, handle);
      return parameter.type().equals("HANDLE *") ? wording.changing(parameter, text) : text;
    }
    return wording.structure(parameter, value);
  }

  private String number(ParameterNote parameter, int number) {
    boolean creates = call instanceof CreateProcess && parameter.name().equals("dwCreationFlags");
    int value = creates ? number | waysOfReading((CreateProcess) call) : number;
    return ParameterText.of(call.function(), parameter.name(), value);
  }

  /** The flags that say what other parameters point to. */
  private static int waysOfReading(CreateProcess create) {
    boolean extended = create.lpStartupInfo().lpAttributeList() != null;
    return (create.lpEnvironment() == null ? 0 : Constant.CREATE_UNICODE_ENVIRONMENT)
        | (extended ? Constant.EXTENDED_STARTUPINFO_PRESENT : 0);
  }

  private String number(ParameterNote parameter, long number) {
    if (parameter.type().startsWith("LARGE_INTEGER")) {
      return wording.large(parameter, number);
    }
    return parameter.isPointer()
        ? wording.address(parameter, number)
        : number < 0 ? "(SIZE_T)" + number : Long.toString(number);
  }

  /** By its name; a pseudo handle by what gives it, unless it stands for no handle. */
  private String handle(ParameterNote parameter, Handle handle) {
    if (handle.equals(Handle.NULL)) {
      return "NULL";
    }
    return wording.handle(parameter, handle).orElseGet(() -> constant(handle));
  }

  private String constant(Handle handle) {
    boolean none =
        call instanceof CreateFileMapping
            || call instanceof CreateIoCompletionPort
            || call instanceof SetStdHandle;
    if (handle.equals(Handle.CURRENT_PROCESS)) {
      return none ? "INVALID_HANDLE_VALUE" : "GetCurrentProcess()";
    }
    return handle.equals(Handle.CURRENT_THREAD) ? "GetCurrentThread()" : "(HANDLE)" + handle;
  }
}
