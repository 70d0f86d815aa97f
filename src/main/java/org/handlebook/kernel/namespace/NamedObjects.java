package org.handlebook.kernel.namespace;

import java.util.Collection;
import java.util.function.Function;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.namespace.ObjectDirectory.Place;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * Creates and opens objects that may have a name. All types share one name space in each directory:
 * that of the caller's session, where names lead unless they say otherwise, the global one, other
 * sessions', and private ones.
 */
public final class NamedObjects {
  private final ObjectManager objects;
  private final HandleManager handles;
  private final Sessions sessions = new Sessions();

  public NamedObjects(ObjectManager objects, HandleManager handles) {
    this.objects = objects;
    this.handles = handles;
  }

  /** Opens a session of this number, with a directory for its names. */
  public void openSession(int session) {
    sessions.directory(session);
  }

  /** Returns the directory of every session. */
  public Collection<ObjectDirectory> directories() {
    return sessions.directories();
  }

  /**
   * Creates an object and opens it for the caller, who gets all the access asked for; if its name
   * exists already, opens the existing object instead, as far as its descriptor grants that.
   *
   * @param body makes the new object around its header
   * @return the new row's value, with {@link NtStatus#OBJECT_NAME_EXISTS} if the object existed;
   *     {@link NtStatus#OBJECT_TYPE_MISMATCH} if the name means an object of another type or a
   *     directory, {@link NtStatus#ACCESS_DENIED} if the existing object's descriptor does not
   *     grant the access, or the caller may not create there, what {@link ObjectDirectory#walk}
   *     says of a malformed name and {@link Caller#describe} of a descriptor
   */
  public <T extends KernelObject> Outcome<Long> create(
      Caller caller,
      ObjectAttributes attributes,
      ObjectType<T> type,
      int desiredAccess,
      Function<ObjectHeader, T> body) {
    String path = attributes.name();
    if (path == null || path.isEmpty()) {
      return make(caller, attributes, type, body)
          .map(object -> handles.created(caller, object, desiredAccess, attributes.inherit()));
    }
    return place(caller, attributes, path)
        .then(place -> create(caller, attributes, type, desiredAccess, body, place));
  }

  private <T extends KernelObject> Outcome<Long> create(
      Caller caller,
      ObjectAttributes attributes,
      ObjectType<T> type,
      int desiredAccess,
      Function<ObjectHeader, T> body,
      Place place) {
    ObjectDirectory directory = place.directory();
    KernelObject existing = directory.lookup(place.name());
    if (existing != null) {
      return open(caller, existing, attributes, type, desiredAccess)
          .then(handle -> Outcome.of(handle, NtStatus.OBJECT_NAME_EXISTS));
    }
    if (!directory.mayCreate(caller, type)) {
      return Outcome.refused(NtStatus.ACCESS_DENIED);
    }
    Outcome<T> object = make(caller, attributes, type, body);
    if (object.isRefused()) {
      return Outcome.refused(object.status());
    }
    objects.rename(object.value(), directory.enter(place.name(), object.value()));
    return Outcome.of(handles.created(caller, object.value(), desiredAccess, attributes.inherit()));
  }

  /**
   * Opens an object by its name.
   *
   * @return the new row's value; {@link NtStatus#INVALID_PARAMETER} without a name, {@link
   *     NtStatus#OBJECT_TYPE_MISMATCH} for an empty one, which means the directory itself, or one
   *     that means an object of another type, {@link NtStatus#OBJECT_NAME_NOT_FOUND} if the name
   *     means nothing, {@link NtStatus#ACCESS_DENIED} if the object's descriptor does not grant the
   *     access, and what {@link ObjectDirectory#walk} says of a malformed name
   */
  public Outcome<Long> open(
      Caller caller, ObjectAttributes attributes, ObjectType<?> type, int desiredAccess) {
    String path = attributes.name();
    if (path == null || path.isEmpty()) {
      return Outcome.refused(
          path == null ? NtStatus.INVALID_PARAMETER : NtStatus.OBJECT_TYPE_MISMATCH);
    }
    Outcome<Place> place = place(caller, attributes, path);
    if (place.isRefused()) {
      return Outcome.refused(place.status());
    }
    KernelObject existing = place.value().directory().lookup(place.value().name());
    return existing == null
        ? Outcome.refused(NtStatus.OBJECT_NAME_NOT_FOUND)
        : open(caller, existing, attributes, type, desiredAccess);
  }

  private Outcome<Place> place(Caller caller, ObjectAttributes attributes, String path) {
    Long root = attributes.rootDirectory();
    if (root == null) {
      return sessions.directory(caller.process().token().session()).walk(path);
    }
    return handles
        .reference(caller, root, PrivateNamespace.TYPE, 0)
        .then(namespace -> namespace.directory().walk(path));
  }

  private <T extends KernelObject> Outcome<T> make(
      Caller caller,
      ObjectAttributes attributes,
      ObjectType<T> type,
      Function<ObjectHeader, T> body) {
    return caller
        .describe(attributes.security(), type)
        .map(descriptor -> objects.create(type, descriptor, body));
  }

  private Outcome<Long> open(
      Caller caller,
      KernelObject existing,
      ObjectAttributes attributes,
      ObjectType<?> type,
      int desiredAccess) {
    return type.includes(existing)
        ? handles.open(caller, existing, desiredAccess, attributes.inherit())
        : Outcome.refused(NtStatus.OBJECT_TYPE_MISMATCH);
  }
}
