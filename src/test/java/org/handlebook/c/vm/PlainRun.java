package org.handlebook.c.vm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handlebook.system.ProcessMemory;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;

/** Runs a program that needs no Windows but to print, read a line, and end. */
final class PlainRun {
  private static final int JUMPS = 40_000_000;

  private final ProcessMemory memory = new PlainMemory();
  private final StringBuilder output = new StringBuilder();
  private byte[] input;
  private long exitCode = -1;

  private PlainRun(String input) {
    this.input = input.getBytes(StandardCharsets.UTF_8);
  }

  /** What came of a run. */
  record Result(String output, long exitCode, String crash) {}

  static Result run(String file, String source, String input) {
    return new PlainRun(input).run(file, source);
  }

  private Result run(String file, String source) {
    Executable program = Executable.compile(file, source, name -> Optional.empty());
    Machine machine =
        Machine.load(
            program,
            memory,
            new Machine.Environment(
                "x.exe", "x.exe one \"two three\"", 10, 11, 12, true, true, true, 0, () -> 0));
    VmThread thread = machine.threads().get(0);
    int left = JUMPS;
    while (!thread.hasEnded() && exitCode < 0 && left > 0) {
      machine.resume();
      left = thread.run(left);
      machine.pause();
      thread.pending().ifPresent(call -> thread.complete(answer(call)));
    }
    String crash =
        thread
            .crash()
            .map(c -> thread.spot() + ": " + c.english())
            .orElse(left == 0 ? "endless" : "");
    return new Result(output.toString().replace("\r", ""), exitCode, crash);
  }

  /** Returns how long the next line is: a console gives one at a time. */
  private int line() {
    int end = 0;
    while (end < input.length && input[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, input.length);
  }

  private long answer(WindowsCall call) {
    long[] words = call.words();
    switch (call.function().name()) {
      case "WriteFile" -> {
        Bytes bytes = ((ProcessMemory.Access.Made) memory.read(words[1], (int) words[2])).bytes();
        output.append(new String(bytes.toArray(), StandardCharsets.UTF_8));
        return 1;
      }
      case "ReadFile" -> {
        int count = (int) Math.min(line(), words[2]);
        memory.write(words[1], Bytes.of(Arrays.copyOf(input, count)));
        memory.write(words[3], Bytes.of(new byte[] {(byte) count, (byte) (count >> 8), 0, 0}));
        input = Arrays.copyOfRange(input, count, input.length);
        return 1;
      }
      case "ExitProcess" -> exitCode = words[0] & 0xFFFF_FFFFL;
      case "VirtualAlloc" -> {
        return memory.allocate(words[1], Constant.PAGE_READWRITE);
      }
      case "CreateEvent", "CreateSemaphore" -> {
        return 0x40;
      }
      default -> {}
    }
    return 0;
  }

  public static void main(String[] args) throws Exception {
    for (String name : List.of(args)) {
      String text = java.nio.file.Files.readString(java.nio.file.Path.of(name));
      try {
        Result result = run(name, text, "");
        System.out.print(result.output());
        System.err.println(result.crash() + " exit " + result.exitCode());
      } catch (ProgramErrors errors) {
        System.err.println(errors.getMessage());
      }
    }
  }
}
