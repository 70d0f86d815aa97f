package org.handlebook.c.vm;

import java.util.Map;

/** Raising exceptions, and asking about them. */
final class ExceptionFunctions {
  /** How many parameters an exception may have, {@code EXCEPTION_MAXIMUM_PARAMETERS}. */
  private static final int MOST = 15;

  private static final int RECORD_SIZE = 32 + 8 * MOST;

  private ExceptionFunctions() {}

  static void add(Map<String, Native> all) {
    all.put("_exception_code", call -> current(call).crash().code() & 0xFFFF_FFFFL);
    all.put("_exception_info", ExceptionFunctions::information);
    all.put("_abnormal_termination", call -> call.thread().exceptions().isAbnormal() ? 1 : 0);
    all.put("RaiseException", ExceptionFunctions::raise);
  }

  private static Raised current(NativeCall call) {
    return call.thread().exceptions().current();
  }

  private static long raise(NativeCall call) {
    int count = call.word(3) == 0 ? 0 : (int) Math.min(MOST, call.word(2) & 0xFFFF_FFFFL);
    long[] parameters = new long[count];
    for (int i = 0; i < count; i++) {
      parameters[i] = call.memory().load(Kind.I64, call.word(3) + 8L * i);
    }
    throw Raised.byProgram(call.number(0), call.number(1), parameters);
  }

  /** Writes EXCEPTION_POINTERS, and behind it the EXCEPTION_RECORD that it points to. */
  private static long information(NativeCall call) {
    Raised raised = current(call);
    long[] parameters = raised.parameters();
    long pointers = call.machine().heap().allocate(16 + RECORD_SIZE, "EXCEPTION_POINTERS");
    long record = pointers + 16;
    call.memory().clear(pointers, 16 + RECORD_SIZE);
    call.memory().store(Kind.I64, pointers, record);
    call.memory().store(Kind.U32, record, raised.crash().code());
    call.memory().store(Kind.U32, record + 4, raised.flags());
    call.memory().store(Kind.I64, record + 16, call.machine().codeAddress(0));
    call.memory().store(Kind.U32, record + 24, parameters.length);
    for (int i = 0; i < parameters.length; i++) {
      call.memory().store(Kind.I64, record + 32 + 8L * i, parameters[i]);
    }
    return pointers;
  }
}
