package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.SetHandleInformation;
import org.handlebook.win32.StartupInfo;

/**
 * What a child's slots for standard handles hold, by Windows 8 and later.
 *
 * <p>A process gets slots by being made with STARTF_USESTDHANDLES; {@link #holder} does that.
 */
abstract class StandardHandleFacts extends Facts {
  private static final List<Handle> NONE = List.of(NULL, NULL, NULL);

  private List<Handle> slots(Child child) {
    return process(child.thread()).standardHandles();
  }

  /** A process whose three slots hold these values; it inherits what the app can pass on. */
  private ThreadRef holder(Handle input, Handle output, Handle error) {
    return spawn(app, true, 0, standard(input, output, error)).thread();
  }

  // STARTF_USESTDHANDLES

  @Fact(
      id = "IN-219",
      says = "Given and inheriting: the values, valid where they were inherited",
      source = "wine kernel32/tests/process.c test_StdHandleInheritance")
  void given() {
    Handle event = inheritableEvent(app);
    Child child = spawn(app, true, 0, standard(event, event, NULL));
    assertThat(slots(child)).containsExactly(event, event, NULL);
    assertThat(rows(child.thread())).containsExactly(event);
  }

  @Fact(
      id = "IN-220",
      says = "Given and inheriting, but not inheritable: the value, which names nothing",
      source = "rprichard/win32-console-docs, \"CreateProcess (modern)\"")
  void dangling() {
    Handle event = event(app);
    Child child = spawn(app, true, 0, standard(NULL, event, NULL));
    assertThat(slots(child)).containsExactly(NULL, event, NULL);
    assertThat(rows(child.thread())).isEmpty();
  }

  @Fact(
      id = "IN-32",
      says = "Given and inheriting, but garbage or -1: passed through unchecked",
      source = "rprichard/win32-console-docs HandleTests")
  void unchecked() {
    Handle garbage = new Handle(0x66600);
    Child child = spawn(app, true, 0, standard(garbage, SELF, NULL));
    assertThat(slots(child)).containsExactly(garbage, SELF, NULL);
  }

  @Fact(
      id = "IN-29",
      says = "Given without inheriting: NULL",
      source = "wine kernel32/tests/process.c test_StdHandleInheritance (Windows 8)")
  void givenWithoutInheriting() {
    Handle plain = event(app);
    Handle inheritable = inheritableEvent(app);
    Handle protectedOne = eventWithFlags(app, PROTECT);
    Child child = spawn(app, false, 0, standard(plain, inheritable, protectedOne));
    assertThat(slots(child)).isEqualTo(NONE);
    assertThat(rows(child.thread())).isEmpty();
  }

  @Fact(
      id = "IN-31",
      says = "Garbage given without inheriting: NULL",
      source = "wine kernel32/tests/process.c test_StdHandleInheritance (Windows 8)")
  void garbageWithoutInheriting() {
    StartupInfo garbage = standard(new Handle(0x66600), new Handle(0x66610), SELF);
    assertThat(slots(spawn(app, false, 0, garbage))).isEqualTo(NONE);
  }

  @Fact(
      id = "IN-221",
      says = "Given to a detached child that inherits: the values",
      source = "wine kernel32/tests/process.c test_StdHandleInheritance")
  void givenDetached() {
    Handle event = inheritableEvent(app);
    StartupInfo startup = standard(event, NULL, event);
    Child child = spawn(app, true, Constant.DETACHED_PROCESS, startup);
    assertThat(slots(child)).containsExactly(event, NULL, event);
  }

  @Fact(
      id = "IN-222",
      says = "Given, but not in the handle list: the value, which names nothing",
      source = "rprichard/win32-console-docs HandleTests InheritList_StdHandles")
  void givenButNotListed() {
    Handle listed = inheritableEvent(app);
    Handle other = inheritableEvent(app);
    StartupInfo startup =
        new StartupInfo(
            Constant.STARTF_USESTDHANDLES,
            other,
            listed,
            NULL,
            handleList(listed).lpAttributeList());
    Child child = spawn(app, true, 0, startup);
    assertThat(slots(child)).containsExactly(other, listed, NULL);
    assertThat(rows(child.thread())).containsExactly(listed);
  }

  // Not given

  @Fact(
      id = "IN-223",
      says = "Inheriting: the parent's values, dangling ones too",
      source = "rprichard/win32-console-docs, \"CreateProcess (modern)\"")
  void parentsValues() {
    Handle event = inheritableEvent(app);
    Handle garbage = new Handle(0x66600);
    ThreadRef holder = holder(event, garbage, SELF);
    Child child = spawn(holder, true);
    assertThat(slots(child)).containsExactly(event, garbage, SELF);
    assertThat(rows(child.thread())).containsExactly(event);
  }

  @Fact(
      id = "IN-34",
      says = "Without inheriting the standard handles are duplicated all the same, inheritable",
      source = "wine kernel32/tests/process.c test_StdHandleInheritance")
  void duplicated() {
    Handle event = inheritableEvent(app);
    ThreadRef holder = holder(event, NULL, NULL);
    Child child = spawn(holder, false);
    Handle copy = slots(child).get(0);
    assertThat(isSameObject(child.thread(), copy, app, event)).isTrue();
    assertThat(flags(child.thread(), copy)).isEqualTo(INHERIT);
    assertThat(granted(child.thread(), copy)).isEqualTo(granted(app, event));
  }

  @Fact(
      id = "IN-36",
      says = "Standard handles that are not inheritable are duplicated too, and stay so",
      source = "wine kernel32/tests/process.c test_StdHandleInheritance (Windows 8)")
  void duplicatedPlain() {
    Handle event = inheritableEvent(app);
    ThreadRef holder = holder(event, NULL, NULL);
    ok(holder, new SetHandleInformation(event, INHERIT, 0));
    Child child = spawn(holder, false);
    Handle copy = slots(child).get(0);
    assertThat(isSameObject(child.thread(), copy, app, event)).isTrue();
    assertThat(flags(child.thread(), copy)).isZero();
  }

  @Fact(
      id = "IN-224",
      says = "A protected standard handle is duplicated with its protection",
      source = "wine kernel32/tests/process.c test_StdHandleInheritance")
  void duplicatedProtected() {
    Handle event = inheritableEvent(app);
    ThreadRef holder = holder(NULL, event, NULL);
    ok(holder, new SetHandleInformation(event, INHERIT | PROTECT, PROTECT));
    Child child = spawn(holder, false);
    assertThat(flags(child.thread(), slots(child).get(1))).isEqualTo(PROTECT);
  }

  @Fact(
      id = "IN-225",
      says = "One handle in three slots becomes three handles",
      source = "rprichard/win32-console-docs HandleTests")
  void threeCopies() {
    Handle event = inheritableEvent(app);
    ThreadRef holder = holder(event, event, event);
    int before = handleCount(app, event);
    Child child = spawn(holder, false);
    assertThat(slots(child)).doesNotHaveDuplicates().doesNotContain(NULL);
    assertThat(rows(child.thread())).hasSize(3);
    assertThat(handleCount(app, event)).isEqualTo(before + 3);
  }

  @Fact(
      id = "IN-41",
      says = "Without inheriting, a slot that names nothing becomes NULL; so does -1",
      source = "wine kernel32/tests/process.c test_StdHandleInheritance")
  void nothingToDuplicate() {
    ThreadRef holder = holder(new Handle(0x10000), NULL, SELF);
    assertThat(slots(spawn(holder, false))).isEqualTo(NONE);
  }

  @Fact(
      id = "IN-226",
      says = "With a handle list the standard handles are duplicated beside the listed ones",
      source = "rprichard/win32-console-docs HandleTests InheritList_ModernDuplication")
  void duplicatedBesideAList() {
    Handle event = inheritableEvent(app);
    ThreadRef holder = holder(event, NULL, NULL);
    Child child = spawn(holder, true, 0, handleList(event));
    assertThat(rows(child.thread())).hasSize(2).contains(event);
    assertThat(slots(child).get(0)).isNotEqualTo(event);
    assertThat(isSameObject(child.thread(), slots(child).get(0), app, event)).isTrue();
  }

  @Fact(
      id = "IN-38",
      says = "A detached child has no standard handles unless they are given",
      source = "wine kernel32/tests/process.c test_StdHandleInheritance")
  void detached() {
    Handle event = inheritableEvent(app);
    ThreadRef holder = holder(event, event, event);
    int flags = Constant.DETACHED_PROCESS;
    Child child = spawn(holder, false, flags, StartupInfo.EMPTY);
    assertThat(slots(child)).isEqualTo(NONE);
    assertThat(rows(child.thread())).isEmpty();
    assertThat(slots(spawn(holder, true, flags, StartupInfo.EMPTY))).isEqualTo(NONE);
  }

  @Fact(
      id = "IN-227",
      says = "A scenario's first process has no standard handles to pass on",
      source = "this project: a first process starts with nothing")
  void firstProcess() {
    assertThat(process(app).standardHandles()).isEqualTo(NONE);
    assertThat(slots(spawn(app, false))).isEqualTo(NONE);
    assertThat(slots(spawn(app, true))).isEqualTo(NONE);
  }
}
