package org.handlebook.app.command;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.handlebook.system.Capability;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;

/**
 * A system that is the model, but lacks what systems may lack, and differs: mailslots are never
 * inheritable, events are refused, and semaphores break it.
 */
final class FakeSystemFactory implements SystemFactory {
  static final String SYSTEM = "fake-1.0";

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger open = new AtomicInteger();
  private boolean closed;

  /** How many systems it has lent. */
  int opened() {
    return opened.get();
  }

  /** Says whether it is closed, and every system before it. */
  boolean isClosed() {
    return closed && open.get() == 0;
  }

  @Override
  public String system() {
    return SYSTEM;
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.noneOf(Capability.class);
  }

  @Override
  public int width() {
    return 2;
  }

  @Override
  public SystemUnderTest open() {
    opened.incrementAndGet();
    open.incrementAndGet();
    return InterceptedSystem.of(FakeSystemFactory::answer, open::decrementAndGet);
  }

  @Override
  public void close() {
    closed = true;
  }

  private static Reply<?> answer(SystemUnderTest model, ThreadRef caller, Call<?> call) {
    if (call instanceof CreateSemaphore) {
      throw new SystemFailure("the agent is gone");
    } else if (call instanceof CreateEvent) {
      return new Reply.Returned<>(Answer.HandleOrNull.REFUSED, 5, true);
    } else if (call instanceof CreateMailslot create) {
      return model.call(caller, withoutInheriting(create));
    }
    return model.call(caller, call);
  }

  private static CreateMailslot withoutInheriting(CreateMailslot create) {
    return new CreateMailslot(
        create.lpName(),
        create.nMaxMessageSize(),
        create.lReadTimeout(),
        new SecurityAttributes(false));
  }
}
