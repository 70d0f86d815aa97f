package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import java.util.List;
import java.util.Optional;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.words.DrawnRow;
import org.handlebook.steps.words.ObjectWords;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.win32.Handle;

/**
 * Handle values and addresses as a textbook draws them; a system that cannot be told such numbers
 * cannot run these.
 */
public final class TextbookSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final ScenarioSystem system;
  private final Actors actors;
  private final ScenarioState state;

  public TextbookSteps(
      ActorNames names,
      HandleNames handles,
      ScenarioSystem system,
      Actors actors,
      ScenarioState state) {
    this.names = names;
    this.handles = handles;
    this.system = system;
    this.actors = actors;
    this.state = state;
  }

  @Given("a process {process} whose handle {int} names a mailslot at {address}")
  @Given("{process} 프로세스가 있고, 그 핸들 {int}은/는/이/가 {address} 번지의 메일슬롯을 가리킨다")
  public void aProcessWithMailslot(ProcessName process, int handle, Long address) {
    start(process, List.of(row(handle, ObjectKind.MAILSLOT, address)));
  }

  @Given("a process {process} whose handle {int} names a file at {address}")
  @Given("{process} 프로세스가 있고, 그 핸들 {int}은/는/이/가 {address} 번지의 파일을 가리킨다")
  public void aProcessWithFile(ProcessName process, int handle, Long address) {
    start(process, List.of(row(handle, ObjectKind.FILE, address)));
  }

  private static DrawnRow row(int handle, ObjectKind kind, long address) {
    return new DrawnRow(
        new Handle(handle), new ObjectWords(kind, Optional.empty()), address, false);
  }

  @Given("a process {process} with the handle table:")
  @Given("{process} 프로세스가 있고, 그 핸들( )테이블은 다음과 같다:")
  public void aProcessWith(ProcessName process, DataTable table) {
    start(process, DrawnRow.parse(table));
  }

  @Given("these rows are written into the handle table of {process}:")
  @Given("{process}의 핸들( )테이블에 다음 행을 적는다:")
  public void hasAlso(ProcessName process, DataTable table) {
    draw(process, DrawnRow.parse(table));
  }

  /**
   * Chooses the next handle's value: any that is free may come, and so the scenario can reuse one.
   */
  @Given("the next handle that {process} receives has the value of {handle}")
  @Given("{process}의 다음 핸들은 {handle}와/과 값이 같다")
  public void nextHandle(ProcessName process, HandleName handle) {
    ProcessRef receiver = names.process(process.name());
    Handle value = handles.handle(receiver, handle);
    Actor actor = new Actor(process.name(), "");
    Drawing.checkIsFree(state, actor, value);
    actors.forceHandle(actor, value, SystemUnderTest.ANY_ADDRESS);
  }

  private void start(ProcessName process, List<DrawnRow> rows) {
    actors.start(List.of(process.name()));
    draw(process, rows);
  }

  private void draw(ProcessName process, List<DrawnRow> rows) {
    Drawing drawing = new Drawing(state, system, actors, process.name());
    rows.forEach(drawing::draw);
  }
}
