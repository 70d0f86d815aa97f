package org.handlebook.system.model;

import static org.handlebook.win32.Constant.DACL_SECURITY_INFORMATION;
import static org.handlebook.win32.Constant.LABEL_SECURITY_INFORMATION;
import static org.handlebook.win32.Constant.OWNER_SECURITY_INFORMATION;

import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.Dacl;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SecurityCall.GetKernelObjectSecurity;
import org.handlebook.win32.SecurityCall.RevertToSelf;
import org.handlebook.win32.SecurityCall.SetKernelObjectSecurity;
import org.handlebook.win32.SecurityDescriptor;

/** Serves the calls on security descriptors. */
final class SecurityCalls {
  private static final int KNOWN =
      OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION | LABEL_SECURITY_INFORMATION;

  private final Kernel kernel;

  SecurityCalls(Kernel kernel, Dispatch dispatch) {
    this.kernel = kernel;
    dispatch.on(GetKernelObjectSecurity.class, this::getKernelObjectSecurity);
    dispatch.on(SetKernelObjectSecurity.class, this::setKernelObjectSecurity);
    dispatch.on(RevertToSelf.class, SecurityCalls::revertToSelf);
  }

  private CallResult<Stored<SecurityDescriptor>> getKernelObjectSecurity(
      Context context, GetKernelObjectSecurity call) {
    int wanted = call.RequestedInformation();
    int access = (wanted & KNOWN) == 0 ? 0 : AccessMask.READ_CONTROL;
    return CallResult.stored(
        kernel
            .security()
            .query(context.caller(), call.Handle().value(), access)
            .map(descriptor -> only(wanted, descriptor)));
  }

  private static SecurityDescriptor only(
      int wanted, org.handlebook.kernel.security.SecurityDescriptor descriptor) {
    return new SecurityDescriptor(
        (wanted & OWNER_SECURITY_INFORMATION) == 0 ? null : descriptor.owner().text(),
        (wanted & DACL_SECURITY_INFORMATION) == 0
            ? null
            : DescriptorConversion.dacl(descriptor.dacl()),
        (wanted & LABEL_SECURITY_INFORMATION) == 0
            ? null
            : DescriptorConversion.label(descriptor.label()));
  }

  /** Sets parts of a descriptor. The DACL of one that has none lets everybody do everything. */
  private CallResult<Bool> setKernelObjectSecurity(Context context, SetKernelObjectSecurity call) {
    int parts = call.SecurityInformation();
    SecurityDescriptor given = call.SecurityDescriptor();
    boolean setsOwner = (parts & OWNER_SECURITY_INFORMATION) != 0;
    boolean setsDacl = (parts & DACL_SECURITY_INFORMATION) != 0;
    boolean setsLabel = (parts & LABEL_SECURITY_INFORMATION) != 0;
    Dacl dacl = given.dacl() == null ? Dacl.NULL : DescriptorConversion.dacl(given.dacl());
    int access =
        (setsOwner || setsLabel ? AccessMask.WRITE_OWNER : 0)
            | (setsDacl ? AccessMask.WRITE_DAC : 0);
    if (setsOwner && given.owner() == null) {
      return CallResult.ofStatus(withoutOwner(context, call.Handle(), access));
    }
    DescriptorParts merged =
        new DescriptorParts(
            setsOwner ? DescriptorConversion.owner(given) : null,
            setsDacl ? dacl : null,
            setsLabel ? DescriptorConversion.label(given) : null);
    return CallResult.ofStatus(
        kernel.security().set(context.caller(), call.Handle().value(), access, merged));
  }

  /** The handle is looked at first. */
  private NtStatus withoutOwner(Context context, Handle handle, int access) {
    NtStatus status = kernel.handles().reference(context.caller(), handle.value(), access).status();
    return status.isSuccess() ? NtStatus.INVALID_SECURITY_DESCR : status;
  }

  private static CallResult<Bool> revertToSelf(Context context, RevertToSelf call) {
    context.caller().thread().impersonate(null);
    return CallResult.of(Bool.TRUE);
  }
}
