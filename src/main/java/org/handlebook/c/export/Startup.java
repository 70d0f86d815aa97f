package org.handlebook.c.export;

import java.util.List;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.StartupInfo;

/** Writes what a new process is told of: whom it plays, its standard handles, its attributes. */
final class Startup {
  private final Action.Made made;
  private final HandleVariables all;
  private final ProgramNames names;
  private final FunctionBody lines;

  Startup(Action.Made made, HandleVariables all, ProgramNames names, FunctionBody lines) {
    this.made = made;
    this.all = all;
    this.names = names;
    this.lines = lines;
  }

  /** Returns the argument for what a new process begins with. */
  String of(StartupInfo startup) {
    lines.declare("STARTUPINFOEXW si");
    lines.statement("memset(&si, 0, sizeof si)");
    lines.statement("si.StartupInfo.cb = sizeof si.StartupInfo");
    if (made.made() != null) {
      lines.statement("si.StartupInfo.lpTitle = title_of(" + names.of(made.made()) + ")");
    }
    if (startup.dwFlags() != 0) {
      lines.statement("si.StartupInfo.dwFlags = STARTF_USESTDHANDLES");
      lines.statement("si.StartupInfo.hStdInput = " + all.of(startup.hStdInput()));
      lines.statement("si.StartupInfo.hStdOutput = " + all.of(startup.hStdOutput()));
      lines.statement("si.StartupInfo.hStdError = " + all.of(startup.hStdError()));
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
        lines.statement("handles[" + i + "] = " + all.of(handles.get(i), made.subject()));
      }
      update("PROC_THREAD_ATTRIBUTE_HANDLE_LIST", "handles", handles.size() + " * sizeof(HANDLE)");
    }
    if (parent != null) {
      lines.declare("HANDLE parent");
      lines.statement("parent = " + all.of(parent));
      update("PROC_THREAD_ATTRIBUTE_PARENT_PROCESS", "&parent", "sizeof parent");
    }
  }

  private void update(String attribute, String value, String size) {
    lines.statement(
        "UpdateProcThreadAttribute(si.lpAttributeList, 0, %s, %s, %s, NULL, NULL)"
            .formatted(attribute, value, size));
  }
}
