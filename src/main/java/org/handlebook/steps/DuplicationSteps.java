package org.handlebook.steps;

import static org.handlebook.win32.Constant.DUPLICATE_CLOSE_SOURCE;
import static org.handlebook.win32.Constant.DUPLICATE_SAME_ACCESS;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import java.util.Objects;
import java.util.Optional;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.steps.Vocabulary.AccessMaskPhrase;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.words.Details;
import org.handlebook.system.ProcessRef;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.DuplicateHandle;

/** Duplicating handles, within a process and between processes. */
public final class DuplicationSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final Actors actors;

  public DuplicationSteps(ActorNames names, HandleNames handles, Actors actors) {
    this.names = names;
    this.handles = handles;
    this.actors = actors;
  }

  @When("{actor} duplicates {handle} as {handle}")
  @When("{actor} duplicates {handle} into/to itself as {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 {handle}(으)로 복제한다")
  @When("{actor}이/가/은/는 {handle}을/를 자신에게 {handle}(으)로 복제한다")
  public void duplicates(Actor actor, HandleName handle, HandleName copy) {
    String self = actor.process();
    duplicate(actor, self, handle, self, copy, false, DUPLICATE_SAME_ACCESS);
  }

  @When("{actor} duplicates {handle} as the inheritable {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 상속 가능한 (핸들 ){handle}(으)로 복제한다")
  public void duplicatesInheritably(Actor actor, HandleName handle, HandleName copy) {
    String self = actor.process();
    duplicate(actor, self, handle, self, copy, true, DUPLICATE_SAME_ACCESS);
  }

  @When("{actor} duplicates {handle} into/to {process} as {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 {process}에/에게 {handle}(으)로 복제한다")
  public void duplicatesInto(Actor actor, HandleName handle, ProcessName target, HandleName copy) {
    duplicate(actor, actor.process(), handle, target.name(), copy, false, DUPLICATE_SAME_ACCESS);
  }

  @When("{actor} gives {process} a duplicate of {handle} as {handle}")
  @When("{actor}이/가/은/는 {process}에/에게 {handle}을/를 {handle}(으)로 복제한다")
  public void duplicatesInto(Actor actor, ProcessName target, HandleName handle, HandleName copy) {
    duplicatesInto(actor, handle, target, copy);
  }

  @When("{actor} duplicates {handle} into/to {process} as the inheritable {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 {process}에/에게 상속 가능한 (핸들 ){handle}(으)로 복제한다")
  public void duplicatesInheritably(
      Actor actor, HandleName handle, ProcessName target, HandleName copy) {
    duplicate(actor, actor.process(), handle, target.name(), copy, true, DUPLICATE_SAME_ACCESS);
  }

  @When("{actor} duplicates {handle} with {access} as {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 {access} 권한으로 {handle}(으)로 복제한다")
  public void duplicates(Actor actor, HandleName handle, AccessMaskPhrase access, HandleName copy) {
    duplicate(actor, handle, actor.process(), access, copy);
  }

  @When("{actor} duplicates {handle} into/to {process} with {access} as {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 {process}에/에게 {access} 권한으로 {handle}(으)로 복제한다")
  public void duplicatesInto(
      Actor actor,
      HandleName handle,
      ProcessName target,
      AccessMaskPhrase access,
      HandleName copy) {
    duplicate(actor, handle, target.name(), access, copy);
  }

  private void duplicate(
      Actor actor, HandleName handle, String target, AccessMaskPhrase access, HandleName copy) {
    DuplicateHandle call =
        new DuplicateHandle(
            actors.processHandle(actor, actor.process()),
            handles.handle(actor, handle),
            actors.processHandle(actor, target),
            access.mask(),
            false,
            0);
    duplicate(actor, call, target, copy);
  }

  @When("{actor} duplicates {handle} of {process} into/to itself as {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 {process}에서 자신에게 {handle}(으)로 복제한다")
  public void duplicatesFrom(Actor actor, HandleName handle, ProcessName source, HandleName copy) {
    duplicate(actor, source.name(), handle, actor.process(), copy, false, DUPLICATE_SAME_ACCESS);
  }

  @When("{actor} duplicates {handle} of {process} into/to {process} as {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 {process}에서 {process}에/에게 {handle}(으)로 복제한다")
  public void duplicatesBetween(
      Actor actor, HandleName handle, ProcessName source, ProcessName target, HandleName copy) {
    duplicate(actor, source.name(), handle, target.name(), copy, false, DUPLICATE_SAME_ACCESS);
  }

  @When("{actor} moves {handle} into {process} as {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 {process}에/에게 {handle}(으)로 옮긴다")
  public void moves(Actor actor, HandleName handle, ProcessName target, HandleName copy) {
    int options = DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE;
    duplicate(actor, actor.process(), handle, target.name(), copy, false, options);
  }

  @When("{actor} closes {handle} of {process} from outside")
  @When("{actor}이/가/은/는 {handle}을/를 {process}의 핸들( )테이블에서 닫는다")
  @When("{actor}이/가/은/는 {handle}을/를 {process} 밖에서 닫는다")
  public void closesFromOutside(Actor actor, HandleName handle, ProcessName process) {
    Handle source = handles.handle(names.process(process.name()), handle);
    actors.act(
        actor,
        new DuplicateHandle(
            actors.processHandle(actor, process.name()),
            source,
            Handle.NULL,
            0,
            false,
            DUPLICATE_CLOSE_SOURCE));
  }

  @When("{actor} duplicates {handle} as {handle} with:")
  @When("{actor}이/가/은/는 {handle}을/를 다음과 같이 {handle}(으)로 복제한다:")
  @When("{actor}이/가/은/는 다음과 같이 {handle}을/를 {handle}(으)로 복제한다:")
  public void duplicates(Actor actor, HandleName handle, HandleName copy, DataTable table) {
    duplicates(actor, handle, copy, Details.of(table));
  }

  @When("{actor} duplicates {handle} into/to {process} as {handle} with:")
  @When("{actor}이/가/은/는 {handle}을/를 {process}에/에게 다음과 같이 {handle}(으)로 복제한다:")
  public void duplicates(
      Actor actor, HandleName handle, ProcessName target, HandleName copy, DataTable table) {
    duplicates(actor, handle, copy, Details.of(table).with("into", target.name()));
  }

  private void duplicates(Actor actor, HandleName handle, HandleName copy, Details details) {
    String source =
        details.text("from", "원본").map(DuplicationSteps::unquoted).orElse(actor.process());
    String target =
        details.text("into", "대상").map(DuplicationSteps::unquoted).orElse(actor.process());
    Optional<HandleName> sourceHandle = details.handle("source process handle", "원본 프로세스 핸들");
    Optional<HandleName> targetHandle = details.handle("target process handle", "대상 프로세스 핸들");
    boolean inherit = details.flag("inheritable", "상속 가능");
    boolean close = details.flag("close source", "원본 닫기");
    boolean sameAccess = details.flag("same access", "같은 권한");
    int access = details.access(0, "access", "접근 권한");
    details.close();
    int options = (close ? DUPLICATE_CLOSE_SOURCE : 0) | (sameAccess ? DUPLICATE_SAME_ACCESS : 0);
    Handle from =
        sourceHandle
            .map(h -> handles.handle(actor, h))
            .orElseGet(() -> actors.processHandle(actor, source));
    Handle into =
        targetHandle
            .map(h -> handles.handle(actor, h))
            .orElseGet(() -> actors.processHandle(actor, target));
    ProcessRef sourceProcess = names.process(source);
    duplicate(
        actor,
        new DuplicateHandle(
            from, handles.handle(sourceProcess, handle), into, access, inherit, options),
        target,
        copy);
  }

  private static String unquoted(String name) {
    return name.replace("\"", "");
  }

  private void duplicate(
      Actor actor,
      String source,
      HandleName handle,
      String target,
      HandleName copy,
      boolean inherit,
      int options) {
    Handle value = handles.handle(names.process(source), handle);
    duplicate(
        actor,
        new DuplicateHandle(
            actors.processHandle(actor, source),
            value,
            actors.processHandle(actor, target),
            0,
            inherit,
            options),
        target,
        copy);
  }

  private void duplicate(Actor actor, DuplicateHandle call, String target, HandleName copy) {
    actors.act(
        actor,
        call,
        answer ->
            handles.bind(names.process(target), copy, Objects.requireNonNull(answer.stored())));
  }
}
