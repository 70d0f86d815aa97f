package org.handlebook.kernel.namespace;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.handlebook.kernel.NtStatus;
import org.handlebook.kernel.Outcome;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.object.ObjectType;

/**
 * Creates objects that may have a name. All types share one name space: a directory for the session
 * ({@code Local\}, the default) and one that every session sees ({@code Global\}).
 */
public final class NamedObjects {
  private static final String LOCAL = "Local\\";
  private static final String GLOBAL = "Global\\";

  /** Names that every directory has from the beginning: links to directories, no objects. */
  private static final Set<String> LINKS = Set.of("Global", "Local", "Session");

  private final ObjectManager objects;
  private final HandleManager handles;
  private final ObjectDirectory local = new ObjectDirectory();
  private final ObjectDirectory global = new ObjectDirectory();

  public NamedObjects(ObjectManager objects, HandleManager handles) {
    this.objects = objects;
    this.handles = handles;
  }

  /**
   * Creates an object and opens it for the caller; if its name exists already, opens the existing
   * object instead.
   *
   * @param body makes the new object around its header
   * @return the new row's value, with {@link NtStatus#OBJECT_NAME_EXISTS} if the object existed;
   *     {@link NtStatus#OBJECT_TYPE_MISMATCH} if the name means an object of another type or a
   *     directory, {@link NtStatus#OBJECT_NAME_INVALID} for a prefix without a name, {@link
   *     NtStatus#OBJECT_PATH_NOT_FOUND} or {@link NtStatus#OBJECT_PATH_SYNTAX_BAD} for a backslash
   *     where none may be
   */
  public <T extends KernelObject> Outcome<Long> create(
      Caller caller,
      ObjectAttributes attributes,
      ObjectType<T> type,
      int desiredAccess,
      Function<ObjectHeader, T> body) {
    String path = attributes.name();
    if (path == null || path.isEmpty()) {
      return Outcome.of(
          handles.created(caller, make(caller, type, body), desiredAccess, attributes.inherit()));
    }
    ObjectDirectory directory = path.startsWith(GLOBAL) ? global : local;
    String name = leaf(path);
    if (name.isEmpty()) {
      return Outcome.refused(NtStatus.OBJECT_NAME_INVALID);
    }
    if (LINKS.contains(name)) {
      return Outcome.refused(NtStatus.OBJECT_TYPE_MISMATCH);
    }
    if (name.contains("\\")) {
      return Outcome.refused(
          name.startsWith("\\") ? NtStatus.OBJECT_PATH_SYNTAX_BAD : NtStatus.OBJECT_PATH_NOT_FOUND);
    }
    KernelObject existing = directory.lookup(name);
    if (existing != null) {
      return openExisting(caller, existing, attributes, type, desiredAccess);
    }
    T object = make(caller, type, body);
    objects.rename(object, directory.enter(name, object));
    return Outcome.of(handles.created(caller, object, desiredAccess, attributes.inherit()));
  }

  /** Every directory in which a name can stand. */
  public List<ObjectDirectory> directories() {
    return List.of(local, global);
  }

  private static String leaf(String path) {
    if (path.startsWith(GLOBAL)) {
      return path.substring(GLOBAL.length());
    }
    return path.startsWith(LOCAL) ? path.substring(LOCAL.length()) : path;
  }

  private <T extends KernelObject> T make(
      Caller caller, ObjectType<T> type, Function<ObjectHeader, T> body) {
    return objects.create(type, caller.process().token().defaultDescriptor(), body);
  }

  private Outcome<Long> openExisting(
      Caller caller,
      KernelObject existing,
      ObjectAttributes attributes,
      ObjectType<?> type,
      int desiredAccess) {
    if (!type.includes(existing)) {
      return Outcome.refused(NtStatus.OBJECT_TYPE_MISMATCH);
    }
    return handles
        .open(caller, existing, desiredAccess, attributes.inherit())
        .then(handle -> Outcome.of(handle, NtStatus.OBJECT_NAME_EXISTS));
  }
}
