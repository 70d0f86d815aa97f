package org.handlebook.c.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.CText;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.NameLookup;
import org.handlebook.trace.StepLocation;
import org.handlebook.trace.StepTrace;
import org.handlebook.trace.TraceListener;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** All that happened in one scenario on a system, and what the scenario calls it. */
public final class ExportTrace implements TraceListener {
  private final List<Action> actions = new ArrayList<>();
  private final List<Action.Made> calls = new ArrayList<>();
  private final Map<Integer, Action.Made> pending = new HashMap<>();
  private final ValueOwners variables = new ValueOwners();
  private final Map<ThreadRef, String> seats = new LinkedHashMap<>();
  private final Map<Integer, ThreadRef> processIds = new HashMap<>();
  private final Map<Integer, ThreadRef> threadIds = new HashMap<>();
  private final Map<Variable, String> variableNames = new HashMap<>();
  private final Map<Integer, PrintedCall> printed = new HashMap<>();
  private @Nullable String obstacle;
  private boolean opened;

  /** What the scenario says of a call. */
  record PrintedCall(StepLocation step, String text) {}

  /** A scenario begins; there should be one. */
  void opens() {
    if (opened) {
      cannot("there are several scenarios at that line; name the line of one, or of a row");
    }
    opened = true;
  }

  void cannot(String reason) {
    obstacle = obstacle == null ? reason : obstacle;
  }

  /** Returns why the scenario cannot be one program on any Windows, if so. */
  public Optional<String> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  void begins(ThreadRef first, SystemUnderTest system) {
    actions.add(new Action.Begin(first));
    enter(first, system);
  }

  private void enter(ThreadRef thread, SystemUnderTest system) {
    seats.put(thread, "");
    threadIds.put(system.threadId(thread), thread);
    if (thread.number() == 1) {
      processIds.put(system.snapshot().process(thread.process()).id(), thread);
    }
  }

  void made(
      ThreadRef caller,
      Call<?> call,
      Reply<?> reply,
      SystemSnapshot before,
      SystemUnderTest system) {
    ValueOwners known = variables.copy();
    CallOutputs outputs = new CallOutputs(variables, system, before);
    List<Variable> given = outputs.of(caller, call, reply);
    Action.Made made =
        new Action.Made(
            calls.size(),
            caller,
            call,
            reply,
            CallOutputs.subject(before, caller.process(), call),
            known,
            given,
            outputs.newThread());
    ThreadRef newThread = outputs.newThread();
    if (newThread != null) {
      enter(newThread, system);
    }
    actions.add(made);
    calls.add(made);
    if (reply instanceof Reply.Pending<?> open) {
      pending.put(open.ticket(), made);
    }
  }

  void heard(Reply.Pending<?> ticket, Reply<?> reply) {
    if (reply instanceof Reply.Pending<?>) {
      return;
    }
    Action.Made call = pending.remove(ticket.ticket());
    if (call != null && reply instanceof Reply.Returned<?> returned) {
      actions.add(new Action.Back(call, returned));
    }
  }

  void passes(long milliseconds) {
    actions.add(new Action.Pass(milliseconds));
  }

  @Override
  public void see(StepTrace trace, NameLookup names) {
    CText text = new CText(names);
    for (CallRecord call : trace.calls()) {
      printed.put((int) call.number() - 1, new PrintedCall(call.step(), text.call(call)));
    }
    for (Variable variable : variables.all()) {
      variableNames.merge(variable, name(variable, names), (old, now) -> old.isEmpty() ? now : old);
    }
    seats.replaceAll((seat, old) -> old.isEmpty() ? name(seat, names) : old);
  }

  private static String name(ThreadRef seat, NameLookup names) {
    String thread = names.thread(seat);
    String process = names.process(seat.process());
    return thread.isEmpty() && seat.number() > 1
        ? ""
        : process + (thread.isEmpty() ? "" : "/" + thread);
  }

  private static String name(Variable variable, NameLookup names) {
    return variable.ctype().equals("HANDLE")
        ? names.handle(variable.process(), new Handle(variable.model()))
        : names.view(variable.process(), variable.model());
  }

  List<Action> actions() {
    return List.copyOf(actions);
  }

  /** Returns how often a call was made. */
  public int calls() {
    return calls.size();
  }

  @Nullable PrintedCall printed(Action.Made call) {
    return printed.get(call.number());
  }

  /** Returns every thread, with the scenario's name for it. */
  Map<ThreadRef, String> seats() {
    return new LinkedHashMap<>(seats);
  }

  List<Variable> variables() {
    return variables.all();
  }

  /** Returns the scenario's name of a variable, or "" if it has none. */
  String name(Variable variable) {
    return variableNames.getOrDefault(variable, "");
  }

  Optional<ThreadRef> processOf(int id) {
    return Optional.ofNullable(processIds.get(id));
  }

  Optional<ThreadRef> threadOf(int id) {
    return Optional.ofNullable(threadIds.get(id));
  }
}
