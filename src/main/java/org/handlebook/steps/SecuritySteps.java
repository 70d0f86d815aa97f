package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.words.DescriptorWords;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.win32.Constant;
import org.handlebook.win32.SecurityCall.GetKernelObjectSecurity;
import org.handlebook.win32.SecurityCall.SetKernelObjectSecurity;
import org.handlebook.win32.SecurityDescriptor;

/** Who may do what with an object: changing it later, and asking. */
public final class SecuritySteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final ScenarioSystem system;
  private final Actors actors;
  private final ScenarioState state;

  public SecuritySteps(
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

  @When("{actor} changes the security of {handle} to:")
  @When("{actor}이/가/은/는 {handle}의 보안을 다음과 같이 바꾼다:")
  public void changes(Actor actor, HandleName handle, DataTable table) {
    if (table.width() != 1) {
      throw new ScenarioMistake("Who may do what stands in one column, a statement a row.");
    }
    String statements = String.join("; ", table.asList());
    SecurityDescriptor descriptor =
        new DescriptorWords(system, kind(actor, handle)).parse(statements);
    actors.act(
        actor,
        new SetKernelObjectSecurity(handles.handle(actor, handle), parts(descriptor), descriptor));
  }

  private ObjectKind kind(Actor actor, HandleName handle) {
    int object = handles.object(names.process(actor), handle);
    return state.snapshot().object(object).map(ObjectState::kind).orElse(ObjectKind.EVENT);
  }

  private static int parts(SecurityDescriptor descriptor) {
    return (descriptor.owner() == null ? 0 : Constant.OWNER_SECURITY_INFORMATION)
        | (descriptor.dacl() == null ? 0 : Constant.DACL_SECURITY_INFORMATION)
        | (descriptor.integrity() == null ? 0 : Constant.LABEL_SECURITY_INFORMATION);
  }

  @When("{actor} asks who may use {handle}")
  @When("{actor}이/가/은/는 누가 {handle}을/를 쓸 수 있는지 묻는다/조회한다")
  public void asks(Actor actor, HandleName handle) {
    ask(actor, handle, Constant.DACL_SECURITY_INFORMATION);
  }

  @When("{actor} asks to whom {handle} belongs")
  @When("{actor}이/가/은/는 {handle}의 주인을 묻는다/조회한다")
  public void asksForOwner(Actor actor, HandleName handle) {
    ask(actor, handle, Constant.OWNER_SECURITY_INFORMATION);
  }

  private void ask(Actor actor, HandleName handle, int parts) {
    actors.act(actor, new GetKernelObjectSecurity(handles.handle(actor, handle), parts));
  }
}
