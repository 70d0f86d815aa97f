package org.handlebook.system.model;

import java.util.Map;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.namespace.Boundary;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.NamespaceCall.ClosePrivateNamespace;
import org.handlebook.win32.NamespaceCall.CreatePrivateNamespace;
import org.handlebook.win32.NamespaceCall.OpenPrivateNamespace;
import org.handlebook.win32.SecurityAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Serves the calls on private namespaces: a namespace's handle is a row that names a directory, and
 * the prefix for it is the process's own affair.
 */
final class NamespaceCalls {
  private final Kernel kernel;
  private final ObjectNames names;
  private final BoundaryDescriptors boundaries;

  NamespaceCalls(Kernel kernel, ObjectNames names, Dispatch dispatch) {
    this.kernel = kernel;
    this.names = names;
    this.boundaries = new BoundaryDescriptors(dispatch);
    dispatch.on(CreatePrivateNamespace.class, this::create);
    dispatch.on(OpenPrivateNamespace.class, this::open);
    dispatch.on(ClosePrivateNamespace.class, this::close);
  }

  private CallResult<HandleOrNull> create(Context context, CreatePrivateNamespace call) {
    SecurityAttributes attributes = call.lpPrivateNamespaceAttributes();
    return answer(
        prefix(call.lpAliasPrefix())
            .then(
                prefix ->
                    ProcessCalls.isInheritable(attributes)
                        ? Outcome.refused(NtStatus.INVALID_PARAMETER)
                        : boundaries
                            .at(context, call.lpBoundaryDescriptor())
                            .then(boundary -> create(context, boundary, attributes))
                            .then(handle -> enter(context, prefix, handle))));
  }

  private Outcome<Long> create(
      Context context, Boundary boundary, @Nullable SecurityAttributes attributes) {
    return kernel
        .namespaces()
        .create(context.caller(), boundary, DescriptorConversion.parts(attributes));
  }

  private static Outcome<String> prefix(@Nullable String prefix) {
    if (prefix == null) {
      return Outcome.refused(NtStatus.INVALID_PARAMETER);
    }
    return ObjectNames.isTooLong(prefix)
        ? Outcome.refused(NtStatus.NAME_TOO_LONG)
        : Outcome.of(prefix);
  }

  private CallResult<HandleOrNull> open(Context context, OpenPrivateNamespace call) {
    return answer(
        prefix(call.lpAliasPrefix())
            .then(
                prefix ->
                    boundaries
                        .at(context, call.lpBoundaryDescriptor())
                        .then(boundary -> kernel.namespaces().open(context.caller(), boundary))
                        .then(handle -> enter(context, prefix, handle))));
  }

  /** Lets the process name the namespace by the prefix, unless it has that for another. */
  private Outcome<Long> enter(Context context, String prefix, long handle) {
    if (names.aliases(context.thread().process()).putIfAbsent(prefix, handle) == null) {
      return Outcome.of(handle);
    }
    kernel.handles().close(context.caller(), handle);
    return Outcome.refused(NtStatus.DUPLICATE_NAME);
  }

  private static CallResult<HandleOrNull> answer(Outcome<Long> handle) {
    return CallResult.of(
        handle, value -> new HandleOrNull(new Handle(value)), HandleOrNull.REFUSED);
  }

  /** Whatever the kernel says of the handle, the prefix is gone and the call succeeds. */
  private CallResult<Bool> close(Context context, ClosePrivateNamespace call) {
    Map<String, Long> aliases = names.aliases(context.thread().process());
    long handle = call.Handle().value();
    if (!aliases.values().remove(handle)) {
      return CallResult.ofStatus(NtStatus.INVALID_HANDLE);
    }
    if ((call.Flags() & Constant.PRIVATE_NAMESPACE_FLAG_DESTROY) != 0) {
      kernel.namespaces().delete(context.caller(), handle);
    }
    kernel.handles().close(context.caller(), handle);
    return CallResult.of(Bool.TRUE);
  }
}
