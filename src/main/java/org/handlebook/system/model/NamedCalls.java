package org.handlebook.system.model;

import java.util.function.Function;
import org.handlebook.kernel.namespace.NamedObjects;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SecurityAttributes;
import org.jspecify.annotations.Nullable;

/** What all calls have in common that create or open an object that may have a name. */
record NamedCalls(NamedObjects objects, ObjectNames names) {

  /**
   * Creates an object. The last error says whether it is new: 0, or ERROR_ALREADY_EXISTS on a
   * success.
   */
  CallResult<HandleOrNull> create(
      Context context,
      @Nullable SecurityAttributes attributes,
      @Nullable String name,
      Function<ObjectAttributes, Outcome<Long>> creation) {
    return created(names.attributes(context, attributes, name).then(creation));
  }

  /** Creates an object by a call that takes flags, of which these alone are known. */
  CallResult<HandleOrNull> create(
      Context context,
      @Nullable SecurityAttributes attributes,
      @Nullable String name,
      int flags,
      int known,
      Function<ObjectAttributes, Outcome<Long>> creation) {
    return (flags & ~known) == 0
        ? create(context, attributes, name, creation)
        : created(Outcome.refused(NtStatus.INVALID_PARAMETER));
  }

  private static CallResult<HandleOrNull> created(Outcome<Long> handle) {
    return CallResult.of(answer(handle), LastErrors.of(handle.status()));
  }

  private static HandleOrNull answer(Outcome<Long> handle) {
    return handle.isRefused() ? HandleOrNull.REFUSED : new HandleOrNull(new Handle(handle.value()));
  }

  /** Opens an object by its name. */
  CallResult<HandleOrNull> open(
      Context context, ObjectType<?> type, int access, boolean inherit, @Nullable String name) {
    Outcome<Long> opened =
        names
            .attributes(context, inherit, name)
            .then(attributes -> objects.open(context.caller(), attributes, type, access));
    return CallResult.of(
        opened, handle -> new HandleOrNull(new Handle(handle)), HandleOrNull.REFUSED);
  }
}
