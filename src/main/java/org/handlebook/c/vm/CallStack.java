package org.handlebook.c.vm;

import java.util.Arrays;
import java.util.function.LongSupplier;
import org.handlebook.c.front.Extent;
import org.handlebook.c.vm.CompiledProgram.CompiledFunction;
import org.jspecify.annotations.Nullable;

/** The frames of a thread: variables lie in its stack's memory, the rest in plain arrays. */
final class CallStack {
  private static final int ALIGNMENT = 16;

  private final LongSupplier memory;
  private final long size;
  private long limit;
  private long fp;
  private long varying;
  private long top;
  private int depth;
  private long[] fps = new long[64];
  private long[] varyings = new long[64];
  private long[] tops = new long[64];
  private int[] returns = new int[64];
  private int[] bases = new int[64];
  private @Nullable CompiledFunction[] functions = new @Nullable CompiledFunction[64];

  /** Makes an empty stack, which takes memory when the first frame needs some. */
  CallStack(LongSupplier memory, long size) {
    this.memory = memory;
    this.size = size;
  }

  /** Returns where the memory ends that frames use. */
  long limit() {
    if (limit == 0) {
      top = memory.getAsLong();
      fp = top;
      varying = top;
      limit = top + size;
      Arrays.fill(fps, 0, depth + 1, top);
      Arrays.fill(varyings, 0, depth + 1, top);
      Arrays.fill(tops, 0, depth + 1, top);
    }
    return limit;
  }

  /** Returns whether memory was taken. */
  boolean hasMemory() {
    return limit != 0;
  }

  /** Returns the variable of a frame that an address lies in; null if none does. */
  @Nullable Extent variable(long address) {
    if (limit == 0 || address < limit - size || address >= top) {
      return null;
    }
    int frame = depth;
    while (frame > 0 && begin(frame) > address) {
      frame--;
    }
    CompiledFunction function = functions[frame];
    if (function == null) {
      return null;
    }
    long place = address - begin(frame);
    return function.source().locals().stream()
        .map(local -> new Extent(local.name(), local.offset(), local.type().size()))
        .filter(local -> local.holds(place))
        .findFirst()
        .map(local -> local.moved(address - place))
        .orElse(null);
  }

  private long begin(int frame) {
    return frame == depth ? fp : fps[frame + 1];
  }

  private static long aligned(long address) {
    return (address + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  int depth() {
    return depth;
  }

  /** Returns where the variables of the innermost frame begin. */
  long fp() {
    return fp;
  }

  /** Returns where its arguments lie that vary. */
  long varying() {
    return varying;
  }

  @Nullable CompiledFunction function() {
    return functions[depth];
  }

  /** Returns where a frame goes back to. */
  int returnTo(int frame) {
    return returns[frame];
  }

  /** Opens a frame; false if the stack is full. */
  boolean push(CompiledFunction function, int extra, int returnTo, int base) {
    if (function.frameSize() + extra > 0) {
      limit();
    }
    long begin = aligned(top);
    long vary = begin + (function.frameSize() + 7L) / 8 * 8;
    long end = vary + 8L * extra;
    if (end > limit) {
      return false;
    }
    open(function, returnTo, base);
    fp = begin;
    varying = vary;
    top = end;
    return true;
  }

  /** Opens a frame once more, inside all others: what runs there sees its variables. */
  void revisit(int frame, int returnTo, int base) {
    long itsFp = begin(frame);
    long itsVarying = frame == depth ? varying : varyings[frame + 1];
    open(functions[frame], returnTo, base);
    fp = itsFp;
    varying = itsVarying;
  }

  /** Keeps what the frame that was innermost so far needs when it goes on. */
  private void open(@Nullable CompiledFunction function, int returnTo, int base) {
    if (++depth == fps.length) {
      grow();
    }
    fps[depth] = fp;
    varyings[depth] = varying;
    tops[depth] = top;
    returns[depth] = returnTo;
    bases[depth] = base;
    functions[depth] = function;
  }

  private void grow() {
    int length = 2 * fps.length;
    fps = Arrays.copyOf(fps, length);
    varyings = Arrays.copyOf(varyings, length);
    tops = Arrays.copyOf(tops, length);
    returns = Arrays.copyOf(returns, length);
    bases = Arrays.copyOf(bases, length);
    functions = Arrays.copyOf(functions, length);
  }

  /** Closes the innermost frame; returns where it goes back to. */
  int pop() {
    int to = returns[depth];
    fp = fps[depth];
    varying = varyings[depth];
    top = tops[depth];
    functions[depth] = null;
    depth--;
    return to;
  }

  /** Returns how many values the stack had when the innermost frame was opened. */
  int base() {
    return bases[depth];
  }

  /** Closes all frames inside that one; returns how many values are on the stack there. */
  int unwindTo(int frame) {
    while (depth > frame) {
      pop();
    }
    return depth == 0 ? 0 : bases[depth];
  }
}
