package org.handlebook.kernel.namespace;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectName;
import org.jspecify.annotations.Nullable;

/** Names and the objects they mean, whatever their type; upper and lower case differ. */
public final class ObjectDirectory implements ObjectName.Directory {
  private final Map<String, KernelObject> entries = new HashMap<>();

  /** Every name and the object it means. */
  public Map<String, KernelObject> entries() {
    return Collections.unmodifiableMap(entries);
  }

  /** The object of that name, or null. */
  public @Nullable KernelObject lookup(String name) {
    return entries.get(name);
  }

  /** Enters an object under a name that is free, and returns where it now stands. */
  public ObjectName enter(String name, KernelObject object) {
    if (entries.putIfAbsent(name, object) != null) {
      throw new IllegalStateException("name \"" + name + "\" is taken");
    }
    return new ObjectName(this, name);
  }

  @Override
  public void remove(String name) {
    entries.remove(name);
  }
}
