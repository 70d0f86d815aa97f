package org.handlebook.system;

import java.util.List;
import java.util.Set;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;

/** Hands everything on to another system; a subclass says what it does otherwise. */
public abstract class ForwardingSystem implements SystemUnderTest {
  private final SystemUnderTest system;

  /** Forwards to that system. */
  protected ForwardingSystem(SystemUnderTest system) {
    this.system = system;
  }

  @Override
  public String system() {
    return system.system();
  }

  @Override
  public Set<Capability> capabilities() {
    return system.capabilities();
  }

  @Override
  public ThreadRef startProcess(Logon logon) {
    return system.startProcess(logon);
  }

  @Override
  public ThreadRef startProcess(String commandLine) {
    return system.startProcess(commandLine);
  }

  @Override
  public void lackProgram(String name) {
    system.lackProgram(name);
  }

  @Override
  public String sid(String account) {
    return system.sid(account);
  }

  @Override
  public void addComputer(String name, String domain) {
    system.addComputer(name, domain);
  }

  @Override
  public ThreadRef thread(int dwThreadId) {
    return system.thread(dwThreadId);
  }

  @Override
  public ThreadRef firstThread(int dwProcessId) {
    return system.firstThread(dwProcessId);
  }

  @Override
  public int threadId(ThreadRef thread) {
    return system.threadId(thread);
  }

  @Override
  public ProcessMemory memory(ProcessRef process) {
    return system.memory(process);
  }

  @Override
  public boolean isRunning(ThreadRef thread) {
    return system.isRunning(thread);
  }

  @Override
  public boolean isWaiting(ThreadRef thread) {
    return system.isWaiting(thread);
  }

  @Override
  public <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call) {
    return system.call(caller, call);
  }

  @Override
  public List<Milestone> milestones() {
    return system.milestones();
  }

  @Override
  public <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending) {
    return system.outcome(pending);
  }

  @Override
  public <R extends Answer> Reply<R> await(Reply.Pending<R> pending) {
    return system.await(pending);
  }

  @Override
  public void pass(long milliseconds, Runnable whenCallsReturn) {
    system.pass(milliseconds, whenCallsReturn);
  }

  @Override
  public boolean passUntilSomethingHappens() {
    return system.passUntilSomethingHappens();
  }

  @Override
  public void type(ProcessRef process, String line) {
    system.type(process, line);
  }

  @Override
  public SystemSnapshot snapshot() {
    return system.snapshot();
  }

  @Override
  public void forceHandle(ProcessRef process, Handle handle, long address) {
    system.forceHandle(process, handle, address);
  }

  @Override
  public void close() {
    system.close();
  }
}
