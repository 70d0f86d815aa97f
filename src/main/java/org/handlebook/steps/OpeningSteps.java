package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.steps.Vocabulary.AccessMaskPhrase;
import org.handlebook.steps.words.Details;
import org.handlebook.system.ObjectKind;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Call;
import org.handlebook.win32.JobCall.OpenJobObject;
import org.handlebook.win32.MemoryCall.OpenFileMapping;
import org.handlebook.win32.SynchronizationCall.OpenEvent;
import org.handlebook.win32.SynchronizationCall.OpenMutex;
import org.handlebook.win32.SynchronizationCall.OpenSemaphore;
import org.handlebook.win32.SynchronizationCall.OpenWaitableTimer;
import org.jspecify.annotations.Nullable;

/** Opening objects by their names. Where no rights are named, all are asked for. */
public final class OpeningSteps {
  private final Actors actors;

  public OpeningSteps(Actors actors) {
    this.actors = actors;
  }

  @When("{actor} opens the {kind} {name} as {handle}")
  @When("{actor} opens the {kind} named/called {name} as {handle}")
  @When("{actor}이/가/은/는 {kind} {name}을/를 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  @When("{actor}이/가/은/는 {kind}을/를 {name}(이)라는 이름으로 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(Actor actor, ObjectKind kind, String name, HandleName handle) {
    open(actor, kind, everything(kind), false, name, handle);
  }

  @When("{actor} opens the {kind} {name} with {access} as {handle}")
  @When("{actor}이/가/은/는 {kind} {name}을/를 {access} 권한으로 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(
      Actor actor, ObjectKind kind, String name, AccessMaskPhrase access, HandleName handle) {
    open(actor, kind, access.mask(), false, name, handle);
  }

  @When("{actor} opens the {kind} {name} as the inheritable {handle}")
  @When("{actor}이/가/은/는 {kind} {name}을/를 열어/열고 상속 가능한 (핸들 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void opensInheritably(Actor actor, ObjectKind kind, String name, HandleName handle) {
    open(actor, kind, everything(kind), true, name, handle);
  }

  @When("{actor} opens the {kind} {name} as {handle} with:")
  @When("{actor}이/가/은/는 {kind} {name}을/를 다음과 같이 열어/열고 {handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When("{actor}이/가/은/는 다음과 같이 {kind} {name}을/를 열어/열고 {handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void opens(Actor actor, ObjectKind kind, String name, HandleName handle, DataTable table) {
    Details details = Details.of(table);
    int access = details.access(everything(kind), "access", "접근 권한");
    boolean inheritable = details.flag("inheritable", "상속 가능");
    details.close();
    open(actor, kind, access, inheritable, name, handle);
  }

  @When("{actor} opens a/an {kind} without a name as {handle}")
  @When("{actor}이/가/은/는 이름 없이 {kind}을/를 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opensNameless(Actor actor, ObjectKind kind, HandleName handle) {
    open(actor, kind, everything(kind), false, null, handle);
  }

  private void open(
      Actor actor,
      ObjectKind kind,
      int access,
      boolean inherit,
      @Nullable String name,
      HandleName handle) {
    actors.receive(actor, call(kind, access, inherit, name), HandleOrNull::value, handle);
  }

  private static Call<HandleOrNull> call(
      ObjectKind kind, int access, boolean inherit, @Nullable String name) {
    return switch (kind) {
      case MUTEX -> new OpenMutex(access, inherit, name);
      case EVENT -> new OpenEvent(access, inherit, name);
      case SEMAPHORE -> new OpenSemaphore(access, inherit, name);
      case TIMER -> new OpenWaitableTimer(access, inherit, name);
      case FILE_MAPPING -> new OpenFileMapping(access, inherit, name);
      default -> new OpenJobObject(access, inherit, name);
    };
  }

  private static int everything(ObjectKind kind) {
    AccessRight right =
        switch (kind) {
          case MUTEX -> AccessRight.MUTEX_ALL_ACCESS;
          case EVENT -> AccessRight.EVENT_ALL_ACCESS;
          case SEMAPHORE -> AccessRight.SEMAPHORE_ALL_ACCESS;
          case TIMER -> AccessRight.TIMER_ALL_ACCESS;
          case FILE_MAPPING -> AccessRight.FILE_MAP_ALL_ACCESS;
          default -> AccessRight.JOB_OBJECT_ALL_ACCESS;
        };
    return right.mask();
  }
}
