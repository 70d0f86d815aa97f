package org.handlebook.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.Network;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.model.ModelSystem;
import org.handlebook.walk.Step.Late;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.CreatedThread;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Call;
import org.handlebook.win32.ProcessInformation;
import org.jspecify.annotations.Nullable;

/** Calls made at random in one system; the seed decides all of them. */
final class Walk {
  private static final int REMEMBERED = 15;
  private static final int PROCESSES_AT_FIRST = 2;
  private static final int KEPT_ABLE = 2;
  private static final int ALL_WAIT_ONCE_IN = 40;
  private static final int WHILE_ONCE_IN = 20;
  private static final int LONGEST_WHILE = 5_000;

  private final long seed;
  private final Random random;
  private final RandomCalls calls;
  private final Network network = new Network();
  private final SystemUnderTest system = new ModelSystem(network);
  private final List<ThreadRef> threads = new ArrayList<>();
  private final List<Blocked<?>> blocked = new ArrayList<>();
  private final Deque<Step> lastSteps = new ArrayDeque<>();
  private int steps;
  private @Nullable Call<?> current;

  private record Blocked<R extends Answer>(
      ThreadRef caller, Call<R> call, Reply.Pending<R> pending) {}

  /** A walk through all functions. */
  Walk(long seed) {
    this(seed, function -> true);
  }

  /** A walk through some functions. */
  Walk(long seed, Predicate<String> functions) {
    this.seed = seed;
    this.random = new Random(seed);
    this.calls = new RandomCalls(random, functions);
    for (int i = 0; i < PROCESSES_AT_FIRST; i++) {
      threads.add(system.startProcess());
    }
  }

  Kernel kernel() {
    return network.computers().get(0);
  }

  SystemUnderTest system() {
    return system;
  }

  /** Shows every call that has not come back, with the thread that makes it. */
  void blocked(BiConsumer<KThread, Call<?>> visitor) {
    for (Blocked<?> one : blocked) {
      ThreadRef ref = one.caller();
      ProcessObject process = kernel().processes().processes().get(ref.process().number() - 1);
      visitor.accept(process.threads().get(ref.number() - 1), one.call());
    }
  }

  /** Makes one call in some thread that can make one. */
  Step step() {
    steps++;
    List<Late> earlier = new ArrayList<>(timePasses());
    ThreadRef caller = someThread();
    earlier.addAll(lateReplies());
    SystemSnapshot before = system.snapshot();
    Call<?> call = calls.next(before, caller, mayBlock());
    current = call;
    Reply<?> reply = perform(caller, call);
    Step step = new Step(earlier, before, caller, call, reply, lateReplies(), system.snapshot());
    remember(step);
    calls.learn(step);
    return step;
  }

  private ThreadRef someThread() {
    threads.removeIf(thread -> !system.isRunning(thread));
    List<ThreadRef> able = threads.stream().filter(thread -> !system.isWaiting(thread)).toList();
    if (!able.isEmpty()) {
      return able.get(random.nextInt(able.size()));
    }
    return system.passUntilSomethingHappens() ? someThread() : freshThread();
  }

  /** The last threads that could let the others go on had better not wait themselves. */
  private boolean mayBlock() {
    long able = threads.stream().filter(thread -> !system.isWaiting(thread)).count();
    return able > KEPT_ABLE || random.nextInt(ALL_WAIT_ONCE_IN) == 0;
  }

  private ThreadRef freshThread() {
    ThreadRef fresh = system.startProcess();
    threads.add(fresh);
    return fresh;
  }

  /** Now and then a while passes, in which waits may end. */
  private List<Late> timePasses() {
    if (random.nextInt(WHILE_ONCE_IN) != 0) {
      return List.of();
    }
    system.pass(random.nextInt(LONGEST_WHILE));
    return lateReplies();
  }

  private <R extends Answer> Reply<R> perform(ThreadRef caller, Call<R> call) {
    Reply<R> reply = system.call(caller, call);
    if (reply instanceof Reply.Pending<R> pending) {
      blocked.add(new Blocked<>(caller, call, pending));
    }
    meet(reply);
    return reply;
  }

  private List<Late> lateReplies() {
    List<Late> late = new ArrayList<>();
    for (Blocked<?> one : List.copyOf(blocked)) {
      Reply<?> outcome = system.outcome(one.pending());
      if (!(outcome instanceof Reply.Pending<?>)) {
        blocked.remove(one);
        meet(outcome);
        late.add(new Late(one.caller(), one.call(), outcome));
      }
    }
    return late;
  }

  /** A reply may introduce a new thread, which makes calls from then on. */
  private void meet(Reply<?> reply) {
    if (reply instanceof Reply.Returned<?> returned) {
      if (returned.answer() instanceof CreatedThread made && !made.isRefusal()) {
        threads.add(system.thread(made.lpThreadId()));
      } else if (returned.answer() instanceof Stored<?> stored
          && stored.stored() instanceof ProcessInformation child) {
        threads.add(system.firstThread(child.dwProcessId()));
      }
    }
  }

  private void remember(Step step) {
    lastSteps.addLast(step);
    if (lastSteps.size() > REMEMBERED) {
      lastSteps.removeFirst();
    }
  }

  /** What somebody needs who wants to see the same walk again. */
  String history() {
    StringBuilder history = new StringBuilder();
    history.append("seed ").append(seed).append(", call ").append(steps);
    history
        .append("; replay it alone with -Dwalk.seed=")
        .append(seed)
        .append("; its last calls:\n");
    lastSteps.forEach(step -> history.append("  ").append(step).append('\n'));
    return history.append("  at last ").append(current).toString();
  }
}
