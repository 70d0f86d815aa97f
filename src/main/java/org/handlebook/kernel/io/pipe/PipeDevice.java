package org.handlebook.kernel.io.pipe;

import static org.handlebook.kernel.security.AccessMask.GENERIC_ALL;
import static org.handlebook.kernel.security.AccessMask.GENERIC_READ;
import static org.handlebook.kernel.security.AccessMask.GENERIC_WRITE;
import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.io.pipe.PipeServer.Opener;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.security.AccessCheck;
import org.handlebook.kernel.security.Ace;
import org.handlebook.kernel.security.Dacl;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.security.SecurityDescriptor;
import org.handlebook.kernel.security.Sid;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The pipes of one computer (NPFS). Upper and lower case in names do not differ. A pipe's name is
 * free again when the last server's end is closed, whoever still has a client's end.
 *
 * @source reactos npfs, create.c; wine kernel32/tests/pipe.c
 */
public final class PipeDevice {
  private static final int DEFAULT_SIZE = 4096;
  private static final long DEFAULT_TIMEOUT = 120_000 * Clock.MILLISECOND;

  /**
   * Whom a pipe lets in whose maker says nothing.
   *
   * @source Microsoft, "Named Pipe Security and Access Rights"
   */
  private static final Dacl DEFAULT_DACL =
      new Dacl(
          List.of(
              new Ace(true, GENERIC_ALL, Sid.SYSTEM),
              new Ace(true, GENERIC_ALL, Sid.ADMINISTRATORS),
              new Ace(true, GENERIC_ALL, Sid.CREATOR_OWNER),
              new Ace(true, GENERIC_READ, Sid.EVERYONE)));

  private final ObjectManager objects;
  private final HandleManager handles;
  private final PipeWaiters waiters;
  private final Map<String, NamedPipe> pipes = new HashMap<>();

  public PipeDevice(ObjectManager objects, HandleManager handles, Clock clock) {
    this.objects = objects;
    this.handles = handles;
    this.waiters = new PipeWaiters(clock);
  }

  /**
   * Makes a pipe, or another instance of it, which listens.
   *
   * @return the server's end; {@link NtStatus#OBJECT_NAME_INVALID} for an empty name or one below
   *     another pipe's, {@link NtStatus#INVALID_PARAMETER} for a pipe of no direction, or of bytes
   *     that is to be read by messages, {@link NtStatus#INSTANCE_NOT_AVAILABLE} if there are as
   *     many instances as there can be, {@link NtStatus#ACCESS_DENIED} if this was to be the first
   *     and is not, or the pipe's directions are others, or its descriptor does not grant the
   *     access and {@link PipeEnd#CREATE_PIPE_INSTANCE}, and what {@link Caller#describe} says of a
   *     descriptor
   */
  public Outcome<Long> create(Caller caller, PipeRequest request) {
    if (request.name().isEmpty() || isBelowAnother(request.name())) {
      return Outcome.refused(NtStatus.OBJECT_NAME_INVALID);
    }
    NamedPipe existing = pipes.get(key(request.name()));
    Outcome<NamedPipe> pipe =
        existing == null ? newPipe(caller, request) : admit(caller, request, existing);
    return pipe.map(one -> addInstance(caller, request, one));
  }

  private Outcome<NamedPipe> newPipe(Caller caller, PipeRequest request) {
    PipeShape shape = request.shape();
    boolean flows = shape.inbound() || shape.outbound();
    if (!flows || (request.readsMessages() && !shape.ofMessages())) {
      return Outcome.refused(NtStatus.INVALID_PARAMETER);
    }
    String key = key(request.name());
    return describe(caller, request.security())
        .map(
            security -> {
              NamedPipe pipe =
                  new NamedPipe(request.name(), shape, security, objects, () -> vanish(key));
              pipes.put(key, pipe);
              return pipe;
            });
  }

  private void vanish(String key) {
    NamedPipe pipe = pipes.remove(key);
    if (pipe != null) {
      waiters.end(pipe, NtStatus.OBJECT_NAME_NOT_FOUND);
    }
  }

  private static Outcome<SecurityDescriptor> describe(Caller caller, DescriptorParts parts) {
    Dacl dacl = parts.dacl() == null ? DEFAULT_DACL : parts.dacl();
    return caller.describe(
        new DescriptorParts(parts.owner(), dacl, parts.label()), FileObject.TYPE);
  }

  private static Outcome<NamedPipe> admit(Caller caller, PipeRequest request, NamedPipe pipe) {
    int access = request.desiredAccess() | PipeEnd.CREATE_PIPE_INSTANCE;
    Outcome<Integer> granted =
        AccessCheck.check(pipe.security(), caller.token(), FileObject.TYPE.mapping(), access);
    if (granted.isRefused()) {
      return Outcome.refused(granted.status());
    } else if (pipe.isFull()) {
      return Outcome.refused(NtStatus.INSTANCE_NOT_AVAILABLE);
    } else if (request.first() || !pipe.shape().hasSameDirections(request.shape())) {
      return Outcome.refused(NtStatus.ACCESS_DENIED);
    } else if (request.readsMessages() && !pipe.shape().ofMessages()) {
      return Outcome.refused(NtStatus.INVALID_PARAMETER);
    }
    return Outcome.of(pipe);
  }

  private long addInstance(Caller caller, PipeRequest request, NamedPipe pipe) {
    PipeServer server = server(caller, request, pipe);
    pipe.listens(server);
    waiters.end(pipe, NtStatus.SUCCESS);
    return handles.created(caller, server, request.desiredAccess(), request.inherit());
  }

  private PipeServer server(Caller caller, PipeRequest request, NamedPipe pipe) {
    PipeServer server =
        objects.create(
            FileObject.TYPE,
            pipe.security(),
            header ->
                new PipeServer(
                    header,
                    pipe,
                    request.synchronous(),
                    request.inboundQuota(),
                    request.outboundQuota(),
                    Opener.of(caller),
                    () -> waiters.end(pipe, NtStatus.SUCCESS)));
    server.setMode(request.readsMessages(), request.noWait());
    return server;
  }

  /**
   * How a client opens a pipe.
   *
   * @param host the device of the computer where the pipe is
   * @param name the name within the device
   * @param impersonates whether the server may act in the client's name
   * @param tracks whether it is to do so in the name in which the client writes each time, rather
   *     than the one in which it opened the pipe
   */
  public record Opening(
      PipeDevice host,
      String name,
      int desiredAccess,
      boolean synchronous,
      boolean impersonates,
      boolean tracks,
      boolean inherit) {}

  /**
   * Opens a client's end: connects to the instance that has been listening longest.
   *
   * @return the client's end; {@link NtStatus#OBJECT_NAME_NOT_FOUND} if there is no pipe of that
   *     name, {@link NtStatus#ACCESS_DENIED} if its descriptor does not grant the access, or
   *     nothing goes that way, or it rejects clients of other computers, {@link
   *     NtStatus#PIPE_NOT_AVAILABLE} if no instance listens
   */
  public Outcome<Long> open(Caller caller, Opening opening) {
    NamedPipe pipe = opening.host().pipes.get(key(opening.name()));
    if (pipe == null) {
      boolean below = opening.host().isBelowAnother(opening.name());
      return Outcome.refused(below ? NtStatus.OBJECT_NAME_INVALID : NtStatus.OBJECT_NAME_NOT_FOUND);
    }
    if (opening.host() != this && pipe.shape().rejectsRemote()) {
      return Outcome.refused(NtStatus.ACCESS_DENIED);
    }
    return access(caller, pipe, opening.desiredAccess())
        .then(access -> connect(caller, opening, pipe, access));
  }

  private static Outcome<Integer> access(Caller caller, NamedPipe pipe, int desiredAccess) {
    int desired = FileObject.TYPE.mapping().map(desiredAccess);
    int appends = desired & PipeEnd.CREATE_PIPE_INSTANCE;
    Outcome<Integer> access =
        FileObject.access(caller, pipe.security(), desired & ~appends)
            .map(granted -> granted | appends);
    if (access.isRefused()) {
      return access;
    }
    boolean reads = (access.value() & FileObject.READ_DATA) != 0;
    boolean writes = (access.value() & FileObject.WRITE_DATA) != 0;
    boolean against = (reads && !pipe.shape().outbound()) || (writes && !pipe.shape().inbound());
    return against ? Outcome.refused(NtStatus.ACCESS_DENIED) : access;
  }

  private Outcome<Long> connect(Caller caller, Opening opening, NamedPipe pipe, int access) {
    return pipe.listening()
        .map(server -> Outcome.of(connect(caller, opening, server, access)))
        .orElseGet(() -> Outcome.refused(NtStatus.PIPE_NOT_AVAILABLE));
  }

  private long connect(Caller caller, Opening opening, PipeServer server, int access) {
    ClientContext context =
        new ClientContext(opening.impersonates(), opening.tracks() ? null : caller.token());
    PipeClient client =
        objects.create(
            FileObject.TYPE,
            server.pipe().security(),
            header -> new PipeClient(header, opening.synchronous(), server, context));
    long handle = handles.created(caller, client, access, opening.inherit());
    server.connect(client, Opener.of(caller));
    return handle;
  }

  /** Handles to the two ends of a pipe. */
  public record Ends(long read, long write) {}

  /**
   * Makes a pipe without a name, from its writing end, which is the client's, to its reading end.
   *
   * @param size of the buffer, in bytes; 0 for the usual one
   * @return handles to both ends; {@link NtStatus#ACCESS_DENIED} if the descriptor does not let its
   *     maker write, and what {@link Caller#describe} says of a descriptor
   */
  public Outcome<Ends> createAnonymous(
      Caller caller, int size, DescriptorParts security, boolean inherit) {
    int quota = size == 0 ? DEFAULT_SIZE : size;
    PipeShape shape = new PipeShape(true, true, false, true, 1, DEFAULT_TIMEOUT);
    int reading = GENERIC_READ | FileObject.WRITE_ATTRIBUTES | SYNCHRONIZE;
    PipeRequest request =
        new PipeRequest(
            "", reading, true, shape, false, false, quota, quota, true, security, inherit);
    Opening opening = new Opening(this, "", GENERIC_WRITE, true, true, true, inherit);
    return caller
        .describe(security, FileObject.TYPE)
        .map(descriptor -> new NamedPipe("", shape, descriptor, objects, () -> {}))
        .then(
            pipe ->
                access(caller, pipe, GENERIC_WRITE)
                    .map(
                        access -> {
                          PipeServer server = server(caller, request, pipe);
                          pipe.listens(server);
                          long read = handles.created(caller, server, reading, inherit);
                          return new Ends(read, connect(caller, opening, server, access));
                        }));
  }

  /** Opens the device itself, and returns the new row's value. */
  public long openRoot(Caller caller, int desiredAccess, boolean synchronous, boolean inherit) {
    PipeRoot root =
        objects.create(
            FileObject.TYPE,
            caller.describe(FileObject.TYPE),
            header -> new PipeRoot(header, synchronous));
    return handles.created(caller, root, desiredAccess | FileObject.ALWAYS_GRANTED, inherit);
  }

  /**
   * Waits until an instance of a pipe listens. Ends with {@link NtStatus#OBJECT_NAME_NOT_FOUND} if
   * there is no such pipe, or no more, {@link NtStatus#IO_TIMEOUT} when the time is up.
   *
   * @param timeout how long, in the clock's units; null for the pipe's own time-out
   */
  void await(Irp irp, String name, @Nullable Long timeout) {
    NamedPipe pipe = pipes.get(key(name));
    if (pipe == null) {
      irp.complete(NtStatus.OBJECT_NAME_NOT_FOUND);
    } else if (pipe.listening().isPresent()) {
      irp.complete(NtStatus.SUCCESS);
    } else {
      waiters.add(irp, pipe, timeout == null ? pipe.shape().defaultTimeout() : timeout);
    }
  }

  private boolean isBelowAnother(String name) {
    return pipes.keySet().stream().anyMatch(other -> key(name).startsWith(other + "\\"));
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
