package org.handlebook.win32;

/** Calls on the security descriptors of kernel objects, as securitybaseapi.h declares them. */
@SuppressWarnings("VariableNameSameAsType") // Windows names them so
public sealed interface SecurityCall<R extends Answer> extends Call<R> {
  /**
   * An object's security descriptor, of which the wanted parts are filled; needs READ_CONTROL.
   *
   * @param RequestedInformation {@link Constant#OWNER_SECURITY_INFORMATION}, {@link
   *     Constant#DACL_SECURITY_INFORMATION}, {@link Constant#LABEL_SECURITY_INFORMATION}
   * @source Microsoft, "GetKernelObjectSecurity"
   */
  record GetKernelObjectSecurity(Handle Handle, int RequestedInformation)
      implements SecurityCall<Answer.Stored<SecurityDescriptor>> {}

  /**
   * Replace parts of an object's security descriptor; WRITE_DAC for the DACL, WRITE_OWNER for owner
   * and label. Rows that exist keep what they were granted.
   *
   * @source Microsoft, "SetKernelObjectSecurity"
   */
  record SetKernelObjectSecurity(
      Handle Handle, int SecurityInformation, SecurityDescriptor SecurityDescriptor)
      implements SecurityCall<Answer.Bool> {}

  /**
   * Let the calling thread act as its process again.
   *
   * @source Microsoft, "RevertToSelf"
   */
  record RevertToSelf() implements SecurityCall<Answer.Bool> {}
}
