package org.handlebook.story;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SecurityAttributes;
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
      text.append(separator)
          .append(value(made.caller().process(), component.getName(), read(component, call)));
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

  private String value(ProcessRef process, String parameter, @Nullable Object value) {
    if (value == null) {
      return "NULL";
    } else if (value instanceof Handle handle) {
      return handle(process, handle);
    } else if (value instanceof Boolean flag) {
      return flag ? "TRUE" : "FALSE";
    } else if (value instanceof Integer number) {
      return Constant.text(parameter, number);
    } else if (value instanceof String string) {
      return "L\"" + string.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    } else if (value instanceof SecurityAttributes attributes) {
      return attributes.bInheritHandle() ? "&saInherit" : "&sa";
    } else if (value instanceof StartupInfo) {
      return "&si";
    } else if (value instanceof List<?>) {
      return "environment";
    }
    return value.toString();
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
    Handle handle = Answers.newHandle(answer);
    String name = handle == null ? "" : names.handle(process, handle);
    return name.isEmpty() ? answer.returned() : name + " = " + handle;
  }
}
