package org.handlebook.win32;

import org.jspecify.annotations.Nullable;

/** Calls on private namespaces and their boundaries, as namespaceapi.h declares them. */
public sealed interface NamespaceCall<R extends Answer> extends Call<R> {
  /**
   * Make a boundary descriptor: a structure in the process's own memory, no kernel object.
   *
   * @source Microsoft, "CreateBoundaryDescriptor"
   */
  record CreateBoundaryDescriptor(@Nullable String Name, int Flags)
      implements NamespaceCall<Answer.HandleOrNull> {}

  /**
   * Whoever makes or opens the namespace must have this SID in its token.
   *
   * @param RequiredSid such as S-1-5-32-544
   * @source Microsoft, "AddSIDToBoundaryDescriptor"
   */
  record AddSIDToBoundaryDescriptor(Handle BoundaryDescriptor, @Nullable String RequiredSid)
      implements NamespaceCall<Answer.Stored<Handle>> {}

  /**
   * Whoever makes or opens the namespace must have at least this integrity.
   *
   * @param IntegrityLabel such as S-1-16-8192
   * @source Microsoft, "AddIntegrityLabelToBoundaryDescriptor"
   */
  record AddIntegrityLabelToBoundaryDescriptor(
      Handle BoundaryDescriptor, @Nullable String IntegrityLabel)
      implements NamespaceCall<Answer.Stored<Handle>> {}

  /**
   * Let go of a boundary descriptor.
   *
   * @source Microsoft, "DeleteBoundaryDescriptor"
   */
  record DeleteBoundaryDescriptor(Handle BoundaryDescriptor)
      implements NamespaceCall<Answer.Nothing> {}

  /**
   * Create a private namespace. Refused with ERROR_ALREADY_EXISTS if the boundary's is there, and
   * with ERROR_ACCESS_DENIED if the caller does not satisfy the boundary.
   *
   * @param lpAliasPrefix the prefix by which the calling process names objects in it
   * @source Microsoft, "CreatePrivateNamespace"
   */
  record CreatePrivateNamespace(
      @Nullable SecurityAttributes lpPrivateNamespaceAttributes,
      Handle lpBoundaryDescriptor,
      @Nullable String lpAliasPrefix)
      implements NamespaceCall<Answer.HandleOrNull> {}

  /**
   * Open a private namespace that exists.
   *
   * @source Microsoft, "OpenPrivateNamespace"
   */
  record OpenPrivateNamespace(Handle lpBoundaryDescriptor, @Nullable String lpAliasPrefix)
      implements NamespaceCall<Answer.HandleOrNull> {}

  /**
   * Let go of a private namespace.
   *
   * @param Flags 0 or {@link Constant#PRIVATE_NAMESPACE_FLAG_DESTROY}
   * @source Microsoft, "ClosePrivateNamespace"
   */
  @SuppressWarnings("VariableNameSameAsType") // as Win32 names it
  record ClosePrivateNamespace(Handle Handle, int Flags) implements NamespaceCall<Answer.Bool> {}
}
