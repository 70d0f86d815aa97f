package org.handlebook.c.vm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handlebook.c.front.SourceProgram;
import org.handlebook.c.front.Spot;
import org.handlebook.c.front.Symbol;
import org.handlebook.c.header.Prototype;
import org.handlebook.c.vm.CompiledProgram.CompiledFunction;
import org.handlebook.c.vm.WindowsCall.Purpose;
import org.handlebook.system.ProcessMemory;
import org.jspecify.annotations.Nullable;

/** A process that runs a program. */
public final class Machine {
  /** How many bytes of a stream go out or come in at once. */
  static final int SCRATCH_BYTES = 4096;

  private static final long STACK = 1 << 20;
  private static final long CODE = 0x7FF6_0000_1000L;
  private static final int CODE_SIZE = 16;

  private final Function<Spot, String> lines;
  private CompiledProgram program;
  private final PagedMemory memory;
  private final LibraryMemory libraryMemory;
  private final Extents extents;
  private final Heap heap;
  private final FileStreams streams;
  private final Environment environment;
  private final LibraryState state = new LibraryState();
  private final long staticAddress;
  private final LoadedFunctions functions;
  private final Breakpoints breakpoints = new Breakpoints(this);
  private final List<VmThread> threads = new ArrayList<>();
  private final Deque<Long> stacks = new ArrayDeque<>();

  /**
   * What a program finds when it begins.
   *
   * @param program its file's name
   * @param commandLine what it was started with
   * @param input its standard handles; 0 for none
   * @param isTyped whether its input is what somebody types
   * @param isConsole whether its output is a console, and that of its errors
   */
  public record Environment(
      String program,
      String commandLine,
      long input,
      long output,
      long error,
      boolean isTyped,
      boolean isConsole,
      boolean isErrorConsole,
      int seed,
      Clock clock) {}

  /** Tells the time of the system. */
  @FunctionalInterface
  public interface Clock {
    /** Returns the milliseconds since the system began. */
    long milliseconds();
  }

  private Machine(
      CompiledProgram program,
      Function<Spot, String> lines,
      ProcessMemory memory,
      @Nullable MemoryWatch watch,
      Environment environment) {
    this.program = program;
    this.lines = lines;
    this.environment = environment;
    this.memory = new PagedMemory(memory, watch);
    this.extents = new Extents(this, watch);
    this.libraryMemory = new LibraryMemory(this.memory, extents);
    this.heap = new Heap(this.memory);
    this.staticAddress = loaded(program);
    this.functions = new LoadedFunctions(program.library(), program.windows());
    this.streams = new FileStreams(this, environment);
  }

  /** Loads what is static; returns where. */
  private long loaded(CompiledProgram program) {
    byte[] image = program.image();
    if (image.length == 0) {
      return 0;
    }
    long address = memory.allocate(image.length);
    memory.write(address, image);
    if (image.length > program.textsAt()) {
      memory.seal(address + program.textsAt(), image.length - (long) program.textsAt());
    }
    memory.flush();
    return address;
  }

  /** Loads a program into the memory of a process; its first thread stands before main. */
  public static Machine load(Executable program, ProcessMemory memory, Environment environment) {
    Machine machine = new Machine(program.program(), program::line, memory, null, environment);
    machine.thread(machine.program.start());
    return machine;
  }

  /** Makes a machine for the snippets of a process. */
  static Machine ofSnippets(ProcessMemory memory, MemoryWatch watch, Environment environment) {
    Machine machine = new Machine(CompiledProgram.EMPTY, spot -> "", memory, watch, environment);
    machine.streams.connectLater();
    return machine;
  }

  /** Goes on with a program that begins as the one so far; a thread stands before what is new. */
  VmThread extend(CompiledProgram longer) {
    program = longer;
    functions.extend(longer.library(), longer.windows());
    return thread(longer.start());
  }

  /** Lets another thread use the memory of one that has come to its end. */
  public void retire(VmThread thread) {
    if (threads.remove(thread) && thread.frames.hasMemory()) {
      stacks.push(thread.frames.limit() - STACK);
    }
  }

  /** Returns the line of the program where a thread is; "" if it is not in the program's file. */
  public String line(VmThread thread) {
    return lines.apply(thread.spot());
  }

  /** Returns where its threads stop. */
  public Breakpoints breakpoints() {
    return breakpoints;
  }

  CompiledProgram program() {
    return program;
  }

  PagedMemory memory() {
    return memory;
  }

  /** Returns its memory as functions of the library use it. */
  LibraryMemory libraryMemory() {
    return libraryMemory;
  }

  Heap heap() {
    return heap;
  }

  FileStreams streams() {
    return streams;
  }

  LibraryState state() {
    return state;
  }

  Environment environment() {
    return environment;
  }

  long staticAddress() {
    return staticAddress;
  }

  LoadedFunctions functions() {
    return functions;
  }

  Native library(int index) {
    return functions.library(index);
  }

  private VmThread thread(int pc) {
    VmThread thread = new VmThread(this, threads.size() + 1, pc, this::stack, STACK);
    threads.add(thread);
    return thread;
  }

  private long stack() {
    return stacks.isEmpty() ? memory.allocate(STACK + 2L * SCRATCH_BYTES) : stacks.pop();
  }

  /** Begins a thread in a function of the program. */
  public VmThread newThread(long start, long parameter) {
    VmThread thread = thread(program.threadStart());
    thread.push(start);
    thread.push(parameter);
    return thread;
  }

  /** Returns its threads, in the order in which they began. */
  public List<VmThread> threads() {
    return List.copyOf(threads);
  }

  /** Returns the memory that a thread passes to the calls of its library. */
  long scratch(VmThread thread) {
    return thread.frames.limit();
  }

  long codeAddress(int target) {
    return CODE + (long) CODE_SIZE * target;
  }

  /** Returns which code lies at an address. */
  int codeAt(long address) {
    long target = (address - CODE) / CODE_SIZE;
    boolean known = target >= 0 && (target < program.functions().size() || functions.has(target));
    if (!known) {
      throw new Raised(
          Crash.ACCESS_VIOLATION,
          "It calls a function at 0x%x, where none is.".formatted(address),
          "함수가 없는 주소 0x%x을(를) 호출한다.".formatted(address));
    }
    return (int) target;
  }

  CompiledFunction functionAt(long address) {
    return program.functions().get(codeAt(address));
  }

  /** Returns the name of the function at an address; "" if it is none of the program's. */
  public String functionName(long address) {
    return function(address).map(Symbol.ProgramFunction::name).orElse("");
  }

  /** Returns whether the program says what the function at an address does. */
  public boolean isWritten(long address) {
    return function(address).filter(function -> function.body() != null).isPresent();
  }

  private Optional<Symbol.ProgramFunction> function(long address) {
    long target = (address - CODE) / CODE_SIZE;
    return target >= 0 && target < program.functions().size()
        ? Optional.of(program.functions().get((int) target).source())
        : Optional.empty();
  }

  WindowsCall windowsCall(int number, long[] words) {
    Symbol.WindowsFunction function = functions.windows(number);
    return new WindowsCall(function.prototype(), function.wide(), words, Purpose.VALUE, 0, true);
  }

  /** Returns a call that the library makes. */
  WindowsCall call(String function, long[] words, Purpose purpose, int detail) {
    Prototype prototype =
        SourceProgram.surface(function)
            .orElseThrow(() -> new IllegalStateException("no call " + function));
    return new WindowsCall(prototype, true, words, purpose, detail, false);
  }

  /** Reads the program's memory anew before it goes on: others may have changed it. */
  public void resume() {
    memory.forget();
  }

  /** Writes what the program has changed, before others go on and look. */
  public void pause() {
    memory.flush();
  }

  /** Keeps what a call has printed that has come back; returns what it stored without room. */
  public Optional<Crash> returned(WindowsCall call, long result) {
    memory.views().returned(call, result);
    if (call.written() && call.function().name().equals("WriteFile") && result != 0) {
      streams.returned(call.words());
    }
    return Overrun.of(this, call, result);
  }

  /** Returns whether the library has a handle for itself: the program cannot close it. */
  public boolean isOfLibrary(long handle) {
    return state.ownHandles().contains(handle);
  }

  /** Returns what the process has printed to its console since that was asked last. */
  public String freshlyShown() {
    return new String(streams.freshlyShown(), StandardCharsets.UTF_8);
  }

  /** Returns what the process has printed so far, wherever that went. */
  public String printed() {
    return new String(streams.printed(), StandardCharsets.UTF_8);
  }

  /** Returns what lies where in its memory. */
  Extents extents() {
    return extents;
  }
}
