package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Win32Error.ERROR_ENVVAR_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;

import java.util.List;
import java.util.stream.Stream;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.EnvironmentBlock;
import org.handlebook.win32.Answer.Text;
import org.handlebook.win32.Constant;
import org.handlebook.win32.EnvironmentCall.ExpandEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.FreeEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.GetCommandLine;
import org.handlebook.win32.EnvironmentCall.GetEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.GetEnvironmentVariable;
import org.handlebook.win32.EnvironmentCall.GetStdHandle;
import org.handlebook.win32.EnvironmentCall.SetEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.SetEnvironmentVariable;
import org.handlebook.win32.EnvironmentCall.SetStdHandle;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.StartupInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a process was started with: its environment, its command line, its standard handles. */
abstract class EnvironmentFacts extends Facts {
  private static final int ROOM = 100;

  private void set(ThreadRef thread, String name, @Nullable String value) {
    quiet(thread, new SetEnvironmentVariable(name, value));
  }

  private Text get(ThreadRef thread, String name, int size) {
    return quiet(thread, new GetEnvironmentVariable(name, size));
  }

  private void assertValue(ThreadRef thread, String name, String value) {
    assertThat(get(thread, name, ROOM)).isEqualTo(new Text(value.length(), value));
  }

  private void assertUnset(ThreadRef thread, String name) {
    refused(thread, new GetEnvironmentVariable(name, ROOM), ERROR_ENVVAR_NOT_FOUND);
  }

  private List<String> strings(ThreadRef thread) {
    return quiet(thread, new GetEnvironmentStrings()).strings();
  }

  private ThreadRef child(@Nullable String commandLine, @Nullable List<String> environment) {
    CreateProcess call =
        new CreateProcess(
            "child.exe", commandLine, PLAIN, PLAIN, false, 0, environment, null, StartupInfo.EMPTY);
    return system.firstThread(stored(ok(app, call)).dwProcessId());
  }

  // Reading

  @Fact(
      id = "EN-201",
      says = "Asked without a buffer, a variable tells the room it needs, with the null",
      source = "wine kernel32/tests/environ.c test_GetSetEnvironmentVariableW")
  void size() {
    set(app, "SomeWildName", "SomeWildValue");
    assertThat(get(app, "SomeWildName", 0)).isEqualTo(new Text(14, null));
  }

  @Fact(
      id = "EN-02",
      says = "A buffer that is one too small gets nothing, and the answer counts the null",
      source = "wine kernel32/tests/environ.c:113-117")
  void tooSmall() {
    set(app, "SomeName", "SomeValue");
    assertThat(get(app, "SomeName", 9)).isEqualTo(new Text(10, null));
  }

  @Fact(
      id = "EN-03",
      says = "A buffer of just the right size gets the value, and the answer leaves out the null",
      source = "wine kernel32/tests/environ.c:119-123")
  void fits() {
    set(app, "SomeName", "SomeValue");
    assertThat(get(app, "SomeName", 10)).isEqualTo(new Text(9, "SomeValue"));
  }

  @Fact(
      id = "EN-04",
      says = "Upper and lower case in names do not differ",
      source = "wine kernel32/tests/environ.c:125-129")
  void caseOfNames() {
    set(app, "SomeName", "SomeValue");
    assertValue(app, "sOMEnAME", "SomeValue");
    set(app, "sOMEnAME", null);
    assertUnset(app, "SomeName");
  }

  @Fact(
      id = "EN-202",
      says = "A variable that is not set is refused with ERROR_ENVVAR_NOT_FOUND",
      source = "wine kernel32/tests/environ.c test_GetSetEnvironmentVariableA")
  void unset() {
    assertUnset(app, "NotAnEnvVar");
    refused(app, new GetEnvironmentVariable("NotAnEnvVar", 0), ERROR_ENVVAR_NOT_FOUND);
  }

  @TestFactory
  Stream<DynamicTest> names() {
    return Stream.of("", "foo=", "foo ", "f")
        .map(
            name ->
                fact(
                    "EN-203 \"" + name + "\" names no variable where foo is set",
                    () -> {
                      set(app, "foo", "toto");
                      assertUnset(app, name);
                    }));
  }

  @Fact(
      id = "EN-09",
      says = "An empty value needs room for its null; the last error stays",
      source = "wine kernel32/tests/environ.c:168-176")
  void emptyWithoutBuffer() {
    set(app, "Empty", "");
    assertThat(get(app, "Empty", 0)).isEqualTo(new Text(1, null));
  }

  @Fact(
      id = "EN-204",
      says = "An empty value answers 0, which is no refusal: the last error stays",
      source = "wine kernel32/tests/environ.c test_GetSetEnvironmentVariableW")
  void empty() {
    set(app, "Empty", "full");
    set(app, "eMPTY", "");
    assertThat(get(app, "Empty", ROOM)).isEqualTo(new Text(0, ""));
  }

  @Fact(
      id = "EN-11",
      says = "No name at all is refused",
      source = "wine kernel32/tests/environ.c:178-183")
  void noName() {
    refused(
        app, new GetEnvironmentVariable(null, 0), ERROR_INVALID_PARAMETER, ERROR_ENVVAR_NOT_FOUND);
  }

  // Writing

  @Fact(
      id = "EN-26",
      says = "A second value replaces the first",
      source = "wine ntdll/tests/env.c:563-569")
  void replaced() {
    set(app, "cat", "dog");
    set(app, "cat", "horse");
    assertValue(app, "cat", "horse");
  }

  @Fact(
      id = "EN-205",
      says = "A variable that is set anew keeps its place and its spelling",
      source = "MicrosoftDocs/WSL#223 (seen on Windows 10)")
  void spelling() {
    set(app, "fOo", "one");
    set(app, "FOO", "two");
    assertThat(strings(app)).contains("fOo=two").doesNotContain("FOO=two");
  }

  @Fact(
      id = "EN-206",
      says = "To take away what is not set is no error",
      source = "wine ntdll/tests/env.c test_RtlSetEnvironmentVariable")
  void takenAwayTwice() {
    set(app, "cat", null);
    assertUnset(app, "cat");
  }

  @Fact(
      id = "EN-207",
      says = "A name has no equals sign but as its first character",
      source = "wine ntdll/tests/env.c test_RtlSetEnvironmentVariable")
  void equalsSigns() {
    refused(app, new SetEnvironmentVariable("me=too", "also"), ERROR_INVALID_PARAMETER);
    refused(app, new SetEnvironmentVariable("", "also"), ERROR_INVALID_PARAMETER);
    set(app, "me", "too=also");
    assertValue(app, "me", "too=also");
    set(app, "=too", "also");
    assertValue(app, "=TOO", "also");
    set(app, "=", "also");
    assertValue(app, "=", "also");
  }

  @Fact(
      id = "EN-208",
      says = "A variable belongs to the process, and not to the thread that set it",
      source = "Microsoft, \"Environment Variables\"")
  void ofTheProcess() {
    Child child = spawn(app, false);
    set(child.thread(), "X", "1");
    assertUnset(app, "X");
  }

  // The block

  @Fact(
      id = "EN-209",
      says = "A first process has the same environment everywhere",
      source = "this project")
  void firstProcess() {
    assertThat(strings(app)).isEqualTo(SystemUnderTest.FIRST_ENVIRONMENT);
    assertValue(app, "PATH", "C:\\Windows\\system32;C:\\Windows");
  }

  @Fact(
      id = "EN-210",
      says = "New variables go where their names belong in the alphabet",
      source = "Microsoft, \"Changing Environment Variables\"")
  void sorted() {
    set(app, "zebra", "1");
    set(app, "Ant", "2");
    set(app, "bee", "3");
    assertThat(strings(app))
        .containsExactly(
            "Ant=2",
            "bee=3",
            "Path=C:\\Windows\\system32;C:\\Windows",
            "SystemRoot=C:\\Windows",
            "zebra=1");
  }

  @Fact(
      id = "EN-16",
      says = "Each copy of the block is another one",
      source = "wine kernel32/tests/environ.c:683-687")
  void copies() {
    EnvironmentBlock first = quiet(app, new GetEnvironmentStrings());
    EnvironmentBlock second = quiet(app, new GetEnvironmentStrings());
    assertThat(first.address()).isNotEqualTo(second.address());
    quiet(app, new FreeEnvironmentStrings(first.address()));
    quiet(app, new FreeEnvironmentStrings(second.address()));
  }

  @Fact(
      id = "EN-17",
      says = "The whole environment can be replaced: nothing of the old one is left",
      source = "wine kernel32/tests/environ.c:724-739")
  void replacedAsAWhole() {
    set(app, "t1", "heis");
    set(app, "t2", "dyo");
    List<String> old = strings(app);
    quiet(app, new SetEnvironmentStrings(List.of("t1=unus", "t3=tres")));
    assertValue(app, "t1", "unus");
    assertValue(app, "t3", "tres");
    assertUnset(app, "t2");
    assertUnset(app, "PATH");
    quiet(app, new SetEnvironmentStrings(old));
    assertValue(app, "t1", "heis");
    assertValue(app, "t2", "dyo");
    assertUnset(app, "t3");
  }

  @Fact(
      id = "EN-18",
      says = "A block with a string that has no name is refused, and the old one stays",
      source = "wine kernel32/tests/environ.c:751-761")
  void namelessStrings() {
    refused(app, new SetEnvironmentStrings(List.of("testenv")), ERROR_INVALID_PARAMETER);
    refused(app, new SetEnvironmentStrings(List.of("=unus")), ERROR_INVALID_PARAMETER);
    assertThat(strings(app)).isEqualTo(SystemUnderTest.FIRST_ENVIRONMENT);
  }

  @Fact(
      id = "EN-19",
      says = "A value may have equals signs and spaces",
      source = "wine kernel32/tests/environ.c:763-767")
  void valueWithSigns() {
    quiet(app, new SetEnvironmentStrings(List.of("one=two=three four=five")));
    assertValue(app, "one", "two=three four=five");
  }

  // Expanding

  @Fact(
      id = "EN-12",
      says = "A name between percent signs becomes its value; the answer counts the null",
      source = "wine kernel32/tests/environ.c:395-428")
  void expanded() {
    set(app, "V", "Long long value");
    assertThat(quiet(app, new ExpandEnvironmentStrings("%V%", ROOM)))
        .isEqualTo(new Text(16, "Long long value"));
    assertThat(quiet(app, new ExpandEnvironmentStrings("%v%", 16)))
        .isEqualTo(new Text(16, "Long long value"));
    assertThat(ok(app, new ExpandEnvironmentStrings("%V%", 0))).isEqualTo(new Text(16, null));
  }

  @TestFactory
  Stream<DynamicTest> expansions() {
    return Stream.of(
            List.of("EN-13", "%NotAnEnvVar%", "%NotAnEnvVar%"),
            List.of("EN-211", "12345", "12345"),
            List.of("EN-212", "%TVAR% %TVAR% long", "WINE WINE long"),
            List.of("EN-213", "%TVAR%%TVAR% long", "WINEWINE long"),
            List.of("EN-214", "%TVAR2% long long", "%TVAR2% long long"),
            List.of("EN-215", "%TVAR long long", "%TVAR long long"),
            List.of("EN-216", "Indirect-%IndirectVar%-x", "Indirect-Foo%TVAR%Bar-x"),
            List.of("EN-217", "hello%=oOH%world", "helloIIIworld"),
            List.of("EN-218", "%SystemRoot%\\x", "C:\\Windows\\x"),
            List.of("EN-219", "", ""))
        .map(row -> fact(row.get(0) + " " + row.get(1), () -> expands(row.get(1), row.get(2))));
  }

  private void expands(String source, String expected) {
    set(app, "TVAR", "WINE");
    set(app, "IndirectVar", "Foo%TVAR%Bar");
    set(app, "=oOH", "III");
    assertThat(quiet(app, new ExpandEnvironmentStrings(source, ROOM)))
        .isEqualTo(new Text(expected.length() + 1, expected));
  }

  @Fact(
      id = "EN-220",
      says = "No text at all expands to an empty one",
      source = "wine kernel32/tests/environ.c test_ExpandEnvironmentStringsA")
  void nothingToExpand() {
    assertThat(quiet(app, new ExpandEnvironmentStrings(null, ROOM)).value()).isEqualTo(1);
  }

  // Children

  @Fact(
      id = "EN-20",
      says = "A child gets a copy of its parent's environment as it is then",
      source = "wine kernel32/tests/process.c:1375-1383")
  void inherited() {
    set(app, "X", "1");
    ThreadRef child = child("child", null);
    set(app, "X", "2");
    set(app, "Y", "3");
    assertValue(child, "X", "1");
    assertUnset(child, "Y");
    set(child, "X", "4");
    assertValue(app, "X", "2");
  }

  @Fact(
      id = "EN-22",
      says = "A child that is given a block has nothing else",
      source = "wine kernel32/tests/process.c:1333-1352")
  void givenABlock() {
    set(app, "X", "1");
    ThreadRef child = child("child", List.of("FOO=BAR", "BAR=FOOBAR"));
    assertUnset(child, "X");
    assertValue(child, "foo", "BAR");
    assertValue(child, "BAR", "FOOBAR");
  }

  @Fact(
      id = "EN-221",
      says = "A block is taken as it is, in its order; of two spellings the first is found",
      source = "wine kernel32/tests/process.c test_Environment; mhammond/pywin32#818")
  void unsortedBlock() {
    ThreadRef child = child("child", List.of("PATH=one", "Path=two", "A=3"));
    assertValue(child, "path", "one");
    assertThat(strings(child)).containsExactly("PATH=one", "Path=two", "A=3");
  }

  @Fact(
      id = "EN-222",
      says = "A block with the current folder of a drive is taken too",
      source = "wine kernel32/tests/process.c test_Environment")
  void drives() {
    ThreadRef child = child("child", List.of("=C:=C:\\FOO\\BAR", "X=1"));
    assertValue(child, "=C:", "C:\\FOO\\BAR");
    assertValue(child, "X", "1");
  }

  @Fact(
      id = "EN-223",
      says = "A child's command line is the text that its creator gave",
      source = "Microsoft, \"GetCommandLine\"")
  void commandLine() {
    ThreadRef child = child("child  \"a b\" 0x44", null);
    assertThat(quiet(child, new GetCommandLine()).value()).isEqualTo("child  \"a b\" 0x44");
  }

  @Fact(
      id = "EN-224",
      says = "Without a command line it is the application's name",
      source = "Microsoft, \"CreateProcess\"")
  void applicationName() {
    assertThat(quiet(child(null, null), new GetCommandLine()).value())
        .isIn("child.exe", "\"child.exe\"");
  }

  // Standard handles

  @TestFactory
  Stream<DynamicTest> standardHandles() {
    return Stream.of(
            Constant.STD_INPUT_HANDLE, Constant.STD_OUTPUT_HANDLE, Constant.STD_ERROR_HANDLE)
        .map(slot -> fact("EN-225 slot " + slot + " keeps what is set", () -> keeps(slot)));
  }

  private void keeps(int slot) {
    assertThat(quiet(app, new GetStdHandle(slot)).value()).isEqualTo(NULL);
    Handle event = event(app);
    quiet(app, new SetStdHandle(slot, event));
    assertThat(quiet(app, new GetStdHandle(slot)).value()).isEqualTo(event);
    assertThat(process(app).standardHandles()).containsOnlyOnce(event);
    quiet(app, new SetStdHandle(slot, GARBAGE));
    assertThat(quiet(app, new GetStdHandle(slot)).value()).isEqualTo(GARBAGE);
  }

  @Fact(
      id = "EN-226",
      says = "There are three standard handles, and no more",
      source = "Microsoft, \"GetStdHandle\"")
  void noOtherSlot() {
    refused(app, new GetStdHandle(-13), ERROR_INVALID_HANDLE);
    refused(app, new GetStdHandle(0), ERROR_INVALID_HANDLE);
    refused(app, new SetStdHandle(1, NULL), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "EN-227",
      says = "The number of a standard handle can be closed, which empties its slot",
      source = "wine kernel32/tests/process.c test_Handles; reactos TranslateStdHandle")
  void closedByName() {
    Handle event = event(app);
    quiet(app, new SetStdHandle(Constant.STD_ERROR_HANDLE, event));
    close(app, new Handle(Constant.STD_ERROR_HANDLE));
    assertThat(isOpen(app, event)).isFalse();
    assertThat(quiet(app, new GetStdHandle(Constant.STD_ERROR_HANDLE)).value()).isEqualTo(NULL);
    refused(app, new CloseHandle(event), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "EN-228",
      says = "A standard handle that was set travels to children as any other",
      source = "wine kernel32/tests/process.c test_StdHandleInheritance")
  void travels() {
    Handle event = event(app);
    quiet(app, new SetStdHandle(Constant.STD_INPUT_HANDLE, event));
    Child child = spawn(app, false);
    Handle copy = process(child.thread()).standardHandles().get(0);
    assertThat(isSameObject(child.thread(), copy, app, event)).isTrue();
  }
}
