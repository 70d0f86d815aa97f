package org.handlebook.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handlebook.c.write.CallVocabulary;
import org.handlebook.c.write.Literal;
import org.handlebook.c.write.ParameterNote;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.JobCall.SetInformationJobObject;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.ParameterText;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.StartupInfo;
import org.jspecify.annotations.Nullable;

/**
 * A call on one line: by the scenario's names, and by the variables that C programs usually have,
 * with a comment that says what is in them.
 */
final class CallLine implements CallVocabulary {
  private static final int LONG = 40;

  private final CallRecord made;
  private final NameLookup names;

  CallLine(CallRecord made, NameLookup names) {
    this.made = made;
    this.names = names;
  }

  private ProcessRef caller() {
    return made.caller().process();
  }

  @Override
  public Optional<String> own(ParameterNote parameter, @Nullable Object value) {
    return Optional.empty();
  }

  @Override
  public Optional<String> handle(ParameterNote parameter, Handle handle) {
    return Optional.of(names.handle(caller(), handle)).filter(name -> !name.isEmpty());
  }

  @Override
  public String address(ParameterNote parameter, long address) {
    String name = names.view(caller(), address);
    return name.isEmpty() ? "(LPVOID)0x" + Long.toHexString(address) : name;
  }

  @Override
  public String changing(ParameterNote parameter, String handle) {
    return "&" + handle;
  }

  @Override
  public String pointer(ParameterNote parameter, String number) {
    return "&(" + parameter.pointee() + "){" + number + "}";
  }

  @Override
  public String large(ParameterNote parameter, long number) {
    return (parameter.isPointer() ? "&" : "") + "(LARGE_INTEGER){.QuadPart = " + number + "}";
  }

  @Override
  public String structure(ParameterNote parameter, Object value) {
    if (value instanceof SecurityAttributes attributes) {
      return attributes(attributes);
    } else if (value instanceof SecurityDescriptor descriptor) {
      return "sd" + comment(descriptor.toString());
    } else if (value instanceof JobObjectInformation limits) {
      return limits(limits);
    } else if (value instanceof StartupInfo startup) {
      return startup(startup);
    } else if (value instanceof Overlapped overlapped) {
      return "&" + operation(overlapped);
    } else if (value instanceof Bytes bytes) {
      return bytes(bytes);
    } else if (value instanceof List<?> list) {
      return parameter.name().equals("lpHandles")
          ? handles(list)
          : "environment" + comment(joined(list));
    }
    return "sid" + comment(value.toString());
  }

  private static String comment(String text) {
    return " /* " + Literal.comment(text) + " */";
  }

  private static String joined(List<?> strings) {
    return strings.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static String attributes(SecurityAttributes attributes) {
    SecurityDescriptor descriptor = attributes.lpSecurityDescriptor();
    return (attributes.bInheritHandle() ? "&saInherit" : "&sa")
        + (descriptor == null ? "" : comment(descriptor.toString()));
  }

  private String limits(JobObjectInformation limits) {
    if (!limits.CompletionPort().equals(Handle.NULL)) {
      return "&port"
          + comment(limits.CompletionKey() + ", " + named(List.of(limits.CompletionPort())));
    }
    String flags = ParameterText.of(made.call().function(), "LimitFlags", limits.LimitFlags());
    int processes = limits.ActiveProcessLimit();
    return "&limits" + comment(flags + (processes == 0 ? "" : ", " + processes));
  }

  private String startup(StartupInfo startup) {
    String handles =
        startup.dwFlags() == 0
            ? ""
            : comment(
                "STARTF_USESTDHANDLES: "
                    + named(
                        List.of(startup.hStdInput(), startup.hStdOutput(), startup.hStdError())));
    ProcThreadAttributeList attributes = startup.lpAttributeList();
    return attributes == null ? "&si" + handles : "&siEx.StartupInfo" + handles + list(attributes);
  }

  /**
   * Writes a handle list. Its handles are those of the chosen parent, so they have no names here.
   */
  private String list(ProcThreadAttributeList attributes) {
    List<Handle> handles = attributes.handleList();
    Handle parent = attributes.parentProcess();
    String listed = handles == null ? "" : parent == null ? named(handles) : numbers(handles);
    return (handles == null ? "" : comment("PROC_THREAD_ATTRIBUTE_HANDLE_LIST: " + listed))
        + (parent == null ? "" : comment("PROC_THREAD_ATTRIBUTE_PARENT_PROCESS: " + named(parent)));
  }

  private static String numbers(List<Handle> handles) {
    return handles.stream().map(Handle::toString).collect(Collectors.joining(", "));
  }

  private String handles(List<?> handles) {
    return handles.isEmpty()
        ? "NULL"
        : "(HANDLE[]){"
            + named(handles.stream().map(Handle.class::cast).collect(Collectors.toList()))
            + "}";
  }

  private String named(List<Handle> handles) {
    return handles.stream().map(this::named).collect(Collectors.joining(", "));
  }

  private String named(Handle handle) {
    String name = names.handle(caller(), handle);
    return handle.equals(Handle.NULL) ? "NULL" : name.isEmpty() ? "(HANDLE)" + handle : name;
  }

  private String operation(Overlapped overlapped) {
    String name = names.operation(caller(), overlapped.address());
    return name.isEmpty() ? "overlapped" : name;
  }

  /** As a string if it is short. */
  private static String bytes(Bytes bytes) {
    String literal = Literal.bytes(bytes);
    return literal.length() <= LONG ? literal : "buffer" + comment(BytesText.shortened(bytes));
  }

  @Override
  public String output(ParameterNote parameter) {
    return switch (parameter.type()) {
      case "LPVOID", "LPWSTR", "PSECURITY_DESCRIPTOR" -> room(parameter);
      case "LPHANDLE", "PHANDLE" -> "&" + given(parameter);
      default -> "&" + parameter.variable();
    };
  }

  private static String room(ParameterNote parameter) {
    return switch (parameter.name()) {
      case "lpJobObjectInformation" -> "&information";
      case "pSecurityDescriptor" -> "sd";
      default -> "buffer";
    };
  }

  /** The handle's name, once the call has given it. */
  private String given(ParameterNote parameter) {
    return Optional.ofNullable(stored(parameter))
        .filter(CallLine::isIdentifier)
        .orElse(parameter.variable());
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty() && name.codePoints().allMatch(Character::isJavaIdentifierPart);
  }

  private @Nullable String stored(ParameterNote parameter) {
    Object stored =
        made.reply() instanceof Reply.Returned<?> returned
                && returned.answer() instanceof Answer.Stored<?> answer
            ? answer.stored()
            : null;
    if (stored instanceof PipeEnds ends) {
      boolean reads = parameter.name().equals("hReadPipe");
      return names.handle(caller(), reads ? ends.hReadPipe() : ends.hWritePipe());
    }
    boolean here =
        made.call() instanceof DuplicateHandle copy
            && copy.hTargetProcessHandle().equals(Handle.CURRENT_PROCESS);
    return here && stored instanceof Handle handle ? names.handle(caller(), handle) : null;
  }

  @Override
  public String size(ParameterNote parameter, ParameterNote measured) {
    return switch (measured.name()) {
      case "pSecurityDescriptor" -> "sizeof sd";
      case "lpJobObjectInformation" ->
          made.call() instanceof SetInformationJobObject set ? told(set) : "sizeof information";
      default -> "sizeof buffer";
    };
  }

  private static String told(SetInformationJobObject set) {
    return set.lpJobObjectInformation().CompletionPort().equals(Handle.NULL)
        ? "sizeof limits"
        : "sizeof port";
  }

  @Override
  public String begin(ParameterNote parameter) {
    return switch (parameter.name()) {
      case "lpStartAddress" -> "ThreadProc";
      case "dwStackSize" -> "0";
      default -> "NULL";
    };
  }
}
