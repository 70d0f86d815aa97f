package org.handlebook.c.export;

import java.util.List;
import java.util.stream.Collectors;
import org.handlebook.c.write.Literal;
import org.handlebook.c.write.ParameterNote;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.FileCall.CancelIoEx;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.ParameterText;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.StartupInfo;

/** Writes what a call is given and is no expression: it gets a variable before the call. */
final class StructureText {
  /** Not every system reads the SDDL of a NULL DACL. */
  private static final SecurityDescriptor OPEN_TO_ALL =
      new SecurityDescriptor(null, new SecurityDescriptor.Dacl(null), null);

  private final Action.Made made;
  private final HandleVariables handles;
  private final ProgramNames names;
  private final FunctionBody lines;

  StructureText(Action.Made made, HandleVariables handles, ProgramNames names, FunctionBody lines) {
    this.made = made;
    this.handles = handles;
    this.names = names;
    this.lines = lines;
  }

  /** Returns the argument for a parameter that is given such a value. */
  String of(ParameterNote parameter, Object value) {
    String name = parameter.name();
    if (value instanceof Bytes bytes) {
      return bytes(name, bytes);
    } else if (value instanceof SecurityAttributes attributes) {
      return attributes(name, attributes);
    } else if (value instanceof SecurityDescriptor descriptor) {
      return descriptor(descriptor);
    } else if (value instanceof Overlapped overlapped) {
      return overlapped(overlapped);
    } else if (value instanceof StartupInfo startup) {
      return new Startup(made, handles, names, lines).of(startup);
    } else if (value instanceof JobObjectInformation limits) {
      return limits(limits);
    }
    return value instanceof List<?> list
        ? list(list, name)
        : "sid_of(" + Literal.wide(value.toString()) + ")";
  }

  private String list(List<?> list, String name) {
    if (name.equals("lpHandles")) {
      lines.declare("HANDLE lpHandles[" + Math.max(1, list.size()) + "]");
      for (int i = 0; i < list.size(); i++) {
        lines.statement("lpHandles[" + i + "] = " + handles.of((Handle) list.get(i)));
      }
      return list.isEmpty() ? "NULL" : name;
    }
    String block = Literal.block(list.stream().map(Object::toString).collect(Collectors.toList()));
    lines.declare("WCHAR " + name + "[] = " + block);
    return name;
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
      lines.statement(variable + ".lpSecurityDescriptor = " + descriptor(descriptor));
    }
    return "&" + variable;
  }

  private static String descriptor(SecurityDescriptor descriptor) {
    return descriptor.equals(OPEN_TO_ALL)
        ? "open_to_all()"
        : "descriptor_of(" + Literal.wide(descriptor.toString()) + ")";
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
        lines.statement(place + ".overlapped.hEvent = " + handles.of(overlapped.hEvent()));
      }
    }
    return "&" + place + ".overlapped";
  }

  private String port(JobObjectInformation port) {
    lines.declare("JOBOBJECT_ASSOCIATE_COMPLETION_PORT port");
    lines.statement("port.CompletionKey = (PVOID)(ULONG_PTR)" + port.CompletionKey());
    lines.statement("port.CompletionPort = " + handles.of(port.CompletionPort()));
    return "&port";
  }

  private String limits(JobObjectInformation limits) {
    if (!limits.CompletionPort().equals(Handle.NULL)) {
      return port(limits);
    }
    lines.declare("JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits");
    lines.statement("memset(&limits, 0, sizeof limits)");
    lines.statement(
        "limits.BasicLimitInformation.LimitFlags = "
            + ParameterText.of(made.call().function(), "LimitFlags", limits.LimitFlags()));
    lines.statement(
        "limits.BasicLimitInformation.ActiveProcessLimit = " + limits.ActiveProcessLimit());
    return "&limits";
  }
}
