package org.handlebook.kernel.handle;

/**
 * How a row shall be duplicated.
 *
 * @param handle the value of the row in the source process
 * @param desiredAccess the access the copy shall have; ignored with {@code sameAccess}
 * @param inherit whether the copy's inherit flag is set
 * @param sameAccess whether the copy has the access of the source row
 * @param sameAttributes whether the copy has the flags of the source row, whatever {@code inherit}
 *     says
 * @param closeSource whether the source row is closed, even if the copy fails
 */
public record Duplication(
    long handle,
    int desiredAccess,
    boolean inherit,
    boolean sameAccess,
    boolean sameAttributes,
    boolean closeSource) {}
