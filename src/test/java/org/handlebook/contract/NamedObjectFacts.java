package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_BAD_PATHNAME;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_NAME;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_PATH_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import java.util.List;
import java.util.stream.Stream;
import org.handlebook.machine.ThreadRef;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Mutexes, events and semaphores: their names, and the counts of semaphores. */
abstract class NamedObjectFacts extends Facts {

  private enum Kind {
    MUTEX,
    EVENT,
    SEMAPHORE;

    Call<HandleOrNull> create(@Nullable String name) {
      return switch (this) {
        case MUTEX -> new CreateMutex(PLAIN, false, name);
        case EVENT -> new CreateEvent(PLAIN, false, false, name);
        case SEMAPHORE -> new CreateSemaphore(PLAIN, 0, 1, name);
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static Stream<Kind> kinds() {
    return Stream.of(Kind.values());
  }

  @TestFactory
  Stream<DynamicTest> createdTwice() {
    return kinds()
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
    return kinds()
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
    return kinds()
        .flatMap(
            kind ->
                kinds()
                    .filter(other -> other != kind)
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
  Stream<DynamicTest> temporary() {
    return kinds()
        .map(
            kind ->
                fact(
                    "NO-37 The name of a " + kind + " goes with its last handle",
                    () -> {
                      close(app, ok(app, kind.create("n")).value());
                      kinds().forEach(other -> closeAfter(other));
                    }));
  }

  private void closeAfter(Kind kind) {
    close(app, telling(app, ERROR_SUCCESS, kind.create("n")).value());
  }

  @TestFactory
  Stream<DynamicTest> unnamed() {
    return kinds()
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
            new Name("NS-204", "Global", ERROR_INVALID_HANDLE),
            new Name("NS-204", "Local", ERROR_INVALID_HANDLE),
            new Name("NS-204", "Session", ERROR_INVALID_HANDLE))
        .flatMap(
            name ->
                kinds()
                    .map(
                        kind ->
                            fact(
                                "%s A %s cannot be named %s"
                                    .formatted(name.id(), kind, name.text()),
                                () -> refused(app, kind.create(name.text()), name.error()))));
  }

  @TestFactory
  Stream<DynamicTest> wellFormed() {
    return Stream.of("a/b", "a b", "이름", "a:b*?", "Local\\n", "Global\\n", "Globally")
        .map(
            name ->
                fact(
                    "NS-205 A mutex can be named " + name,
                    () -> {
                      telling(app, ERROR_SUCCESS, Kind.MUTEX.create(name));
                      telling(app, ERROR_ALREADY_EXISTS, Kind.MUTEX.create(name));
                    }));
  }

  @Fact(
      id = "NS-206",
      says = "Local\\ is where names without a prefix stand; Global\\ is elsewhere",
      source = "Microsoft, \"Kernel object namespaces\"")
  void prefixes() {
    ok(app, Kind.EVENT.create("n"));
    telling(app, ERROR_ALREADY_EXISTS, Kind.EVENT.create("Local\\n"));
    telling(app, ERROR_SUCCESS, Kind.MUTEX.create("Global\\n"));
  }

  @Fact(
      id = "NO-202",
      says = "Unrelated processes share an object by its name, until the last handle goes",
      source = "Microsoft, \"Object Names\"")
  void shared() {
    ThreadRef other = machine.startProcess();
    Handle mine = ok(app, Kind.MUTEX.create("n")).value();
    Handle theirs = telling(other, ERROR_ALREADY_EXISTS, Kind.MUTEX.create("n")).value();
    assertThat(isSameObject(app, mine, other, theirs)).isTrue();
    close(app, mine);
    telling(app, ERROR_ALREADY_EXISTS, Kind.MUTEX.create("n"));
  }

  @Fact(
      id = "NO-203",
      says = "A process's end takes its names away",
      source = "Microsoft, \"CreateMutex\"")
  void endTakesNames() {
    ThreadRef other = machine.startProcess();
    ok(other, Kind.MUTEX.create("n"));
    machine.call(other, new ExitProcess(0));
    telling(app, ERROR_SUCCESS, Kind.SEMAPHORE.create("n"));
  }

  @Fact(
      id = "EV-12",
      says = "The arguments for an event that exists are ignored",
      source = "Microsoft, \"CreateEvent\"; wine ntdll/tests/sync.c")
  void eventStays() {
    Handle first = ok(app, new CreateEvent(PLAIN, true, true, "e")).value();
    String detail = object(app, first).detail();
    telling(app, ERROR_ALREADY_EXISTS, new CreateEvent(PLAIN, false, false, "e"));
    assertThat(object(app, first).detail()).isEqualTo(detail);
  }

  @Fact(
      id = "SE-16",
      says = "The counts for a semaphore that exists are ignored",
      source = "Microsoft, \"CreateSemaphore\"")
  void semaphoreStays() {
    Handle first = ok(app, new CreateSemaphore(PLAIN, 0, 9, "s")).value();
    String detail = object(app, first).detail();
    telling(app, ERROR_ALREADY_EXISTS, new CreateSemaphore(PLAIN, 5, 10, "s"));
    assertThat(object(app, first).detail()).isEqualTo(detail);
  }

  @Fact(
      id = "MU-201",
      says = "bInitialOwner is ignored for a mutex that exists",
      source = "Microsoft, \"CreateMutex\"")
  void mutexStays() {
    Handle first = ok(app, new CreateMutex(PLAIN, false, "m")).value();
    telling(app, ERROR_ALREADY_EXISTS, new CreateMutex(PLAIN, true, "m"));
    assertThat(object(app, first).detail()).isEqualTo("free");
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
                                  ok(app, Kind.SEMAPHORE.create("s"));
                                  ok(app, Kind.MUTEX.create("mutex"));
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
