package org.handlebook.kernel.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects that are otherwise than when somebody last looked, new ones and destroyed ones among
 * them: whoever looks again need not look at any other.
 *
 * <p>Each tells it {@linkplain KernelObject#changed itself}, but for those that {@linkplain
 * KernelObject#changesSilently do not}.
 */
public final class ChangedObjects {
  private final Map<Integer, KernelObject> changed = new HashMap<>();

  /** Until this number objects have been there when somebody looked. */
  private int seen;

  void add(KernelObject object) {
    changed.put(object.header().serial(), object);
  }

  /** The object is destroyed; if nobody has ever seen it, there is nothing to tell. */
  void destroyed(KernelObject object) {
    if (object.header().serial() > seen) {
      changed.remove(object.header().serial());
    }
  }

  /** Returns them, and forgets them. */
  public List<KernelObject> take() {
    List<KernelObject> all = new ArrayList<>(changed.values());
    changed.clear();
    for (KernelObject object : all) {
      seen = Math.max(seen, object.header().serial());
    }
    return all;
  }
}
