package org.handlebook.c.front;

import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CType;

/** What a snippet finds in the process that runs it, and where it has room for what it declares. */
public interface ProcessData {
  /** Returns the variable of that name that the process has already. */
  Optional<Place> variable(String name);

  /** Returns the names of the variables that the process has. */
  Set<String> names();

  /**
   * Takes room for a variable, and returns its address.
   *
   * @param name the name by which the scenario can speak of it; "" for one that has none
   * @param zeroed whether it begins as 0, as what is static does; else nothing is known of it
   */
  long reserve(String name, CType type, boolean zeroed);

  /** Stores a text with its null, and returns its address. */
  long store(byte[] text);

  /** A variable's type and address. */
  record Place(CType type, long address) {}
}
