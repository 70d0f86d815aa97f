package org.handlebook.scenario;

import java.util.Optional;
import org.handlebook.record.MediaTypes;
import org.handlebook.trace.ProgramMoment;
import org.handlebook.trace.StepTrace;
import org.handlebook.trace.TraceJson;
import org.handlebook.trace.TraceListener;

/** Ends the trace of each step: attaches it to the step, and tells whoever listens. */
public final class StepTraces {
  private final HostedScenario scenario;
  private final ScenarioSystem system;
  private final NameBindings names;
  private final TraceJson json;
  private final Optional<TraceListener> listener;

  /** Traces what happens on that system. */
  public StepTraces(HostedScenario scenario, ScenarioSystem system, NameBindings names) {
    this.scenario = scenario;
    this.system = system;
    this.names = names;
    this.json = new TraceJson(system.trace(), names, names.text());
    this.listener = scenario.listener();
  }

  /** Ends what the running step did so far; it may go on. */
  void end() {
    StepTrace trace = ended();
    tell(trace, json.write(trace));
  }

  /** Ends what a program did just now; the step may go on. */
  void end(ProgramMoment moment) {
    StepTrace trace = ended();
    tell(trace, json.write(trace, moment));
  }

  private StepTrace ended() {
    StepTrace trace = system.trace().endStep();
    names.settle(system.trace().world());
    return trace;
  }

  private void tell(StepTrace trace, String text) {
    scenario.attach(MediaTypes.STEP_TRACE, text);
    listener.ifPresent(listening -> listening.see(trace, names));
  }
}
