package org.handlebook.kernel.namespace;

import java.util.HashMap;
import java.util.Map;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.security.SecurityDescriptor;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * The private namespaces of one computer, by their boundaries.
 *
 * @source Microsoft, "Object Namespaces", "CreatePrivateNamespace"
 */
public final class PrivateNamespaces {
  private final ObjectManager objects;
  private final HandleManager handles;
  private final Map<Boundary, PrivateNamespace> namespaces = new HashMap<>();

  public PrivateNamespaces(ObjectManager objects, HandleManager handles) {
    this.objects = objects;
    this.handles = handles;
  }

  /**
   * Makes a private namespace and opens it for the caller with every access.
   *
   * @return the new row's value; {@link NtStatus#ACCESS_DENIED} if the boundary does not let the
   *     caller in, {@link NtStatus#OBJECT_NAME_COLLISION} if it has its namespace, or a status of
   *     {@link Caller#describe(DescriptorParts, org.handlebook.kernel.object.ObjectType)}
   */
  public Outcome<Long> create(Caller caller, Boundary boundary, DescriptorParts security) {
    if (!boundary.lets(caller.token())) {
      return Outcome.refused(NtStatus.ACCESS_DENIED);
    }
    if (namespaces.containsKey(boundary)) {
      return Outcome.refused(NtStatus.OBJECT_NAME_COLLISION);
    }
    return caller
        .describe(security, PrivateNamespace.TYPE)
        .map(descriptor -> make(boundary, descriptor))
        .map(made -> handles.created(caller, made, AccessMask.MAXIMUM_ALLOWED, false));
  }

  private PrivateNamespace make(Boundary boundary, SecurityDescriptor descriptor) {
    PrivateNamespace namespace =
        objects.create(
            PrivateNamespace.TYPE,
            descriptor,
            header -> new PrivateNamespace(header, () -> forget(header.serial())));
    namespaces.put(boundary, namespace);
    return namespace;
  }

  private void forget(int serial) {
    namespaces.values().removeIf(namespace -> namespace.header().serial() == serial);
  }

  /**
   * Opens a private namespace with the most access that its descriptor grants.
   *
   * @return the new row's value; {@link NtStatus#ACCESS_DENIED} if the boundary does not let the
   *     caller in, or the descriptor grants it nothing, {@link NtStatus#OBJECT_PATH_NOT_FOUND} if
   *     the boundary has no namespace
   */
  public Outcome<Long> open(Caller caller, Boundary boundary) {
    if (!boundary.lets(caller.token())) {
      return Outcome.refused(NtStatus.ACCESS_DENIED);
    }
    PrivateNamespace namespace = namespaces.get(boundary);
    return namespace == null
        ? Outcome.refused(NtStatus.OBJECT_PATH_NOT_FOUND)
        : handles.open(caller, namespace, AccessMask.MAXIMUM_ALLOWED, false);
  }

  /**
   * Deletes the namespace: nobody finds it by its boundary any more; whoever has it open goes on
   * using it.
   *
   * @return {@link NtStatus#SUCCESS}, or why the handle does not do: it needs DELETE
   */
  public NtStatus delete(Caller caller, long handle) {
    Outcome<PrivateNamespace> namespace =
        handles.reference(caller, handle, PrivateNamespace.TYPE, AccessMask.DELETE);
    if (!namespace.isRefused()) {
      forget(namespace.value().header().serial());
    }
    return namespace.status();
  }
}
