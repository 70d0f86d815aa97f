package org.handlebook.kernel.object;

/**
 * The name of an object and where it stands.
 *
 * @param directory the directory in which the object is found
 * @param name the name within that directory, as its creator wrote it
 */
public record ObjectName(Directory directory, String name) {

  /** Something in which names stand. */
  public interface Directory {
    /** Returns where the directory itself stands, such as {@code \BaseNamedObjects}. */
    String path();

    /** Takes the name out; the object lives on if something keeps it. */
    void remove(String name);
  }
}
