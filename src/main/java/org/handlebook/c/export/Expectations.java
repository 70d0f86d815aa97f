package org.handlebook.c.export;

import java.util.Optional;
import org.handlebook.c.write.Literal;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;

/** The program's comparisons, as one action makes them. */
final class Expectations {
  private final Call<?> call;
  private final int action;
  private final ProgramNames names;
  private final FunctionBody lines;

  Expectations(Call<?> call, int action, ProgramNames names, FunctionBody lines) {
    this.call = call;
    this.action = action;
    this.names = names;
    this.lines = lines;
  }

  void bool(String got, boolean expected) {
    lines.statement("expect_bool(%d, %s, %s)".formatted(action, got, expected ? "TRUE" : "FALSE"));
  }

  void number(String what, String got, String expected) {
    lines.statement(
        "expect_number(%d, %s, (LONGLONG)%s, (LONGLONG)%s)"
            .formatted(action, Literal.narrow(what), got, expected));
  }

  /** Bytes, by their number alone if they are all the same. */
  void bytes(String from, String count, Bytes expected) {
    if (Literal.isMonotonous(expected)) {
      number("bytes", count, Integer.toString(expected.length()));
    } else {
      lines.statement(
          "expect_bytes(%d, %s, %s, %s, %d)"
              .formatted(action, from, count, Literal.bytes(expected), expected.length()));
    }
  }

  /** Only tells of a number. */
  void tell(String what, String number) {
    lines.statement("say(%d, \", %s %%lu\", %s)".formatted(action, what, number));
  }

  /**
   * Returns a number, or the expression for the id that a process or thread has on a real system.
   */
  String id(int value) {
    boolean means = call.function().endsWith("Id");
    Optional<String> known =
        means ? names.processId(value).or(() -> names.threadId(value)) : Optional.empty();
    return known.orElse(Integer.toUnsignedString(value));
  }
}
