package org.handlebook.steps;

import org.handlebook.machine.ObjectKind;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Call;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.jspecify.annotations.Nullable;

/**
 * An object that a sentence wants made.
 *
 * @param kind a mutex, an event or a semaphore
 * @param inheritable whether the new row shall be inheritable
 */
public record NewObject(ObjectKind kind, boolean inheritable) {

  /**
   * The call that makes it: a mutex nobody owns, an event that resets itself and is not signalled,
   * a semaphore with one of one.
   */
  Call<HandleOrNull> call(@Nullable String name, Details details) {
    SecurityAttributes attributes = inheritable ? new SecurityAttributes(true) : null;
    return switch (kind) {
      case MUTEX -> new CreateMutex(attributes, details.flag("owned", "소유"), name);
      case EVENT ->
          new CreateEvent(
              attributes,
              details.flag("manual reset", "수동 리셋"),
              details.flag("signalled", "신호 상태"),
              name);
      default ->
          new CreateSemaphore(
              attributes,
              details.number(1, "initial count", "초기 카운트"),
              details.number(1, "maximum count", "최대 카운트"),
              name);
    };
  }
}
