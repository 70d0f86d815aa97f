package org.handlebook.steps;

import java.util.Optional;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.words.Attributes;
import org.handlebook.steps.words.Details;
import org.handlebook.steps.words.NewObject;
import org.handlebook.steps.words.ProtectionWord;
import org.handlebook.steps.words.RightsWords;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobCall.CreateJobObject;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateEventEx;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateMutexEx;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.SynchronizationCall.CreateSemaphoreEx;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimerEx;
import org.jspecify.annotations.Nullable;

/**
 * The calls that make objects. Without details: a mutex nobody owns, an event or timer that resets
 * itself and is not signalled, a semaphore with one of one, a file mapping of a page of memory.
 *
 * <p>Where access rights are chosen, it is the function whose name ends with Ex.
 */
final class Creation {
  private static final int PAGE = 4096;

  private final HandleNames handles;
  private final ScenarioSystem system;
  private final Actor actor;
  private final NewObject object;
  private final @Nullable String name;
  private final Details details;

  Creation(
      ScenarioSystem system,
      HandleNames handles,
      Actor actor,
      NewObject object,
      @Nullable String name,
      Details details) {
    this.handles = handles;
    this.system = system;
    this.actor = actor;
    this.object = object;
    this.name = name;
    this.details = details;
  }

  Call<HandleOrNull> call() {
    SecurityAttributes attributes = attributes();
    Call<HandleOrNull> call =
        switch (object.kind()) {
          case MUTEX -> mutex(attributes);
          case EVENT -> event(attributes);
          case SEMAPHORE -> semaphore(attributes);
          case TIMER -> timer(attributes);
          case FILE_MAPPING -> fileMapping(attributes);
          case JOB -> new CreateJobObject(attributes, name);
          default -> throw new ScenarioMistake("No call makes such an object.");
        };
    details.close();
    return call;
  }

  private @Nullable SecurityAttributes attributes() {
    boolean inheritable = flag(NewObject.INHERITABLE, "inheritable", "상속 가능");
    return Attributes.of(system, object.kind(), inheritable, details);
  }

  /** Returns what the sentence says, or else the table. */
  private boolean flag(String trait, String english, String korean) {
    return details.flag(english, korean) || object.is(trait);
  }

  private Optional<Integer> access() {
    return details.text("access", "접근 권한").map(RightsWords::mask);
  }

  private Call<HandleOrNull> mutex(@Nullable SecurityAttributes attributes) {
    boolean owned = flag(NewObject.OWNED, "owned", "소유");
    int flags = owned ? Constant.CREATE_MUTEX_INITIAL_OWNER : 0;
    Optional<Integer> access = access();
    return access.isPresent()
        ? new CreateMutexEx(attributes, name, flags, access.get())
        : new CreateMutex(attributes, owned, name);
  }

  private Call<HandleOrNull> event(@Nullable SecurityAttributes attributes) {
    boolean manualReset = flag(NewObject.MANUAL_RESET, "manual reset", "수동 리셋");
    boolean signalled = flag(NewObject.SIGNALLED, "signalled", "신호 상태");
    int flags =
        (manualReset ? Constant.CREATE_EVENT_MANUAL_RESET : 0)
            | (signalled ? Constant.CREATE_EVENT_INITIAL_SET : 0);
    Optional<Integer> access = access();
    return access.isPresent()
        ? new CreateEventEx(attributes, name, flags, access.get())
        : new CreateEvent(attributes, manualReset, signalled, name);
  }

  private Call<HandleOrNull> semaphore(@Nullable SecurityAttributes attributes) {
    int initial = details.number(1, "initial count", "초기 카운트");
    int maximum = details.number(Math.max(1, initial), "maximum count", "최대 카운트");
    Optional<Integer> access = access();
    return access.isPresent()
        ? new CreateSemaphoreEx(attributes, initial, maximum, name, 0, access.get())
        : new CreateSemaphore(attributes, initial, maximum, name);
  }

  private Call<HandleOrNull> timer(@Nullable SecurityAttributes attributes) {
    boolean manualReset = flag(NewObject.MANUAL_RESET, "manual reset", "수동 리셋");
    int flags = manualReset ? Constant.CREATE_WAITABLE_TIMER_MANUAL_RESET : 0;
    Optional<Integer> access = access();
    return access.isPresent()
        ? new CreateWaitableTimerEx(attributes, name, flags, access.get())
        : new CreateWaitableTimer(attributes, manualReset, name);
  }

  private Call<HandleOrNull> fileMapping(@Nullable SecurityAttributes attributes) {
    Handle file =
        details
            .handle("file", "파일")
            .map(handle -> handles.handle(actor, handle))
            .orElse(Handle.INVALID_HANDLE_VALUE);
    boolean ofFile = !file.equals(Handle.INVALID_HANDLE_VALUE);
    int protection =
        details.text("protection", "보호").map(ProtectionWord::parse).orElse(Constant.PAGE_READWRITE);
    int size = details.number(ofFile ? 0 : PAGE, "size", "크기");
    return new CreateFileMapping(file, attributes, protection, 0, size, name);
  }
}
