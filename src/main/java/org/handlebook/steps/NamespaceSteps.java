package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import java.util.Objects;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.words.Account;
import org.handlebook.steps.words.DescriptorWords;
import org.handlebook.steps.words.Details;
import org.handlebook.system.Logon.Integrity;
import org.handlebook.system.ObjectKind;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.NamespaceCall.AddIntegrityLabelToBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.AddSIDToBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.ClosePrivateNamespace;
import org.handlebook.win32.NamespaceCall.CreateBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.CreatePrivateNamespace;
import org.handlebook.win32.NamespaceCall.DeleteBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.OpenPrivateNamespace;
import org.handlebook.win32.SecurityAttributes;
import org.jspecify.annotations.Nullable;

/** Private namespaces, and the boundaries that say who may reach them. */
public final class NamespaceSteps {
  private final HandleNames handles;
  private final ScenarioSystem system;
  private final Actors actors;

  public NamespaceSteps(HandleNames handles, ScenarioSystem system, Actors actors) {
    this.handles = handles;
    this.system = system;
    this.actors = actors;
  }

  @When("{actor} creates a boundary {name} as {handle}")
  @When("{actor}이/가/은/는 경계 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void createsBoundary(Actor actor, String name, HandleName boundary) {
    act(actor, new CreateBoundaryDescriptor(name, 0), boundary);
  }

  @When("{actor} adds {account} to the boundary {handle}")
  @When("{actor}이/가/은/는 {account}을/를 경계 {handle}에 더한다")
  public void adds(Actor actor, Account account, HandleName boundary) {
    Handle old = handles.handle(actor, boundary);
    rebind(actor, new AddSIDToBoundaryDescriptor(old, account.sid(system)), boundary);
  }

  @When("{actor} adds {integrity} integrity to the boundary {handle}")
  @When("{actor}이/가/은/는 {integrity} 무결성 수준을 경계 {handle}에 더한다")
  public void adds(Actor actor, Integrity integrity, HandleName boundary) {
    Handle old = handles.handle(actor, boundary);
    rebind(actor, new AddIntegrityLabelToBoundaryDescriptor(old, integrity.sid()), boundary);
  }

  /** Adding to a boundary may move it. */
  private void rebind(Actor actor, Call<Stored<Handle>> call, HandleName boundary) {
    actors.act(
        actor,
        call,
        answer -> handles.bind(actor, boundary, Objects.requireNonNull(answer.stored())));
  }

  @When("{actor} deletes the boundary {handle}")
  @When("{actor}이/가/은/는 경계 {handle}을/를 지운다")
  public void deletesBoundary(Actor actor, HandleName boundary) {
    actors.act(actor, new DeleteBoundaryDescriptor(handles.handle(actor, boundary)));
  }

  @When("{actor} creates the private namespace {name} within {handle} as {handle}")
  @When(
      "{actor}이/가/은/는 프라이빗 네임스페이스 {name}을/를 경계 {handle} 안에 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void creates(Actor actor, String prefix, HandleName boundary, HandleName namespace) {
    create(actor, prefix, boundary, null, namespace);
  }

  @When("{actor} creates the private namespace {name} within {handle} as {handle} with:")
  @When(
      "{actor}이/가/은/는 프라이빗 네임스페이스 {name}을/를 경계 {handle} 안에 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void creates(
      Actor actor, String prefix, HandleName boundary, HandleName namespace, DataTable table) {
    Details details = Details.of(table);
    boolean inheritable = details.flag("inheritable", "상속 가능");
    SecurityAttributes attributes =
        details
            .text("security", "보안")
            .map(text -> new DescriptorWords(system, ObjectKind.NAMESPACE).parse(text))
            .map(descriptor -> new SecurityAttributes(descriptor, inheritable))
            .orElseGet(() -> new SecurityAttributes(inheritable));
    details.close();
    create(actor, prefix, boundary, attributes, namespace);
  }

  private void create(
      Actor actor,
      String prefix,
      HandleName boundary,
      @Nullable SecurityAttributes attributes,
      HandleName namespace) {
    Handle descriptor = handles.handle(actor, boundary);
    act(actor, new CreatePrivateNamespace(attributes, descriptor, prefix), namespace);
  }

  @When("{actor} opens the private namespace {name} within {handle} as {handle}")
  @When("{actor}이/가/은/는 프라이빗 네임스페이스 {name}을/를 경계 {handle} 안에서 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(Actor actor, String prefix, HandleName boundary, HandleName namespace) {
    Handle descriptor = handles.handle(actor, boundary);
    act(actor, new OpenPrivateNamespace(descriptor, prefix), namespace);
  }

  private void act(Actor actor, Call<HandleOrNull> call, HandleName name) {
    actors.receive(actor, call, HandleOrNull::value, name);
  }

  @When("{actor} closes the private namespace {handle}")
  @When("{actor}이/가/은/는 프라이빗 네임스페이스 {handle}을/를 닫는다")
  public void closes(Actor actor, HandleName namespace) {
    actors.act(actor, new ClosePrivateNamespace(handles.handle(actor, namespace), 0));
  }

  @When("{actor} closes and destroys the private namespace {handle}")
  @When("{actor}이/가/은/는 프라이빗 네임스페이스 {handle}을/를 닫으며 없앤다")
  public void destroys(Actor actor, HandleName namespace) {
    actors.act(
        actor,
        new ClosePrivateNamespace(
            handles.handle(actor, namespace), Constant.PRIVATE_NAMESPACE_FLAG_DESTROY));
  }
}
