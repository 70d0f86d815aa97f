package org.handlebook.kernel.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A discretionary access control list.
 *
 * @param entries in the order in which they are looked at; null for a NULL DACL, which lets
 *     everybody do everything, where an empty one lets nobody do anything
 */
public record Dacl(@Nullable List<Ace> entries) {
  /** The list that keeps nobody out. */
  public static final Dacl NULL = new Dacl(null);

  public Dacl {
    entries = entries == null ? null : List.copyOf(entries);
  }

  /** Returns the list as an object of one type keeps it. */
  Dacl forObject(GenericMapping mapping, Sid owner) {
    return entries == null
        ? this
        : new Dacl(entries.stream().map(ace -> ace.forObject(mapping, owner)).toList());
  }
}
