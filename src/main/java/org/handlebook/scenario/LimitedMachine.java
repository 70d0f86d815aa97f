package org.handlebook.scenario;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.handlebook.system.Capability;
import org.handlebook.system.Logon;
import org.handlebook.system.Milestone;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.StepLocation;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;

/**
 * A machine that stops a scenario which would never end: after so many calls, or after so much real
 * time, the next thing that it is asked to do fails the step.
 */
final class LimitedMachine implements SystemUnderTest {
  /** Far more than a scenario that people read can make. */
  static final long MOST_CALLS = 1_000_000;

  /** Real seconds; far more than the slowest scenario takes on a busy machine. */
  static final long MOST_SECONDS = 300;

  private final SystemUnderTest machine;
  private final Supplier<StepLocation> here;
  private final LongSupplier nanoTime;
  private final long begun;
  private long calls;

  /**
   * A machine that has done nothing yet.
   *
   * @param here tells which step is running
   * @param nanoTime real time, as {@link System#nanoTime} tells it
   */
  LimitedMachine(SystemUnderTest machine, Supplier<StepLocation> here, LongSupplier nanoTime) {
    this.machine = machine;
    this.here = here;
    this.nanoTime = nanoTime;
    this.begun = nanoTime.getAsLong();
  }

  @Override
  public <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call) {
    if (++calls > MOST_CALLS) {
      throw stopped(
          "it has made " + MOST_CALLS + " calls; the next is " + call.function(),
          "호출이 " + MOST_CALLS + "번을 넘었다. 다음 호출은 " + call.function() + "이다");
    }
    checkTime();
    return machine.call(caller, call);
  }

  @Override
  public boolean passUntilSomethingHappens() {
    checkTime();
    return machine.passUntilSomethingHappens();
  }

  private void checkTime() {
    if (nanoTime.getAsLong() - begun > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
      throw stopped(
          "it has run for more than " + MOST_SECONDS + " seconds", MOST_SECONDS + "초가 넘게 실행되고 있다");
    }
  }

  private ScenarioMistake stopped(String english, String korean) {
    String place = ", " + here.get();
    return new ScenarioMistake(
        "The scenario is stopped, since " + english + place + ".",
        "시나리오를 멈춘다. " + korean + place + ".");
  }

  @Override
  public String system() {
    return machine.system();
  }

  @Override
  public Set<Capability> capabilities() {
    return machine.capabilities();
  }

  @Override
  public ThreadRef startProcess(Logon logon) {
    return machine.startProcess(logon);
  }

  @Override
  public String sid(String account) {
    return machine.sid(account);
  }

  @Override
  public void addComputer(String name, String domain) {
    machine.addComputer(name, domain);
  }

  @Override
  public ThreadRef thread(int dwThreadId) {
    return machine.thread(dwThreadId);
  }

  @Override
  public ThreadRef firstThread(int dwProcessId) {
    return machine.firstThread(dwProcessId);
  }

  @Override
  public int threadId(ThreadRef thread) {
    return machine.threadId(thread);
  }

  @Override
  public boolean isRunning(ThreadRef thread) {
    return machine.isRunning(thread);
  }

  @Override
  public boolean isWaiting(ThreadRef thread) {
    return machine.isWaiting(thread);
  }

  @Override
  public List<Milestone> milestones() {
    return machine.milestones();
  }

  @Override
  public <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending) {
    return machine.outcome(pending);
  }

  @Override
  public <R extends Answer> Reply<R> await(Reply.Pending<R> pending) {
    return machine.await(pending);
  }

  @Override
  public void pass(long milliseconds) {
    machine.pass(milliseconds);
  }

  @Override
  public void type(ProcessRef process, String line) {
    machine.type(process, line);
  }

  @Override
  public SystemSnapshot snapshot() {
    return machine.snapshot();
  }

  @Override
  public void dictate(ProcessRef process, Handle handle, long address) {
    machine.dictate(process, handle, address);
  }

  @Override
  public void close() {
    machine.close();
  }
}
