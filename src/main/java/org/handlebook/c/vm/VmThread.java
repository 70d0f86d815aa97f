package org.handlebook.c.vm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.handlebook.c.front.Spot;
import org.handlebook.c.vm.CompiledProgram.CompiledFunction;
import org.jspecify.annotations.Nullable;

/** A thread of a program: frames, a stack of values, and what it waits for. */
public final class VmThread {
  private static final int DEEPEST = 20_000;

  private final Machine machine;
  private final int number;
  final CallStack frames;
  long[] stack = new long[1024];
  int sp;
  int pc;
  private final Deque<AfterCall> after = new ArrayDeque<>();
  private final List<Long> noted = new ArrayList<>();
  private final ThreadNotes notes = new ThreadNotes();
  private final ThreadPlace place = new ThreadPlace(this);
  private @Nullable WindowsCall pending;
  private @Nullable Crash crash;
  private boolean ended;
  private final ExceptionHandling exceptions = new ExceptionHandling(this);
  private int behind;
  private int behindCount;
  int nesting;

  VmThread(Machine machine, int number, int pc, LongSupplier stack, long stackSize) {
    this.machine = machine;
    this.number = number;
    this.pc = pc;
    this.frames = new CallStack(stack, stackSize);
  }

  /** Returns which of the process's threads it is, from 1. */
  public int number() {
    return number;
  }

  Machine machine() {
    return machine;
  }

  /** Returns the call that it has come to; empty if it can go on by itself or has ended. */
  public Optional<WindowsCall> pending() {
    return Optional.ofNullable(pending);
  }

  /** Returns whether it does nothing any more. */
  public boolean hasEnded() {
    return ended || crash != null;
  }

  /** Returns why it cannot go on, if it did what no program may do. */
  public Optional<Crash> crash() {
    return Optional.ofNullable(crash);
  }

  /** Returns where in the source it is; of what headers define, where that is called. */
  public Spot spot() {
    return place.spot();
  }

  /** Returns what tells where it stands, and whether it is to stop there. */
  public ThreadPlace place() {
    return place;
  }

  /** Returns whether the call that it has come to reads what somebody types. */
  public boolean readsInput() {
    return pending != null
        && machine.environment().isTyped()
        && pending.function().name().equals("ReadFile")
        && pending.words()[0] == machine.streams().get(FileStreams.IN).handle();
  }

  /** Returns what is done with the value of the call that it has come to. */
  public CallUse use() {
    return machine.program().notes().use(pending, pc);
  }

  /** Returns the variables by which it has decided since this was asked last. */
  public Set<String> decisive() {
    return notes.decisive();
  }

  /**
   * Returns whether the call that it has come to ends only by what others do: it reads what
   * somebody types, or waits without a limit.
   */
  public boolean waitsForOthers() {
    return readsInput() || (pending != null && pending.waitsForever());
  }

  boolean isStopped() {
    return pending != null || ended || crash != null || place.isHalted();
  }

  ThreadNotes notes() {
    return notes;
  }

  /** Ends it where it is. */
  public void end() {
    ended = true;
    pending = null;
  }

  void push(long value) {
    if (sp == stack.length) {
      stack = java.util.Arrays.copyOf(stack, 2 * sp);
    }
    stack[sp++] = value;
  }

  /**
   * Lets it run until it comes to a call of Windows, ends, or has made so many jumps.
   *
   * @return how many of them are left
   */
  public int run(int budget) {
    int left = budget;
    while (!isStopped() && left > 0) {
      try {
        left = new Interpreter(this).run(left);
      } catch (MemoryFault fault) {
        exceptions.raise(
            new Raised(
                machine.extents().explain(fault), fault.isWriting() ? 1 : 0, fault.address()));
        left--;
      } catch (Raised raised) {
        exceptions.raise(raised);
        left--;
      } catch (JumpFunctions.Jump jump) {
        jump.land(this);
        left--;
      }
    }
    return left;
  }

  /** Stops it for good: it did what no program may do. */
  public void crash(Crash what) {
    crash = what;
  }

  /** Returns the exceptions that are being handled. */
  ExceptionHandling exceptions() {
    return exceptions;
  }

  /** Returns where it goes on behind the call of the library that it is in. */
  int behind() {
    return behind;
  }

  /** Goes on behind a call of the library, as if it had returned. */
  void goBehind(int where) {
    sp -= behindCount;
    push(0);
    pc = where;
  }

  /** Enters a function of the program with the values on top of the stack. */
  void enter(CompiledFunction function, int count, int from, int drop) {
    if (frames.depth() >= DEEPEST) {
      throw overflow();
    }
    int first = sp - count;
    int extra = Math.max(0, count - function.kinds().length);
    if (!frames.push(function, extra, from, first - drop)) {
      throw overflow();
    }
    PagedMemory memory = machine.memory();
    long fp = frames.fp();
    memory.clear(fp, function.frameSize());
    for (int i = 0; i < count; i++) {
      long value = stack[first + i];
      if (i >= function.kinds().length) {
        memory.store(Kind.I64, frames.varying() + 8L * (i - function.kinds().length), value);
      } else if (function.kinds()[i] < 0) {
        memory.copy(fp + function.offsets()[i], value, -function.kinds()[i]);
      } else {
        memory.store(function.kinds()[i], fp + function.offsets()[i], value);
      }
    }
    sp = first - drop;
    pc = function.entry();
  }

  private Raised overflow() {
    return new Raised(
        Crash.STACK_OVERFLOW,
        place.function() + " calls itself without end: the thread's stack is full.",
        place.function() + "이(가) 끝없이 자신을 호출하여 스레드의 스택이 가득 찼다.");
  }

  /** Calls a function of the library with the values on top of the stack. */
  void callLibrary(int index, int count, int behind, int drop) {
    long[] words = java.util.Arrays.copyOfRange(stack, sp - count, sp);
    NativeCall call = new NativeCall(this, words, noted);
    this.behind = behind;
    behindCount = count + drop;
    try {
      long value = machine.library(index).call(call);
      noted.clear();
      sp -= count + drop;
      push(value);
      pc = behind;
      next();
    } catch (NeedsWindows needs) {
      pending = needs.call();
    } catch (Raised | MemoryFault raised) {
      noted.clear();
      throw raised;
    }
  }

  void callWindows(WindowsCall call, int drop) {
    sp -= drop;
    push(0);
    pending = call;
  }

  void afterwards(AfterCall step) {
    after.add(step);
  }

  /** Makes what was to be done afterwards come before a call; returns which is the first of all. */
  WindowsCall afterFirst(WindowsCall call) {
    if (after.isEmpty()) {
      return call;
    }
    after.add(new AfterCall(call, 0));
    AfterCall step = after.remove();
    return java.util.Objects.requireNonNull(step.call());
  }

  /** Comes to the next call that is to be made after a library function. */
  private void next() {
    while (nesting == 0 && pending == null && !after.isEmpty()) {
      AfterCall step = after.element();
      pending =
          step.call() == null
              ? machine.streams().writeCall(step.stream(), this).orElse(null)
              : step.call();
      if (step.call() != null || pending == null) {
        after.remove();
      }
    }
  }

  /** Goes on behind the call that it has come to. */
  public void complete(long result) {
    WindowsCall call = pending;
    if (call == null) {
      return;
    }
    pending = null;
    switch (call.purpose()) {
      case VALUE -> {
        stack[sp - 1] = Kind.fit(Kind.of(call.function().returns()), result);
        next();
      }
      case NOTED, ASKED -> noted.add(result);
      case FILL -> machine.streams().filled(call.detail(), this, result);
      case NOTHING -> next();
      case AGAIN -> noted.clear();
    }
  }

  /** Runs a function of the program to its end, for a library function that asks it. */
  long callBack(long function, long... words) {
    int depth = frames.depth();
    int returnTo = pc;
    nesting++;
    for (long word : words) {
      push(word);
    }
    enter(machine.functionAt(function), words.length, -1, 0);
    try {
      while (frames.depth() > depth && !isStopped()) {
        new Interpreter(this).run(Integer.MAX_VALUE);
      }
    } finally {
      nesting--;
    }
    pc = returnTo;
    return sp > 0 ? stack[--sp] : 0;
  }
}
