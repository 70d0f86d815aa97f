package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.List;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.check.HandleTableAssert;
import org.handlebook.system.ProcessRef;

/** Whole handle tables. Only the columns that a table names are compared, and its rows as a set. */
public final class HandleTableSteps {
  private final ActorNames names;
  private final ScenarioState state;

  public HandleTableSteps(ActorNames names, ScenarioState state) {
    this.names = names;
    this.state = state;
  }

  @Then("the handle table of {process} is empty")
  @Then("{process} holds/has no (open )handles")
  @Then("{process}의 핸들( )테이블은 비어( )있다")
  @Then("{process}에는 핸들이 없다")
  public void isEmpty(ProcessName process) {
    table(process).isEmpty();
  }

  @Then("the handle table of {process} is:")
  @Then("{process}의 핸들( )테이블은 다음과 같다:")
  public void is(ProcessName process, DataTable table) {
    table(process).hasExactly(expected(process, table));
  }

  @Then("the handle table of {process} contains:")
  @Then("{process}의 핸들( )테이블에는 다음 행이 있다:")
  public void contains(ProcessName process, DataTable table) {
    table(process).contains(expected(process, table));
  }

  @Then("the handle table of {process} does not contain:")
  @Then("{process}의 핸들( )테이블에는 다음 행이 없다:")
  public void containsNot(ProcessName process, DataTable table) {
    table(process).containsNone(expected(process, table));
  }

  private HandleTableAssert table(ProcessName process) {
    return HandleTableAssert.assertThat(ref(process), state);
  }

  private List<ExpectedRow> expected(ProcessName process, DataTable table) {
    return ExpectedRow.parse(table, ref(process), state);
  }

  private ProcessRef ref(ProcessName process) {
    return names.process(process.name());
  }
}
