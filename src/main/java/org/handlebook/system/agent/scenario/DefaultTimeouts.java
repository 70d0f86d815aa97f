package org.handlebook.system.agent.scenario;

import java.util.HashMap;
import java.util.Map;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.MailslotCall.GetMailslotInfo;
import org.handlebook.win32.MailslotCall.SetMailslotInfo;
import org.handlebook.win32.MailslotInfo;
import org.handlebook.win32.PipeCall.CreateNamedPipe;
import org.jspecify.annotations.Nullable;

/**
 * How long mailslots and named pipes let somebody wait who does not say so, as the scenario told
 * them: the system knows the scaled times.
 */
public final class DefaultTimeouts {
  /** What a pipe has that was given none. */
  private static final int USUAL_MILLIS = 50;

  private final Map<String, Integer> told = new HashMap<>();

  /** Notes what a call that came back has changed. */
  public void note(PendingCall<?> call, ObjectRegistry registry) {
    if (call.success() == null) {
      return;
    }
    if (call.call() instanceof CreateMailslot create && create.lpName() != null) {
      told.put(ChannelNames.of(create.lpName()).key(), create.lReadTimeout());
    } else if (call.call() instanceof SetMailslotInfo set) {
      told.put(registry.channelNamed(call.caller(), set.hMailslot()), set.lReadTimeout());
    } else if (call.call() instanceof CreateNamedPipe create && create.lpName() != null) {
      told.put(ChannelNames.of(create.lpName()).key(), create.nDefaultTimeOut());
    }
  }

  /** Returns how long a reader of a mailslot waits on this system, in milliseconds. */
  int ofMailslot(String channel, TimeScaling scale) {
    return scale.milliseconds(told.getOrDefault(channel, 0));
  }

  /** Returns how long somebody waits here for an instance of a named pipe. */
  int ofPipe(String channel, TimeScaling scale) {
    int millis = told.getOrDefault(channel, 0);
    return millis == 0 ? USUAL_MILLIS : scale.milliseconds(millis);
  }

  /** Returns the reply with the time-out that the scenario has told. */
  @SuppressWarnings("unchecked") // the call is a GetMailslotInfo, which answers this
  public <R extends Answer> Reply<R> corrected(
      PendingCall<R> call, Reply<R> reply, ObjectRegistry registry) {
    Integer scenarios =
        call.call() instanceof GetMailslotInfo get ? find(call, get.hMailslot(), registry) : null;
    return scenarios != null
            && reply instanceof Reply.Returned<R> returned
            && returned.answer() instanceof Stored<?> stored
            && stored.stored() instanceof MailslotInfo info
        ? new Reply.Returned<>(
            (R) new Stored<>(with(info, scenarios)), returned.lastError(), returned.lastErrorSet())
        : reply;
  }

  private @Nullable Integer find(PendingCall<?> call, Handle mailslot, ObjectRegistry registry) {
    return told.get(registry.channelNamed(call.caller(), mailslot));
  }

  private static MailslotInfo with(MailslotInfo info, int readTimeout) {
    return new MailslotInfo(
        info.lpMaxMessageSize(), info.lpNextSize(), info.lpMessageCount(), readTimeout);
  }
}
