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

/** Writes down all that happens on a system. */
final class RecordingSystem extends ForwardingSystem {
  private final SystemUnderTest system;
  private final Transcript transcript;

  RecordingSystem(SystemUnderTest system, Transcript transcript) {
    super(system);
    this.system = system;
    this.transcript = transcript;
  }

  @Override
  public ThreadRef startProcess(Logon logon) {
    if (!logon.equals(Logon.DEFAULT)) {
      transcript.cannot("it has processes of several users, sessions or computers");
    }
    ThreadRef first = super.startProcess(logon);
    transcript.begins(first, system);
    return first;
  }

  @Override
  public String sid(String account) {
    transcript.cannot("it has users and groups of its own");
    return super.sid(account);
  }

  @Override
  public void addComputer(String name, String domain) {
    transcript.cannot("it happens on several computers");
    super.addComputer(name, domain);
  }

  @Override
  public <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call) {
    SystemSnapshot before = snapshot();
    Reply<R> reply = super.call(caller, call);
    transcript.made(caller, call, reply, before, system);
    return reply;
  }

  @Override
  public <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending) {
    Reply<R> reply = super.outcome(pending);
    transcript.heard(pending, reply);
    return reply;
  }

  @Override
  public <R extends Answer> Reply<R> await(Reply.Pending<R> pending) {
    Reply<R> reply = super.await(pending);
    transcript.heard(pending, reply);
    return reply;
  }

  @Override
  public void pass(long milliseconds) {
    super.pass(milliseconds);
    transcript.passes(milliseconds);
  }

  @Override
  public void type(ProcessRef process, String line) {
    transcript.cannot("somebody types at a console");
    super.type(process, line);
  }

  @Override
  public void dictate(ProcessRef process, Handle handle, long address) {
    transcript.cannot("it needs a textbook's handle values");
    super.dictate(process, handle, address);
  }
}
