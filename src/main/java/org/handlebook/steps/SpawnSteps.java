package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.words.Details;
import org.handlebook.steps.words.HandleValue;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.StartupInfo;
import org.jspecify.annotations.Nullable;

/** Making child processes. */
public final class SpawnSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final ScenarioSystem system;
  private final Actors actors;
  private final ScenarioState state;

  public SpawnSteps(
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

  @When("{actor} spawns/starts/launches (the )(child )(process ){process} with handle inheritance")
  @When(
      "{actor}이/가/은/는 핸들을 상속하며/상속하면서/상속시키며/상속시켜/물려주며/물려주면서 (자식 )(프로세스 ){process}을/를 생성한다/실행한다/시작한다/만든다")
  @When("{actor} spawns/starts/launches (the )(child )(process ){process} inheriting (its )handles")
  @When(
      "{actor}이/가/은/는 (자식 )(프로세스 ){process}을/를 핸들을 상속하며/상속하면서/상속시키며/상속시켜/물려주며/물려주면서 생성한다/실행한다/시작한다/만든다")
  public void inheriting(Actor actor, ProcessName child) {
    spawn(actor, child, plain(child, true), info -> {});
  }

  @When(
      "{actor} spawns/starts/launches (the )(child )(process ){process} with handle inheritance as {handle}")
  @When(
      "{actor}이/가/은/는 핸들을 상속하며/상속하면서/상속시키며/상속시켜/물려주며/물려주면서 (자식 )(프로세스 ){process}을/를 생성해/생성하여/생성하고/실행해/실행하여/실행하고/만들어 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor} spawns/starts/launches (the )(child )(process ){process} inheriting (its )handles as {handle}")
  public void inheriting(Actor actor, ProcessName child, HandleName process) {
    spawn(actor, child, plain(child, true), info -> handles.bind(actor, process, info.hProcess()));
  }

  @When(
      "{actor} spawns/starts/launches (the )(child )(process ){process} with handle inheritance as {handle} and {handle}")
  @When(
      "{actor}이/가/은/는 핸들을 상속하며/상속하면서/상속시키며/상속시켜/물려주며/물려주면서 (자식 )(프로세스 ){process}을/를 생성해/생성하여/생성하고/실행해/실행하여/실행하고/만들어 (핸들을 ){handle}와/과 {handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor} spawns/starts/launches (the )(child )(process ){process} inheriting (its )handles as {handle} and {handle}")
  public void inheriting(Actor actor, ProcessName child, HandleName process, HandleName thread) {
    spawn(actor, child, plain(child, true), info -> bind(actor, info, process, thread));
  }

  @When("{actor} spawns/starts/launches (the )(child )(process ){process}")
  @When("{actor}이/가/은/는 (자식 )(프로세스 ){process}을/를 생성한다/실행한다/시작한다/만든다")
  @When(
      "{actor} spawns/starts/launches (the )(child )(process ){process} without handle inheritance")
  @When(
      "{actor} spawns/starts/launches (the )(child )(process ){process} without inheriting (its )handles")
  @When("{actor}이/가/은/는 핸들을 상속하지 않고 (자식 )(프로세스 ){process}을/를 생성한다/실행한다/시작한다/만든다")
  public void spawns(Actor actor, ProcessName child) {
    spawn(actor, child, plain(child, false), info -> {});
  }

  @When("{actor} spawns/starts/launches (the )(child )(process ){process} as {handle}")
  @When(
      "{actor} spawns/starts/launches (the )(child )(process ){process} without handle inheritance as {handle}")
  @When(
      "{actor} spawns/starts/launches (the )(child )(process ){process} without inheriting (its )handles as {handle}")
  @When(
      "{actor}이/가/은/는 (자식 )(프로세스 ){process}을/를 생성해/생성하여/생성하고/실행해/실행하여/실행하고/만들어 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 핸들을 상속하지 않고 (자식 )(프로세스 ){process}을/를 생성해/생성하여/생성하고/실행해/실행하여/실행하고/만들어 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void spawns(Actor actor, ProcessName child, HandleName process) {
    spawn(actor, child, plain(child, false), info -> handles.bind(actor, process, info.hProcess()));
  }

  @When("{actor} spawns/starts/launches (the )(child )(process ){process} as {handle} and {handle}")
  @When(
      "{actor} spawns/starts/launches (the )(child )(process ){process} without handle inheritance as {handle} and {handle}")
  @When(
      "{actor} spawns/starts/launches (the )(child )(process ){process} without inheriting (its )handles as {handle} and {handle}")
  @When(
      "{actor}이/가/은/는 (자식 )(프로세스 ){process}을/를 생성해/생성하여/생성하고/실행해/실행하여/실행하고/만들어 (핸들을 ){handle}와/과 {handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 핸들을 상속하지 않고 (자식 )(프로세스 ){process}을/를 생성해/생성하여/생성하고/실행해/실행하여/실행하고/만들어 (핸들을 ){handle}와/과 {handle}(으)로/에 받는다/저장한다/담는다")
  public void spawns(Actor actor, ProcessName child, HandleName process, HandleName thread) {
    spawn(actor, child, plain(child, false), info -> bind(actor, info, process, thread));
  }

  @When("{actor} spawns/starts/launches (the )(child )(process ){process} suspended")
  @When("{actor}이/가/은/는 (자식 )(프로세스 ){process}을/를 일시( )중단된 채로/상태로 생성한다/실행한다/시작한다/만든다")
  public void suspended(Actor actor, ProcessName child) {
    spawn(actor, child, suspended(child), info -> {});
  }

  @When("{actor} spawns/starts/launches (the )(child )(process ){process} suspended as {handle}")
  @When(
      "{actor}이/가/은/는 (자식 )(프로세스 ){process}을/를 일시( )중단된 채로/상태로 생성해/생성하여/생성하고/실행해/실행하여/실행하고/만들어 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void suspended(Actor actor, ProcessName child, HandleName process) {
    spawn(actor, child, suspended(child), info -> handles.bind(actor, process, info.hProcess()));
  }

  @When(
      "{actor} spawns/starts/launches (the )(child )(process ){process} suspended as {handle} and {handle}")
  @When(
      "{actor}이/가/은/는 (자식 )(프로세스 ){process}을/를 일시( )중단된 채로/상태로 생성해/생성하여/생성하고/실행해/실행하여/실행하고/만들어 (핸들을 ){handle}와/과 {handle}(으)로/에 받는다/저장한다/담는다")
  public void suspended(Actor actor, ProcessName child, HandleName process, HandleName thread) {
    spawn(actor, child, suspended(child), info -> bind(actor, info, process, thread));
  }

  @When("{actor} spawns/starts/launches (the )(child )(process ){process} with:")
  @When("{actor}이/가/은/는 (자식 )(프로세스 ){process}을/를 다음과 같이 생성한다:/실행한다:/시작한다:/만든다:")
  @When("{actor}이/가/은/는 다음과 같이 (자식 )(프로세스 ){process}을/를 생성한다:/실행한다:/시작한다:/만든다:")
  public void spawns(Actor actor, ProcessName child, DataTable table) {
    spawns(actor, child, Details.of(table));
  }

  @When("{actor} spawns/starts/launches (the )(child )(process ){process} as {handle} with:")
  @When(
      "{actor}이/가/은/는 (자식 )(프로세스 ){process}을/를 다음과 같이 생성해/생성하여/생성하고/실행해/실행하여/실행하고/만들어 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When(
      "{actor}이/가/은/는 다음과 같이 (자식 )(프로세스 ){process}을/를 생성해/생성하여/생성하고/실행해/실행하여/실행하고/만들어 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void spawns(Actor actor, ProcessName child, HandleName process, DataTable table) {
    spawns(actor, child, Details.of(table).with("process handle", process.text()));
  }

  private void spawns(Actor actor, ProcessName child, Details details) {
    Optional<HandleName> process = details.handle("process handle", "프로세스 핸들");
    Optional<HandleName> thread = details.handle("thread handle", "스레드 핸들");
    Optional<HandleName> parent = details.handle("parent", "부모");
    CreateProcess call = detailed(actor, child, details, parent);
    details.close();
    Consumer<ProcessInformation> whenDone =
        info -> {
          process.ifPresent(name -> handles.bind(actor, name, info.hProcess()));
          thread.ifPresent(name -> handles.bind(actor, name, info.hThread()));
        };
    ProcessRef above =
        parent.map(name -> ownerOf(actor, name)).orElseGet(() -> names.process(actor));
    spawn(actor, child, above, call, whenDone);
  }

  private void bind(Actor actor, ProcessInformation info, HandleName process, HandleName thread) {
    handles.bind(actor, process, info.hProcess());
    handles.bind(actor, thread, info.hThread());
  }

  private void spawn(
      Actor actor, ProcessName child, CreateProcess call, Consumer<ProcessInformation> whenDone) {
    spawn(actor, child, names.process(actor), call, whenDone);
  }

  private static CreateProcess plain(ProcessName child, boolean inherit) {
    return plain(child, inherit, 0);
  }

  private static CreateProcess suspended(ProcessName child) {
    return plain(child, false, Constant.CREATE_SUSPENDED);
  }

  private static CreateProcess plain(ProcessName child, boolean inherit, int flags) {
    return new CreateProcess(
        null, child.name(), null, null, inherit, flags, null, null, StartupInfo.EMPTY);
  }

  private void spawn(
      Actor actor,
      ProcessName child,
      ProcessRef parent,
      CreateProcess call,
      Consumer<ProcessInformation> whenDone) {
    actors.act(
        actor,
        call,
        answer -> {
          ProcessInformation info = Objects.requireNonNull(answer.stored());
          ThreadRef first = system.firstThread(info.dwProcessId());
          names.enter(child.name(), first, parent);
          whenDone.accept(info);
        });
  }

  private CreateProcess detailed(
      Actor actor, ProcessName child, Details details, Optional<HandleName> parent) {
    boolean inherit = details.flag("handle inheritance", "핸들 상속");
    SecurityAttributes process =
        inheritable(details.flag("process handle inheritable", "프로세스 핸들 상속 가능"));
    SecurityAttributes thread =
        inheritable(details.flag("thread handle inheritable", "스레드 핸들 상속 가능"));
    int flags = details.flag("suspended", "일시 중단") ? Constant.CREATE_SUSPENDED : 0;
    flags |= details.flag("detached", "콘솔 없음") ? Constant.DETACHED_PROCESS : 0;
    flags |= details.flag("outside the job", "잡 밖에서") ? Constant.CREATE_BREAKAWAY_FROM_JOB : 0;
    String commandLine =
        details.text("command line", "명령줄").map(text -> told(actor, text)).orElse(child.name());
    List<String> environment =
        details
            .text("environment", "환경")
            .map(text -> List.of(told(actor, text).split(" *; *", -1)))
            .orElse(null);
    StartupInfo startup = startup(actor, details, parent);
    return new CreateProcess(
        null, commandLine, process, thread, inherit, flags, environment, null, startup);
  }

  /** Returns what a child is told: {@code {hMail}} in the text stands for that handle's value. */
  private String told(Actor actor, String text) {
    return HandleValue.fill(text, name -> handles.handle(actor, name));
  }

  private StartupInfo startup(Actor actor, Details details, Optional<HandleName> parent) {
    List<Handle> list =
        details
            .text("only these handles", "이 핸들만")
            .map(names -> handles(actor, names))
            .orElse(null);
    Handle parentHandle = parent.map(name -> handles.handle(actor, name)).orElse(null);
    ProcThreadAttributeList attributes =
        list == null && parentHandle == null
            ? null
            : new ProcThreadAttributeList(list, parentHandle);
    Optional<Handle> input = handle(actor, details.handle("standard input", "표준 입력"));
    Optional<Handle> output = handle(actor, details.handle("standard output", "표준 출력"));
    Optional<Handle> error = handle(actor, details.handle("standard error", "표준 오류"));
    boolean given = input.isPresent() || output.isPresent() || error.isPresent();
    return new StartupInfo(
        given ? Constant.STARTF_USESTDHANDLES : 0,
        input.orElse(Handle.NULL),
        output.orElse(Handle.NULL),
        error.orElse(Handle.NULL),
        attributes);
  }

  private static @Nullable SecurityAttributes inheritable(boolean inheritable) {
    return inheritable ? new SecurityAttributes(true) : null;
  }

  private Optional<Handle> handle(Actor actor, Optional<HandleName> name) {
    return name.map(handle -> handles.handle(actor, handle));
  }

  private List<Handle> handles(Actor actor, String names) {
    List<Handle> values = new ArrayList<>();
    for (String name : names.split(" *, *", -1)) {
      values.add(handles.handle(actor, HandleName.of(name)));
    }
    return values;
  }

  /**
   * Returns the process that a handle of the actor means, if it means one; its names then count as
   * those of the child's ancestor.
   */
  private @Nullable ProcessRef ownerOf(Actor actor, HandleName name) {
    int object = handles.object(names.process(actor), name);
    return state.snapshot().processOf(object).map(ProcessState::ref).orElse(null);
  }
}
