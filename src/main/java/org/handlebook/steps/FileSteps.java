package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.Replies;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.Vocabulary.AccessMaskPhrase;
import org.handlebook.steps.check.ReplyAssert;
import org.handlebook.steps.words.Attributes;
import org.handlebook.steps.words.Details;
import org.handlebook.steps.words.DispositionWord;
import org.handlebook.steps.words.Opening;
import org.handlebook.steps.words.Sharing;
import org.handlebook.system.ObjectKind;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.FileCall.DeleteFile;
import org.handlebook.win32.FileCall.GetFileSize;
import org.handlebook.win32.FileCall.GetFileType;
import org.handlebook.win32.FileCall.SetEndOfFile;
import org.handlebook.win32.FileCall.SetFilePointer;
import org.handlebook.win32.Handle;

/** Files: making, opening and deleting them, where their pointers stand, how long they are. */
public final class FileSteps {
  private static final int BOTH_WAYS =
      AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask();

  private final HandleNames handles;
  private final ScenarioSystem system;
  private final Actors actors;
  private final Replies replies;

  public FileSteps(HandleNames handles, ScenarioSystem system, Actors actors, Replies replies) {
    this.handles = handles;
    this.system = system;
    this.actors = actors;
    this.replies = replies;
  }

  @When("{actor} creates a/the file {name} as {handle}")
  @When("{actor} creates a file named/called {name} as {handle}")
  @When("{actor}이/가/은/는 파일 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 파일을 {name}(이)라는 이름으로 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void creates(Actor actor, String name, HandleName handle) {
    open(actor, plain(name, BOTH_WAYS, false, Constant.CREATE_ALWAYS), handle);
  }

  @When("{actor} creates an inheritable file {name} as {handle}")
  @When("{actor} creates an inheritable file named/called {name} as {handle}")
  @When(
      "{actor}이/가/은/는 상속 가능한 파일 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 상속 가능한 파일을 {name}(이)라는 이름으로 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void createsInheritable(Actor actor, String name, HandleName handle) {
    open(actor, plain(name, BOTH_WAYS, true, Constant.CREATE_ALWAYS), handle);
  }

  @When("{actor} opens the file {name} as {handle}")
  @When("{actor} opens the file named/called {name} as {handle}")
  @When("{actor}이/가/은/는 파일 {name}을/를 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  @When("{actor}이/가/은/는 파일을 {name}(이)라는 이름으로 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(Actor actor, String name, HandleName handle) {
    open(actor, plain(name, BOTH_WAYS, false, Constant.OPEN_EXISTING), handle);
  }

  @When("{actor} opens the file {name} as the inheritable {handle}")
  @When("{actor}이/가/은/는 파일 {name}을/를 열어/열고 상속 가능한 (핸들 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void opensInheritably(Actor actor, String name, HandleName handle) {
    open(actor, plain(name, BOTH_WAYS, true, Constant.OPEN_EXISTING), handle);
  }

  @When("{actor} opens the file {name} with {access} as {handle}")
  @When("{actor}이/가/은/는 파일 {name}을/를 {access} 권한으로 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(Actor actor, String name, AccessMaskPhrase access, HandleName handle) {
    open(actor, existing(name, access.mask()), handle);
  }

  @When("{actor} opens the file {name} for reading as {handle}")
  @When("{actor}이/가/은/는 파일 {name}을/를 읽기용으로 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opensForReading(Actor actor, String name, HandleName handle) {
    open(actor, existing(name, AccessRight.GENERIC_READ.mask()), handle);
  }

  @When("{actor} opens the file {name} for writing as {handle}")
  @When("{actor}이/가/은/는 파일 {name}을/를 쓰기용으로 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opensForWriting(Actor actor, String name, HandleName handle) {
    open(actor, existing(name, AccessRight.GENERIC_WRITE.mask()), handle);
  }

  private static CreateFile existing(String name, int access) {
    return plain(name, access, false, Constant.OPEN_EXISTING);
  }

  private static CreateFile plain(String name, int access, boolean inheritable, int disposition) {
    int sharing = Constant.FILE_SHARE_READ | Constant.FILE_SHARE_WRITE;
    return Opening.file(
        name, access, sharing, inheritable, disposition, Constant.FILE_ATTRIBUTE_NORMAL);
  }

  @When("{actor} opens the file {name} as {handle} with:")
  @When("{actor}이/가/은/는 파일 {name}을/를 다음과 같이 열어/열고 {handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When("{actor}이/가/은/는 다음과 같이 파일 {name}을/를 열어/열고 {handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void opens(Actor actor, String name, HandleName handle, DataTable table) {
    Details details = Details.of(table);
    open(
        actor,
        detailed(name, details, AccessRight.GENERIC_READ.mask(), Constant.OPEN_EXISTING),
        handle);
  }

  @When("{actor} creates a/the file {name} as {handle} with:")
  @When(
      "{actor}이/가/은/는 파일 {name}을/를 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When(
      "{actor}이/가/은/는 다음과 같이 파일 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void creates(Actor actor, String name, HandleName handle, DataTable table) {
    Details details = Details.of(table);
    open(actor, detailed(name, details, BOTH_WAYS, Constant.CREATE_ALWAYS), handle);
  }

  private CreateFile detailed(String name, Details details, int access, int disposition) {
    CreateFile call =
        new CreateFile(
            name,
            details.access(access, "access", "접근 권한"),
            Sharing.parse(details.text("sharing", "공유").orElse("")),
            Attributes.of(system, ObjectKind.FILE, details.flag("inheritable", "상속 가능"), details),
            details.text("disposition", "처리 방식").map(DispositionWord::parse).orElse(disposition),
            flags(details),
            Handle.NULL);
    details.close();
    return call;
  }

  private static int flags(Details details) {
    int flags = Constant.FILE_ATTRIBUTE_NORMAL;
    flags |= details.flag("delete on close", "닫을 때 삭제") ? Constant.FILE_FLAG_DELETE_ON_CLOSE : 0;
    return flags | (details.flag("overlapped", "중첩 입출력") ? Constant.FILE_FLAG_OVERLAPPED : 0);
  }

  private void open(Actor actor, CreateFile call, HandleName handle) {
    Opening.act(actors, actor, call, handle);
  }

  @When("{actor} deletes (the file ){name}")
  @When("{actor}이/가/은/는 (파일 ){name}을/를 지운다/삭제한다")
  public void deletes(Actor actor, String name) {
    actors.act(actor, new DeleteFile(name));
  }

  @When("{actor} moves the file pointer of {handle} to {int}")
  @When("{actor}이/가/은/는 {handle}의 파일 포인터를 {int}(으)로 옮긴다")
  public void movesPointer(Actor actor, HandleName file, int position) {
    move(actor, file, position, Constant.FILE_BEGIN);
  }

  @When("{actor} moves the file pointer of {handle} by {int}")
  @When("{actor}이/가/은/는 {handle}의 파일 포인터를 {int}만큼 옮긴다")
  public void movesPointerBy(Actor actor, HandleName file, int distance) {
    move(actor, file, distance, Constant.FILE_CURRENT);
  }

  @When("{actor} moves the file pointer of {handle} to the end")
  @When("{actor}이/가/은/는 {handle}의 파일 포인터를 끝으로 옮긴다")
  public void movesPointerToEnd(Actor actor, HandleName file) {
    move(actor, file, 0, Constant.FILE_END);
  }

  private void move(Actor actor, HandleName file, int distance, int method) {
    actors.act(actor, new SetFilePointer(handles.handle(actor, file), distance, null, method));
  }

  @When("{actor} ends the file of {handle} at its file pointer")
  @When("{actor}이/가/은/는 {handle}의 파일을 파일 포인터 위치에서 자른다/끝낸다")
  @When("{actor}이/가/은/는 {handle}의 파일을 파일 포인터에서 끝낸다/자른다")
  public void setsEnd(Actor actor, HandleName file) {
    actors.act(actor, new SetEndOfFile(handles.handle(actor, file)));
  }

  @When("{actor} asks for the size of {handle}")
  @When("{actor}이/가/은/는 {handle}의 크기를 묻는다/조회한다")
  public void asksForSize(Actor actor, HandleName file) {
    actors.act(actor, new GetFileSize(handles.handle(actor, file)));
  }

  @When("{actor} asks for the file type of {handle}")
  @When("{actor}이/가/은/는 {handle}의 파일 종류를 묻는다/조회한다")
  public void asksForType(Actor actor, HandleName file) {
    actors.act(actor, new GetFileType(handles.handle(actor, file)));
  }

  @Then("the file type is {fileType}")
  @Then("파일 종류는 {fileType}이다/다")
  public void hasType(String type) {
    ReplyAssert.assertThat(replies.outcome()).succeeds().returns(type);
  }
}
