package org.handlebook.contract;

import static org.handlebook.win32.Constant.PAGE_READWRITE;

import java.util.Locale;
import java.util.stream.Stream;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobCall.CreateJobObject;
import org.handlebook.win32.JobCall.OpenJobObject;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.MemoryCall.OpenFileMapping;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.SynchronizationCall.OpenEvent;
import org.handlebook.win32.SynchronizationCall.OpenMutex;
import org.handlebook.win32.SynchronizationCall.OpenSemaphore;
import org.handlebook.win32.SynchronizationCall.OpenWaitableTimer;
import org.jspecify.annotations.Nullable;

/** The kinds of objects that Win32 gives names, and how each is created and opened. */
enum NamedKind {
  MUTEX(0x1F_0001),
  EVENT(0x1F_0003),
  SEMAPHORE(0x1F_0003),
  WAITABLE_TIMER(0x1F_0003),
  FILE_MAPPING(0xF_001F),
  JOB(0x1F_003F);

  /** One page. */
  private static final int SIZE = 4096;

  private final int allAccess;

  NamedKind(int allAccess) {
    this.allAccess = allAccess;
  }

  static Stream<NamedKind> all() {
    return Stream.of(values());
  }

  Stream<NamedKind> others() {
    return all().filter(kind -> kind != this);
  }

  /** Every access that the type knows. */
  int allAccess() {
    return allAccess;
  }

  Call<HandleOrNull> create(@Nullable String name) {
    return create(null, name);
  }

  Call<HandleOrNull> create(@Nullable SecurityAttributes attributes, @Nullable String name) {
    return switch (this) {
      case MUTEX -> new CreateMutex(attributes, false, name);
      case EVENT -> new CreateEvent(attributes, false, false, name);
      case SEMAPHORE -> new CreateSemaphore(attributes, 0, 1, name);
      case WAITABLE_TIMER -> new CreateWaitableTimer(attributes, false, name);
      case FILE_MAPPING ->
          new CreateFileMapping(
              Handle.INVALID_HANDLE_VALUE, attributes, PAGE_READWRITE, 0, SIZE, name);
      case JOB -> new CreateJobObject(attributes, name);
    };
  }

  Call<HandleOrNull> open(@Nullable String name) {
    return open(allAccess, name);
  }

  Call<HandleOrNull> open(int access, @Nullable String name) {
    return switch (this) {
      case MUTEX -> new OpenMutex(access, false, name);
      case EVENT -> new OpenEvent(access, false, name);
      case SEMAPHORE -> new OpenSemaphore(access, false, name);
      case WAITABLE_TIMER -> new OpenWaitableTimer(access, false, name);
      case FILE_MAPPING -> new OpenFileMapping(access, false, name);
      case JOB -> new OpenJobObject(access, false, name);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
