package org.handlebook.story;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.ParameterText;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.StartupInfo;
import org.jspecify.annotations.Nullable;

/** Writes calls and answers as C would, from the records' components. */
public final class CText {
  private final Names names;

  public CText(Names names) {
    this.names = names;
  }

  /** The call as C: {@code CloseHandle(hMail)}. */
  public String call(CallRecord made) {
    Call<?> call = made.call();
    StringBuilder text = new StringBuilder(call.function()).append('(');
    String separator = "";
    for (RecordComponent component : call.getClass().getRecordComponents()) {
      text.append(separator).append(value(made, component.getName(), read(component, call)));
      separator = ", ";
    }
    return text.append(')').toString();
  }

  private static @Nullable Object read(RecordComponent component, Call<?> call) {
    try {
      return component.getAccessor().invoke(call);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component + " of " + call, e);
    }
  }

  private String value(CallRecord made, String parameter, @Nullable Object value) {
    if (value == null) {
      return "NULL";
    } else if (value instanceof Boolean flag) {
      return flag ? "TRUE" : "FALSE";
    } else if (value instanceof Integer number) {
      return ParameterText.of(made.call().function(), parameter, number);
    } else if (value instanceof String string) {
      return "L" + quoted(string);
    } else if (value instanceof SecurityAttributes attributes) {
      return attributes(attributes);
    } else if (value instanceof SecurityDescriptor descriptor) {
      return "L" + quoted(descriptor.toString());
    } else if (value instanceof JobObjectInformation information) {
      return limits(made, information);
    } else if (value instanceof StartupInfo) {
      return "&si";
    }
    return value(made.caller().process(), parameter, value);
  }

  /** The values that are written by the names that a process has for them. */
  private String value(ProcessRef process, String parameter, Object value) {
    if (value instanceof Handle handle) {
      return argument(process, parameter, handle);
    } else if (value instanceof Long address && parameter.equals("lpBaseAddress")) {
      return address(process, address);
    } else if (value instanceof Bytes bytes) {
      return BytesText.shortened(bytes);
    } else if (value instanceof Overlapped overlapped) {
      return "&" + operation(process, overlapped.address());
    } else if (value instanceof List<?> handles && parameter.equals("lpHandles")) {
      return handles.size()
          + ", {"
          + handles.stream()
              .map(handle -> handle(process, (Handle) handle))
              .collect(Collectors.joining(", "))
          + "}";
    }
    return value instanceof List<?> ? "environment" : value.toString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** {@code &sa}, with the descriptor behind it if there is one. */
  private static String attributes(SecurityAttributes attributes) {
    SecurityDescriptor descriptor = attributes.lpSecurityDescriptor();
    return (attributes.bInheritHandle() ? "&saInherit" : "&sa")
        + (descriptor == null ? "" : "(" + quoted(descriptor.toString()) + ")");
  }

  private static String limits(CallRecord made, JobObjectInformation limits) {
    String flags = ParameterText.of(made.call().function(), "LimitFlags", limits.LimitFlags());
    int processes = limits.ActiveProcessLimit();
    return "&{" + flags + (processes == 0 ? "" : ", " + processes) + "}";
  }

  private String address(ProcessRef process, long address) {
    String name = names.view(process, address);
    return name.isEmpty() ? "0x" + Long.toHexString(address) : name;
  }

  private String operation(ProcessRef process, long address) {
    String name = names.operation(process, address);
    return name.isEmpty() ? "overlapped" : name;
  }

  /** A handle as an argument; a pseudo handle without a name as what C has for it. */
  private String argument(ProcessRef process, String parameter, Handle handle) {
    boolean isKnown = handle.value() >= 0 || !names.handle(process, handle).isEmpty();
    if (isKnown) {
      return handle(process, handle);
    } else if (handle.equals(Handle.CURRENT_THREAD)) {
      return "GetCurrentThread()";
    } else if (handle.equals(Handle.CURRENT_PROCESS)) {
      return parameter.contains("Process") ? "GetCurrentProcess()" : "INVALID_HANDLE_VALUE";
    }
    return handle(process, handle);
  }

  /** A handle under the name that the process knows it by, else as a number. */
  public String handle(ProcessRef process, Handle handle) {
    if (handle.equals(Handle.NULL)) {
      return "NULL";
    }
    String name = names.handle(process, handle);
    return name.isEmpty() ? handle.toString() : name;
  }

  /** How the call stands: {@code hMail = 0x4}, {@code FALSE}, {@code (waiting)}. */
  public String answer(CallRecord made) {
    if (made.reply() instanceof Reply.Returned<?> returned) {
      return answer(made.caller().process(), returned.answer());
    }
    if (made.reply() instanceof Reply.Crashed<?>) {
      return "(crashed)";
    }
    return made.reply() instanceof Reply.Pending<?> ? "(waiting)" : "(never returns)";
  }

  private String answer(ProcessRef process, Answer answer) {
    if (answer instanceof Answer.AddressOrNull address && !answer.isRefusal()) {
      String view = names.view(process, address.value());
      return (view.isEmpty() ? "" : view + " = ") + answer.returned();
    }
    if (answer instanceof Answer.Transferred moved && moved.count() > 0) {
      return answer.returned() + ", " + moved(moved);
    }
    if (answer instanceof Answer.Text text && text.lpBuffer() != null) {
      return answer.returned() + ", " + quoted(text.lpBuffer());
    }
    Handle handle = Answers.newHandle(answer);
    String name = handle == null ? "" : names.handle(process, handle);
    return name.isEmpty() ? answer.returned() : name + " = " + answer.returned();
  }

  /** What was read, or how much was written. */
  private static String moved(Answer.Transferred moved) {
    return moved.buffer().length() == 0
        ? moved.count() + " bytes"
        : BytesText.shortened(moved.buffer());
  }
}
