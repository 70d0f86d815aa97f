package org.handlebook.scenario;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.handlebook.system.Logon;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.CallRecord;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;

/** Lets the processes and threads of the scenario act; an action step calls {@link #act} once. */
public final class Actors {
  private final ScenarioSystem system;
  private final NameBindings names;
  private final Progress progress;
  private final PendingCalls pending;
  private final LastReply lastReply;
  private final StepTraces traces;

  /** Lets actors with those names act on that system. */
  public Actors(
      ScenarioSystem system,
      NameBindings names,
      Progress progress,
      PendingCalls pending,
      LastReply lastReply,
      StepTraces traces) {
    this.system = system;
    this.names = names;
    this.progress = progress;
    this.pending = pending;
    this.lastReply = lastReply;
    this.traces = traces;
  }

  /** Starts processes that no call of the scenario makes. */
  public void start(List<String> processes) {
    processes.forEach(this::enter);
    traces.end();
  }

  /** Starts such a process in the name of somebody. */
  public void start(String process, Logon logon) {
    names.actors().enter(process, system.underTest().startProcess(logon), null);
    traces.end();
  }

  /** Starts one such process; what it does next belongs to the same trace. */
  public void enter(String process) {
    names.actors().enter(process, system.underTest().startProcess(), null);
  }

  /**
   * Gives the next object that the actor creates this address, unless it is {@link
   * SystemUnderTest#ANY_ADDRESS}, and the row this handle, as a textbook draws them.
   */
  public void forceHandle(Actor actor, Handle handle, long address) {
    system.underTest().forceHandle(names.actors().process(actor), handle, address);
  }

  /** Lets an actor make a call; the answer does not matter to the step. */
  public <R extends Answer> void act(Actor actor, Call<R> call) {
    act(actor, call, answer -> {});
  }

  /**
   * Lets an actor make a call.
   *
   * @param whenDone gives names to what came of it; not called when Windows refuses
   * @throws AssertionError if an earlier refusal or blocked call was not asked about
   * @throws ScenarioMistake if the actor cannot act: it has ended, or waits in another call
   */
  public <R extends Answer> void act(Actor actor, Call<R> call, Consumer<R> whenDone) {
    make(actor, call, answer -> deliver(answer, whenDone));
  }

  /**
   * Lets an actor make a call that answers a handle, and gives the handle its name. Where Windows
   * refuses, the name is that of what was returned in the place of a handle.
   *
   * @param handle what the answer says
   */
  public <R extends Answer> void receive(
      Actor actor, Call<R> call, Function<R, Handle> handle, HandleName name) {
    HandleNames handles = names.handles();
    make(
        actor,
        call,
        answer -> {
          if (answer.isRefusal()) {
            handles.refuse(actor, name, handle.apply(answer));
          } else {
            handles.bind(actor, name, handle.apply(answer));
          }
        });
  }

  private <R extends Answer> void make(Actor actor, Call<R> call, Consumer<R> whenBack) {
    progress.finish(actor);
    progress.failIfUnasked();
    ThreadRef thread = progress.readyThread(actor);
    Reply<R> reply = system.trace().call(thread, call);
    CallRecord record = system.trace().lastCall();
    pending.take(actor, record, reply, returned -> whenBack.accept(returned.answer()));
    lastReply.set(pending.made(actor, record, reply));
    progress.goOn();
    lastReply.makeLast(actor);
    traces.end();
  }

  private static <R extends Answer> void deliver(R answer, Consumer<R> whenDone) {
    if (!answer.isRefusal()) {
      whenDone.accept(answer);
    }
  }

  /**
   * Lets an actor make a call that changes nothing, to look at its answer; it is not the last
   * reply.
   */
  public <R extends Answer> Reply<R> look(Actor actor, Call<R> call) {
    Reply<R> reply = system.trace().call(progress.readyThread(actor), call);
    traces.end();
    return reply;
  }

  /**
   * Returns who can look in the stead of an actor: the actor itself or, if it has ended or waits,
   * another thread of its process; the actor if none of them can.
   */
  public Actor stead(Actor actor) {
    if (isFree(actor)) {
      return actor;
    }
    return names.actors().everyone().stream()
        .filter(other -> other.process().equals(actor.process()) && isFree(other))
        .findFirst()
        .orElse(actor);
  }

  private boolean isFree(Actor actor) {
    ThreadRef thread = names.actors().thread(actor);
    return system.underTest().isRunning(thread) && !system.underTest().isWaiting(thread);
  }

  /** Returns whether a thread has not ended. */
  public boolean isRunning(Actor thread) {
    return system.underTest().isRunning(names.actors().thread(thread));
  }

  /**
   * Returns the handle by which an actor names a process when it calls: the pseudo handle for its
   * own, else the row with the most rights.
   *
   * @throws ScenarioMistake if the actor has no handle to it
   */
  public Handle processHandle(Actor actor, String process) {
    return ProcessHandles.find(actor, process, names.actors(), system.trace().world());
  }
}
