package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import java.util.List;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.words.Details;
import org.handlebook.steps.words.HandleRange;
import org.handlebook.steps.words.NewObject;
import org.handlebook.steps.words.NewObjects;
import org.handlebook.system.ObjectKind;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Call;
import org.jspecify.annotations.Nullable;

/** Creating objects that need no device. */
public final class CreationSteps {
  private final HandleNames handles;
  private final ScenarioSystem system;
  private final Actors actors;

  public CreationSteps(HandleNames handles, ScenarioSystem system, Actors actors) {
    this.handles = handles;
    this.system = system;
    this.actors = actors;
  }

  @When("{actor} creates {newObject} as {handle}")
  @When("{actor}이/가/은/는 {newObject}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void creates(Actor actor, NewObject object, HandleName handle) {
    create(actor, object, null, Details.none(), handle);
  }

  @When("{actor} creates {newObject} named/called {name} as {handle}")
  @When("{actor} creates {newObject} {name} as {handle}")
  @When(
      "{actor}이/가/은/는 {newObject}을/를 {name}(이)라는 이름으로 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 {newObject} {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void creates(Actor actor, NewObject object, String name, HandleName handle) {
    create(actor, object, name, Details.none(), handle);
  }

  @When("{actor} creates {newObject} as {handle} with:")
  @When(
      "{actor}이/가/은/는 {newObject}을/를 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When(
      "{actor}이/가/은/는 다음과 같이 {newObject}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void creates(Actor actor, NewObject object, HandleName handle, DataTable table) {
    Details details = Details.of(table);
    create(actor, object, details.text("name", "이름").orElse(null), details, handle);
  }

  @When("{actor} creates {newObject} named/called {name} as {handle} with:")
  @When("{actor} creates {newObject} {name} as {handle} with:")
  @When(
      "{actor}이/가/은/는 {newObject}을/를 {name}(이)라는 이름으로 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When(
      "{actor}이/가/은/는 {newObject} {name}을/를 다음과 같이 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When(
      "{actor}이/가/은/는 다음과 같이 {newObject}을/를 {name}(이)라는 이름으로 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  @When(
      "{actor}이/가/은/는 다음과 같이 {newObject} {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다:/저장한다:/담는다:")
  public void creates(
      Actor actor, NewObject object, String name, HandleName handle, DataTable table) {
    create(actor, object, name, Details.of(table), handle);
  }

  @When("{actor} creates {newObjects} as {handle} to {handle}")
  @When("{actor}이/가/은/는 {newObjects}를/을 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}부터 {handle}까지로/까지 받는다")
  @When(
      "{actor}이/가/은/는 {newObjects}를/을 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}부터 {handle}(으)로/에 받는다/저장한다/담는다")
  public void creates(Actor actor, NewObjects objects, HandleName first, HandleName last) {
    for (HandleName handle : HandleRange.of(first, last).sized(objects.count())) {
      create(actor, objects.each(), null, Details.none(), handle);
    }
  }

  @When("{actor} creates a semaphore with initial count {int} and maximum count {int} as {handle}")
  @When(
      "{actor} creates a semaphore with an initial count of {int} and a maximum (count )of {int} as {handle}")
  @When(
      "{actor}이/가/은/는 세마포어를 초기 카운트 {int}, 최대 카운트 {int}(으)로 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 초기 카운트 {int}, 최대 카운트 {int}인 세마포어를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 세마포어를 처음 {int}, 최대 {int}(으)로 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void createsSemaphore(Actor actor, int initial, int maximum, HandleName handle) {
    createSemaphore(actor, null, initial, maximum, handle);
  }

  @When(
      "{actor} creates a semaphore named {name} with initial count {int} and maximum count {int} as {handle}")
  @When(
      "{actor} creates a semaphore {name} with initial count {int} and maximum count {int} as {handle}")
  @When(
      "{actor} creates a semaphore {name} with an initial count of {int} and a maximum (count )of {int} as {handle}")
  @When(
      "{actor}이/가/은/는 세마포어 {name}을/를 초기 카운트 {int}, 최대 카운트 {int}(으)로 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 세마포어 {name}을/를 처음 {int}, 최대 {int}(으)로 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void createsSemaphore(
      Actor actor, String name, int initial, int maximum, HandleName handle) {
    createSemaphore(actor, name, initial, maximum, handle);
  }

  private void createSemaphore(
      Actor actor, @Nullable String name, int initial, int maximum, HandleName handle) {
    Details counts =
        Details.none()
            .with("initial count", Integer.toString(initial))
            .with("maximum count", Integer.toString(maximum));
    create(actor, new NewObject(ObjectKind.SEMAPHORE, List.of()), name, counts, handle);
  }

  private void create(
      Actor actor, NewObject object, @Nullable String name, Details details, HandleName handle) {
    Call<HandleOrNull> call = new Creation(system, handles, actor, object, name, details).call();
    actors.receive(actor, call, HandleOrNull::value, handle);
  }
}
