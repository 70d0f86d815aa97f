package org.handlebook.trace;

import java.util.stream.Collectors;
import org.handlebook.c.write.CallText;
import org.handlebook.c.write.Literal;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.FileAnswer;
import org.handlebook.win32.Handle;
import org.handlebook.win32.UntypedCall;
import org.jspecify.annotations.Nullable;

/**
 * Writes calls and answers on one line, as C would. The call that was written last is not written
 * again: a trace tells it, and then whoever asks what became of it.
 */
public final class CText {
  private final NameLookup names;
  private @Nullable CallRecord last;
  private String lastText = "";

  public CText(NameLookup names) {
    this.names = names;
  }

  /** Returns the call as C: {@code CloseHandle(hMail)}. */
  public String call(CallRecord made) {
    if (!isIdentical(made, last)) {
      lastText = text(made);
      last = made;
    }
    return lastText;
  }

  private static boolean isIdentical(CallRecord one, @Nullable Object other) {
    return one == other;
  }

  private String text(CallRecord made) {
    if (made.call() instanceof UntypedCall untyped) {
      return untyped.function() + "(" + words(untyped) + ")";
    }
    String arguments = new CallText(made.call(), new CallLine(made, names)).arguments();
    return made.call().function() + "(" + arguments + ")";
  }

  private static String words(UntypedCall call) {
    return call.arguments().stream()
        .map(word -> word == 0 ? "NULL" : "0x" + Long.toHexString(word))
        .collect(Collectors.joining(", "));
  }

  /** Returns how the call stands: {@code hMail = 0x4}, {@code FALSE}, {@code (waiting)}. */
  public String answer(CallRecord made) {
    if (made.reply() instanceof Reply.Returned<?> returned) {
      return answer(made.caller().process(), returned.answer());
    }
    if (made.reply() instanceof Reply.Crashed<?>) {
      return "(crashed)";
    }
    return made.reply() instanceof Reply.Pending<?> ? "(waiting)" : "(never returns)";
  }

  private String answer(ProcessRef process, Answer answer) {
    if (answer instanceof Answer.AddressOrNull address && !answer.isRefusal()) {
      String view = names.view(process, address.value());
      return (view.isEmpty() ? "" : view + " = ") + answer.returned();
    }
    if (answer instanceof FileAnswer.Transferred moved && moved.count() > 0) {
      return answer.returned() + ", " + moved(moved);
    }
    if (answer instanceof Answer.Text text && text.lpBuffer() != null) {
      return answer.returned() + ", " + Literal.narrow(text.lpBuffer());
    }
    Handle handle = Answers.newHandle(answer);
    String name = handle == null ? "" : names.handle(process, handle);
    return name.isEmpty() ? answer.returned() : name + " = " + handle;
  }

  /** Returns what was read, or how much was written. */
  private static String moved(FileAnswer.Transferred moved) {
    return moved.buffer().length() == 0
        ? moved.count() + (moved.count() == 1 ? " byte" : " bytes")
        : BytesText.shortened(moved.buffer());
  }
}
