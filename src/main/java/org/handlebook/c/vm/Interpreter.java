package org.handlebook.c.vm;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Carries out instructions. */
final class Interpreter {
  /** How many jumps take as long as a function of the library. */
  private static final int LIBRARY_CALL = 100;

  private final VmThread thread;
  private final Machine machine;
  private final PagedMemory memory;

  Interpreter(VmThread thread) {
    this.thread = thread;
    this.machine = thread.machine();
    this.memory = machine.memory();
  }

  /** Runs until the thread waits or ends, or so many jumps are made; returns how many are left. */
  int run(int budget) {
    int[] code = machine.program().code();
    long[] numbers = machine.program().numbers();
    @Nullable BitSet stops = thread.place().stops();
    int left = budget;
    while (left > 0 && thread.pc >= 0 && !thread.isStopped()) {
      int pc = thread.pc;
      if (stops != null && thread.place().halts(stops, pc)) {
        return left;
      }
      long[] s = thread.stack;
      if (thread.sp + 16 > s.length) {
        s = java.util.Arrays.copyOf(s, 2 * s.length);
        thread.stack = s;
      }
      int sp = thread.sp;
      switch (code[pc]) {
        case Opcode.CONST -> {
          s[sp] = code[pc + 1];
          thread.sp = sp + 1;
          thread.pc = pc + 2;
        }
        case Opcode.CONST64 -> {
          s[sp] = numbers[code[pc + 1]];
          thread.sp = sp + 1;
          thread.pc = pc + 2;
        }
        case Opcode.STATIC -> {
          s[sp] = machine.staticAddress() + code[pc + 1];
          thread.sp = sp + 1;
          thread.pc = pc + 2;
        }
        case Opcode.FRAME -> {
          s[sp] = thread.frames.fp() + code[pc + 1];
          thread.sp = sp + 1;
          thread.pc = pc + 2;
        }
        case Opcode.LOAD -> {
          s[sp - 1] = memory.load(code[pc + 1], s[sp - 1]);
          thread.pc = pc + 2;
        }
        case Opcode.STORE -> {
          memory.store(code[pc + 1], s[sp - 2], s[sp - 1]);
          s[sp - 2] = s[sp - 1];
          thread.sp = sp - 1;
          thread.pc = pc + 2;
        }
        case Opcode.LOAD_FRAME -> {
          s[sp] = memory.load(code[pc + 1], thread.frames.fp() + code[pc + 2]);
          thread.sp = sp + 1;
          thread.pc = pc + 3;
        }
        case Opcode.STORE_FRAME -> {
          memory.store(code[pc + 1], thread.frames.fp() + code[pc + 2], s[sp - 1]);
          thread.pc = pc + 3;
        }
        case Opcode.POP -> {
          thread.sp = sp - 1;
          thread.pc = pc + 1;
        }
        case Opcode.DUP -> {
          s[sp] = s[sp - 1];
          thread.sp = sp + 1;
          thread.pc = pc + 1;
        }
        case Opcode.JUMP -> {
          thread.pc = code[pc + 1];
          left--;
        }
        case Opcode.JUMP_IF_ZERO -> {
          thread.sp = sp - 1;
          thread.pc = s[sp - 1] == 0 ? code[pc + 1] : pc + 2;
        }
        case Opcode.JUMP_IF_NOT_ZERO -> {
          thread.sp = sp - 1;
          thread.pc = s[sp - 1] != 0 ? code[pc + 1] : pc + 2;
          left--;
        }
        case Opcode.FIT -> {
          s[sp - 1] = Kind.fit(code[pc + 1], s[sp - 1]);
          thread.pc = pc + 2;
        }
        case Opcode.INCREMENT -> increment(code, pc, s, sp);
        case Opcode.INDEX -> index(code, pc, s, sp);
        default -> {
          if (code[pc] >= Opcode.CALL) {
            left -= code[pc] == Opcode.CALL_LIBRARY ? LIBRARY_CALL : 1;
            call(code, pc);
          } else if (!Arithmetic.run(thread, code, pc, s, sp)) {
            other(code, pc, s, sp);
          }
        }
      }
    }
    return left;
  }

  private void increment(int[] code, int pc, long[] s, int sp) {
    int kind = code[pc + 1];
    long address = s[sp - 2];
    long before = memory.load(kind, address);
    long later;
    if (kind >= Kind.FLOAT) {
      double value = Double.longBitsToDouble(before) + s[sp - 1];
      later = Double.doubleToRawLongBits(kind == Kind.FLOAT ? (float) value : value);
    } else {
      later = Kind.fit(kind, before + s[sp - 1]);
    }
    memory.store(kind, address, later);
    s[sp - 2] = code[pc + 2] != 0 ? before : later;
    thread.sp = sp - 1;
    thread.pc = pc + 3;
  }

  private void index(int[] code, int pc, long[] s, int sp) {
    long index = s[sp - 1];
    int bound = code[pc + 2];
    if (bound != 0 && (index < 0 || index >= bound)) {
      throw new Raised(
          Crash.ARRAY_BOUNDS,
          "It uses element %d of an array that has %d (0 to %d)."
              .formatted(index, bound, bound - 1),
          "원소가 %2$d개(0부터 %3$d까지)인 배열에서 원소 %1$d번을 쓴다.".formatted(index, bound, bound - 1));
    }
    s[sp - 2] += index * code[pc + 1];
    thread.sp = sp - 1;
    thread.pc = pc + 3;
  }

  private void other(int[] code, int pc, long[] s, int sp) {
    switch (code[pc]) {
      case Opcode.CODE -> {
        s[sp] = machine.codeAddress(code[pc + 1]);
        thread.sp = sp + 1;
        thread.pc = pc + 2;
      }
      case Opcode.DISTANCE -> {
        s[sp - 2] = (s[sp - 2] - s[sp - 1]) / code[pc + 1];
        thread.sp = sp - 1;
        thread.pc = pc + 2;
      }
      case Opcode.COPY -> {
        memory.copy(s[sp - 2], s[sp - 1], code[pc + 1]);
        thread.sp = sp - 1;
        thread.pc = pc + 2;
      }
      case Opcode.CLEAR -> {
        memory.clear(s[sp - 1], code[pc + 1]);
        thread.sp = sp - 1;
        thread.pc = pc + 2;
      }
      case Opcode.KEEP -> {
        long place = thread.frames.fp() + code[pc + 2];
        memory.copy(place, s[sp - 1], code[pc + 1]);
        s[sp - 1] = place;
        thread.pc = pc + 3;
      }
      case Opcode.PERMUTE -> {
        int count = code[pc + 1];
        long[] values = java.util.Arrays.copyOfRange(s, sp - count, sp);
        for (int i = 0; i < count; i++) {
          s[sp - count + code[pc + 2 + i]] = values[i];
        }
        thread.pc = pc + 2 + count;
      }
      case Opcode.DECIDE -> {
        thread.notes().decides(machine.program().notes().decisions().get(code[pc + 1]));
        thread.pc = pc + 2;
      }
      case Opcode.VARYING -> {
        s[sp] = thread.frames.varying();
        thread.sp = sp + 1;
        thread.pc = pc + 1;
      }
      default -> throw new IllegalStateException("no instruction " + code[pc] + " at " + pc);
    }
  }

  private void call(int[] code, int pc) {
    switch (code[pc]) {
      case Opcode.CALL ->
          thread.enter(machine.program().functions().get(code[pc + 1]), code[pc + 2], pc + 3, 0);
      case Opcode.CALL_POINTER -> pointer(code[pc + 1], pc);
      case Opcode.CALL_LIBRARY -> thread.callLibrary(code[pc + 1], code[pc + 2], pc + 3, 0);
      case Opcode.CALL_WINDOWS -> {
        thread.pc = pc + 3;
        windows(code[pc + 1], code[pc + 2], 0);
      }
      case Opcode.RETURN -> {
        long value = thread.stack[thread.sp - 1];
        thread.sp = thread.frames.base();
        thread.pc = thread.frames.pop();
        thread.push(value);
        if (thread.frames.depth() == 0) {
          thread.place().left(pc);
        }
      }
      case Opcode.FILTERED -> thread.exceptions().filtered((int) thread.stack[thread.sp - 1]);
      case Opcode.UNWIND -> thread.exceptions().unwind();
      case Opcode.ABNORMAL -> {
        thread.exceptions().abnormal(code[pc + 1] != 0);
        thread.pc = pc + 2;
      }
      default -> thread.end();
    }
  }

  private void windows(int number, int count, int drop) {
    long[] words = java.util.Arrays.copyOfRange(thread.stack, thread.sp - count, thread.sp);
    thread.callWindows(machine.windowsCall(number, words), count + drop);
  }

  private void pointer(int count, int pc) {
    long address = thread.stack[thread.sp - count - 1];
    int target = machine.codeAt(address);
    if (target >= Tables.WINDOWS) {
      thread.pc = pc + 2;
      windows(target - Tables.WINDOWS, count, 1);
    } else if (target >= Tables.LIBRARY) {
      thread.callLibrary(target - Tables.LIBRARY, count, pc + 2, 1);
    } else {
      thread.enter(machine.program().functions().get(target), count, pc + 2, 1);
    }
  }
}
