package org.handlebook.c.export;

import java.util.List;
import java.util.Set;
import org.handlebook.system.Capability;
import org.handlebook.system.Logon;
import org.handlebook.system.Milestone;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;

/** Another machine, on which all that happens is written down. */
final class RecordingSystem implements SystemUnderTest {
  private final SystemUnderTest machine;
  private final Transcript transcript;

  RecordingSystem(SystemUnderTest machine, Transcript transcript) {
    this.machine = machine;
    this.transcript = transcript;
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
    if (!logon.equals(Logon.DEFAULT)) {
      transcript.cannot("it has processes of several users, sessions or computers");
    }
    ThreadRef first = machine.startProcess(logon);
    transcript.begins(first, machine);
    return first;
  }

  @Override
  public String sid(String account) {
    transcript.cannot("it has users and groups of its own");
    return machine.sid(account);
  }

  @Override
  public void addComputer(String name, String domain) {
    transcript.cannot("it happens on several computers");
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
  public <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call) {
    SystemSnapshot before = machine.snapshot();
    Reply<R> reply = machine.call(caller, call);
    transcript.made(caller, call, reply, before, machine);
    return reply;
  }

  @Override
  public List<Milestone> milestones() {
    return machine.milestones();
  }

  @Override
  public <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending) {
    Reply<R> reply = machine.outcome(pending);
    transcript.heard(pending, reply);
    return reply;
  }

  @Override
  public void pass(long milliseconds) {
    machine.pass(milliseconds);
    transcript.passes(milliseconds);
  }

  @Override
  public boolean passUntilSomethingHappens() {
    return machine.passUntilSomethingHappens();
  }

  @Override
  public void type(ProcessRef process, String line) {
    transcript.cannot("somebody types at a console");
    machine.type(process, line);
  }

  @Override
  public SystemSnapshot snapshot() {
    return machine.snapshot();
  }

  @Override
  public void dictate(ProcessRef process, Handle handle, long address) {
    transcript.cannot("it needs a textbook's handle values");
    machine.dictate(process, handle, address);
  }

  @Override
  public void close() {
    machine.close();
  }
}
