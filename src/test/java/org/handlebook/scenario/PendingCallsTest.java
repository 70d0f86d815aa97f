package org.handlebook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.StepLocation;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.SynchronizationCall.Sleep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Calls that come back late. */
class PendingCallsTest {
  private static final ThreadRef THREAD = new ThreadRef(new ProcessRef(1), 1);
  private static final Reply.Pending<Nothing> PENDING = new Reply.Pending<>(1);

  /** A system on which a call comes back while it is asked whether its thread waits. */
  private static SystemUnderTest backWhenAsked(Reply<Nothing> reply) {
    AtomicBoolean asked = new AtomicBoolean();
    return (SystemUnderTest)
        Proxy.newProxyInstance(
            SystemUnderTest.class.getClassLoader(),
            new Class<?>[] {SystemUnderTest.class},
            (self, method, words) ->
                switch (method.getName()) {
                  case "await" -> PENDING;
                  case "outcome" -> asked.get() ? reply : PENDING;
                  case "isRunning" -> true;
                  case "isWaiting" -> !asked.compareAndSet(false, true);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  @Test
  @DisplayName("A call that comes back while it is asked whether everybody waits has come back")
  void cameBackMeanwhile() {
    Reply.Returned<Nothing> back = new Reply.Returned<>(new Nothing(), 0, false);
    ActorNames actors = new ActorNames();
    actors.enter("App", THREAD, null);
    Actor app = actors.actor(THREAD);
    NameBindings names =
        new NameBindings(actors, new HandleNames(actors), new ViewNames(), new OperationNames());
    PendingCalls pending = new PendingCalls(backWhenAsked(back), names, new LastReply());
    List<Reply<Nothing>> heard = new ArrayList<>();
    CallRecord record =
        new CallRecord(
            1,
            new StepLocation("x.feature", 1, "it sleeps"),
            THREAD,
            new Sleep(1),
            PENDING,
            List.of());
    pending.take(app, record, PENDING, heard::add);

    assertThat(pending.finish(app)).isTrue();

    assertThat(heard).containsExactly(back);
  }
}
