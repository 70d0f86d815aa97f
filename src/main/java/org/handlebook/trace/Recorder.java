package org.handlebook.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.RawCall;

/** Makes calls on a system and remembers them, step by step, with what each step changed. */
public final class Recorder {
  private final SystemUnderTest system;
  private final Supplier<StepLocation> here;
  private final List<CallRecord> calls = new ArrayList<>();
  private final List<StepTrace> traces = new ArrayList<>();
  private final Map<Integer, ObjectState> seen = new HashMap<>();
  private final Map<Long, SourceLine> sources = new HashMap<>();
  private Moments moments = new Moments(SystemSnapshot.EMPTY, SystemSnapshot.EMPTY);
  private int callsInEarlierSteps;

  /**
   * Makes a recorder of everything that happens on the system.
   *
   * @param here tells which step is running
   */
  public Recorder(SystemUnderTest system, Supplier<StepLocation> here) {
    this.system = system;
    this.here = here;
  }

  /** Returns a record of the same as it stands now, in the middle of a step; this one goes on. */
  public Recorder now() {
    Recorder now = new Recorder(system, here);
    now.calls.addAll(calls);
    now.traces.addAll(traces);
    now.seen.putAll(seen);
    now.sources.putAll(sources);
    now.moments = moments;
    now.callsInEarlierSteps = callsInEarlierSteps;
    now.endStep();
    return now;
  }

  /** Makes a call and remembers it. */
  public <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call) {
    Reply<R> reply = system.call(caller, call);
    Call<R> told = call instanceof RawCall<R> raw ? raw.call() : call;
    calls.add(
        new CallRecord(calls.size() + 1L, here.get(), caller, told, reply, system.milestones()));
    return reply;
  }

  /** Makes a call that a line of a program says, and remembers both. */
  public <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call, SourceLine source) {
    Reply<R> reply = call(caller, call);
    sources.put(lastCall().number(), source);
    return reply;
  }

  /** Returns the line of a program from which a call came; empty if it came from none. */
  public Optional<SourceLine> source(CallRecord call) {
    return Optional.ofNullable(sources.get(call.number()));
  }

  /**
   * Ends the step that is running: looks at the world, and returns what the step did and changed.
   */
  public StepTrace endStep() {
    moments = new Moments(moments.after(), system.snapshot());
    List<CallRecord> made = List.copyOf(calls.subList(callsInEarlierSteps, calls.size()));
    StepTrace trace = new StepTrace(here.get(), made, SnapshotDifference.between(moments));
    moments.objects().after().forEach(object -> seen.put(object.id(), object));
    callsInEarlierSteps = calls.size();
    traces.add(trace);
    return trace;
  }

  /** Returns the world after the last trace. */
  public SystemSnapshot world() {
    return moments.after();
  }

  /**
   * Returns the world after the last trace and the one before it, or that one if it is another.
   *
   * @param before a former world
   */
  Moments since(SystemSnapshot before) {
    return isIdentical(before, moments.before()) ? moments : new Moments(before, moments.after());
  }

  private static boolean isIdentical(Object one, Object other) {
    return one == other;
  }

  /** Returns every call so far, in order. */
  public List<CallRecord> calls() {
    return Collections.unmodifiableList(calls);
  }

  /** Returns the call that was made last. */
  public CallRecord lastCall() {
    return calls.get(calls.size() - 1);
  }

  /** Returns the step that made a row. */
  public Optional<StepLocation> step(SystemSnapshot.Origin origin) {
    int index = (int) origin.callNumber() - 1;
    return index >= 0 && index < calls.size()
        ? Optional.of(calls.get(index).step())
        : Optional.empty();
  }

  /** Returns every trace so far, in order. */
  public List<StepTrace> traces() {
    return Collections.unmodifiableList(traces);
  }

  /** Returns the object of that id as it was last seen, also when it is destroyed by now. */
  public Optional<ObjectState> lastSeen(int object) {
    return Optional.ofNullable(seen.get(object));
  }

  /** Returns every object that was ever seen, as it was last seen. */
  public List<ObjectState> everyObject() {
    return List.copyOf(seen.values());
  }
}
