package org.handlebook.c.export;

import org.handlebook.c.write.Literal;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.FileAnswer;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/** Writes what is expected of the value that a call returns. */
final class ReturnComparison {
  private final Action.Made made;
  private final int action;
  private final ProgramNames names;
  private final FunctionBody lines;
  private final Outputs outputs;
  private final Expectations expect;
  private final StoredComparison stored;

  ReturnComparison(
      Action.Made made, int action, ProgramNames names, FunctionBody lines, Outputs outputs) {
    this.made = made;
    this.action = action;
    this.names = names;
    this.lines = lines;
    this.outputs = outputs;
    this.expect = new Expectations(made.call(), action, names, lines);
    this.stored = new StoredComparison(made, expect, outputs);
  }

  /** With what the call answers on the model. */
  void compare(Reply.Returned<?> returned) {
    Answer answer = returned.answer();
    boolean begins =
        !answer.isRefusal() || returned.lastError() == Win32Error.ERROR_IO_PENDING.code();
    if (outputs.goesOn() && begins) {
      lines.statement("expect_begun(%d, answer, %s)".formatted(action, names.of(made.caller())));
    } else {
      compare(answer);
    }
  }

  private void compare(Answer answer) {
    if (answer instanceof Answer.Bool bool) {
      expect.bool("answer", bool.value());
    } else if (answer instanceof Answer.Stored<?> with) {
      expect.bool("answer", with.stored() != null);
      stored.compare(with.stored());
    } else if (answer instanceof Answer.HandleOrNull
        || answer instanceof Answer.CreatedThread
        || answer instanceof Answer.AddressOrNull
        || answer instanceof Answer.EnvironmentBlock) {
      expectGiven("NULL", answer);
    } else if (answer instanceof Answer.HandleOrInvalid handle) {
      compareHandle(handle);
    } else if (answer instanceof FileAnswer.Transferred moved) {
      expect.bool("answer", moved.value());
      stored.compare(moved);
    } else {
      compareValue(answer);
    }
  }

  private void compareHandle(Answer.HandleOrInvalid answer) {
    if (made.given().isEmpty() && !answer.isRefusal()) {
      String expected = new HandleVariables(made, names).of(answer.value());
      lines.statement("expect_same(%d, answer, %s)".formatted(action, expected));
    } else {
      expectGiven("INVALID_HANDLE_VALUE", answer);
    }
  }

  private void expectGiven(String refusal, Answer answer) {
    lines.statement(
        "expect_given(%d, answer, %s, %s)"
            .formatted(action, refusal, answer.isRefusal() ? "FALSE" : "TRUE"));
  }

  private void compareValue(Answer answer) {
    if (answer instanceof Answer.WaitResult wait) {
      expect.number("=", "answer", Integer.toUnsignedString(wait.value()));
    } else if (answer instanceof Answer.Dword dword) {
      expect.number("=", "answer", expect.id(dword.value()));
    } else if (answer instanceof Answer.IdOrZero id) {
      expect.number("=", "answer", expect.id(id.value()));
    } else if (answer instanceof Answer.SuspendCount suspended) {
      expect.number("=", "answer", Integer.toUnsignedString(suspended.value()));
    } else if (answer instanceof FileAnswer.FileType file) {
      expect.number("=", "answer", Integer.toUnsignedString(file.value()));
    } else if (answer instanceof FileAnswer.Position position) {
      Long value = position.value();
      expect.number("=", "answer", Integer.toUnsignedString(value == null ? -1 : value.intValue()));
    } else if (answer instanceof Answer.Text text) {
      expect.number("=", "answer", Integer.toUnsignedString(text.value()));
      compareText(text.lpBuffer());
    } else if (answer instanceof Answer.StringPointer pointer) {
      compareLine(pointer.value());
    } else if (answer instanceof Answer.PseudoHandle pseudo) {
      lines.statement(
          "expect_same(%d, answer, (HANDLE)(LONG_PTR)%d)"
              .formatted(action, pseudo.value().value()));
    }
  }

  private void compareText(@Nullable String text) {
    if (text != null) {
      lines.statement(
          "expect_text(%d, %s, %s)".formatted(action, outputs.buffer(), Literal.wide(text)));
    }
  }

  /** A process that no call makes has a command line that is the director's affair. */
  private void compareLine(String line) {
    if (line.isEmpty()) {
      lines.statement("say(%d, \" = %%p\", (void *)answer)".formatted(action));
    } else {
      lines.statement("expect_text(%d, answer, %s)".formatted(action, Literal.wide(line)));
    }
  }
}
