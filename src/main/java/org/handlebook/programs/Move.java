package org.handlebook.programs;

import java.util.function.Function;
import java.util.function.Supplier;
import org.handlebook.machine.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;

/** What a program does next. */
public sealed interface Move {

  /** It makes a call, waits until that comes back, and goes on with what came of it. */
  record Makes<R extends Answer>(Call<R> call, Function<Reply.Returned<R>, Move> then)
      implements Move {}

  /** It gives a handle a name, by which people can speak of it. */
  record Names(String name, Handle handle, Supplier<Move> then) implements Move {}

  /** It has prepared everything, and would go on at once if nobody wanted to look first. */
  record Pauses(Supplier<Move> then) implements Move {}

  /** It has nothing more to do. */
  record Rests() implements Move {}

  /** Makes a call, whatever comes of it. */
  static <R extends Answer> Move make(Call<R> call, Supplier<Move> then) {
    return new Makes<>(call, returned -> then.get());
  }
}
