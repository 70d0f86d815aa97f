package org.handlebook.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.snippet.ProcessVariables;
import org.handlebook.c.snippet.SnippetRun;
import org.handlebook.c.vm.CallUse;
import org.handlebook.c.vm.ProgramErrors;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.trace.CallRecord;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.ErrorCall.GetLastError;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.ThreadCall.GetCurrentThreadId;
import org.handlebook.win32.ThreadCall.SuspendThread;
import org.handlebook.win32.UntypedCall;

/**
 * The C that threads of the scenario run: each goes on until it is over, or a call blocks. A
 * refusal within is asked about by GetLastError, if by nobody else.
 */
public final class SnippetRunner {
  /** What speaks of no handle and closes none: what the names mean need not be known yet. */
  private static final Set<Class<?>> CREATING =
      Set.of(
          CreateMutex.class, CreateEvent.class, CreateSemaphore.class, CreateWaitableTimer.class);

  private final ScenarioSystem system;
  private final NameBindings names;
  private final PendingCalls pending;
  private final LastReply lastReply;
  private final AnswersInC asking;
  private final StartedOperations operations;
  private final CreatedActors created;
  private final ProcessMachines machines;
  private final Map<ProcessRef, ProcessVariables> memories = new HashMap<>();
  private final Map<Actor, RunningSnippet> running = new LinkedHashMap<>();
  private final Set<Actor> blocked = new HashSet<>();
  private boolean isSettled = true;

  /** Runs C on that system. */
  public SnippetRunner(
      ScenarioSystem system,
      NameBindings names,
      PendingCalls pending,
      LastReply lastReply,
      ExpectedFailurePolicy policy,
      ProcessMachines machines) {
    this.system = system;
    this.names = names;
    this.pending = pending;
    this.lastReply = lastReply;
    this.asking = new AnswersInC(lastReply, policy);
    this.operations = new StartedOperations(names);
    this.created = new CreatedActors(system, names.actors());
    this.machines = machines;
  }

  /** Gives a thread a snippet to run. */
  void begin(Actor actor, String code, SnippetLocation place) {
    ProcessRef process = names.actors().process(actor);
    try {
      ProcessVariables variables = memory(process);
      machines
          .hosted()
          .get(process, () -> new HostedProcess(actor.process(), variables.machine(), Set.of()));
      SnippetRun run = variables.read(code, name -> handle(process, name));
      running.put(actor, new RunningSnippet(run, code, place));
    } catch (ProgramErrors wrong) {
      throw place.of(wrong, code);
    } catch (CMistake mistake) {
      throw place.of(mistake, code);
    }
  }

  /** Returns the variables of a process. */
  ProcessVariables memory(ProcessRef process) {
    return memories.computeIfAbsent(
        process,
        p -> new ProcessVariables(system.underTest().memory(p), machines.clock()::milliseconds));
  }

  private Optional<Handle> handle(ProcessRef process, String name) {
    return names.handles().knows(process, new HandleName(name));
  }

  /** Returns whether a thread has statements before it. */
  boolean isRunning(Actor actor) {
    return running.containsKey(actor);
  }

  /** Returns the threads of a process that have statements before them. */
  List<Actor> actors(String process) {
    return running.keySet().stream().filter(actor -> actor.process().equals(process)).toList();
  }

  /** Lets all snippets go on; answers whether one of them could. */
  boolean goOn() {
    boolean moved = false;
    for (Map.Entry<Actor, RunningSnippet> entry : List.copyOf(running.entrySet())) {
      Actor actor = entry.getKey();
      if (!system.underTest().isRunning(names.actors().thread(actor))) {
        running.remove(actor);
      } else if (!blocked.contains(actor)) {
        moved |= goOn(actor, entry.getValue());
      }
    }
    return moved;
  }

  private boolean goOn(Actor actor, RunningSnippet snippet) {
    if (snippet.run().readsLine()) {
      Optional<byte[]> line =
          machines
              .hosted()
              .find(actor.process())
              .flatMap(process -> process.nextTyped(snippet.run().room()));
      if (line.isEmpty()) {
        return false;
      }
      snippet.run().typed(line.get());
    }
    if (snippet.takeMayBeSuspended()) {
      passIn(actor);
      return true;
    }
    orMistake(actor, snippet, () -> goOnUntilBlocked(actor, snippet));
    return true;
  }

  /** Lets a thread make a call that does nothing: it comes back once it is not suspended. */
  private void passIn(Actor actor) {
    Reply<?> reply = system.trace().call(names.actors().thread(actor), new GetCurrentThreadId());
    blocked.add(actor);
    pending.take(actor, system.trace().lastCall(), reply, returned -> blocked.remove(actor));
  }

  /** A mistake ends the snippet, and is told with its place in the feature. */
  private void orMistake(Actor actor, RunningSnippet snippet, Runnable work) {
    try {
      work.run();
    } catch (CMistake mistake) {
      running.remove(actor);
      throw snippet.place().of(mistake, snippet.code());
    }
  }

  private void goOnUntilBlocked(Actor actor, RunningSnippet snippet) {
    SnippetRun run = snippet.run();
    boolean yields = false;
    while (!yields && !blocked.contains(actor) && running.containsKey(actor)) {
      Optional<Call<?>> call = run.next();
      yields = call.isEmpty() || snippet.isTurnOver();
      asking.decided(actor, snippet);
      name(actor, run);
      if (call.filter(SnippetRunner::isCreating).isEmpty()) {
        settle();
      }
      call.ifPresent(c -> make(actor, snippet, c));
      if (call.isEmpty()) {
        rest(actor, snippet);
      } else if (yields) {
        machines.clock().turnIsOver();
      }
    }
    name(actor, run);
    settle();
  }

  /** A snippet is over, or lets others have their turn: what it waits for may come of them. */
  private void rest(Actor actor, RunningSnippet snippet) {
    if (snippet.run().isOver()) {
      running.remove(actor);
    } else if (!snippet.run().readsLine()) {
      snippet.budget().ran(SnippetRun.QUANTUM);
      snippet.check();
      machines.clock().turnIsOver();
    }
  }

  private static boolean isCreating(Call<?> call) {
    return call instanceof RawCall<?> raw && CREATING.contains(raw.call().getClass());
  }

  /** Calls a function of which nobody tells: it comes back at once. */
  private void help(Actor actor, SnippetRun run, Call<?> call) {
    if (!(system.underTest().call(names.actors().thread(actor), call)
        instanceof Reply.Returned<?> returned)) {
      throw new CMistake(
          run.at(), call.function() + " uses a pointer that leads nowhere: it would crash here.");
    }
    run.came(returned.answer(), returned.word());
  }

  private <R extends Answer> void make(Actor actor, RunningSnippet snippet, Call<R> made) {
    SnippetRun run = snippet.run();
    snippet.budget().called();
    snippet.check();
    if (UntypedCall.isAuxiliary(made)) {
      help(actor, run, made);
      return;
    }
    Call<R> call = made instanceof RawCall<R> raw ? raw.call() : made;
    boolean looks = call instanceof GetLastError;
    Optional<ActorCall> unasked = lastReply.unasked(actor);
    if (looks) {
      unasked.ifPresent(lastReply::dismiss);
    } else {
      unasked.ifPresent(earlier -> asking.leave(earlier, snippet));
    }
    Reply<R> reply = system.trace().call(names.actors().thread(actor), made);
    CallRecord record = system.trace().lastCall();
    blocked.add(actor);
    if (reply instanceof Reply.Pending<R>) {
      snippet.budget().waited();
    }
    operations.name(actor, run, call);
    CallUse use = run.use();
    pending.take(
        actor,
        record,
        reply,
        returned -> orMistake(actor, snippet, () -> came(actor, snippet, call, returned)));
    if (!looks) {
      snippet.use(use);
      lastReply.set(pending.made(actor, record, reply));
    }
  }

  private void came(Actor actor, RunningSnippet snippet, Call<?> call, Reply.Returned<?> returned) {
    SnippetRun run = snippet.run();
    Answer answer = returned.answer();
    blocked.remove(actor);
    run.came(answer, returned.word());
    if (call instanceof CreateProcess creation
        && answer instanceof Answer.Stored<?> stored
        && stored.stored() instanceof ProcessInformation child) {
      created.process(actor, creation, child);
    } else if (answer instanceof Answer.CreatedThread thread
        && !answer.isRefusal()
        && !run.entryPoint().isEmpty()) {
      begin(actor, snippet, call, thread.lpThreadId());
    } else if (call instanceof SuspendThread && !answer.isRefusal()) {
      running.entrySet().stream()
          .filter(other -> !other.getKey().equals(actor))
          .forEach(other -> other.getValue().maySuspend());
    }
  }

  /** A thread begins: in a function that C says, or one that the scenario plays. */
  private void begin(Actor creator, RunningSnippet snippet, Call<?> call, int thread) {
    Actor actor = created.thread(creator, thread, snippet.run().entryPoint());
    snippet
        .run()
        .begun()
        .ifPresent(
            run -> {
              RunningSnippet begun = new RunningSnippet(run, snippet.code(), snippet.place());
              if (CreatedActors.isSuspended(call)) {
                begun.maySuspend();
              }
              running.put(actor, begun);
            });
  }

  private void name(Actor actor, SnippetRun run) {
    ProcessRef process = names.actors().process(actor);
    run.namedViews().forEach((name, view) -> names.views().bind(process, name, view));
    List<SnippetRun.Named> named = run.named();
    named.forEach(
        fresh -> names.handles().bind(process, new HandleName(fresh.name()), fresh.handle()));
    isSettled &= named.isEmpty();
  }

  /** Looks up what the names mean: the next statement may close the handle. */
  private void settle() {
    if (!isSettled) {
      isSettled = true;
      names.settle(system.underTest().snapshot());
    }
  }
}
