package org.handlebook.c.vm;

import java.util.Map;

/** Jumps out of functions, to where one has been before: {@code setjmp} and {@code longjmp}. */
final class JumpFunctions {
  private JumpFunctions() {}

  static void add(Map<String, Native> all) {
    all.put("setjmp", JumpFunctions::set);
    all.put("longjmp", JumpFunctions::jump);
  }

  /** Keeps where the thread is: frame, values on its stack, and what comes behind the call. */
  private static long set(NativeCall call) {
    VmThread thread = call.thread();
    long buffer = call.word(0);
    call.memory().store(Kind.I64, buffer, thread.frames.depth());
    call.memory().store(Kind.I64, buffer + 8, thread.frames.fp());
    call.memory().store(Kind.I64, buffer + 16, thread.sp - call.count());
    call.memory().store(Kind.I64, buffer + 24, thread.behind());
    return 0;
  }

  private static long jump(NativeCall call) {
    long buffer = call.word(0);
    int value = call.number(1);
    throw new Jump(
        (int) call.memory().load(Kind.I64, buffer),
        call.memory().load(Kind.I64, buffer + 8),
        (int) call.memory().load(Kind.I64, buffer + 16),
        (int) call.memory().load(Kind.I64, buffer + 24),
        value == 0 ? 1 : value);
  }

  /** A jump that is under way. */
  static final class Jump extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int depth;
    private final long frame;
    private final int values;
    private final int behind;
    private final int value;

    private Jump(int depth, long frame, int values, int behind, int value) {
      super(null, null, false, false);
      this.depth = depth;
      this.frame = frame;
      this.values = values;
      this.behind = behind;
      this.value = value;
    }

    /** Goes on behind the call of setjmp, which returns once more. */
    void land(VmThread thread) {
      boolean known = depth > 0 && depth <= thread.frames.depth();
      if (known) {
        thread.frames.unwindTo(depth);
      }
      if (!known || thread.frames.fp() != frame) {
        thread
            .exceptions()
            .raise(
                new Raised(
                    Crash.ACCESS_VIOLATION,
                    "It jumps into a function that has returned, or to where setjmp was never"
                        + " called.",
                    "이미 반환한 함수나 setjmp를 호출한 적이 없는 곳으로 점프한다."));
        return;
      }
      thread.sp = values;
      thread.push(value);
      thread.pc = behind;
    }
  }
}
