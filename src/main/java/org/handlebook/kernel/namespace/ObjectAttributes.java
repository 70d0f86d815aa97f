package org.handlebook.kernel.namespace;

import org.jspecify.annotations.Nullable;

/**
 * How a new or opened object shall be named and its row flagged.
 *
 * @param name the object's name, or null for none
 * @param inherit whether the new row's inherit flag is set
 */
public record ObjectAttributes(@Nullable String name, boolean inherit) {}
