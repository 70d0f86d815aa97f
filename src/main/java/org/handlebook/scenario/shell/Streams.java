package org.handlebook.scenario.shell;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.handlebook.system.Reply;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;
import org.handlebook.win32.EnvironmentCall.GetStdHandle;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.ProcessCall.ExitProcess;

/** What every program does: reads to the end, writes, complains, exits. */
final class Streams {
  private static final int CHUNK = 4096;
  private static final String NOBODY_READS = "The process tried to write to a nonexistent pipe.";

  private Streams() {}

  static Instruction input(Function<Handle, Instruction> then) {
    return standard(Constant.STD_INPUT_HANDLE, then);
  }

  static Instruction output(Function<Handle, Instruction> then) {
    return standard(Constant.STD_OUTPUT_HANDLE, then);
  }

  private static Instruction standard(int slot, Function<Handle, Instruction> then) {
    return new Instruction.Makes<>(
        new GetStdHandle(slot), returned -> then.apply(returned.answer().value()));
  }

  /** Reads all there is: until nobody is left who could write. */
  static Instruction readAll(Handle from, Function<String, Instruction> then) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    return eachChunk(
        from,
        (chunk, more) -> {
          text.writeBytes(chunk.toArray());
          return more.get();
        },
        () -> then.apply(text.toString(StandardCharsets.UTF_8)));
  }

  /** Writes all that can be read, as it comes. */
  static Instruction copy(Handle from, Handle to, Supplier<Instruction> then) {
    return eachChunk(from, (chunk, more) -> write(to, chunk, more), then);
  }

  /** What is done with a piece that was read, before the next one. */
  @FunctionalInterface
  private interface Slice {
    Instruction take(Bytes chunk, Supplier<Instruction> more);
  }

  /** Reads piece by piece; a read that is refused, or brings nothing, is the end. */
  private static Instruction eachChunk(Handle from, Slice piece, Supplier<Instruction> atEnd) {
    return new Instruction.Makes<>(
        new ReadFile(from, CHUNK, null),
        returned ->
            returned.answer().value() && returned.answer().count() > 0
                ? piece.take(returned.answer().buffer(), () -> eachChunk(from, piece, atEnd))
                : atEnd.get());
  }

  static Instruction write(Handle to, String text, Supplier<Instruction> then) {
    return text.isEmpty()
        ? then.get()
        : write(to, Bytes.of(text.getBytes(StandardCharsets.UTF_8)), then);
  }

  /** Writes; who cannot says so and exits. */
  private static Instruction write(Handle to, Bytes bytes, Supplier<Instruction> then) {
    return new Instruction.Makes<>(
        new WriteFile(to, bytes, null),
        (Reply.Returned<Transferred> returned) ->
            returned.answer().value() ? then.get() : complain(NOBODY_READS));
  }

  /** Says on standard error what is wrong, and exits. */
  static Instruction complain(String message) {
    return say(message, () -> exit(1));
  }

  /** Says something on standard error. */
  static Instruction say(String message, Supplier<Instruction> then) {
    Bytes line = Bytes.of((message + TextLines.END).getBytes(StandardCharsets.UTF_8));
    return standard(
        Constant.STD_ERROR_HANDLE,
        error -> Instruction.make(new WriteFile(error, line, null), then));
  }

  static Instruction exit(int code) {
    return Instruction.make(new ExitProcess(code), Instruction.Rests::new);
  }

  static Instruction close(List<Handle> handles, Supplier<Instruction> then) {
    return handles.isEmpty()
        ? then.get()
        : Instruction.make(
            new CloseHandle(handles.get(0)), () -> close(handles.subList(1, handles.size()), then));
  }
}
