package org.handlebook.c.vm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.c.front.SourceProgram;
import org.handlebook.c.front.Symbol;
import org.handlebook.c.header.Prototype;
import org.handlebook.c.vm.CompiledProgram.CompiledFunction;
import org.handlebook.c.vm.WindowsCall.Purpose;
import org.handlebook.system.ProcessMemory;

/** A process that runs a program. */
public final class Machine {
  /** How many bytes of a stream go out or come in at once. */
  static final int SCRATCH_BYTES = 4096;

  private static final long STACK = 1 << 20;
  private static final long CODE = 0x7FF6_0000_1000L;
  private static final int CODE_SIZE = 16;

  private final Executable executable;
  private final CompiledProgram program;
  private final PagedMemory memory;
  private final Heap heap;
  private final FileStreams streams;
  private final Environment environment;
  private final LibraryState state = new LibraryState();
  private final long staticAddress;
  private final LoadedFunctions functions;
  private final List<VmThread> threads = new ArrayList<>();
  private final Map<VmThread, Long> scratches = new HashMap<>();

  /**
   * What a program finds when it begins.
   *
   * @param program its file's name
   * @param commandLine what it was started with
   * @param input its standard handles; 0 for none
   * @param isTyped whether its input is what somebody types
   * @param isConsole whether its output is a console
   */
  public record Environment(
      String program,
      String commandLine,
      long input,
      long output,
      long error,
      boolean isTyped,
      boolean isConsole,
      int seed,
      Clock clock) {}

  /** Tells the time of the system. */
  @FunctionalInterface
  public interface Clock {
    /** Returns the milliseconds since the system began. */
    long milliseconds();
  }

  private Machine(Executable executable, ProcessMemory processMemory, Environment environment) {
    this.executable = executable;
    this.program = executable.program();
    this.environment = environment;
    this.memory = new PagedMemory(processMemory);
    this.heap = new Heap(memory);
    this.staticAddress = memory.allocate(Math.max(1, program.image().length));
    memory.write(staticAddress, program.image());
    this.functions = new LoadedFunctions(program.library(), program.windows());
    this.streams =
        new FileStreams(
            this,
            environment.input(),
            environment.output(),
            environment.error(),
            environment.isConsole());
    thread(program.start());
  }

  /** Loads a program into the memory of a process; its first thread stands before main. */
  public static Machine load(Executable program, ProcessMemory memory, Environment environment) {
    return new Machine(program, memory, environment);
  }

  /** Returns the line of the program where a thread is; "" if it is not in the program's file. */
  public String line(VmThread thread) {
    return executable.line(thread.spot());
  }

  CompiledProgram program() {
    return program;
  }

  PagedMemory memory() {
    return memory;
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
    long stack = memory.allocate(STACK + 2L * SCRATCH_BYTES);
    VmThread thread = new VmThread(this, threads.size() + 1, pc, stack, STACK);
    scratches.put(thread, stack + STACK);
    threads.add(thread);
    return thread;
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
    return scratches.getOrDefault(thread, 0L);
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
    int target = codeAt(address);
    return target < program.functions().size()
        ? program.functions().get(target).source().name()
        : "";
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

  /** Keeps what a call that the program wrote has printed, now that it has come back. */
  public void returned(WindowsCall call, long result) {
    boolean prints =
        call.written()
            && call.function().name().equals("WriteFile")
            && result != 0
            && (call.words()[0] == environment.output() || call.words()[0] == environment.error());
    if (prints && call.words()[0] != 0) {
      streams.print(memory.read(call.words()[1], call.words()[2] & 0xFFFF_FFFFL));
    }
  }

  /** Returns what the process has printed so far. */
  public String printed() {
    return new String(streams.printed(), StandardCharsets.UTF_8);
  }

  Crash explain(MemoryFault fault) {
    String[] more = heap.about(fault.address());
    boolean isNull = fault.address() >= 0 && fault.address() < 0x1_0000;
    String english =
        isNull
            ? "It uses a pointer that is NULL."
            : "It %s memory at 0x%x, where nothing is that it may use."
                .formatted(fault.isWriting() ? "writes to" : "reads", fault.address());
    String korean =
        isNull
            ? "NULL인 포인터를 쓴다."
            : "쓸 수 있는 것이 없는 주소 0x%x의 메모리%s."
                .formatted(fault.address(), fault.isWriting() ? "에 쓴다" : "를 읽는다");
    return new Crash(Crash.ACCESS_VIOLATION, english + more[0], korean + more[1]);
  }
}
