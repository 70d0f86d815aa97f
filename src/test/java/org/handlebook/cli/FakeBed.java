package org.handlebook.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.handlebook.machine.Capability;
import org.handlebook.machine.Machine;
import org.handlebook.machine.MachineFailure;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.Reply;
import org.handlebook.machine.TestBed;
import org.handlebook.machine.ThreadRef;
import org.handlebook.machine.WorldSnapshot;
import org.handlebook.machine.model.ModelMachine;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;

/**
 * A system that is the model, but lacks what systems may lack, and differs: mailslots are never
 * inheritable, events are refused, and semaphores break it.
 */
final class FakeBed implements TestBed {
  static final String SYSTEM = "fake-1.0";

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger open = new AtomicInteger();
  private boolean closed;

  /** How many machines it has lent. */
  int opened() {
    return opened.get();
  }

  /** Whether it is closed, and every machine before it. */
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
  public Machine open() {
    opened.incrementAndGet();
    open.incrementAndGet();
    return new FakeMachine(new ModelMachine());
  }

  @Override
  public void close() {
    closed = true;
  }

  private final class FakeMachine implements Machine {
    private final Machine model;

    FakeMachine(Machine model) {
      this.model = model;
    }

    @Override
    public <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call) {
      if (call instanceof CreateSemaphore) {
        throw new MachineFailure("the agent is gone");
      }
      return call instanceof CreateEvent ? refused() : model.call(caller, falsified(call));
    }

    @SuppressWarnings("unchecked")
    private static <R extends Answer> Reply<R> refused() {
      return (Reply<R>) new Reply.Returned<>(Answer.HandleOrNull.REFUSED, 5, true);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Answer> Call<R> falsified(Call<R> call) {
      return call instanceof CreateMailslot create
          ? (Call<R>)
              new CreateMailslot(
                  create.lpName(),
                  create.nMaxMessageSize(),
                  create.lReadTimeout(),
                  new SecurityAttributes(false))
          : call;
    }

    @Override
    public String system() {
      return SYSTEM;
    }

    @Override
    public Set<Capability> capabilities() {
      return FakeBed.this.capabilities();
    }

    @Override
    public ThreadRef startProcess() {
      return model.startProcess();
    }

    @Override
    public ThreadRef thread(int dwThreadId) {
      return model.thread(dwThreadId);
    }

    @Override
    public ThreadRef firstThread(int dwProcessId) {
      return model.firstThread(dwProcessId);
    }

    @Override
    public int threadId(ThreadRef thread) {
      return model.threadId(thread);
    }

    @Override
    public boolean isRunning(ThreadRef thread) {
      return model.isRunning(thread);
    }

    @Override
    public boolean isWaiting(ThreadRef thread) {
      return model.isWaiting(thread);
    }

    @Override
    public <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending) {
      return model.outcome(pending);
    }

    @Override
    public WorldSnapshot snapshot() {
      return model.snapshot();
    }

    @Override
    public void dictate(ProcessRef process, Handle handle, long address) {
      model.dictate(process, handle, address);
    }

    @Override
    public void close() {
      open.decrementAndGet();
      model.close();
    }
  }
}
