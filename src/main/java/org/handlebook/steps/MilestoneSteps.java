package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.List;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.check.MilestoneAssert;
import org.handlebook.steps.check.MilestoneClaim;
import org.handlebook.system.Capability;
import org.handlebook.trace.CallRecord;

/** What happened inside a call, and in which order; only on a system that shows it. */
public final class MilestoneSteps {
  private final ScenarioSystem system;
  private final ScenarioState state;

  public MilestoneSteps(ScenarioSystem system, ScenarioState state) {
    this.system = system;
    this.state = state;
  }

  @Then("{function} did in this order:")
  @Then("{function}이/가/은/는 한 일의 차례는 다음과 같다:")
  public void didInThisOrder(String function, DataTable table) {
    system.demand(Capability.MILESTONES);
    CallRecord call = lastCall(function);
    MilestoneWords words = new MilestoneWords(state, call.caller().process());
    List<MilestoneClaim> claims = table.asList().stream().map(words::parse).toList();
    MilestoneAssert.assertThat(call, state).didInThisOrder(claims);
  }

  private CallRecord lastCall(String function) {
    return state.trace().calls().stream()
        .filter(call -> call.call().function().equals(function))
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new ScenarioMistake(
                    "Nobody has called " + function + " yet.",
                    "아직 아무도 " + function + " 함수를 호출하지 않았다."));
  }
}
