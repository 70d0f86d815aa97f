package org.handlebook.c.vm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Functions of Windows that a program can be answered without the system. */
final class WindowsFunctions {
  private WindowsFunctions() {}

  static void add(Map<String, Native> all) {
    all.put("TlsAlloc", call -> call.machine().state().newSlot());
    all.put("TlsFree", call -> 1);
    all.put(
        "TlsGetValue", call -> call.machine().state().slot(call.thread().number(), call.number(0)));
    all.put("TlsSetValue", WindowsFunctions::setSlot);
    for (boolean wide : new boolean[] {false, true}) {
      String suffix = wide ? "W" : "A";
      all.put("GetStartupInfo" + suffix, WindowsFunctions::startup);
      all.put("GetModuleFileName" + suffix, call -> moduleName(call, wide));
      all.put("GetSystemDirectory" + suffix, call -> folder(call, "C:\\Windows\\system32", wide));
      all.put("GetWindowsDirectory" + suffix, call -> folder(call, "C:\\Windows", wide));
      all.put("GetModuleHandle" + suffix, call -> 0x7FF6_0000_0000L);
      all.put(
          "GetCurrentDirectory" + suffix,
          call -> text(call, 1, call.word(0), call.machine().state().directory(), wide));
      all.put("GetFullPathName" + suffix, call -> fullPath(call, wide));
      all.put("SetCurrentDirectory" + suffix, call -> directory(call, wide));
      all.put("GetComputerName" + suffix, call -> counted(call, "COMPUTER", wide, false));
      all.put("GetUserName" + suffix, call -> counted(call, "user", wide, true));
    }
    all.put("SetThreadPriority", WindowsFunctions::setThreadPriority);
    all.put("GetThreadPriority", call -> call.machine().state().place("thread" + call.word(0)));
    all.put("GetCurrentProcessorNumber", call -> 0);
    all.put("SetThreadAffinityMask", call -> 0xF);
    all.put("SetProcessAffinityMask", call -> 1);
    all.put("SwitchToThread", call -> call.become("Sleep", 0) + 1);
    all.put("SleepEx", call -> call.become("Sleep", call.word(0)));
    all.put(
        "WaitForSingleObjectEx",
        call -> call.become("WaitForSingleObject", call.word(0), call.word(1)));
    all.put(
        "WaitForMultipleObjectsEx",
        call ->
            call.become(
                "WaitForMultipleObjects", call.word(0), call.word(1), call.word(2), call.word(3)));
    all.put("GetSystemInfo", WindowsFunctions::system);
    all.put("SetErrorMode", call -> 0);
    all.put("IsDebuggerPresent", call -> 0);
    all.put("DebugBreak", WindowsFunctions::breakpoint);
    all.put("GetACP", call -> 65001);
  }

  private static long setSlot(NativeCall call) {
    call.machine().state().slot(call.thread().number(), call.number(0), call.word(1));
    return 1;
  }

  private static long setThreadPriority(NativeCall call) {
    call.machine().state().place("thread" + call.word(0), call.number(1));
    return 1;
  }

  private static long startup(NativeCall call) {
    Machine.Environment environment = call.machine().environment();
    long to = call.word(0);
    call.memory().clear(to, 104);
    call.memory().store(Kind.U32, to, 104);
    call.memory().store(Kind.I64, to + 80, environment.input());
    call.memory().store(Kind.I64, to + 88, environment.output());
    call.memory().store(Kind.I64, to + 96, environment.error());
    return 0;
  }

  /** Stores a text where it has room; returns its length, or how much room it would need. */
  private static long text(NativeCall call, int to, long size, String text, boolean wide) {
    if (size <= text.length()) {
      return text.length() + 1L;
    }
    call.store(call.word(to), text, wide);
    return text.length();
  }

  private static long folder(NativeCall call, String path, boolean wide) {
    return text(call, 0, call.word(1) & 0xFFFF_FFFFL, path, wide);
  }

  private static long moduleName(NativeCall call, boolean wide) {
    String path = call.machine().environment().program();
    String full = path.contains("\\") ? path : "C:\\" + path;
    return text(call, 1, call.word(2) & 0xFFFF_FFFFL, full, wide);
  }

  private static long directory(NativeCall call, boolean wide) {
    call.machine().state().directory(full(call, call.text(0, wide)));
    return 1;
  }

  /** Returns a path from the drive on, without . and .. in it. */
  private static String full(NativeCall call, String path) {
    String slashed = path.replace('/', '\\');
    boolean hasDrive = slashed.length() > 1 && slashed.charAt(1) == ':';
    String before = call.machine().state().directory();
    String whole =
        hasDrive
            ? slashed
            : slashed.startsWith("\\") ? before.substring(0, 2) + slashed : before + "\\" + slashed;
    Deque<String> parts = new ArrayDeque<>();
    for (String part : whole.split("\\\\+", -1)) {
      if (part.equals("..") && parts.size() > 1) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return parts.size() == 1 ? parts.element() + "\\" : String.join("\\", parts);
  }

  private static long fullPath(NativeCall call, boolean wide) {
    String path = full(call, call.text(0, wide));
    long length = text(call, 2, call.word(1) & 0xFFFF_FFFFL, path, wide);
    if (length == path.length() && call.word(3) != 0) {
      int file = path.lastIndexOf('\\') + 1;
      long place = call.word(2) + (long) file * TextFunctions.unit(wide);
      call.memory().store(Kind.I64, call.word(3), file == path.length() ? 0 : place);
    }
    return length;
  }

  private static long counted(NativeCall call, String text, boolean wide, boolean withNull) {
    call.store(call.word(0), text, wide);
    call.memory().store(Kind.U32, call.word(1), text.length() + (withNull ? 1 : 0));
    return 1;
  }

  private static long system(NativeCall call) {
    long to = call.word(0);
    call.memory().clear(to, 48);
    call.memory().store(Kind.U32, to, 9);
    call.memory().store(Kind.U32, to + 4, 4096);
    call.memory().store(Kind.I64, to + 8, 0x1_0000);
    call.memory().store(Kind.I64, to + 16, 0x7FFF_FFFE_FFFFL);
    call.memory().store(Kind.I64, to + 24, 0xF);
    call.memory().store(Kind.U32, to + 32, 4);
    call.memory().store(Kind.U32, to + 36, 8664);
    call.memory().store(Kind.U32, to + 40, 0x1_0000);
    return 0;
  }

  private static long breakpoint(NativeCall call) {
    throw new Raised(0x8000_0003, "It stops for a debugger.", "디버거를 위해 멈춘다.");
  }
}
