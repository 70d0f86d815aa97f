package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.check.MailslotAssert;
import org.handlebook.steps.words.Attributes;
import org.handlebook.steps.words.Details;
import org.handlebook.steps.words.DevicePaths;
import org.handlebook.steps.words.ObjectPhrase;
import org.handlebook.steps.words.Opening;
import org.handlebook.steps.words.Sharing;
import org.handlebook.system.ObjectKind;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.MailslotCall.GetMailslotInfo;
import org.handlebook.win32.MailslotCall.SetMailslotInfo;

/**
 * Mailslots: making them, opening their writing ends here and on other computers, what they hold.
 */
public final class MailslotSteps {
  private final HandleNames handles;
  private final ScenarioSystem system;
  private final Actors actors;
  private final ScenarioState state;

  public MailslotSteps(
      HandleNames handles, ScenarioSystem system, Actors actors, ScenarioState state) {
    this.handles = handles;
    this.system = system;
    this.actors = actors;
    this.state = state;
  }

  @When("{actor} creates a/the mailslot {name} as {handle}")
  @When("{actor} creates a/the mailslot named/called {name} as {handle}")
  @When("{actor}이/가/은/는 메일슬롯 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 메일슬롯을 {name}(이)라는 이름으로 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void creates(Actor actor, String name, HandleName handle) {
    create(actor, name, false, Details.none(), handle);
  }

  @When("{actor} creates an inheritable mailslot {name} as {handle}")
  @When("{actor} creates an inheritable mailslot named/called {name} as {handle}")
  @When(
      "{actor}이/가/은/는 상속 가능한 메일슬롯 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 상속 가능한 메일슬롯을 {name}(이)라는 이름으로 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void createsInheritable(Actor actor, String name, HandleName handle) {
    create(actor, name, true, Details.none(), handle);
  }

  @When("{actor} creates a/the mailslot {name} as {handle} with:")
  @When("{actor} creates a/the mailslot named/called {name} as {handle} with:")
  @When(
      "{actor}이/가/은/는 메일슬롯 {name}을/를 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When(
      "{actor}이/가/은/는 메일슬롯을 {name}(이)라는 이름으로 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When(
      "{actor}이/가/은/는 다음과 같이 메일슬롯 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void creates(Actor actor, String name, HandleName handle, DataTable table) {
    Details details = Details.of(table);
    create(actor, name, details.flag("inheritable", "상속 가능"), details, handle);
  }

  @When("{actor} creates an inheritable mailslot {name} as {handle} with:")
  @When(
      "{actor}이/가/은/는 상속 가능한 메일슬롯 {name}을/를 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When(
      "{actor}이/가/은/는 다음과 같이 상속 가능한 메일슬롯 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void createsInheritable(Actor actor, String name, HandleName handle, DataTable table) {
    create(actor, name, true, Details.of(table), handle);
  }

  private void create(
      Actor actor, String name, boolean inheritable, Details details, HandleName handle) {
    CreateMailslot call =
        new CreateMailslot(
            DevicePaths.mailslot(name),
            details.number(0, "maximum message size", "최대 메시지 크기"),
            details.number(Constant.MAILSLOT_WAIT_FOREVER, "read timeout", "읽기 제한 시간"),
            Attributes.of(system, ObjectKind.MAILSLOT, inheritable, details));
    details.close();
    Opening.act(actors, actor, call, handle);
  }

  @When("{actor} opens the mailslot {name} as {handle}")
  @When("{actor} opens the mailslot named/called {name} as {handle}")
  @When("{actor}이/가/은/는 메일슬롯 {name}을/를 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  @When("{actor}이/가/은/는 메일슬롯을 {name}(이)라는 이름으로 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(Actor actor, String name, HandleName handle) {
    open(actor, DevicePaths.mailslot(name), false, handle);
  }

  @When("{actor} opens the mailslot {name} as the inheritable {handle}")
  @When("{actor}이/가/은/는 메일슬롯 {name}을/를 열어/열고 상속 가능한 (핸들 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void opensInheritably(Actor actor, String name, HandleName handle) {
    open(actor, DevicePaths.mailslot(name), true, handle);
  }

  @When("{actor} opens the mailslot {name} with {access} as {handle}")
  @When("{actor}이/가/은/는 메일슬롯 {name}을/를 {access} 권한으로 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(
      Actor actor, String name, Vocabulary.AccessMaskPhrase access, HandleName handle) {
    Opening.act(
        actors,
        actor,
        Opening.existing(
            DevicePaths.mailslot(name), access.mask(), Constant.FILE_SHARE_READ, false),
        handle);
  }

  @When("{actor} opens the mailslot {name} as {handle} with:")
  @When("{actor}이/가/은/는 메일슬롯 {name}을/를 다음과 같이 열어/열고 {handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When("{actor}이/가/은/는 다음과 같이 메일슬롯 {name}을/를 열어/열고 {handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void opens(Actor actor, String name, HandleName handle, DataTable table) {
    Details details = Details.of(table);
    CreateFile call =
        Opening.file(
            DevicePaths.mailslot(name),
            details.access(AccessRight.GENERIC_WRITE.mask(), "access", "접근 권한"),
            details.text("sharing", "공유").map(Sharing::parse).orElse(Constant.FILE_SHARE_READ),
            details.flag("inheritable", "상속 가능"),
            Constant.OPEN_EXISTING,
            Constant.FILE_ATTRIBUTE_NORMAL
                | (details.flag("overlapped", "중첩 입출력") ? Constant.FILE_FLAG_OVERLAPPED : 0));
    details.close();
    Opening.act(actors, actor, call, handle);
  }

  @When("{actor} opens the mailslot {name} of the computer {name} as {handle}")
  @When("{actor}이/가/은/는 메일슬롯 {name}을/를 컴퓨터 {name}에서 찾아 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opensElsewhere(Actor actor, String name, String computer, HandleName handle) {
    open(actor, DevicePaths.mailslot(computer, name), false, handle);
  }

  @When("{actor} opens every mailslot {name} of the domain {name} as {handle}")
  @When("{actor}이/가/은/는 메일슬롯 {name}을/를 도메인 {name}에서 모두 찾아 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opensInDomain(Actor actor, String name, String domain, HandleName handle) {
    open(actor, DevicePaths.mailslot(domain, name), false, handle);
  }

  @When("{actor} opens every mailslot {name} of its own domain as {handle}")
  @When("{actor}이/가/은/는 자기 도메인에 있는 메일슬롯 {name}을/를 모두 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opensInOwnDomain(Actor actor, String name, HandleName handle) {
    open(actor, DevicePaths.mailslot("*", name), false, handle);
  }

  private void open(Actor actor, String path, boolean inheritable, HandleName handle) {
    CreateFile call =
        Opening.existing(
            path, AccessRight.GENERIC_WRITE.mask(), Constant.FILE_SHARE_READ, inheritable);
    Opening.act(actors, actor, call, handle);
  }

  @When("{actor} asks what waits in the mailslot {handle}")
  @When("{actor}이/가/은/는 메일슬롯 {handle}에 무엇이 있는지 묻는다/조회한다")
  public void asks(Actor actor, HandleName mailslot) {
    actors.act(actor, new GetMailslotInfo(handles.handle(actor, mailslot)));
  }

  @Then("{int} message(s) wait/waits in {object}")
  @Then("there are/is {int} message(s) in {object}")
  @Then("메시지 {int}개가/건이 {object}에 있다")
  public void holds(int messages, ObjectPhrase mailslot) {
    check(mailslot).hasMessages(messages);
  }

  @Then("{object} holds/contains {int} message(s)")
  @Then("{object}에는/에 메시지가 {int}개/건 (들어 )있다")
  public void holds(ObjectPhrase mailslot, int messages) {
    check(mailslot).hasMessages(messages);
  }

  @Then("no message waits in {object}")
  @Then("{object} holds/contains no messages")
  @Then("{object}에는/에 메시지가 없다")
  public void holdsNothing(ObjectPhrase mailslot) {
    check(mailslot).hasMessages(0);
  }

  private MailslotAssert check(ObjectPhrase mailslot) {
    return MailslotAssert.assertThat(mailslot.resolve(state), state, actors);
  }

  @When("{actor} sets the read timeout of {handle} to {timeout}")
  @When("{actor}이/가/은/는 {handle}의 읽기 제한 시간을 {timeout}(으)로 정한다/바꾼다")
  public void setsTimeout(Actor actor, HandleName mailslot, Integer timeout) {
    actors.act(actor, new SetMailslotInfo(handles.handle(actor, mailslot), timeout));
  }
}
