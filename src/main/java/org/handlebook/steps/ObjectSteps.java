package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.check.HeaderAssert;
import org.handlebook.steps.check.IdentityAssert;
import org.handlebook.steps.check.ObjectAssert;
import org.handlebook.steps.check.ValueAssert;
import org.handlebook.steps.words.Details;
import org.handlebook.steps.words.NamedObject;
import org.handlebook.steps.words.ObjectPhrase;

/** Kernel objects: their counts, whether they exist, and which is which. */
public final class ObjectSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final ScenarioState state;

  public ObjectSteps(ActorNames names, HandleNames handles, ScenarioState state) {
    this.names = names;
    this.handles = handles;
    this.state = state;
  }

  @Then("the usage/reference count of {object} is (still ){int}")
  @Then("the usage/reference count of {object} becomes {int}")
  @Then("{object}의 사용/참조/Usage 카운트는/카운트가/횟수는/횟수가/Count는/Count가 (여전히 ){int}이다/다")
  @Then("{object}의 사용/참조/Usage 카운트는/카운트가/횟수는/횟수가/Count는/Count가 {int}이/가 된다")
  public void usageCount(ObjectPhrase object, int count) {
    check(object).hasUsageCount(count);
  }

  @Then("the usage/reference count of {object} rises/increases to {int}")
  @Then("the usage/reference count of {object} goes up to {int}")
  @Then("{object}의 사용/참조/Usage 카운트는/카운트가/횟수는/횟수가/Count는/Count가 {int}(으)로 늘어난다/증가한다")
  public void usageCountRises(ObjectPhrase object, int count) {
    check(object).usageCountRoseTo(count);
  }

  @Then("the usage/reference count of {object} drops/falls (back )to {int}")
  @Then("the usage/reference count of {object} goes (back )down to {int}")
  @Then("{object}의 사용/참조/Usage 카운트는/카운트가/횟수는/횟수가/Count는/Count가 {int}(으)로 줄어든다/감소한다")
  public void usageCountFalls(ObjectPhrase object, int count) {
    check(object).usageCountFellTo(count);
  }

  @Then("the usage/reference count of {object} is {int} or {int}")
  @Then("{object}의 사용/참조/Usage 카운트는/카운트가/횟수는/횟수가/Count는/Count가 {int} 또는 {int}이다/다")
  public void usageCount(ObjectPhrase object, int one, int other) {
    check(object).hasUsageCount(one, other);
  }

  @Then("the handle count of {object} is (still ){int}")
  @Then("the handle count of {object} becomes {int}")
  @Then("{object}의 핸들 수는/수가/개수는/개수가 (여전히 ){int}이다/다")
  @Then("{object}의 핸들 수는/수가/개수는/개수가 {int}이/가 된다")
  @Then("{object} has {int} (open )handle(s)")
  @Then("{object}의 핸들은/핸들이 {int}개(이)다")
  public void handleCount(ObjectPhrase object, int count) {
    check(object).hasHandleCount(count);
  }

  @Then("the handle count of {object} rises/increases to {int}")
  @Then("the handle count of {object} goes up to {int}")
  @Then("{object}의 핸들 수는/수가/개수는/개수가 {int}(으)로 늘어난다/증가한다")
  public void handleCountRises(ObjectPhrase object, int count) {
    check(object).handleCountRoseTo(count);
  }

  @Then("the handle count of {object} drops/falls (back )to {int}")
  @Then("the handle count of {object} goes (back )down to {int}")
  @Then("{object}의 핸들 수는/수가/개수는/개수가 {int}(으)로 줄어든다/감소한다")
  public void handleCountFalls(ObjectPhrase object, int count) {
    check(object).handleCountFellTo(count);
  }

  @Then("the handle count of {object} is {int} or {int}")
  @Then("{object}의 핸들 수는/수가/개수는/개수가 {int} 또는 {int}이다/다")
  public void handleCount(ObjectPhrase object, int one, int other) {
    check(object).hasHandleCount(one, other);
  }

  @Then("{object} is destroyed/gone")
  @Then("{object}이/가 소멸된다/소멸한다/사라진다")
  @Then("{object}은/는 소멸된다/소멸한다/사라진다")
  public void isDestroyed(ObjectPhrase object) {
    check(object).isDestroyed();
  }

  @Then("{object} still exists")
  @Then("{object} is not destroyed")
  @Then("{object}이/가 (여전히 )남아( )있다")
  @Then("{object}은/는 (여전히 )남아( )있다")
  @Then("{object}은/는/이/가 소멸되지 않는다")
  @Then("{object} is (still )alive")
  @Then("{object}이/가 (아직 )살아( )있다")
  public void exists(ObjectPhrase object) {
    check(object).exists();
  }

  private ObjectAssert check(ObjectPhrase object) {
    return ObjectAssert.assertThat(object.resolve(state), state.snapshot(), state.why());
  }

  @Then("the header of {object} says:")
  @Then("{object}의 헤더는 다음과 같다:")
  public void header(ObjectPhrase object, DataTable table) {
    HeaderAssert header = HeaderAssert.assertThat(object.resolve(state), state);
    Details details = Details.of(table);
    details.text("type", "타입").ifPresent(header::hasType);
    details.text("name", "이름").ifPresent(header::hasName);
    details.text("address", "주소").ifPresent(header::hasAddress);
    details.text("usage count", "사용 카운트").ifPresent(header::hasUsageCount);
    details.text("handle count", "핸들 수").ifPresent(header::hasHandleCount);
    details.text("owner", "소유자").ifPresent(header::hasOwner);
    details.text("state", "상태").ifPresent(header::hasState);
    details.close();
  }

  @Then("{object} and {object} are the same object")
  @Then("{object} and {object} name the same object")
  @Then("{object} and {object} refer to the same object")
  @Then("{object}와/과 {object}은/는/이/가 같은 오브젝트(이)다")
  @Then("{object}와/과 {object}은/는/이/가 같은 오브젝트를 가리킨다")
  public void areTheSame(ObjectPhrase first, ObjectPhrase second) {
    identity(first).isSameAs(second.resolve(state));
  }

  @Then("{object} and {object} are different objects")
  @Then("{object} and {object} name different objects")
  @Then("{object} and {object} refer to different objects")
  @Then("{object}와/과 {object}은/는/이/가 다른 오브젝트(이)다")
  @Then("{object}와/과 {object}은/는/이/가 다른 오브젝트를 가리킨다")
  public void areDifferent(ObjectPhrase first, ObjectPhrase second) {
    identity(first).isDifferentFrom(second.resolve(state));
  }

  private IdentityAssert identity(ObjectPhrase object) {
    return IdentityAssert.assertThat(object.resolve(state), state.why());
  }

  @Then("{handle} names the same object in {process} and {process}")
  @Then("{handle}은/는/이/가 {process}와/과 {process}에서 같은 오브젝트를 가리킨다")
  public void namesTheSame(HandleName handle, ProcessName first, ProcessName second) {
    named(first, handle).isSameAs(object(second, handle));
  }

  @Then("{handle} names different objects in {process} and {process}")
  @Then("{handle}은/는/이/가 {process}와/과 {process}에서 다른 오브젝트를 가리킨다")
  public void namesDifferent(HandleName handle, ProcessName first, ProcessName second) {
    named(first, handle).isDifferentFrom(object(second, handle));
  }

  @Then("in {process}, {handle} names {object}")
  @Then("{process}에서 {handle}은/는/이/가 {object}을/를 가리킨다")
  public void names(ProcessName process, HandleName handle, ObjectPhrase object) {
    named(process, handle).isSameAs(object.resolve(state));
  }

  private IdentityAssert named(ProcessName process, HandleName handle) {
    return IdentityAssert.assertThat(object(process, handle), state.why());
  }

  private NamedObject object(ProcessName process, HandleName handle) {
    int object = handles.objectNamed(names.process(process.name()), handle);
    return new NamedObject(object, handle + " in \"" + process.name() + "\"");
  }

  @Then("{handle} and {handle} have the same value")
  @Then("{handle}와/과 {handle}의 값은 같다")
  public void haveTheSameValue(HandleName first, HandleName second) {
    ValueAssert.assertThat(first, handles).hasSameValueAs(second);
  }

  @Then("{handle} and {handle} have different values")
  @Then("{handle}와/과 {handle}의 값은 다르다")
  public void haveDifferentValues(HandleName first, HandleName second) {
    ValueAssert.assertThat(first, handles).hasOtherValueThan(second);
  }
}
