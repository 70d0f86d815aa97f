package org.handlebook.kernel.dispatcher;

import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.GenericMapping;
import org.handlebook.kernel.security.Tokens;

/** A thread without a process. */
public final class BareThread extends KThread {
  private static final int ALL = 0x1F_FFFF;
  private static final ObjectType<BareThread> TYPE =
      new ObjectType<>(
          "Thread",
          BareThread.class,
          new GenericMapping(1, 2, 0, ALL),
          ALL,
          ObjectType.Implied.NOTHING,
          true);

  private BareThread(ObjectHeader header) {
    super(header, false);
  }

  /** Makes one that runs. */
  public static BareThread in(ObjectManager objects) {
    return objects.create(TYPE, Tokens.ann().defaultDescriptor(TYPE.mapping()), BareThread::new);
  }

  /** Ends it. */
  void end() {
    stop();
    signal();
  }
}
