package org.handlebook.kernel.io.pipe;

import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.security.Token;

/** The client's end of an instance of a pipe. */
public final class PipeClient extends PipeEnd {
  private final PipeServer instance;
  private final ClientContext context;

  PipeClient(ObjectHeader header, boolean synchronous, PipeServer instance, ClientContext context) {
    super(header, instance.path(), synchronous);
    this.instance = instance;
    this.context = context;
  }

  @Override
  public PipeServer instance() {
    return instance;
  }

  @Override
  PipeQueue incoming() {
    return instance.outbound();
  }

  @Override
  PipeQueue outgoing() {
    return instance.inbound();
  }

  ClientContext context() {
    return context;
  }

  @Override
  Token writer(Irp irp) {
    return context.writing(irp.token());
  }

  @Override
  public boolean isDisconnected() {
    return instance.client() != this;
  }

  @Override
  protected void cleanup() {
    if (!isDisconnected()) {
      instance.closed(this);
    }
  }
}
