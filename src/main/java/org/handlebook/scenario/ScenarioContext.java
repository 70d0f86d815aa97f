package org.handlebook.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.handlebook.c.read.ProcessMemory;
import org.handlebook.explain.Explanation;
import org.handlebook.explain.Misconception;
import org.handlebook.explain.Misconceptions;
import org.handlebook.scenario.shell.Instruction;
import org.handlebook.system.Capability;
import org.handlebook.system.Logon;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.Recorder;
import org.handlebook.trace.StepTrace;
import org.handlebook.trace.TraceJson;
import org.handlebook.trace.TraceListener;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;

/**
 * Where a scenario happens: its machine, its cast, its story.
 *
 * <p>An action step calls {@link #act} once; a step that only looks asks for the {@link #world()}
 * or the {@link #lastReply()}.
 */
public final class ScenarioContext {
  private final HostedScenario script;
  private final ExpectedFailures watch;
  private final SystemUnderTest machine;
  private final NameBindings cast = new NameBindings();
  private final LastReply lastReply = new LastReply();
  private final ExpectedFailurePolicy tolerance;
  private final PendingCalls open;
  private final Recorder story;
  private final WhyWaiting whyWaiting;
  private final ProgramRunner performance;
  private final Snippets snippets;
  private final TraceJson json;
  private final Optional<TraceListener> audience;

  /** An empty stage for the scenario that the script is running. */
  public ScenarioContext(HostedScenario script, ExpectedFailures watch) {
    this.script = script;
    this.watch = watch;
    this.audience = script.listener();
    this.tolerance = new ExpectedFailurePolicy(script, lastReply, watch);
    this.machine = new CallLimit(script.system().open(), script::here, System::nanoTime);
    this.open = new PendingCalls(machine, cast, lastReply);
    this.story = new Recorder(machine, script::here);
    this.whyWaiting = new WhyWaiting(story, cast, open);
    this.performance = new ProgramRunner(machine, story, cast, open, lastReply);
    this.snippets = new Snippets(machine, story, cast, open, lastReply, tolerance);
    this.json = new TraceJson(story, cast);
    script.atEnd(this::close);
  }

  /** Starts processes that no call of the scenario makes. */
  public void start(List<String> names) {
    names.forEach(this::enter);
    endScene();
  }

  /** Starts such a process in the name of somebody. */
  public void start(String name, Logon logon) {
    cast.enter(name, machine.startProcess(logon), null);
    endScene();
  }

  /** Puts another computer on the network. */
  public void addComputer(String name, String domain) {
    machine.addComputer(name, domain);
  }

  /**
   * Fails where the system cannot do that, as a scenario would otherwise take for true what nobody
   * could see.
   */
  public void demand(Capability capability) {
    if (!machine.capabilities().contains(capability)) {
      throw new ScenarioMistake(
          machine.system()
              + " cannot show this; the scenario needs the tag "
              + capability.tag()
              + ".",
          machine.system() + " 시스템에서는 이것을 볼 수 없다. 시나리오에 " + capability.tag() + " 태그가 필요하다.");
    }
  }

  /** The SID of a user or group of that name. */
  public String sid(String account) {
    return machine.sid(account);
  }

  /** Starts one such process; what it does next belongs to the same scene. */
  public void enter(String name) {
    cast.enter(name, machine.startProcess(), null);
  }

  /**
   * The next object that the process creates gets this address, unless it is {@link
   * Machine#ANY_ADDRESS}, and the row this handle, as a textbook draws them.
   */
  public void dictate(ProcessRef process, Handle handle, long address) {
    machine.dictate(process, handle, address);
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
    finish(actor);
    failIfUnasked();
    ThreadRef thread = readyThread(actor);
    Reply<R> reply = story.call(thread, call);
    CallRecord record = story.calls().get(story.calls().size() - 1);
    open.take(actor, record, reply, returned -> deliver(returned.answer(), whenDone));
    goOn();
    endScene();
    lastReply.set(open.made(actor, record, reply));
  }

  private static <R extends Answer> void deliver(R answer, Consumer<R> whenDone) {
    if (!answer.isRefusal()) {
      whenDone.accept(answer);
    }
  }

  /** Calls that have come back have their consequences, and programs and snippets go on. */
  private void goOn() {
    open.lookAgain();
    performance.goOn();
    open.lookAgain();
    while (snippets.goOn()) {
      performance.goOn();
      open.lookAgain();
    }
  }

  /** Lets an actor's last call come back, if it can, and what it runs go on to the end. */
  private void finish(Actor actor) {
    while (open.finish(actor) && snippets.isRunning(actor)) {
      goOn();
    }
  }

  /**
   * Lets an actor run C, as far as that goes now.
   *
   * @throws ScenarioMistake if it is wrong
   */
  public void run(Actor actor, String code) {
    finish(actor);
    failIfUnasked();
    readyThread(actor);
    snippets.begin(actor, code, script.snippet());
    goOn();
    endScene();
  }

  /** Somebody has looked at what the C of a process found out, and so asked how its calls ended. */
  public void askAbout(String process) {
    lastReply.unasked().stream()
        .map(ActorCall::actor)
        .filter(actor -> actor.process().equals(process))
        .forEach(lastReply::ask);
  }

  /** Lets the C of a process go on as far as it can, as somebody asks for what comes of it. */
  public void finish(String process) {
    snippets.actors(process).forEach(this::finish);
    goOn();
    endScene();
  }

  /** The variables of a process, as its C left them. */
  public ProcessMemory memory(String process) {
    return snippets.memory(cast.process(process));
  }

  /**
   * Lets the first thread of a process run a program, as far as that goes now.
   *
   * @param pauses whether it stops where it has started all other programs, and they do not begin
   */
  public void run(String process, Instruction move, boolean pauses) {
    failIfUnasked();
    if (performance.isBusy(process)) {
      throw new ScenarioMistake("\"" + process + "\" is still busy with its last command.");
    }
    readyThread(new Actor(process, ""));
    performance.run(process, move, pauses);
    goOn();
    endScene();
  }

  /** Lets programs go on that have paused: that of one process, or all. */
  public void release(Optional<String> process) {
    failIfUnasked();
    process.ifPresentOrElse(performance::release, performance::releaseAll);
    goOn();
    endScene();
  }

  /** Somebody types at the console of a process. */
  public void type(String process, String line) {
    machine.type(cast.process(process), line);
    goOn();
    endScene();
  }

  /** A real system is given the time to answer before anybody says that it does not. */
  private void failIfUnasked() {
    unasked().forEach(call -> open.hear(call.actor()));
    tolerance.failIfUnasked(unasked(), whyWaiting::of);
  }

  private List<ActorCall> unasked() {
    return lastReply.unasked().stream().filter(call -> !call.isWaitingAsSaid()).toList();
  }

  private ThreadRef readyThread(Actor actor) {
    ThreadRef thread = cast.thread(actor);
    if (!machine.isRunning(thread)) {
      throw new ScenarioMistake(actor + " has ended and cannot do anything more.");
    }
    if (machine.isWaiting(thread)) {
      ActorCall call = lastReply.ask(actor);
      throw new ScenarioMistake(
          actor
              + " is still waiting in "
              + call.c()
              + ", "
              + call.record().step()
              + ", and cannot do anything else."
              + UnaskedAnswers.line(whyWaiting.of(call)));
    }
    return thread;
  }

  /** Lets time pass. */
  public void pass(long milliseconds) {
    machine.pass(milliseconds);
    goOn();
    endScene();
  }

  /**
   * How the last call ended; the asking step now has asked about it.
   *
   * @see #outcome(Actor)
   */
  public ActorCall outcome() {
    return outcome(lastReply.lastActor());
  }

  /**
   * How the last call of that actor ended: time passes until it has, as long as nobody could act
   * meanwhile. The asking step now has asked about it.
   */
  public ActorCall outcome(Actor actor) {
    if (open.finish(actor)) {
      goOn();
      endScene();
    }
    ActorCall call = lastReply.ask(actor);
    return call.because(whyWaiting.of(call));
  }

  /**
   * How the last call of that sort ended, whoever made it.
   *
   * @param what such a call, for the reader
   */
  public ActorCall outcome(Predicate<Call<?>> such, String what) {
    return outcome(lastReply.lastActor(such, what));
  }

  /**
   * Whether nobody can go on: every thread waits, and no time-out or timer will ever end that.
   * Every wait has been asked about then.
   */
  public boolean isStandstill() {
    if (!open.everybodyWaits()) {
      return false;
    }
    lastReply.waiting().forEach(open::finish);
    boolean standstill = open.everybodyWaits();
    if (standstill) {
      lastReply.waiting().forEach(lastReply::ask);
    }
    endScene();
    return standstill;
  }

  /** Who could act, if anybody: somebody who has not ended and is not waiting. */
  public Optional<Actor> idle() {
    return open.idle();
  }

  private void endScene() {
    StepTrace scene = story.endScene();
    cast.settle(story.world());
    script.attach(TraceJson.MEDIA_TYPE, json.write(scene));
    audience.ifPresent(watching -> watching.see(scene, cast));
  }

  /** Whether the scenario goes on although the running step failed. */
  public boolean tolerates(Throwable failure) {
    boolean covered = tolerance.covers(failure);
    if (!covered && failure instanceof DisprovedAssertionError disproved) {
      new Misconceptions(story)
          .of(disproved.expectation())
          .ifPresent(found -> script.attach(Misconception.MEDIA_TYPE, found.json()));
    }
    return covered;
  }

  /**
   * Ends the scenario: nothing may be left that nobody asked about, unless it has failed already.
   */
  private void close() {
    boolean failed = script.isFailed();
    try (machine) {
      if (!failed) {
        lastReply.unasked().forEach(call -> finish(call.actor()));
        tolerance.failIfUnasked(lastReply.unasked(), whyWaiting::of);
      }
    }
    if (!failed) {
      watch.end();
    }
  }

  /** Gives a handle its name in the actor's process. */
  public void bind(Actor actor, HandleName name, Handle handle) {
    cast.bind(cast.process(actor.process()), name, handle);
  }

  /**
   * The handle by which an actor names a process when it calls: the pseudo handle for its own, else
   * the row with the most rights.
   *
   * @throws ScenarioMistake if the actor has no handle to it
   */
  public Handle processHandle(Actor actor, String process) {
    return ProcessHandles.find(actor, process, cast, world());
  }

  /** Whether a thread has not ended. */
  public boolean isRunning(Actor thread) {
    return machine.isRunning(cast.thread(thread));
  }

  /** The id of a thread. */
  public int threadId(ThreadRef thread) {
    return machine.threadId(thread);
  }

  /** The thread that has this id. */
  public ThreadRef thread(int dwThreadId) {
    return machine.thread(dwThreadId);
  }

  /** The first thread of the process that has this id. */
  public ThreadRef firstThread(int dwProcessId) {
    return machine.firstThread(dwProcessId);
  }

  /**
   * Lets an actor make a call that changes nothing, to look at its answer; it is not the last
   * reply.
   */
  public <R extends Answer> Reply<R> look(Actor actor, Call<R> call) {
    Reply<R> reply = story.call(readyThread(actor), call);
    endScene();
    return reply;
  }

  public NameBindings cast() {
    return cast;
  }

  public LastReply lastReply() {
    return lastReply;
  }

  /** What happened so far. */
  public Recorder story() {
    return story;
  }

  /** The world after the last action. */
  public SystemSnapshot world() {
    return story.world();
  }

  /** Explains the world. */
  public Explanation why() {
    return new Explanation(story, cast);
  }
}
