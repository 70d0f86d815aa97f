package org.handlebook.c.export;

import org.handlebook.system.ForwardingSystem;
import org.handlebook.system.Logon;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.UntypedCall;

/** Writes down all that happens on a system. */
final class RecordingSystem extends ForwardingSystem {
  private final SystemUnderTest system;
  private final ExportTrace exportTrace;

  RecordingSystem(SystemUnderTest system, ExportTrace exportTrace) {
    super(system);
    this.system = system;
    this.exportTrace = exportTrace;
  }

  @Override
  public ThreadRef startProcess(Logon logon) {
    if (!logon.equals(Logon.DEFAULT)) {
      exportTrace.cannot("it has processes of several users, sessions or computers");
    }
    return begun(super.startProcess(logon));
  }

  @Override
  public ThreadRef startProcess(String commandLine) {
    return begun(super.startProcess(commandLine));
  }

  private ThreadRef begun(ThreadRef first) {
    exportTrace.begins(first, system);
    return first;
  }

  @Override
  public String sid(String account) {
    exportTrace.cannot("it has users and groups of its own");
    return super.sid(account);
  }

  @Override
  public void addComputer(String name, String domain) {
    exportTrace.cannot("it happens on several computers");
    super.addComputer(name, domain);
  }

  @Override
  public <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call) {
    if (UntypedCall.isAuxiliary(call)) {
      return super.call(caller, call);
    }
    SystemSnapshot before = snapshot();
    Reply<R> reply = super.call(caller, call);
    Call<?> said = call instanceof RawCall<?> raw ? raw.call() : call;
    exportTrace.made(caller, said, reply, before, system);
    return reply;
  }

  @Override
  public <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending) {
    Reply<R> reply = super.outcome(pending);
    exportTrace.heard(pending, reply);
    return reply;
  }

  @Override
  public <R extends Answer> Reply<R> await(Reply.Pending<R> pending) {
    Reply<R> reply = super.await(pending);
    exportTrace.heard(pending, reply);
    return reply;
  }

  @Override
  public void pass(long milliseconds, Runnable whenCallsReturn) {
    exportTrace.passes(milliseconds);
    super.pass(milliseconds, whenCallsReturn);
  }

  @Override
  public void type(ProcessRef process, String line) {
    exportTrace.cannot("somebody types at a console");
    super.type(process, line);
  }

  @Override
  public void forceHandle(ProcessRef process, Handle handle, long address) {
    exportTrace.cannot("it needs a textbook's handle values");
    super.forceHandle(process, handle, address);
  }
}
