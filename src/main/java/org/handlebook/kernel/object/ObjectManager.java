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
    ObjectHeader header = numbers.next(type, security);
    trace.allocated(header);
    T object = body.apply(header);
    objects.put(header.serial(), object);
    trace.initialized(object);
    return object;
  }

  /** Returns every object that exists, in order of creation. */
  public Collection<KernelObject> objects() {
    return Collections.unmodifiableCollection(objects.values());
  }

  /** Gives the object a name, or takes it away. */
  public void rename(KernelObject object, @Nullable ObjectName name) {
    object.header().rename(name);
  }

  /** Gives the object another descriptor; rows that exist keep what they were granted. */
  public void secure(KernelObject object, SecurityDescriptor descriptor) {
    object.header().secure(descriptor);
    object.secured(descriptor);
  }

  /** Counts a row that now names the object: one more. */
  public void handleOpened(KernelObject object) {
    object.header().changeHandleCount(+1);
    trace.counted(object);
  }

  /**
   * Counts a row that named the object and is gone: one less. With the last one the name goes too,
   * and the object unless the kernel keeps it.
   */
  public void handleClosed(KernelObject object) {
    object.header().changeHandleCount(-1);
    trace.counted(object);
    if (object.header().handleCount() == 0) {
      removeName(object);
      object.lastHandleClosed();
      destroyUnlessKept(object);
    }
  }

  /** Holds on to the object for the kernel itself. */
  public void keep(KernelObject object, KeptBy reason) {
    object.header().changeKeeper(reason, +1);
    countedIf(reason, object);
  }

  /** Lets go of what the kernel {@linkplain #keep kept} for this reason. */
  public void release(KernelObject object, KeptBy reason) {
    object.header().changeKeeper(reason, -1);
    countedIf(reason, object);
    destroyUnlessKept(object);
  }

  private void countedIf(KeptBy reason, KernelObject object) {
    if (reason == KeptBy.RUNNING) {
      trace.counted(object);
    }
  }

  private void removeName(KernelObject object) {
    ObjectName name = object.header().name();
    if (name != null) {
      name.directory().remove(name.name());
      object.header().rename(null);
    }
  }

  /** An object may go already by what its last handle's closing does, as a job's processes end. */
  private void destroyUnlessKept(KernelObject object) {
    boolean gone = !object.header().isKept() && objects.remove(object.header().serial()) != null;
    if (gone) {
      trace.destroyed(object);
      object.destroyed();
    }
  }
}
