package org.handlebook.kernel.io.pipe;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.security.SecurityDescriptor;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.status.NtStatus;
import org.jspecify.annotations.Nullable;

/**
 * The server's end of an instance of a pipe, which is the instance itself: its state, and the
 * queues between it and the client.
 *
 * @source reactos npfs, statesup.c
 */
public final class PipeServer extends PipeEnd {
  private final NamedPipe pipe;
  private final int inboundQuota;
  private final int outboundQuota;
  private final Opener opener;
  private final Runnable whenListening;
  private final List<Irp> listeners = new ArrayList<>(0);
  private PipeState state = PipeState.LISTENING;
  private PipeQueue inbound;
  private PipeQueue outbound;
  private @Nullable PipeClient client;
  private @Nullable Opener clientOpener;

  /** Who opened an end. */
  public record Opener(int process, int session) {
    static Opener of(Caller caller) {
      return new Opener(caller.process().id(), caller.process().token().session());
    }
  }

  PipeServer(
      ObjectHeader header,
      NamedPipe pipe,
      boolean synchronous,
      int inboundQuota,
      int outboundQuota,
      Opener opener,
      Runnable whenListening) {
    super(header, pipe.name(), synchronous);
    this.pipe = pipe;
    this.inboundQuota = inboundQuota;
    this.outboundQuota = outboundQuota;
    this.opener = opener;
    this.whenListening = whenListening;
    this.inbound = queue(inboundQuota, this);
    this.outbound = queue(outboundQuota, this);
  }

  private PipeQueue queue(int quota, PipeEnd reader) {
    return new PipeQueue(quota, pipe.shape().ofMessages(), reader::readsMessages);
  }

  @Override
  public PipeServer instance() {
    return this;
  }

  public PipeState state() {
    return state;
  }

  NamedPipe pipe() {
    return pipe;
  }

  /** Returns how many unread bytes from the client keep no write waiting. */
  int inboundQuota() {
    return inboundQuota;
  }

  /** Returns how many unread bytes to the client keep no write waiting. */
  int outboundQuota() {
    return outboundQuota;
  }

  /** Returns who created the instance. */
  public Opener opener() {
    return opener;
  }

  /** Returns who opened the client's end, unless nobody has, or was disconnected. */
  public @Nullable Opener clientOpener() {
    return clientOpener;
  }

  PipeQueue inbound() {
    return inbound;
  }

  PipeQueue outbound() {
    return outbound;
  }

  @Nullable PipeClient client() {
    return client;
  }

  @Override
  PipeQueue incoming() {
    return inbound;
  }

  @Override
  PipeQueue outgoing() {
    return outbound;
  }

  @Override
  @Nullable Token writer(Irp irp) {
    return null;
  }

  void secureEnds(ObjectManager objects, SecurityDescriptor descriptor) {
    objects.secure(this, descriptor);
    if (client != null) {
      objects.secure(client, descriptor);
    }
  }

  /** A client has come to the instance, which listens. */
  void connect(PipeClient newClient, Opener newOpener) {
    client = newClient;
    clientOpener = newOpener;
    inbound = queue(inboundQuota, this);
    outbound = queue(outboundQuota, newClient);
    state = PipeState.CONNECTED;
    endListening(NtStatus.SUCCESS);
  }

  private void endListening(NtStatus status) {
    List<Irp> ended = List.copyOf(listeners);
    listeners.clear();
    ended.forEach(irp -> irp.complete(status));
  }

  /**
   * Listens and waits for a client. Ends with {@link NtStatus#PIPE_CONNECTED} if one is there
   * already, {@link NtStatus#PIPE_CLOSING} if it has left and was not disconnected, {@link
   * NtStatus#PIPE_LISTENING} if this end does not wait.
   */
  @Override
  public void listen(Irp irp) {
    switch (state) {
      case CONNECTED -> irp.complete(NtStatus.PIPE_CONNECTED);
      case CLOSING -> irp.complete(NtStatus.PIPE_CLOSING);
      case DISCONNECTED, LISTENING -> awaitClient(irp);
    }
  }

  private void awaitClient(Irp irp) {
    boolean begins = state == PipeState.DISCONNECTED;
    state = PipeState.LISTENING;
    if (noWait()) {
      irp.complete(NtStatus.PIPE_LISTENING);
    } else {
      listeners.add(irp);
      irp.pend(() -> listeners.remove(irp));
    }
    if (begins) {
      pipe.listens(this);
      whenListening.run();
    }
  }

  @Override
  public NtStatus disconnect() {
    if (state == PipeState.DISCONNECTED) {
      return NtStatus.PIPE_DISCONNECTED;
    }
    state = PipeState.DISCONNECTED;
    client = null;
    clientOpener = null;
    endListening(NtStatus.PIPE_DISCONNECTED);
    inbound.abort(NtStatus.PIPE_DISCONNECTED);
    outbound.abort(NtStatus.PIPE_DISCONNECTED);
    return NtStatus.SUCCESS;
  }

  @Override
  public NtStatus impersonate(Caller caller) {
    PipeClient last = client;
    if (last == null) {
      return NtStatus.CANNOT_IMPERSONATE;
    }
    Token token = inbound.writer() == null ? last.context().opening() : inbound.writer();
    if (token == null) {
      return NtStatus.CANNOT_IMPERSONATE;
    }
    caller.thread().impersonate(token.impersonatedBy(caller.process().token()));
    return NtStatus.SUCCESS;
  }

  /** The other end reads what was written; nobody reads what was written to this one. */
  void closed(PipeEnd end) {
    state = PipeState.CLOSING;
    end.incoming().abort(NtStatus.PIPE_BROKEN);
    end.outgoing().abortReads(NtStatus.PIPE_BROKEN);
  }

  @Override
  protected void cleanup() {
    endListening(NtStatus.PIPE_BROKEN);
    if (state == PipeState.CONNECTED || state == PipeState.CLOSING) {
      closed(this);
    }
    pipe.closed(this);
  }
}
