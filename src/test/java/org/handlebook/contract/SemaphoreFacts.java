package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.SYNCHRONIZE;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_TOO_MANY_POSTS;

import java.util.List;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.SynchronizationCall.CreateSemaphoreEx;
import org.handlebook.win32.SynchronizationCall.ReleaseSemaphore;
import org.handlebook.win32.SynchronizationCall.WaitForMultipleObjects;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;

/** How semaphores count. */
abstract class SemaphoreFacts extends Facts {
  private Handle semaphore(int count, int maximum) {
    return ok(app, new CreateSemaphore(PLAIN, count, maximum, null)).value();
  }

  private int release(Handle semaphore, int count) {
    return stored(quiet(app, new ReleaseSemaphore(semaphore, count)));
  }

  @Fact(
      id = "SE-01",
      says = "A semaphore with count 0 lets nobody through",
      source = "wine kernel32/tests/sync.c test_semaphore")
  void empty() {
    assertThat(isSignaled(app, semaphore(0, 5))).isFalse();
  }

  @Fact(
      id = "SE-05",
      says = "A semaphore lets as many waits through as its count",
      source = "wine kernel32/tests/sync.c test_semaphore")
  void full() {
    Handle semaphore = semaphore(5, 5);
    for (int i = 0; i < 5; i++) {
      assertThat(isSignaled(app, semaphore)).isTrue();
    }
    assertThat(isSignaled(app, semaphore)).isFalse();
  }

  @Fact(
      id = "SE-08",
      says = "A semaphore with impossible counts is refused",
      source = "Microsoft, \"CreateSemaphore\"")
  void impossible() {
    refused(app, new CreateSemaphore(PLAIN, -1, 1, null), ERROR_INVALID_PARAMETER);
    refused(app, new CreateSemaphore(PLAIN, 2, 1, null), ERROR_INVALID_PARAMETER);
    refused(app, new CreateSemaphore(PLAIN, 0, 0, null), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "SE-09",
      says = "Releasing nothing, or less, is refused",
      source = "Microsoft, \"ReleaseSemaphore\"")
  void releaseNothing() {
    Handle semaphore = semaphore(1, 2);
    refused(app, new ReleaseSemaphore(semaphore, 0), ERROR_INVALID_PARAMETER);
    refused(app, new ReleaseSemaphore(semaphore, -1), ERROR_INVALID_PARAMETER);
    assertThat(detail(app, semaphore)).isEqualTo("1 of 2");
  }

  @Fact(
      id = "SE-10",
      says = "Releasing beyond the maximum is refused and changes nothing",
      source = "wine kernel32/tests/sync.c test_semaphore")
  void tooMany() {
    Handle semaphore = semaphore(3, 5);
    refused(app, new ReleaseSemaphore(semaphore, 3), ERROR_TOO_MANY_POSTS);
    assertThat(detail(app, semaphore)).isEqualTo("3 of 5");
    assertThat(release(semaphore, 2)).isEqualTo(3);
  }

  @Fact(
      id = "SE-11",
      says = "Releasing answers the count before",
      source = "wine kernel32/tests/sync.c test_semaphore")
  void previous() {
    Handle semaphore = semaphore(3, 5);
    assertThat(release(semaphore, 1)).isEqualTo(3);
    assertThat(release(semaphore, 1)).isEqualTo(4);
  }

  @Fact(
      id = "SE-12",
      says = "A wait for one of two semaphores takes from the first that has something",
      source = "wine kernel32/tests/sync.c test_semaphore")
  void anyOfTwo() {
    List<Handle> both = List.of(semaphore(1, 1), semaphore(1, 1));
    WaitForMultipleObjects wait = new WaitForMultipleObjects(both, false, 0);
    assertThat(quiet(app, wait).value()).isZero();
    assertThat(quiet(app, wait).value()).isEqualTo(1);
    assertThat(quiet(app, wait).isTimeout()).isTrue();
  }

  @Fact(
      id = "SE-14",
      says = "A semaphore tells its count",
      source = "wine ntdll/tests/sync.c test_semaphore")
  void tells() {
    Handle semaphore = semaphore(1, 2);
    assertThat(detail(app, semaphore)).isEqualTo("1 of 2");
    assertThat(isSignaled(app, semaphore)).isTrue();
    assertThat(detail(app, semaphore)).isEqualTo("0 of 2");
  }

  @Fact(
      id = "SE-16",
      says = "Creating a semaphore that exists leaves its counts as they are",
      source = "Microsoft, \"CreateSemaphore\"; wine kernel32/tests/sync.c test_semaphore")
  void firstCountsStand() {
    ok(app, new CreateSemaphore(PLAIN, 0, 9, "se"));
    Handle second =
        telling(app, ERROR_ALREADY_EXISTS, new CreateSemaphore(PLAIN, 5, 10, "se")).value();
    assertThat(detail(app, second)).isEqualTo("0 of 9");
  }

  @Fact(
      id = "SE-17",
      says = "Releasing needs SEMAPHORE_MODIFY_STATE",
      source = "Microsoft, \"Synchronization Object Security and Access Rights\"")
  void needsModifyState() {
    Handle semaphore = copy(app, semaphore(0, 1), SYNCHRONIZE.mask());
    refused(app, new ReleaseSemaphore(semaphore, 1), ERROR_ACCESS_DENIED);
    refused(app, new ReleaseSemaphore(mutex(app), 1), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "SE-18",
      says = "Releasing two lets two threads go on, those who came first",
      source = "Microsoft, \"Semaphore Objects\"")
  void releasesTwo() {
    Handle semaphore = semaphore(0, 5);
    List<ThreadRef> threads = List.of(sibling(app), sibling(app), sibling(app));
    List<Reply.Pending<WaitResult>> waits =
        threads.stream().map(t -> blocked(t, new WaitForSingleObject(semaphore, -1))).toList();
    assertThat(release(semaphore, 2)).isZero();
    assertThat(back(waits.get(0)).value()).isZero();
    assertThat(back(waits.get(1)).value()).isZero();
    assertThat(isBlocked(waits.get(2))).isTrue();
    assertThat(detail(app, semaphore)).isEqualTo("0 of 5");
  }

  @Fact(
      id = "SE-19",
      says = "CreateSemaphoreEx takes no flags",
      source = "Microsoft, \"CreateSemaphoreEx\"")
  void createEx() {
    int access = SYNCHRONIZE.mask();
    Handle semaphore = ok(app, new CreateSemaphoreEx(PLAIN, 1, 2, null, 0, access)).value();
    assertThat(granted(app, semaphore)).isEqualTo(hex(access));
    refused(app, new CreateSemaphoreEx(PLAIN, 1, 2, null, 1, access), ERROR_INVALID_PARAMETER);
  }
}
