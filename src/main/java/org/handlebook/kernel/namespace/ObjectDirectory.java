package org.handlebook.kernel.namespace;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectName;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;

/** Names and the objects they mean, whatever their type; upper and lower case differ. */
public abstract class ObjectDirectory implements ObjectName.Directory {
  private static final char SEPARATOR = '\\';

  private final String path;
  private final Map<String, KernelObject> entries = new HashMap<>();

  ObjectDirectory(String path) {
    this.path = path;
  }

  /**
   * A name in a directory, whether or not it means something there.
   *
   * @param directory the directory
   * @param name without a backslash, not empty
   */
  record Place(ObjectDirectory directory, String name) {}

  @Override
  public final String path() {
    return path;
  }

  /** Returns every name and the object it means. */
  public final Map<String, KernelObject> entries() {
    return Collections.unmodifiableMap(entries);
  }

  /** Returns the object of that name, or null. */
  public final @Nullable KernelObject lookup(String name) {
    return entries.get(name);
  }

  /** Enters an object under a name that is free, and returns where it now stands. */
  final ObjectName enter(String name, KernelObject object) {
    if (entries.putIfAbsent(name, object) != null) {
      throw new IllegalStateException("name \"" + name + "\" is taken");
    }
    return new ObjectName(this, name);
  }

  @Override
  public final void remove(String name) {
    entries.remove(name);
  }

  /** Returns the directory that a name in this one means, or null if it means none. */
  @Nullable ObjectDirectory subdirectory(String name) {
    return null;
  }

  /** Returns whether the caller may give a new object of this type a name here. */
  abstract boolean mayCreate(Caller caller, ObjectType<?> type);

  /**
   * Returns where a path leads that starts here.
   *
   * @param path not empty
   * @return {@link NtStatus#OBJECT_PATH_SYNTAX_BAD} for a path that begins with a backslash, {@link
   *     NtStatus#OBJECT_NAME_INVALID} for one with nothing between or behind two, {@link
   *     NtStatus#OBJECT_PATH_NOT_FOUND} if a component leads nowhere, {@link
   *     NtStatus#OBJECT_TYPE_MISMATCH} if the path leads to a directory, or through what is none
   */
  final Outcome<Place> walk(String path) {
    if (path.charAt(0) == SEPARATOR) {
      return Outcome.refused(NtStatus.OBJECT_PATH_SYNTAX_BAD);
    }
    ObjectDirectory directory = this;
    int start = 0;
    for (int end = path.indexOf(SEPARATOR); end >= 0; end = path.indexOf(SEPARATOR, start)) {
      String component = path.substring(start, end);
      ObjectDirectory next = directory.subdirectory(component);
      if (next == null) {
        return Outcome.refused(directory.whyNot(component));
      }
      directory = next;
      start = end + 1;
    }
    return directory.last(path.substring(start));
  }

  private NtStatus whyNot(String component) {
    if (component.isEmpty()) {
      return NtStatus.OBJECT_NAME_INVALID;
    }
    return lookup(component) == null
        ? NtStatus.OBJECT_PATH_NOT_FOUND
        : NtStatus.OBJECT_TYPE_MISMATCH;
  }

  private Outcome<Place> last(String name) {
    if (name.isEmpty()) {
      return Outcome.refused(NtStatus.OBJECT_NAME_INVALID);
    }
    return subdirectory(name) == null
        ? Outcome.of(new Place(this, name))
        : Outcome.refused(NtStatus.OBJECT_TYPE_MISMATCH);
  }
}
