package org.handlebook.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handlebook.export.Prototype.Parameter;
import org.handlebook.machine.ProcessRef;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.EnvironmentCall.SetStdHandle;
import org.handlebook.win32.FileCall.CancelIoEx;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.NamespaceCall.AddIntegrityLabelToBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.AddSIDToBoundaryDescriptor;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.ParameterText;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.StartupInfo;
import org.jspecify.annotations.Nullable;

/** Writes what a call is given; what is no expression gets a variable before the call. */
final class Inputs {
  private final Action.Made made;
  private final ProgramNames names;
  private final Lines lines;

  Inputs(Action.Made made, ProgramNames names, Lines lines) {
    this.made = made;
    this.names = names;
    this.lines = lines;
  }

  /** The argument for a parameter. */
  String of(Parameter parameter, @Nullable Object value) {
    String name = parameter.name();
    if (name.equals("lpApplicationName")) {
      return "self";
    } else if (value == null) {
      return "NULL";
    } else if (value instanceof Boolean flag) {
      return flag ? "TRUE" : "FALSE";
    } else if (value instanceof Integer number) {
      return number(parameter, number);
    } else if (value instanceof Long number) {
      return number(parameter, number);
    } else if (value instanceof String text) {
      return text(parameter, text);
    } else if (value instanceof Handle handle) {
      return handle(handle, parameter.name().equals("hSourceHandle") ? made.subject() : caller());
    }
    return structure(parameter, value);
  }

  private String structure(Parameter parameter, Object value) {
    String name = parameter.name();
    if (value instanceof Bytes bytes) {
      return bytes(name, bytes);
    } else if (value instanceof SecurityAttributes attributes) {
      return attributes(name, attributes);
    } else if (value instanceof SecurityDescriptor descriptor) {
      return "descriptor_of(" + Literal.wide(descriptor.toString()) + ")";
    } else if (value instanceof Overlapped overlapped) {
      return overlapped(overlapped);
    } else if (value instanceof StartupInfo startup) {
      return startup(startup);
    } else if (value instanceof JobObjectInformation limits) {
      return limits(name, limits);
    }
    return list((List<?>) value, name);
  }

  private String list(List<?> list, String name) {
    if (name.equals("lpHandles")) {
      lines.declare("HANDLE lpHandles[" + Math.max(1, list.size()) + "]");
      for (int i = 0; i < list.size(); i++) {
        lines.statement("lpHandles[" + i + "] = " + handle((Handle) list.get(i)));
      }
      return list.isEmpty() ? "NULL" : name;
    }
    String block = Literal.block(list.stream().map(Object::toString).collect(Collectors.toList()));
    lines.declare("WCHAR " + name + "[] = " + block);
    return name;
  }

  private String number(Parameter parameter, int number) {
    String name = parameter.name();
    Optional<String> id =
        switch (name) {
          case "dwProcessId" -> names.processId(number);
          case "dwThreadId" -> names.threadId(number);
          default -> Optional.empty();
        };
    String text = id.orElseGet(() -> ParameterText.of(made.call().function(), name, number));
    if (parameter.isPointer()) {
      lines.declare(parameter.pointee() + " " + name + " = " + text);
      return "&" + name;
    }
    return name.equals("dwCreationFlags") && made.call() instanceof CreateProcess create
        ? creationFlags(text, create)
        : text;
  }

  private static String creationFlags(String text, CreateProcess create) {
    String flags = text.equals("0") ? "" : text + " | ";
    String extended =
        create.lpStartupInfo().lpAttributeList() == null ? "" : " | EXTENDED_STARTUPINFO_PRESENT";
    return flags + "CREATE_UNICODE_ENVIRONMENT" + extended;
  }

  private String number(Parameter parameter, long number) {
    if (parameter.type().equals("LARGE_INTEGER") || parameter.type().equals("LARGE_INTEGER *")) {
      lines.declare("LARGE_INTEGER " + parameter.name());
      lines.statement(parameter.name() + ".QuadPart = " + number);
      return (parameter.isPointer() ? "&" : "") + parameter.name();
    }
    return parameter.isPointer() ? address(number) : Long.toString(number);
  }

  private String address(long address) {
    return made.known()
        .below(made.subject(), address)
        .map(
            variable ->
                address == variable.model()
                    ? names.of(variable)
                    : "(char *)" + names.of(variable) + " + " + (address - variable.model()))
        .orElse("(void *)(ULONG_PTR)0x" + Long.toHexString(address));
  }

  private String text(Parameter parameter, String text) {
    if (parameter.type().equals("PSID")) {
      return "sid_of(" + Literal.wide(text) + ")";
    } else if (parameter.type().equals("LPWSTR")) {
      lines.declare("WCHAR " + parameter.name() + "[] = " + Literal.wide(text));
      return parameter.name();
    }
    return Literal.wide(text);
  }

  /** A handle by its variable; a pseudo handle by what gives it, unless it stands for no handle. */
  String handle(Handle handle) {
    return handle(handle, caller());
  }

  private ProcessRef caller() {
    return made.caller().process();
  }

  private String handle(Handle handle, ProcessRef owner) {
    boolean none = made.call() instanceof CreateFileMapping || made.call() instanceof SetStdHandle;
    if (handle.equals(Handle.NULL)) {
      return "NULL";
    } else if (handle.equals(Handle.CURRENT_PROCESS)) {
      return none ? "INVALID_HANDLE_VALUE" : "GetCurrentProcess()";
    } else if (handle.equals(Handle.CURRENT_THREAD)) {
      return "GetCurrentThread()";
    }
    String known =
        made.known()
            .find(owner, handle.value())
            .map(names::of)
            .orElse("(HANDLE)(LONG_PTR)" + handle.value());
    return isChanged() ? changed(known) : known;
  }

  /** A boundary descriptor may move when something is added to it. */
  private boolean isChanged() {
    return made.call() instanceof AddSIDToBoundaryDescriptor
        || made.call() instanceof AddIntegrityLabelToBoundaryDescriptor;
  }

  private String changed(String known) {
    lines.declare("HANDLE changed");
    lines.statement("changed = " + known);
    return "&changed";
  }

  private String bytes(String name, Bytes bytes) {
    if (Literal.isMonotonous(bytes)) {
      lines.declare("static char " + name + "[" + bytes.length() + "]");
      lines.statement("memset(" + name + ", " + bytes.toArray()[0] + ", sizeof " + name + ")");
      return name;
    }
    lines.declare("char " + name + "[] = " + Literal.bytes(bytes));
    return name;
  }

  private String attributes(String name, SecurityAttributes attributes) {
    SecurityDescriptor descriptor = attributes.lpSecurityDescriptor();
    String variable =
        name.replaceFirst("^lp(Security)?", "sa").replaceFirst("^saAttributes$", "sa");
    lines.declare(
        "SECURITY_ATTRIBUTES %s = {sizeof %s, NULL, %s}"
            .formatted(variable, variable, attributes.bInheritHandle() ? "TRUE" : "FALSE"));
    if (descriptor != null) {
      lines.statement(
          variable
              + ".lpSecurityDescriptor = descriptor_of("
              + Literal.wide(descriptor.toString())
              + ")");
    }
    return "&" + variable;
  }

  private String overlapped(Overlapped overlapped) {
    String place = names.operation(made.caller().process(), overlapped.address());
    boolean begun = made.call() instanceof GetOverlappedResult || made.call() instanceof CancelIoEx;
    if (!begun) {
      lines.statement("memset(&" + place + ", 0, sizeof " + place + ")");
      if (overlapped.Offset() != 0 || overlapped.OffsetHigh() != 0) {
        lines.statement(place + ".overlapped.Offset = " + overlapped.Offset());
        lines.statement(place + ".overlapped.OffsetHigh = " + overlapped.OffsetHigh());
      }
      if (!overlapped.hEvent().equals(Handle.NULL)) {
        lines.statement(place + ".overlapped.hEvent = " + handle(overlapped.hEvent()));
      }
    }
    return "&" + place + ".overlapped";
  }

  private String startup(StartupInfo startup) {
    lines.declare("STARTUPINFOEXW si");
    lines.statement("memset(&si, 0, sizeof si)");
    lines.statement("si.StartupInfo.cb = sizeof si.StartupInfo");
    if (made.made() != null) {
      lines.statement("si.StartupInfo.lpTitle = title_of(" + names.of(made.made()) + ")");
    }
    if (startup.dwFlags() != 0) {
      lines.statement("si.StartupInfo.dwFlags = 0x" + Integer.toHexString(startup.dwFlags()));
      lines.statement("si.StartupInfo.hStdInput = " + handle(startup.hStdInput()));
      lines.statement("si.StartupInfo.hStdOutput = " + handle(startup.hStdOutput()));
      lines.statement("si.StartupInfo.hStdError = " + handle(startup.hStdError()));
    }
    ProcThreadAttributeList attributes = startup.lpAttributeList();
    if (attributes != null) {
      attributeList(attributes);
    }
    return "&si.StartupInfo";
  }

  private void attributeList(ProcThreadAttributeList attributes) {
    List<Handle> handles = attributes.handleList();
    Handle parent = attributes.parentProcess();
    lines.declare("static char room[256]");
    lines.declare("SIZE_T size = sizeof room");
    lines.statement("si.StartupInfo.cb = sizeof si");
    lines.statement("si.lpAttributeList = (LPPROC_THREAD_ATTRIBUTE_LIST)room");
    lines.statement("InitializeProcThreadAttributeList(si.lpAttributeList, 2, 0, &size)");
    if (handles != null) {
      lines.declare("HANDLE handles[" + Math.max(1, handles.size()) + "]");
      for (int i = 0; i < handles.size(); i++) {
        lines.statement("handles[" + i + "] = " + handle(handles.get(i), made.subject()));
      }
      update("PROC_THREAD_ATTRIBUTE_HANDLE_LIST", "handles", handles.size() + " * sizeof(HANDLE)");
    }
    if (parent != null) {
      lines.declare("HANDLE parent");
      lines.statement("parent = " + handle(parent));
      update("PROC_THREAD_ATTRIBUTE_PARENT_PROCESS", "&parent", "sizeof parent");
    }
  }

  private void update(String attribute, String value, String size) {
    lines.statement(
        "UpdateProcThreadAttribute(si.lpAttributeList, 0, %s, %s, %s, NULL, NULL)"
            .formatted(attribute, value, size));
  }

  private String limits(String name, JobObjectInformation limits) {
    lines.declare("JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits");
    lines.statement("memset(&limits, 0, sizeof limits)");
    lines.statement(
        "limits.BasicLimitInformation.LimitFlags = "
            + ParameterText.of(made.call().function(), "LimitFlags", limits.LimitFlags()));
    lines.statement(
        "limits.BasicLimitInformation.ActiveProcessLimit = " + limits.ActiveProcessLimit());
    return name.isEmpty() ? name : "&limits";
  }
}
