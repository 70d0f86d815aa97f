package org.handlebook.kernel.handle;

import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.handle.Origin.How;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.security.SecurityDescriptor;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.status.Outcome;

/**
 * Who calls a system service, and with which call: what the kernel knows of the thread that entered
 * it.
 *
 * @param process the calling thread's process
 * @param thread the calling thread's object
 * @param call the number of the call, which whoever lets it enter the kernel gives it
 */
public record Caller(HandleOwner process, KThread thread, long call) {

  /** Returns the token in whose name the thread acts. */
  public Token token() {
    Token impersonation = thread.impersonation();
    return impersonation == null ? process.token() : impersonation;
  }

  /**
   * Returns the descriptor of an object of this type that the caller makes; refused as {@link
   * DescriptorParts#forNew} is.
   */
  public Outcome<SecurityDescriptor> describe(DescriptorParts parts, ObjectType<?> type) {
    return parts.forNew(token(), type.mapping());
  }

  /**
   * Returns the descriptor of an object of this type that the caller makes and says nothing about.
   */
  public SecurityDescriptor describe(ObjectType<?> type) {
    return token().defaultDescriptor(type.mapping());
  }

  /** Returns the origin of a row that this call makes and that is no copy. */
  public Origin origin(How how) {
    return new Origin(how, call, 0, 0);
  }

  /** Returns the origin of a row that this call copies from another. */
  public Origin origin(How how, HandleOwner source, long sourceHandle) {
    return new Origin(how, call, source.id(), sourceHandle);
  }
}
