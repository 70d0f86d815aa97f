package org.handlebook.kernel.object;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.handlebook.kernel.security.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Creates objects, counts the handles that name them, and destroys an object at once when nothing
 * keeps it.
 */
public final class ObjectManager {
  private final Map<Integer, KernelObject> objects = new LinkedHashMap<>();
  private final ObjectNumbers numbers;
  private final ObjectTrace trace;
  private final ChangedObjects changed = new ChangedObjects();

  /**
   * Makes a manager of no objects yet.
   *
   * @param trace is told of what happens to them
   */
  public ObjectManager(ObjectNumbers numbers, ObjectTrace trace) {
    this.numbers = numbers;
    this.trace = trace;
  }

  /**
   * Makes an object. Nothing keeps it yet: its maker opens a handle to it or keeps it before the
   * call ends.
   *
   * @param body makes the object around its header
   */
  public <T extends KernelObject> T create(
      ObjectType<? super T> type, SecurityDescriptor security, Function<ObjectHeader, T> body) {
    ObjectHeader header = numbers.next(type, security, changed);
    trace.allocated(header);
    T object = body.apply(header);
    objects.put(header.serial(), object);
    object.changed();
    trace.initialized(object);
    return object;
  }

  /** Returns every object that exists, in order of creation. */
  public Collection<KernelObject> objects() {
    return Collections.unmodifiableCollection(objects.values());
  }

  /** Returns whether the object has not been destroyed. */
  public boolean exists(KernelObject object) {
    return objects.containsKey(object.header().serial());
  }

  /** Returns the objects that have changed. */
  public ChangedObjects changed() {
    return changed;
  }

  /** Gives the object a name, or takes it away. */
  public void rename(KernelObject object, @Nullable ObjectName name) {
    object.header().rename(name);
    object.changed();
  }

  /** Gives the object another descriptor; rows that exist keep what they were granted. */
  public void secure(KernelObject object, SecurityDescriptor descriptor) {
    object.header().secure(descriptor);
    object.changed();
    object.secured(descriptor);
  }

  /** Counts a row that now names the object: one more. */
  public void handleOpened(KernelObject object) {
    changeHandleCount(object, +1);
  }

  /**
   * Counts a row that named the object and is gone: one less. With the last one the name goes too,
   * and the object unless the kernel keeps it.
   */
  public void handleClosed(KernelObject object) {
    changeHandleCount(object, -1);
    if (object.header().handleCount() == 0) {
      removeName(object);
      object.lastHandleClosed();
      destroyUnlessKept(object);
    }
  }

  /** Holds on to the object for the kernel itself. */
  public void keep(KernelObject object, KeptBy reason) {
    changeKeeper(object, reason, +1);
  }

  /** Lets go of what the kernel {@linkplain #keep kept} for this reason. */
  public void release(KernelObject object, KeptBy reason) {
    changeKeeper(object, reason, -1);
    destroyUnlessKept(object);
  }

  private void changeHandleCount(KernelObject object, int by) {
    object.header().changeHandleCount(by);
    object.changed();
    trace.counted(object);
  }

  private void changeKeeper(KernelObject object, KeptBy reason, int by) {
    object.header().changeKeeper(reason, by);
    if (reason == KeptBy.RUNNING) {
      object.changed();
      trace.counted(object);
    }
  }

  private void removeName(KernelObject object) {
    ObjectName name = object.header().name();
    if (name != null) {
      name.directory().remove(name.name());
      rename(object, null);
    }
  }

  /** An object may go already by what its last handle's closing does, as a job's processes end. */
  private void destroyUnlessKept(KernelObject object) {
    boolean gone = !object.header().isKept() && objects.remove(object.header().serial()) != null;
    if (gone) {
      trace.destroyed(object);
      object.destroyed();
      object.changed();
      changed.destroyed(object);
    }
  }
}
