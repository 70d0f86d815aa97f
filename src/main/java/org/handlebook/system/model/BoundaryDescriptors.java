package org.handlebook.system.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.handlebook.kernel.namespace.Boundary;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.security.Sid;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Handle;
import org.handlebook.win32.NamespaceCall.AddIntegrityLabelToBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.AddSIDToBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.CreateBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.DeleteBoundaryDescriptor;
import org.handlebook.win32.Win32Error;

/**
 * Serves the calls on boundary descriptors, which are structures in a process's own memory: what
 * the calls name a handle is an address there, and the kernel knows nothing of it.
 */
final class BoundaryDescriptors {
  private static final long FIRST_ADDRESS = 0x1_0000;
  private static final long ADDRESS_STEP = 0x100;
  private static final int ADD_APPCONTAINER_SID = 1;
  private static final String LABEL = "S-1-16-\\d+";
  private static final String SID = "S-1-\\d+(-\\d+)+";

  private final Map<ProcessObject, Memory> memories = new HashMap<>();

  /** The boundary descriptors of one process. */
  private static final class Memory {
    private final Map<Long, Boundary> boundaries = new HashMap<>();
    private long next = FIRST_ADDRESS;

    HandleOrNull place(Boundary boundary) {
      long address = next;
      next += ADDRESS_STEP;
      boundaries.put(address, boundary);
      return new HandleOrNull(new Handle(address));
    }
  }

  BoundaryDescriptors(Dispatch dispatch) {
    dispatch.on(CreateBoundaryDescriptor.class, this::create);
    dispatch.on(AddSIDToBoundaryDescriptor.class, this::addSid);
    dispatch.on(AddIntegrityLabelToBoundaryDescriptor.class, this::addLabel);
    dispatch.on(DeleteBoundaryDescriptor.class, this::delete);
  }

  private Memory memory(Context context) {
    return memories.computeIfAbsent(context.thread().process(), process -> new Memory());
  }

  /** Returns the boundary at an address; {@link NtStatus#INVALID_PARAMETER} if there is none. */
  Outcome<Boundary> at(Context context, Handle address) {
    Boundary boundary = memory(context).boundaries.get(address.value());
    return boundary == null ? Outcome.refused(NtStatus.INVALID_PARAMETER) : Outcome.of(boundary);
  }

  /** It says no error when it refuses. */
  private CallResult<HandleOrNull> create(Context context, CreateBoundaryDescriptor call) {
    String name = call.Name();
    return CallResult.of(
        name == null || (call.Flags() & ~ADD_APPCONTAINER_SID) != 0
            ? HandleOrNull.REFUSED
            : memory(context).place(new Boundary(name, Set.of(), 0)));
  }

  private CallResult<Stored<Handle>> addSid(Context context, AddSIDToBoundaryDescriptor call) {
    String sid = call.RequiredSid();
    if (sid == null || !sid.matches(SID)) {
      return CallResult.of(new Stored<>(null), Win32Error.ERROR_INVALID_SID);
    }
    return change(
        context,
        call.BoundaryDescriptor(),
        boundary -> {
          Set<Sid> sids = new HashSet<>(boundary.sids());
          sids.add(new Sid(sid));
          return Outcome.of(new Boundary(boundary.name(), sids, boundary.integrity()));
        });
  }

  private CallResult<Stored<Handle>> addLabel(
      Context context, AddIntegrityLabelToBoundaryDescriptor call) {
    String label = call.IntegrityLabel();
    if (label == null || !label.matches(LABEL)) {
      return CallResult.of(new Stored<>(null), Win32Error.ERROR_INVALID_SID);
    }
    int level = DescriptorConversion.level(label);
    return change(
        context,
        call.BoundaryDescriptor(),
        boundary ->
            boundary.integrity() == 0
                ? Outcome.of(new Boundary(boundary.name(), boundary.sids(), level))
                : Outcome.refused(NtStatus.INVALID_PARAMETER));
  }

  private CallResult<Stored<Handle>> change(
      Context context, Handle address, Function<Boundary, Outcome<Boundary>> change) {
    Outcome<Boundary> changed = at(context, address).then(change);
    if (!changed.isRefused()) {
      memory(context).boundaries.put(address.value(), changed.value());
    }
    return CallResult.stored(changed.map(boundary -> address));
  }

  private CallResult<Nothing> delete(Context context, DeleteBoundaryDescriptor call) {
    memory(context).boundaries.remove(call.BoundaryDescriptor().value());
    return CallResult.of(new Nothing());
  }
}
