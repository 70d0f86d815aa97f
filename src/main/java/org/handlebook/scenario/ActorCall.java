package org.handlebook.scenario;

import java.util.Optional;
import org.handlebook.system.Reply;
import org.handlebook.trace.CallRecord;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.FileAnswer.Completion;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.Win32Error;

/**
 * A call that an actor made, and how it stands.
 *
 * @param record the call as it was made
 * @param reply how it stands now
 * @param c the call as C, with the scenario's names
 * @param why why it does not come back, or ""
 */
public record ActorCall(Actor actor, CallRecord record, Reply<?> reply, String c, String why) {

  /** Returns the same with a reason why it does not come back. */
  ActorCall because(String reason) {
    return new ActorCall(actor, record, reply, c, reason);
  }

  /**
   * Returns whether Windows refused; to have only begun an operation that goes on is no refusal.
   */
  public boolean isRefused() {
    return reply instanceof Reply.Returned<?> returned
        && returned.answer().isRefusal()
        && !isUnderWay();
  }

  /** Returns whether it began an operation that went on when the call had come back. */
  public boolean isUnderWay() {
    return reply instanceof Reply.Returned<?> returned
        && returned.answer().isRefusal()
        && returned.lastError() == Win32Error.ERROR_IO_PENDING.code();
  }

  /** Returns whether the call is still blocked. */
  public boolean isWaiting() {
    return reply instanceof Reply.Pending<?>;
  }

  /**
   * Returns whether it is blocked as its sentence says: a server that waits for a client waits
   * until one comes, and nobody has to say so before.
   */
  boolean isWaitingAsSaid() {
    return isWaiting() && record.call() instanceof ConnectNamedPipe;
  }

  /**
   * Returns whether it came back as a scenario should expect: refused, timed out, with an abandoned
   * mutex, or not at all since its process crashed.
   */
  boolean isOutOfTheOrdinary() {
    return isRefused() || isTimeout() || isAbandoned() || isCrashed();
  }

  /** Returns what a wait answered; empty for other calls, and while it is waiting. */
  public Optional<WaitResult> waitResult() {
    return reply instanceof Reply.Returned<?> returned
            && returned.answer() instanceof WaitResult result
        ? Optional.of(result)
        : Optional.empty();
  }

  /** Returns whether it was a wait whose time ran out. */
  public boolean isTimeout() {
    return waitResult().filter(WaitResult::isTimeout).isPresent() || isPacketTimeout();
  }

  private boolean isPacketTimeout() {
    return reply instanceof Reply.Returned<?> returned
        && returned.answer() instanceof Completion
        && returned.lastError() == Win32Error.WAIT_TIMEOUT.code();
  }

  /** Returns whether it was a wait for a mutex that its owner had left. */
  public boolean isAbandoned() {
    return waitResult().filter(WaitResult::isAbandoned).isPresent();
  }

  /** Returns whether it came back with what the caller wanted. */
  public boolean isSuccess() {
    return reply instanceof Reply.Returned<?> && !isOutOfTheOrdinary() && !isUnderWay();
  }

  /** Returns whether the process ended in the middle of the call. */
  public boolean isCrashed() {
    return reply instanceof Reply.Crashed<?>;
  }

  /** Returns what it returned, as C would write it; "" if it has not come back. */
  String returned() {
    return reply instanceof Reply.Returned<?> returned ? returned.answer().returned() : "";
  }

  /**
   * Returns what came of it, in words: {@code it returned FALSE, with ERROR_INVALID_HANDLE (6): the
   * handle is invalid}.
   */
  public String outcome() {
    if (reply instanceof Reply.Returned<?> returned) {
      String value = returned.answer().returned();
      return (value.isEmpty() ? "it came back" : "it returned " + value) + error(returned);
    }
    if (isCrashed()) {
      return "its process crashed in the middle of it";
    }
    return isWaiting() ? "it is still waiting" : "it never returns: its thread has ended";
  }

  private static String error(Reply.Returned<?> returned) {
    if (!returned.lastErrorSet()) {
      return ", leaving the last error alone";
    }
    String meaning =
        Win32Error.of(returned.lastError()).map(error -> ": " + error.english()).orElse("");
    return (returned.answer().isRefusal() ? ", with " : ", with the last error ")
        + Win32Error.text(returned.lastError())
        + meaning;
  }
}
