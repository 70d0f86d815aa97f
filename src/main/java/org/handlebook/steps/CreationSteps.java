package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import org.handlebook.steps.stage.Actor;
import org.handlebook.steps.stage.HandleName;
import org.handlebook.steps.stage.Stage;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer.HandleOrInvalid;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.SecurityAttributes;
import org.jspecify.annotations.Nullable;

/** Creating objects, and opening files and mailslots. */
public final class CreationSteps {
  private static final String MAILSLOT = "\\\\.\\mailslot\\";

  private final Stage stage;

  public CreationSteps(Stage stage) {
    this.stage = stage;
  }

  @When("{actor} creates {newObject} as {handle}")
  @When("{actor}이/가 {newObject}을/를 만들어 {handle}(으)로 받는다")
  public void creates(Actor actor, NewObject object, HandleName handle) {
    create(actor, object, null, Details.none(), handle);
  }

  @When("{actor} creates {newObject} named {name} as {handle}")
  @When("{actor}이/가 {newObject}을/를 {name}(이)라는 이름으로 만들어 {handle}(으)로 받는다")
  public void creates(Actor actor, NewObject object, String name, HandleName handle) {
    create(actor, object, name, Details.none(), handle);
  }

  @When("{actor} creates {newObject} as {handle} with:")
  @When("{actor}이/가 {newObject}을/를 다음과 같이 만들어 {handle}(으)로 받는다:")
  public void creates(Actor actor, NewObject object, HandleName handle, DataTable table) {
    Details details = Details.of(table);
    create(actor, object, details.text("name", "이름").orElse(null), details, handle);
  }

  @When("{actor} creates {newObject} named {name} as {handle} with:")
  @When("{actor}이/가 {newObject}을/를 {name}(이)라는 이름으로 다음과 같이 만들어 {handle}(으)로 받는다:")
  public void creates(
      Actor actor, NewObject object, String name, HandleName handle, DataTable table) {
    create(actor, object, name, Details.of(table), handle);
  }

  private void create(
      Actor actor, NewObject object, @Nullable String name, Details details, HandleName handle) {
    Call<HandleOrNull> call = new Creation(stage, actor, object, name, details).call();
    stage.act(actor, call, answer -> stage.bind(actor, handle, answer.value()));
  }

  @When("{actor} creates a mailslot {name} as {handle}")
  @When("{actor}이/가 메일슬롯 {name}을/를 만들어 {handle}(으)로 받는다")
  public void createsMailslot(Actor actor, String name, HandleName handle) {
    createMailslot(actor, name, false, Details.none(), handle);
  }

  @When("{actor} creates an inheritable mailslot {name} as {handle}")
  @When("{actor}이/가 상속 가능한 메일슬롯 {name}을/를 만들어 {handle}(으)로 받는다")
  public void createsInheritableMailslot(Actor actor, String name, HandleName handle) {
    createMailslot(actor, name, true, Details.none(), handle);
  }

  @When("{actor} creates a mailslot {name} as {handle} with:")
  @When("{actor}이/가 메일슬롯 {name}을/를 다음과 같이 만들어 {handle}(으)로 받는다:")
  public void createsMailslot(Actor actor, String name, HandleName handle, DataTable table) {
    Details details = Details.of(table);
    createMailslot(actor, name, details.flag("inheritable", "상속 가능"), details, handle);
  }

  private void createMailslot(
      Actor actor, String name, boolean inheritable, Details details, HandleName handle) {
    CreateMailslot call =
        new CreateMailslot(
            mailslotPath(name),
            details.number(0, "maximum message size", "최대 메시지 크기"),
            details.number(Constant.MAILSLOT_WAIT_FOREVER, "read timeout", "읽기 제한 시간"),
            attributes(inheritable));
    details.close();
    act(actor, call, handle);
  }

  /** A plain name becomes a path on this computer; what has a backslash is a path already. */
  private static String mailslotPath(String name) {
    return name.contains("\\") ? name : MAILSLOT + name;
  }

  @When("{actor} opens the mailslot {name} as {handle}")
  @When("{actor}이/가 메일슬롯 {name}을/를 열어 {handle}(으)로 받는다")
  public void opensMailslot(Actor actor, String name, HandleName handle) {
    act(actor, openMailslot(name, false), handle);
  }

  @When("{actor} opens the mailslot {name} as the inheritable {handle}")
  @When("{actor}이/가 메일슬롯 {name}을/를 열어 상속 가능한 (핸들 ){handle}(으)로 받는다")
  public void opensMailslotInheritably(Actor actor, String name, HandleName handle) {
    act(actor, openMailslot(name, true), handle);
  }

  private static CreateFile openMailslot(String name, boolean inheritable) {
    return file(
        mailslotPath(name),
        AccessRight.GENERIC_WRITE.mask(),
        Constant.FILE_SHARE_READ,
        inheritable,
        Constant.OPEN_EXISTING);
  }

  @When("{actor} creates a file {name} as {handle}")
  @When("{actor}이/가 파일 {name}을/를 만들어 {handle}(으)로 받는다")
  public void createsFile(Actor actor, String name, HandleName handle) {
    act(actor, plainFile(name, false, Constant.CREATE_ALWAYS), handle);
  }

  @When("{actor} creates an inheritable file {name} as {handle}")
  @When("{actor}이/가 상속 가능한 파일 {name}을/를 만들어 {handle}(으)로 받는다")
  public void createsInheritableFile(Actor actor, String name, HandleName handle) {
    act(actor, plainFile(name, true, Constant.CREATE_ALWAYS), handle);
  }

  @When("{actor} opens the file {name} as {handle}")
  @When("{actor}이/가 파일 {name}을/를 열어 {handle}(으)로 받는다")
  public void opensFile(Actor actor, String name, HandleName handle) {
    act(actor, plainFile(name, false, Constant.OPEN_EXISTING), handle);
  }

  @When("{actor} opens the file {name} as the inheritable {handle}")
  @When("{actor}이/가 파일 {name}을/를 열어 상속 가능한 (핸들 ){handle}(으)로 받는다")
  public void opensFileInheritably(Actor actor, String name, HandleName handle) {
    act(actor, plainFile(name, true, Constant.OPEN_EXISTING), handle);
  }

  @When("{actor} opens the file {name} as {handle} with:")
  @When("{actor}이/가 파일 {name}을/를 다음과 같이 열어 {handle}(으)로 받는다:")
  public void opensFile(Actor actor, String name, HandleName handle, DataTable table) {
    Details details = Details.of(table);
    CreateFile call =
        file(
            name,
            details.access(AccessRight.GENERIC_READ.mask(), "access", "접근 권한"),
            Sharing.parse(details.text("sharing", "공유").orElse("")),
            details.flag("inheritable", "상속 가능"),
            details
                .text("disposition", "처리 방식")
                .map(Disposition::parse)
                .orElse(Constant.OPEN_EXISTING));
    details.close();
    act(actor, call, handle);
  }

  private static CreateFile plainFile(String name, boolean inheritable, int disposition) {
    int access = AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask();
    return file(
        name,
        access,
        Constant.FILE_SHARE_READ | Constant.FILE_SHARE_WRITE,
        inheritable,
        disposition);
  }

  private static CreateFile file(
      String path, int access, int sharing, boolean inheritable, int disposition) {
    return new CreateFile(
        path,
        access,
        sharing,
        attributes(inheritable),
        disposition,
        Constant.FILE_ATTRIBUTE_NORMAL,
        Handle.NULL);
  }

  private static @Nullable SecurityAttributes attributes(boolean inheritable) {
    return inheritable ? new SecurityAttributes(true) : null;
  }

  private void act(Actor actor, Call<HandleOrInvalid> call, HandleName handle) {
    stage.act(actor, call, answer -> stage.bind(actor, handle, answer.value()));
  }
}
