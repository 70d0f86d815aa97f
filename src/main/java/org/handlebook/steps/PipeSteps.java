package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import java.util.Objects;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.words.Attributes;
import org.handlebook.steps.words.Details;
import org.handlebook.steps.words.DevicePaths;
import org.handlebook.steps.words.ImpersonationWord;
import org.handlebook.steps.words.Opening;
import org.handlebook.steps.words.PipeWords;
import org.handlebook.system.ObjectKind;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.PipeCall.CreateNamedPipe;
import org.handlebook.win32.PipeCall.CreatePipe;
import org.handlebook.win32.PipeEnds;

/** Pipes: making them, with a name and without, and opening the client's end. */
public final class PipeSteps {
  private static final int MESSAGES = Constant.PIPE_TYPE_MESSAGE | Constant.PIPE_READMODE_MESSAGE;
  private static final int BOTH_WAYS =
      AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask();

  private final HandleNames handles;
  private final ScenarioSystem system;
  private final Actors actors;

  public PipeSteps(HandleNames handles, ScenarioSystem system, Actors actors) {
    this.handles = handles;
    this.system = system;
    this.actors = actors;
  }

  @When("{actor} creates a/an (anonymous )pipe with ends/handles {handle} and {handle}")
  @When(
      "{actor}이/가/은/는 이름 없는 파이프를 만들어/만들고/생성해/생성하여/생성하고 (읽기 끝 ){handle}와/과 (쓰기 끝 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 (익명 )파이프를 만들어/만들고/생성해/생성하여/생성하고 (읽기 끝 ){handle}와/과 (쓰기 끝 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void creates(Actor actor, HandleName read, HandleName write) {
    create(actor, new CreatePipe(null, 0), read, write);
  }

  @When("{actor} creates an inheritable (anonymous )pipe with ends/handles {handle} and {handle}")
  @When(
      "{actor}이/가/은/는 상속 가능한 이름 없는 파이프를 만들어/만들고/생성해/생성하여/생성하고 (읽기 끝 ){handle}와/과 (쓰기 끝 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 상속 가능한 (익명 )파이프를 만들어/만들고/생성해/생성하여/생성하고 (읽기 끝 ){handle}와/과 (쓰기 끝 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When("{actor} creates a/an (anonymous )pipe with inheritable ends/handles {handle} and {handle}")
  public void createsInheritable(Actor actor, HandleName read, HandleName write) {
    create(actor, new CreatePipe(Attributes.of(true), 0), read, write);
  }

  @When("{actor} creates a/an (anonymous )pipe with ends/handles {handle} and {handle} with:")
  @When(
      "{actor}이/가/은/는 이름 없는 파이프를 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (읽기 끝 ){handle}와/과 (쓰기 끝 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When(
      "{actor}이/가/은/는 (익명 )파이프를 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (읽기 끝 ){handle}와/과 (쓰기 끝 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void creates(Actor actor, HandleName read, HandleName write, DataTable table) {
    Details details = Details.of(table);
    CreatePipe call =
        new CreatePipe(
            Attributes.of(details.flag("inheritable", "상속 가능")), details.number(0, "buffer", "버퍼"));
    details.close();
    create(actor, call, read, write);
  }

  private void create(Actor actor, CreatePipe call, HandleName read, HandleName write) {
    actors.act(
        actor,
        call,
        answer -> {
          PipeEnds ends = Objects.requireNonNull(answer.stored());
          handles.bind(actor, read, ends.hReadPipe());
          handles.bind(actor, write, ends.hWritePipe());
        });
  }

  @When("{actor} creates a/the named pipe {name} as {handle}")
  @When("{actor} creates another instance of the named pipe {name} as {handle}")
  @When("{actor} creates a/the named pipe named/called {name} as {handle}")
  @When(
      "{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}의 인스턴스를 하나 더 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void createsNamed(Actor actor, String name, HandleName handle) {
    create(actor, name, 0, Details.none(), handle);
  }

  @When("{actor} creates a/the named pipe {name} for messages as {handle}")
  @When(
      "{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}을/를 메시지 방식으로 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void createsForMessages(Actor actor, String name, HandleName handle) {
    create(actor, name, MESSAGES, Details.none(), handle);
  }

  @When("{actor} creates a/the named pipe {name} for messages as {handle} with:")
  @When(
      "{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}을/를 메시지 방식으로 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void createsForMessages(Actor actor, String name, HandleName handle, DataTable table) {
    create(actor, name, MESSAGES, Details.of(table), handle);
  }

  @When("{actor} creates an inheritable named pipe {name} as {handle} with:")
  @When(
      "{actor}이/가/은/는 상속 가능한 (이름 있는 )(네임드 )파이프 {name}을/를 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When(
      "{actor}이/가/은/는 다음과 같이 상속 가능한 (이름 있는 )(네임드 )파이프 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void createsInheritable(Actor actor, String name, HandleName handle, DataTable table) {
    create(actor, name, 0, Details.of(table).with("inheritable", "yes"), handle);
  }

  @When("{actor} creates an inheritable named pipe {name} as {handle}")
  @When(
      "{actor}이/가/은/는 상속 가능한 (이름 있는 )(네임드 )파이프 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void createsInheritable(Actor actor, String name, HandleName handle) {
    create(actor, name, 0, Details.none().with("inheritable", "yes"), handle);
  }

  @When("{actor} creates a/the named pipe {name} as {handle} with:")
  @When("{actor} creates a/the named pipe named/called {name} as {handle} with:")
  @When(
      "{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}을/를 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When(
      "{actor}이/가/은/는 다음과 같이 (이름 있는 )(네임드 )파이프 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void createsNamed(Actor actor, String name, HandleName handle, DataTable table) {
    create(actor, name, 0, Details.of(table), handle);
  }

  private void create(Actor actor, String name, int mode, Details details, HandleName handle) {
    CreateNamedPipe call =
        new CreateNamedPipe(
            DevicePaths.pipe(name),
            PipeWords.openMode(details),
            PipeWords.pipeMode(details, mode),
            PipeWords.instances(details),
            PipeWords.outBuffer(details),
            PipeWords.inBuffer(details),
            details.number(0, "default timeout", "기본 제한 시간"),
            Attributes.of(
                system, ObjectKind.NAMED_PIPE, details.flag("inheritable", "상속 가능"), details));
    details.close();
    Opening.act(actors, actor, call, handle);
  }

  @When("{actor} opens the (named )pipe {name} as {handle}")
  @When("{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}을/를 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(Actor actor, String name, HandleName handle) {
    open(actor, name, BOTH_WAYS, false, handle);
  }

  @When("{actor} opens the (named )pipe {name} with {access} as {handle}")
  @When(
      "{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}을/를 {access} 권한으로 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(
      Actor actor, String name, Vocabulary.AccessMaskPhrase access, HandleName handle) {
    open(actor, name, access.mask(), false, handle);
  }

  @When("{actor} opens the (named )pipe {name} as the inheritable {handle}")
  @When("{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}을/를 열어/열고 상속 가능한 (핸들 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void opensInheritably(Actor actor, String name, HandleName handle) {
    open(actor, name, BOTH_WAYS, true, handle);
  }

  private void open(Actor actor, String name, int access, boolean inheritable, HandleName handle) {
    Opening.act(
        actors, actor, Opening.existing(DevicePaths.pipe(name), access, 0, inheritable), handle);
  }

  @When("{actor} opens the (named )pipe {name} as {handle} with:")
  @When("{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}을/를 다음과 같이 열어/열고 {handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When("{actor}이/가/은/는 다음과 같이 (이름 있는 )(네임드 )파이프 {name}을/를 열어/열고 {handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void opens(Actor actor, String name, HandleName handle, DataTable table) {
    Details details = Details.of(table);
    int access = details.access(BOTH_WAYS, "access", "접근 권한");
    boolean inheritable = details.flag("inheritable", "상속 가능");
    int flags = Constant.FILE_ATTRIBUTE_NORMAL;
    flags |= details.flag("overlapped", "중첩 입출력") ? Constant.FILE_FLAG_OVERLAPPED : 0;
    flags |= details.text("impersonation", "가장").map(ImpersonationWord::parse).orElse(0);
    details.close();
    CreateFile call =
        Opening.file(DevicePaths.pipe(name), access, 0, inheritable, Constant.OPEN_EXISTING, flags);
    Opening.act(actors, actor, call, handle);
  }
}
