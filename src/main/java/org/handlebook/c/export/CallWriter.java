package org.handlebook.c.export;

import org.handlebook.c.write.CallText;
import org.handlebook.c.write.PrototypeText;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/** Writes one call as a function of C, with what is expected of it. */
final class CallWriter {
  private final Action.Made made;
  private final int action;
  private final ProgramNames names;
  private final Claims claims;
  private final FunctionBody lines = new FunctionBody();
  private final PrototypeText prototype;

  CallWriter(Action.Made made, int action, ProgramNames names, Claims claims) {
    this.made = made;
    this.action = action;
    this.names = names;
    this.claims = claims;
    this.prototype = PrototypeText.of(made.call());
  }

  /**
   * Returns the function.
   *
   * @param reply how the call ends, if it does
   */
  String write(@Nullable Reply<?> reply) {
    Outputs outputs = new Outputs(made, names, lines);
    ProgramWording wording = new ProgramWording(made, names, lines, outputs);
    String arguments = new CallText(made.call(), wording).arguments();
    call(prototype.function() + "(" + arguments + ")", reply);
    if (reply instanceof Reply.Returned<?> returned) {
      expect(returned, outputs);
    }
    return "static void %s(void)%n{%n%s}%n".formatted(names.of(made), lines.text());
  }

  /** The call, with the caller's last error before and after. */
  private void call(String call, @Nullable Reply<?> reply) {
    String seat = names.of(made.caller());
    boolean answers =
        reply instanceof Reply.Returned<?> returned
            && !(returned.answer() instanceof Answer.Nothing);
    lines.statement("begin(" + seat + ")");
    if (answers) {
      lines.declare(prototype.type() + " answer");
    }
    lines.statement(answers ? "answer = " + call : call);
    lines.statement("note(" + seat + ")");
  }

  private void expect(Reply.Returned<?> returned, Outputs outputs) {
    Answer answer = returned.answer();
    new Assignments(made, names, lines, outputs).keep(answer);
    new ReturnComparison(made, action, names, lines, outputs).compare(returned);
    if (returned.lastErrorSet() && (answer.isRefusal() || returned.lastError() != 0)) {
      error(returned.lastError());
    }
  }

  private void error(int expected) {
    String seat = names.of(made.caller());
    if (!claims.error(expected)) {
      lines.statement("tell_error(%d, %s)".formatted(action, seat));
    } else if (expected != Win32Error.ERROR_IO_PENDING.code()) {
      String code = Integer.toUnsignedString(expected);
      lines.statement("expect_error(%d, %s, %s)".formatted(action, seat, code));
    }
  }
}
