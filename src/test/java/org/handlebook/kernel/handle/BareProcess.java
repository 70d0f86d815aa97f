package org.handlebook.kernel.handle;

import org.handlebook.kernel.dispatcher.BareThread;
import org.handlebook.kernel.object.BareObject;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.object.Placement;
import org.handlebook.kernel.security.Token;

/** A process that is nothing but a table, a token and a thread. */
public final class BareProcess implements HandleOwner {
  private final int id;
  private final Token token;
  private final HandleTable table;
  private final BareObject object;
  private final BareThread thread;
  private boolean running = true;

  /** A process that runs, with an empty table. */
  public BareProcess(ObjectManager objects, int id, Token token) {
    this.id = id;
    this.token = token;
    this.table = HandleTable.of(id, Placement.free());
    this.object = BareObject.in(objects);
    this.thread = BareThread.in(objects);
  }

  /** The process's thread, as it calls. */
  public Caller caller() {
    return new Caller(this, thread, 1);
  }

  void end() {
    running = false;
  }

  @Override
  public HandleTable handleTable() {
    return table;
  }

  @Override
  public KernelObject object() {
    return object;
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
