package org.handlebook.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.export.Prototype.Parameter;
import org.handlebook.machine.Reply;
import org.handlebook.machine.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobCall.QueryInformationJobObject;
import org.handlebook.win32.JobCall.SetInformationJobObject;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.ProcessCall.GetProcessHandleCount;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/** Writes where a call stores what it answers, and what is expected of it. */
final class Outputs {
  private final Action.Made made;
  private final int action;
  private final ProgramNames names;
  private final Lines lines;
  private final Map<String, @Nullable Object> inputs;
  private final List<String> stored = new ArrayList<>();
  private @Nullable String buffer;
  private @Nullable String count;

  Outputs(
      Action.Made made,
      int action,
      ProgramNames names,
      Lines lines,
      Map<String, @Nullable Object> inputs) {
    this.made = made;
    this.action = action;
    this.names = names;
    this.lines = lines;
    this.inputs = inputs;
  }

  /**
   * The argument for a parameter that is no input.
   *
   * @param beside what the parameter may count
   */
  String of(Parameter parameter, Type answer, Object beside) {
    return switch (parameter.name()) {
      case "lpStartAddress" -> "play";
      case "lpParameter" -> newThread();
      case "cbJobObjectInformationLength" -> jobSize();
      case "lpBuffer", "lpOutBuffer", "lpDst" -> buffer(parameter);
      case "lpJobObjectInformation" -> job();
      case "pSecurityDescriptor" -> security();
      case "nLength" -> "sizeof room";
      default -> plain(parameter, answer, beside);
    };
  }

  private String newThread() {
    ThreadRef thread = made.made();
    return thread == null ? "NULL" : "(void *)(INT_PTR)" + names.of(thread);
  }

  private String security() {
    lines.declare("static char room[1024]");
    return "room";
  }

  private String plain(Parameter parameter, Type answer, Object beside) {
    if (parameter.isPointer()) {
      return isStored(parameter, answer) ? variable(parameter) : "NULL";
    } else if (beside instanceof Bytes bytes) {
      return Integer.toString(bytes.length());
    } else if (beside instanceof List<?> list) {
      return Integer.toString(list.size());
    }
    return "0";
  }

  private String variable(Parameter parameter) {
    String name = parameter.name();
    String type = parameter.pointee();
    lines.declare(type + " " + name);
    lines.statement("memset(&" + name + ", 0, sizeof " + name + ")");
    stored.add(name);
    if (name.startsWith("lpNumberOfBytes") || name.equals("lpBytesRead")) {
      count = name;
    }
    return "&" + name;
  }

  /** Whether the answer tells what is stored there. */
  private boolean isStored(Parameter parameter, Type answer) {
    String name = parameter.name();
    if (name.startsWith("lpNumberOfBytes")
        || name.equals("lpBytesRead")
        || name.equals("lpThreadId")
        || name.equals("lpnLengthNeeded")
        || name.equals("lpFileSizeHigh")) {
      return true;
    }
    return answer instanceof ParameterizedType stored
        && storedIn(parameter, (Class<?>) stored.getActualTypeArguments()[0]);
  }

  private static boolean storedIn(Parameter parameter, Class<?> type) {
    if (type == ProcessInformation.class) {
      return parameter.name().equals("lpProcessInformation");
    }
    boolean structured = type.isRecord() && type != Handle.class;
    return structured
        ? Stream.of(type.getRecordComponents())
            .anyMatch(component -> component.getName().equals(parameter.name()))
        : type != JobObjectInformation.class
            && type != SecurityDescriptor.class
            && !parameter.type().equals("LPVOID")
            && !parameter.type().equals("PTIMERAPCROUTINE");
  }

  private String buffer(Parameter parameter) {
    if (inputs.get("lpOverlapped") instanceof Overlapped overlapped) {
      buffer = names.operation(made.caller().process(), overlapped.address()) + ".bytes";
      return buffer;
    }
    String size =
        Stream.of("nNumberOfBytesToRead", "nOutBufferSize", "nBufferSize", "nSize")
            .map(inputs::get)
            .filter(Integer.class::isInstance)
            .map(Object::toString)
            .findFirst()
            .orElse("0");
    boolean wide = parameter.type().equals("LPWSTR");
    lines.declare(
        "static %s buffer[%s + 1]"
            .formatted(wide ? "WCHAR" : "char", size.equals("0") ? "1" : size));
    buffer = "buffer";
    return wide && size.equals("0") ? "NULL" : "buffer";
  }

  private String jobSize() {
    int wanted = (Integer) Objects.requireNonNull(inputs.get("JobObjectInformationClass"));
    boolean set = made.call() instanceof SetInformationJobObject;
    String variable = set ? "limits" : "told";
    return wanted == Constant.JobObjectBasicLimitInformation && set
        ? "sizeof " + variable + ".BasicLimitInformation"
        : "sizeof " + variable;
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
    lines.declare("union { " + type + " it; char room[1024]; } told");
    lines.statement("memset(&told, 0, sizeof told)");
    return "&told.it";
  }

  /** Compares with what the call answers; a call that never comes back only tells. */
  void check(@Nullable Reply<?> reply, boolean isVoid) {
    if (!(reply instanceof Reply.Returned<?> returned)) {
      lines.statement(isVoid ? "say(%d, \"\")".formatted(action) : "(void)answer");
      stored.forEach(name -> lines.statement("(void)" + name));
      return;
    }
    Answer answer = returned.answer();
    keep(answer);
    compare(answer);
    if (returned.lastErrorSet() && (answer.isRefusal() || returned.lastError() != 0)) {
      lines.statement(
          "expect_error(%d, %s, %s)"
              .formatted(
                  action, names.of(made.caller()), Integer.toUnsignedString(returned.lastError())));
    }
  }

  /** Gives the program's variables what was given. */
  private void keep(Answer answer) {
    List<Variable> given = made.given();
    ThreadRef child = made.made();
    if (answer instanceof Answer.Stored<?> with && with.stored() instanceof ProcessInformation) {
      assign(given.get(0), "lpProcessInformation.hProcess");
      assign(given.get(1), "lpProcessInformation.hThread");
      ids(child, "lpProcessInformation.dwProcessId", "lpProcessInformation.dwThreadId");
    } else if (answer instanceof Answer.CreatedThread && child != null) {
      assign(given.get(0), "answer");
      ids(child, "GetCurrentProcessId()", "lpThreadId");
    } else if (answer instanceof Answer.Stored<?> && !given.isEmpty()) {
      for (int i = 0; i < given.size(); i++) {
        assign(given.get(i), stored.isEmpty() ? "changed" : stored.get(i));
      }
    } else if (given.size() == 1) {
      assign(given.get(0), "answer");
    }
  }

  private void assign(Variable variable, String value) {
    lines.statement(names.of(variable) + " = " + value);
  }

  private void ids(@Nullable ThreadRef thread, String process, String id) {
    if (thread != null) {
      String seat = "shared->seats[" + names.of(thread) + "].";
      lines.statement(seat + "process_id = " + process);
      lines.statement(seat + "thread_id = " + id);
    }
  }

  private void compare(Answer answer) {
    if (answer instanceof Answer.Bool bool) {
      expect("bool", "answer", bool.value());
    } else if (answer instanceof Answer.Stored<?> with) {
      expect("bool", "answer", with.stored() != null);
      compareStored(with.stored());
    } else if (answer instanceof Answer.HandleOrNull
        || answer instanceof Answer.CreatedThread
        || answer instanceof Answer.AddressOrNull
        || answer instanceof Answer.EnvironmentBlock) {
      expectGiven("NULL", answer);
    } else if (answer instanceof Answer.HandleOrInvalid handle) {
      compareHandle(handle);
    } else if (answer instanceof Answer.Transferred moved) {
      expect("bool", "answer", moved.value());
      compareMoved(moved);
    } else {
      compareValue(answer);
    }
  }

  private void compareHandle(Answer.HandleOrInvalid answer) {
    if (made.given().isEmpty() && !answer.isRefusal()) {
      String expected = new Inputs(made, names, lines).handle(answer.value());
      lines.statement("expect_same(%d, answer, %s)".formatted(action, expected));
    } else {
      expectGiven("INVALID_HANDLE_VALUE", answer);
    }
  }

  private void expectGiven(String refusal, Answer answer) {
    lines.statement(
        "expect_given(%d, answer, %s, %s)"
            .formatted(action, refusal, answer.isRefusal() ? "FALSE" : "TRUE"));
  }

  private void expect(String kind, String what, boolean expected) {
    lines.statement(
        "expect_%s(%d, %s, %s)".formatted(kind, action, what, expected ? "TRUE" : "FALSE"));
  }

  private void number(String what, String got, String expected) {
    lines.statement(
        "expect_number(%d, %s, (LONGLONG)%s, (LONGLONG)%s)"
            .formatted(action, Literal.narrow(what), got, expected));
  }

  private void compareValue(Answer answer) {
    if (answer instanceof Answer.WaitResult wait) {
      number("=", "answer", Integer.toUnsignedString(wait.value()));
    } else if (answer instanceof Answer.Dword dword) {
      number("=", "answer", id(dword.value()));
    } else if (answer instanceof Answer.IdOrZero id) {
      number("=", "answer", id(id.value()));
    } else if (answer instanceof Answer.SuspendCount suspended) {
      number("=", "answer", Integer.toUnsignedString(suspended.value()));
    } else if (answer instanceof Answer.FileType file) {
      number("=", "answer", Integer.toUnsignedString(file.value()));
    } else if (answer instanceof Answer.Position position) {
      Long value = position.value();
      number("=", "answer", Integer.toUnsignedString(value == null ? -1 : value.intValue()));
      stored.forEach(name -> lines.statement("(void)" + name));
    } else if (answer instanceof Answer.Text text) {
      number("=", "answer", Integer.toUnsignedString(text.value()));
      compareText(text.lpBuffer());
    } else if (answer instanceof Answer.StringPointer pointer) {
      compareLine(pointer.value());
    } else if (answer instanceof Answer.PseudoHandle pseudo) {
      lines.statement(
          "expect_same(%d, answer, (HANDLE)(LONG_PTR)%d)"
              .formatted(action, pseudo.value().value()));
    }
  }

  private String id(int value) {
    boolean means = made.call().function().endsWith("Id");
    Optional<String> known =
        means ? names.processId(value).or(() -> names.threadId(value)) : Optional.empty();
    return known.orElse(Integer.toUnsignedString(value));
  }

  private void compareText(@Nullable String text) {
    if (text != null) {
      lines.statement("expect_text(%d, %s, %s)".formatted(action, buffer, Literal.wide(text)));
    }
  }

  /** A process that no call makes has a command line that is the director's affair. */
  private void compareLine(String line) {
    if (line.isEmpty()) {
      lines.statement("say(%d, \" = %%p\", (void *)answer)".formatted(action));
    } else {
      lines.statement("expect_text(%d, answer, %s)".formatted(action, Literal.wide(line)));
    }
  }

  /** An operation that has only begun may have moved something or nothing. */
  private void compareMoved(Answer.Transferred moved) {
    String counted = count == null ? "0" : count;
    boolean overlapped = inputs.get("lpOverlapped") != null;
    if (overlapped && !(made.call() instanceof GetOverlappedResult)) {
      lines.statement("(void)" + counted);
    } else if (moved.buffer().length() > 0) {
      compareBytes(counted, moved.buffer());
    } else {
      number("bytes", counted, Integer.toUnsignedString(moved.count()));
    }
  }

  private void compareBytes(String counted, Bytes bytes) {
    String from = buffer;
    if (from == null && inputs.get("lpOverlapped") instanceof Overlapped overlapped) {
      from = names.operation(made.caller().process(), overlapped.address()) + ".bytes";
    }
    if (Literal.isMonotonous(bytes)) {
      number("bytes", counted, Integer.toString(bytes.length()));
    } else {
      lines.statement(
          "expect_bytes(%d, %s, %s, %s, %d)"
              .formatted(action, from, counted, Literal.bytes(bytes), bytes.length()));
    }
  }

  private void compareStored(@Nullable Object value) {
    if (value instanceof Integer number) {
      compareNumber(number);
    } else if (value instanceof Long number) {
      number("stored", stored.get(0) + ".QuadPart", number.toString());
    } else if (value instanceof Boolean flag) {
      number("stored", stored.get(0), flag ? "1" : "0");
    } else if (value instanceof Bytes bytes) {
      compareBytes(String.valueOf(count), bytes);
    } else if (value instanceof JobObjectInformation job) {
      compareJob(job);
    } else if (value instanceof Record structure && isNumbers(structure)) {
      compareFields(structure);
    } else if (value == null) {
      stored.forEach(name -> lines.statement("(void)" + name));
    }
  }

  /** How many handles this program's own parts hold, nobody can say. */
  private void compareNumber(int number) {
    if (!(made.call() instanceof GetProcessHandleCount)) {
      number("stored", stored.get(0), id(number));
    } else {
      lines.statement("say(%d, \", stored %%lu\", %s)".formatted(action, stored.get(0)));
    }
  }

  private void compareJob(JobObjectInformation job) {
    int wanted = ((QueryInformationJobObject) made.call()).JobObjectInformationClass();
    switch (wanted) {
      case Constant.JobObjectBasicAccountingInformation -> {
        number("in all", "told.it.TotalProcesses", Integer.toString(job.TotalProcesses()));
        number("active", "told.it.ActiveProcesses", Integer.toString(job.ActiveProcesses()));
      }
      case Constant.JobObjectBasicProcessIdList ->
          number(
              "listed",
              "told.it.NumberOfProcessIdsInList",
              Integer.toString(job.ProcessIdList().size()));
      case Constant.JobObjectBasicLimitInformation ->
          number("flags", "told.it.LimitFlags", Integer.toUnsignedString(job.LimitFlags()));
      default ->
          number(
              "flags",
              "told.it.BasicLimitInformation.LimitFlags",
              Integer.toUnsignedString(job.LimitFlags()));
    }
  }

  private static boolean isNumbers(Record structure) {
    return Stream.of(structure.getClass().getRecordComponents())
            .anyMatch(component -> component.getType() == int.class)
        && !(structure instanceof ProcessInformation);
  }

  private void compareFields(Record structure) {
    for (RecordComponent component : structure.getClass().getRecordComponents()) {
      Object value = field(component, structure);
      if (value instanceof Integer number && stored.contains(component.getName())) {
        number(component.getName(), component.getName(), Integer.toUnsignedString(number));
      } else if (value instanceof Bytes bytes && count != null) {
        compareBytes(count, bytes);
      }
    }
  }

  private static Object field(RecordComponent component, Record structure) {
    try {
      return component.getAccessor().invoke(structure);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
