package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_BAD_PATHNAME;
import static org.handlebook.win32.Win32Error.ERROR_FILENAME_EXCED_RANGE;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_NAME;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_PATH_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_PRIVILEGE_NOT_HELD;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import java.util.List;
import java.util.stream.Stream;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.StateText;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.Win32Error;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Objects with names, and the counts of semaphores. */
abstract class NamedObjectFacts extends Facts {

  @TestFactory
  Stream<DynamicTest> createdTwice() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "NO-02 A " + kind + " created twice is one, and the last error tells",
                    () -> {
                      Handle first = telling(app, ERROR_SUCCESS, kind.create("n")).value();
                      Handle again = telling(app, ERROR_ALREADY_EXISTS, kind.create("n")).value();
                      assertThat(again).isNotEqualTo(first);
                      assertThat(isSameObject(app, first, app, again)).isTrue();
                      assertThat(handleCount(app, first)).isEqualTo(2);
                      assertThat(granted(app, again)).isEqualTo(granted(app, first));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> caseDiffers() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "NO-08 The name of a " + kind + " in other case is another name",
                    () -> {
                      Handle first = ok(app, kind.create("hp_no")).value();
                      telling(app, ERROR_SUCCESS, kind.create("HP_NO"));
                      assertThat(handleCount(app, first)).isEqualTo(1);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> oneNameSpace() {
    return NamedKind.all()
        .flatMap(
            kind ->
                kind.others()
                    .map(
                        other ->
                            fact(
                                "NO-25 The name of a %s is no name for a %s".formatted(kind, other),
                                () -> {
                                  ok(app, kind.create("n"));
                                  refused(app, other.create("n"), ERROR_INVALID_HANDLE);
                                })));
  }

  @TestFactory
  Stream<DynamicTest> openedByName() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "NO-204 A " + kind + " is opened by its name, with the access asked for",
                    () -> {
                      Handle first = ok(app, kind.create("n")).value();
                      ThreadRef other = system.startProcess();
                      Handle all = quiet(other, kind.open("n")).value();
                      Handle look = quiet(other, kind.open(0x0002_0000, "Local\\n")).value();
                      assertThat(isSameObject(app, first, other, all)).isTrue();
                      assertThat(granted(other, all)).isEqualTo(hex(kind.allAccess()));
                      assertThat(granted(other, look)).isEqualTo("0x20000");
                      assertThat(handleCount(app, first)).isEqualTo(3);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> notOpened() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "NO-13 A " + kind + " is not opened by another name, an empty one, or none",
                    () -> {
                      ok(app, kind.create("hp_no"));
                      refused(app, kind.open("HP_NO"), ERROR_FILE_NOT_FOUND);
                      refused(app, kind.open("Global\\hp_no"), ERROR_FILE_NOT_FOUND);
                      refused(app, kind.open(""), ERROR_INVALID_HANDLE);
                      refused(app, kind.open(null), ERROR_INVALID_PARAMETER);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> openedAsAnotherKind() {
    return NamedKind.all()
        .flatMap(
            kind ->
                kind.others()
                    .map(
                        other ->
                            fact(
                                "NO-34 The name of a %s does not open a %s".formatted(kind, other),
                                () -> {
                                  ok(app, kind.create("n"));
                                  refused(app, other.open("n"), ERROR_INVALID_HANDLE);
                                  refused(app, other.open(0, "n"), ERROR_INVALID_HANDLE);
                                })));
  }

  @TestFactory
  Stream<DynamicTest> openedForNothing() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "SC-01 A " + kind + " is found before its access is checked, and 0 is refused",
                    () -> {
                      refused(app, kind.open(0, "n"), ERROR_FILE_NOT_FOUND);
                      ok(app, kind.create("n"));
                      refused(app, kind.open(0, "n"), ERROR_ACCESS_DENIED);
                      refused(app, kind.open(0x0020_0000, "n"), ERROR_ACCESS_DENIED);
                      refused(app, kind.open(0x0100_0000, "n"), ERROR_PRIVILEGE_NOT_HELD);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> temporary() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "NO-37 The name of a " + kind + " goes with its last handle",
                    () -> {
                      close(app, ok(app, kind.create("n")).value());
                      NamedKind.all()
                          .forEach(
                              other -> {
                                refused(app, other.open("n"), ERROR_FILE_NOT_FOUND);
                                closeAfter(other);
                              });
                    }));
  }

  private void closeAfter(NamedKind kind) {
    close(app, telling(app, ERROR_SUCCESS, kind.create("n")).value());
  }

  @TestFactory
  Stream<DynamicTest> unnamed() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "NO-201 A " + kind + " without a name, or with an empty one, is always new",
                    () -> {
                      telling(app, ERROR_SUCCESS, kind.create(null));
                      telling(app, ERROR_SUCCESS, kind.create(null));
                      telling(app, ERROR_SUCCESS, kind.create(""));
                      telling(app, ERROR_SUCCESS, kind.create(""));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> malformed() {
    record Name(String id, String text, Win32Error error) {}
    return Stream.of(
            new Name("NS-06", "\\BaseNamedObjects\\x", ERROR_BAD_PATHNAME),
            new Name("NS-06", "\\x", ERROR_BAD_PATHNAME),
            new Name("NS-201", "a\\b", ERROR_PATH_NOT_FOUND),
            new Name("NS-201", "a\\", ERROR_PATH_NOT_FOUND),
            new Name("NS-201", "Local\\a\\b", ERROR_PATH_NOT_FOUND),
            new Name("NS-201", "Global\\a\\b", ERROR_PATH_NOT_FOUND),
            new Name("NS-202", "local\\n", ERROR_PATH_NOT_FOUND),
            new Name("NS-202", "GLOBAL\\n", ERROR_PATH_NOT_FOUND),
            new Name("NS-203", "Global\\", ERROR_INVALID_NAME),
            new Name("NS-203", "Local\\", ERROR_INVALID_NAME),
            new Name("NS-203", "Global\\\\n", ERROR_INVALID_NAME),
            new Name("NS-207", "Session\\77\\n", ERROR_PATH_NOT_FOUND),
            new Name("NS-207", "Session\\x\\n", ERROR_PATH_NOT_FOUND),
            new Name("NS-204", "Session\\1", ERROR_INVALID_HANDLE),
            new Name("NS-208", "n".repeat(32_767), ERROR_FILENAME_EXCED_RANGE),
            new Name("NS-204", "Global", ERROR_INVALID_HANDLE),
            new Name("NS-204", "Local", ERROR_INVALID_HANDLE),
            new Name("NS-204", "Session", ERROR_INVALID_HANDLE))
        .flatMap(
            name ->
                NamedKind.all()
                    .map(
                        kind ->
                            fact(
                                "%s A %s cannot be named %s"
                                    .formatted(name.id(), kind, shown(name.text())),
                                () -> {
                                  refused(app, kind.create(name.text()), name.error());
                                  refused(app, kind.open(name.text()), name.error());
                                })));
  }

  private static String shown(String name) {
    return name.length() < 100 ? name : name.length() + " characters";
  }

  @TestFactory
  Stream<DynamicTest> wellFormed() {
    return Stream.of(
            "a/b", "a b", "이름", "a:b*?", "Local\\n", "Global\\n", "Globally", "n".repeat(261))
        .map(
            name ->
                fact(
                    "NS-205 A mutex can be named " + shown(name),
                    () -> {
                      telling(app, ERROR_SUCCESS, NamedKind.MUTEX.create(name));
                      telling(app, ERROR_ALREADY_EXISTS, NamedKind.MUTEX.create(name));
                    }));
  }

  @Fact(
      id = "NS-206",
      says = "Local\\ is where names without a prefix stand; Global\\ is elsewhere",
      source = "Microsoft, \"Kernel object namespaces\"")
  void prefixes() {
    ok(app, NamedKind.EVENT.create("n"));
    telling(app, ERROR_ALREADY_EXISTS, NamedKind.EVENT.create("Local\\n"));
    telling(app, ERROR_SUCCESS, NamedKind.MUTEX.create("Global\\n"));
  }

  @Fact(
      id = "NO-202",
      says = "Unrelated processes share an object by its name, until the last handle goes",
      source = "Microsoft, \"Object Names\"")
  void shared() {
    ThreadRef other = system.startProcess();
    Handle mine = ok(app, NamedKind.MUTEX.create("n")).value();
    Handle theirs = telling(other, ERROR_ALREADY_EXISTS, NamedKind.MUTEX.create("n")).value();
    assertThat(isSameObject(app, mine, other, theirs)).isTrue();
    close(app, mine);
    telling(app, ERROR_ALREADY_EXISTS, NamedKind.MUTEX.create("n"));
  }

  @Fact(
      id = "NO-203",
      says = "A process's end takes its names away",
      source = "Microsoft, \"CreateMutex\"")
  void endTakesNames() {
    ThreadRef other = system.startProcess();
    ok(other, NamedKind.MUTEX.create("n"));
    system.call(other, new ExitProcess(0));
    telling(app, ERROR_SUCCESS, NamedKind.SEMAPHORE.create("n"));
  }

  @Fact(
      id = "EV-12",
      says = "The arguments for an event that exists are ignored",
      source = "Microsoft, \"CreateEvent\"; wine ntdll/tests/sync.c")
  void eventStays() {
    Handle first = ok(app, new CreateEvent(PLAIN, true, true, "e")).value();
    String detail = StateText.english(object(app, first).state());
    telling(app, ERROR_ALREADY_EXISTS, new CreateEvent(PLAIN, false, false, "e"));
    assertThat(StateText.english(object(app, first).state())).isEqualTo(detail);
  }

  @Fact(
      id = "SE-16",
      says = "The counts for a semaphore that exists are ignored",
      source = "Microsoft, \"CreateSemaphore\"")
  void semaphoreStays() {
    Handle first = ok(app, new CreateSemaphore(PLAIN, 0, 9, "s")).value();
    String detail = StateText.english(object(app, first).state());
    telling(app, ERROR_ALREADY_EXISTS, new CreateSemaphore(PLAIN, 5, 10, "s"));
    assertThat(StateText.english(object(app, first).state())).isEqualTo(detail);
  }

  @Fact(
      id = "MU-201",
      says = "bInitialOwner is ignored for a mutex that exists",
      source = "Microsoft, \"CreateMutex\"")
  void mutexStays() {
    Handle first = ok(app, new CreateMutex(PLAIN, false, "m")).value();
    telling(app, ERROR_ALREADY_EXISTS, new CreateMutex(PLAIN, true, "m"));
    assertThat(StateText.english(object(app, first).state())).isEqualTo("free");
  }

  @TestFactory
  Stream<DynamicTest> badCounts() {
    return Stream.of(new int[] {-1, 1}, new int[] {2, 1}, new int[] {0, 0}, new int[] {0, -1})
        .flatMap(
            counts ->
                Stream.of("s", "mutex", "a\\b", "new")
                    .map(
                        name ->
                            fact(
                                "SE-08 CreateSemaphore(%d, %d, %s) is an invalid parameter"
                                    .formatted(counts[0], counts[1], name),
                                () -> {
                                  ok(app, NamedKind.SEMAPHORE.create("s"));
                                  ok(app, NamedKind.MUTEX.create("mutex"));
                                  refused(
                                      app,
                                      new CreateSemaphore(PLAIN, counts[0], counts[1], name),
                                      ERROR_INVALID_PARAMETER);
                                })));
  }

  @Fact(
      id = "SE-201",
      says = "A semaphore may begin with all or none of its count",
      source = "wine kernel32/tests/sync.c test_semaphore")
  void goodCounts() {
    for (int[] counts : List.of(new int[] {0, 1}, new int[] {1, 1}, new int[] {0, 0x7FFFFFFF})) {
      telling(app, ERROR_SUCCESS, new CreateSemaphore(PLAIN, counts[0], counts[1], null));
    }
  }
}
