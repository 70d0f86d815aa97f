package org.handlebook.kernel.handle;

import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.security.GenericMapping;
import org.handlebook.kernel.security.SecurityDescriptor;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/** Reads and changes the descriptors of objects through handles to them. */
public final class ObjectSecurity {
  private final ObjectManager objects;

  public ObjectSecurity(ObjectManager objects) {
    this.objects = objects;
  }

  /**
   * Returns an object's descriptor.
   *
   * @param access the rights that the row must have
   * @return {@link NtStatus#INVALID_HANDLE} or {@link NtStatus#ACCESS_DENIED} for the handle
   */
  public Outcome<SecurityDescriptor> query(Caller caller, long handle, int access) {
    return object(caller, handle, access).map(object -> object.header().security());
  }

  /**
   * Puts parts of an object's descriptor in place of what it had; rows that exist keep what they
   * were granted.
   *
   * @param access the rights that the row must have
   * @return {@link NtStatus#INVALID_HANDLE} or {@link NtStatus#ACCESS_DENIED} for the handle, and
   *     what {@link DescriptorParts#merge} says
   */
  public NtStatus set(Caller caller, long handle, int access, DescriptorParts parts) {
    Outcome<KernelObject> object = object(caller, handle, access);
    if (object.isRefused()) {
      return object.status();
    }
    GenericMapping mapping = object.value().header().type().mapping();
    SecurityDescriptor old = object.value().header().security();
    Outcome<SecurityDescriptor> merged = parts.merge(caller.token(), mapping, old);
    if (!merged.isRefused()) {
      objects.secure(object.value(), merged.value());
    }
    return merged.status();
  }

  private static Outcome<KernelObject> object(Caller caller, long handle, int access) {
    return Reference.find(caller, caller.process(), handle)
        .then(
            reference ->
                AccessMask.covers(reference.grantedAccess(), access)
                    ? Outcome.of(reference.object())
                    : Outcome.refused(NtStatus.ACCESS_DENIED));
  }
}
