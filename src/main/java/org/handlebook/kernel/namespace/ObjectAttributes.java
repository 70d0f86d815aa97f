package org.handlebook.kernel.namespace;

import org.handlebook.kernel.security.DescriptorParts;
import org.jspecify.annotations.Nullable;

/**
 * How a new or opened object shall be named, secured and its row flagged.
 *
 * @param rootDirectory the caller's handle to the private namespace in which the name stands, or
 *     null for the directory of the caller's session
 * @param name the object's name, or null for none
 * @param inherit whether the new row's inherit flag is set
 * @param security what is said of a new object's descriptor
 */
public record ObjectAttributes(
    @Nullable Long rootDirectory,
    @Nullable String name,
    boolean inherit,
    DescriptorParts security) {

  /** Attributes of an object in the caller's session, about whose descriptor nothing is said. */
  public ObjectAttributes(@Nullable String name, boolean inherit) {
    this(null, name, inherit, DescriptorParts.NONE);
  }
}
