package org.handlebook.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.read.ProcessVariables;
import org.handlebook.c.read.SnippetRun;
import org.handlebook.c.read.Use;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.CallRecord;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.ErrorCall.GetLastError;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.UntypedCall;
import org.jspecify.annotations.Nullable;

/**
 * The C that threads of the scenario run: each goes on until it is over, or a call blocks. A
 * refusal within is asked about by GetLastError, if by nobody else.
 */
public final class SnippetRunner {
  private static final String HOW_TO_ASK =
      """
      The snippet goes on after it. Keep what it returns and look at that (BOOL done = …; with Then done is FALSE),
      ask with GetLastError(), or let the snippet end there.""";

  /** What speaks of no handle and closes none: what the names mean need not be known yet. */
  private static final Set<Class<?>> CREATING =
      Set.of(
          CreateMutex.class, CreateEvent.class, CreateSemaphore.class, CreateWaitableTimer.class);

  private final ScenarioSystem system;
  private final NameBindings names;
  private final PendingCalls pending;
  private final LastReply lastReply;
  private final ExpectedFailurePolicy policy;
  private final Map<ProcessRef, ProcessVariables> memories = new HashMap<>();
  private final Map<Actor, Running> running = new LinkedHashMap<>();
  private final Set<Actor> blocked = new HashSet<>();
  private boolean isSettled = true;

  /** Runs C on that system. */
  public SnippetRunner(
      ScenarioSystem system,
      NameBindings names,
      PendingCalls pending,
      LastReply lastReply,
      ExpectedFailurePolicy policy) {
    this.system = system;
    this.names = names;
    this.pending = pending;
    this.lastReply = lastReply;
    this.policy = policy;
  }

  /** A snippet, where it is written, and what it does with what its calls have returned. */
  private record Running(SnippetRun run, String code, SnippetLocation place, Uses uses) {}

  /** What is done with the value of the last call. */
  private static final class Uses {
    private Use last = Use.NONE;

    void add(Use use) {
      last = use;
    }

    Use last() {
      return last;
    }
  }

  /** Gives a thread a snippet to run. */
  void begin(Actor actor, String code, SnippetLocation place) {
    ProcessRef process = names.actors().process(actor);
    try {
      SnippetRun run = memory(process).read(code, name -> handle(process, name));
      running.put(actor, new Running(run, code, place, new Uses()));
    } catch (CMistake mistake) {
      throw place.of(mistake, code);
    }
  }

  /** Returns the variables of a process. */
  ProcessVariables memory(ProcessRef process) {
    return memories.computeIfAbsent(
        process, p -> new ProcessVariables(system.underTest().memory(p)));
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
    for (Map.Entry<Actor, Running> entry : List.copyOf(running.entrySet())) {
      Actor actor = entry.getKey();
      if (!system.underTest().isRunning(names.actors().thread(actor))) {
        running.remove(actor);
      } else if (!blocked.contains(actor)) {
        moved = true;
        goOn(actor, entry.getValue());
      }
    }
    return moved;
  }

  private void goOn(Actor actor, Running snippet) {
    orMistake(actor, snippet, () -> goOnUntilBlocked(actor, snippet));
  }

  /** A mistake ends the snippet, and is told with its place in the feature. */
  private void orMistake(Actor actor, Running snippet, Runnable work) {
    try {
      work.run();
    } catch (CMistake mistake) {
      running.remove(actor);
      throw snippet.place().of(mistake, snippet.code());
    }
  }

  private void goOnUntilBlocked(Actor actor, Running snippet) {
    SnippetRun run = snippet.run();
    while (!blocked.contains(actor) && running.containsKey(actor)) {
      Optional<Call<?>> call = run.next();
      ask(actor, snippet);
      name(actor, run);
      if (call.filter(SnippetRunner::isCreating).isEmpty()) {
        settle();
      }
      call.ifPresentOrElse(c -> make(actor, snippet, c), () -> running.remove(actor));
    }
    name(actor, run);
    settle();
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

  private <R extends Answer> void make(Actor actor, Running snippet, Call<R> made) {
    SnippetRun run = snippet.run();
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
      unasked.ifPresent(earlier -> leave(earlier, snippet));
    }
    Reply<R> reply = system.trace().call(names.actors().thread(actor), made);
    CallRecord record = system.trace().lastCall();
    blocked.add(actor);
    nameOperation(actor, run, call);
    pending.take(
        actor,
        record,
        reply,
        returned -> orMistake(actor, snippet, () -> came(actor, run, call, returned)));
    if (!looks) {
      snippet.uses().add(run.use());
      lastReply.set(pending.made(actor, record, reply));
    }
  }

  /**
   * The snippet goes on after a call that ended otherwise than a scenario should expect: what it
   * returned is kept in a variable at which somebody may look, or it is lost.
   */
  private void leave(ActorCall made, Running snippet) {
    Use use = snippet.uses().last();
    if (use.kind() != Use.Kind.STORED) {
      policy.failIfUnasked(List.of(made), call -> HOW_TO_ASK);
      return;
    }
    String process = made.actor().process();
    List<ActorCall> overwritten = lastReply.keptIn(process, use.variable()).stream().toList();
    policy.failIfUnasked(overwritten, call -> HOW_TO_ASK);
    lastReply.keep(made, use.variable());
  }

  /** What C compares it has asked about. */
  private void ask(Actor actor, Running snippet) {
    Use use = snippet.uses().last();
    Set<String> compared = snippet.run().compared();
    compared.forEach(variable -> lastReply.askAbout(actor.process(), variable));
    if (use.kind() == Use.Kind.COMPARED || compared.contains(use.variable())) {
      lastReply.unasked(actor).filter(made -> !made.isWaiting()).ifPresent(lastReply::dismiss);
    }
  }

  /** An operation is called by the variable that is its OVERLAPPED structure. */
  private void nameOperation(Actor actor, SnippetRun run, Call<?> call) {
    if (call instanceof ReadFile read) {
      name(actor, run, read.hFile(), read.lpOverlapped());
    } else if (call instanceof WriteFile write) {
      name(actor, run, write.hFile(), write.lpOverlapped());
    } else if (call instanceof ConnectNamedPipe connect) {
      name(actor, run, connect.hNamedPipe(), connect.lpOverlapped());
    }
  }

  private void name(Actor actor, SnippetRun run, Handle file, @Nullable Overlapped overlapped) {
    if (overlapped != null) {
      Operation operation = new Operation(actor, file, overlapped);
      run.variableAt(overlapped.address())
          .ifPresent(
              name -> names.operations().bind(names.actors().process(actor), name, operation));
    }
  }

  private void came(Actor actor, SnippetRun run, Call<?> call, Reply.Returned<?> returned) {
    Answer answer = returned.answer();
    blocked.remove(actor);
    run.came(answer, returned.word());
    if (call instanceof CreateProcess creation
        && answer instanceof Answer.Stored<?> stored
        && stored.stored() instanceof ProcessInformation child) {
      ThreadRef first = system.underTest().firstThread(child.dwProcessId());
      names
          .actors()
          .enter(names.actors().freeName(program(creation)), first, names.actors().process(actor));
    } else if (answer instanceof Answer.CreatedThread thread
        && !answer.isRefusal()
        && !run.entryPoint().isEmpty()) {
      names.actors().enterThread(run.entryPoint(), system.underTest().thread(thread.lpThreadId()));
    }
  }

  /** A new process is called by its program: the file's name, or the first word that it is told. */
  private static String program(CreateProcess call) {
    String file = call.lpApplicationName();
    String words = call.lpCommandLine();
    String program = file != null ? file : words == null ? "" : words.strip().split(" ", 2)[0];
    return program.substring(program.lastIndexOf('\\') + 1).replace("\"", "");
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
