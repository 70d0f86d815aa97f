package org.handlebook.scenario.shell;

import java.util.function.Function;
import java.util.function.Supplier;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;

/** What a program does next. */
public sealed interface Instruction {

  /** It makes a call, waits until that comes back, and goes on with what came of it. */
  record Makes<R extends Answer>(Call<R> call, Function<Reply.Returned<R>, Instruction> then)
      implements Instruction {}

  /** It gives a handle a name, by which people can speak of it. */
  record Names(String name, Handle handle, Supplier<Instruction> then) implements Instruction {}

  /** It has prepared everything, and would go on at once if nobody wanted to look first. */
  record Pauses(Supplier<Instruction> then) implements Instruction {}

  /** It has nothing more to do. */
  record Rests() implements Instruction {}

  /** Makes a call, whatever comes of it. */
  static <R extends Answer> Instruction make(Call<R> call, Supplier<Instruction> then) {
    return new Makes<>(call, returned -> then.get());
  }
}
