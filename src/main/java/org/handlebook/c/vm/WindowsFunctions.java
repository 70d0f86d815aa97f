package org.handlebook.c.vm;

import java.util.Map;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Win32Error;

/** Functions of Windows that a program can be answered without the system. */
final class WindowsFunctions {
  private static final int BACKGROUND_BEGIN = 0x1_0000;
  private static final int BACKGROUND_END = 0x2_0000;
  private static final long CURRENT_PROCESS = -1;

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
      all.put("GetComputerName" + suffix, call -> counted(call, "COMPUTER", wide, false));
      all.put("GetUserName" + suffix, call -> counted(call, "user", wide, true));
    }
    all.put("SetThreadPriority", WindowsFunctions::setThreadPriority);
    all.put("GetThreadPriority", call -> call.machine().state().place("thread" + call.word(0)));
    all.put("GetCurrentProcessorNumber", call -> 0);
    all.put("SetThreadAffinityMask", call -> 0xF);
    all.put("SetProcessAffinityMask", call -> 1);
    all.put("SwitchToThread", call -> call.become("Sleep", 0) + 1);
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

  /**
   * Sets a priority where the thread's process may have it.
   *
   * @source Microsoft, "SetThreadPriority": -7 to -3 and 3 to 6 are of REALTIME_PRIORITY_CLASS only
   */
  private static long setThreadPriority(NativeCall call) {
    int wanted = call.number(1);
    boolean every = Math.abs(wanted) <= 2 || Math.abs(wanted) == 15;
    boolean background = wanted == BACKGROUND_BEGIN || wanted == BACKGROUND_END;
    if (!every && !background && !(wanted >= -7 && wanted <= 6 && realTime(call))) {
      call.later("SetLastError", Win32Error.ERROR_INVALID_PARAMETER.code());
      return 0;
    }
    call.machine().state().place("thread" + call.word(0), call.number(1));
    return 1;
  }

  private static boolean realTime(NativeCall call) {
    return call.windows("GetPriorityClass", CURRENT_PROCESS) == Constant.REALTIME_PRIORITY_CLASS;
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
  static long text(NativeCall call, int to, long size, String text, boolean wide) {
    if (size <= text.length()) {
      return text.length() + 1L;
    }
    call.store(call.word(to), text, wide);
    return text.length();
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
