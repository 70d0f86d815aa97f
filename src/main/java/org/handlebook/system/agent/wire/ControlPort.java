package org.handlebook.system.agent.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.handlebook.system.SystemFailure;
import org.jspecify.annotations.Nullable;

/**
 * Where the agents of one worker connect: a loopback port of its own, and a token without which
 * nobody is heard. Who connects and does not know it is hung up on, and disturbs nobody.
 */
public final class ControlPort implements AutoCloseable {
  static final int TOKEN_LENGTH = 32;

  /** An agent that has connected names itself at once, however slow this computer is. */
  private static final Duration HELLO = Duration.ofSeconds(10);

  private static final int BACKLOG = 64;
  private static final long LOOK_AGAIN_NANOS = 100_000_000;

  private final ServerSocket server;
  private final String token;
  private final Duration patience;
  private final Map<Integer, Connection> agentThreads = new HashMap<>();
  private @Nullable Connection resident;

  public ControlPort() {
    this(HELLO);
  }

  /** Makes a port that hangs up on those that have not said hello by then. */
  public ControlPort(Duration patience) {
    this.patience = patience;
    byte[] secret = new byte[TOKEN_LENGTH / 2];
    new SecureRandom().nextBytes(secret);
    token = HexFormat.of().formatHex(secret);
    try {
      server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new SystemFailure("no loopback port can be opened for the agents", e);
    }
    daemon("agents at port " + port(), this::accept);
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return server.getLocalPort();
  }

  /** Returns the value of HANDLEBOOK_AGENT for an agent of that role. */
  public String variable(String role) {
    return port() + ":" + token + ":" + role;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        daemon("hello at port " + port(), () -> greet(socket));
      } catch (IOException e) {
        // Closed, or the caller hung up before it was accepted.
        assert port() > 0;
      }
    }
  }

  private void greet(Socket socket) {
    try {
      Connection connection = new Connection(socket);
      Optional<Hello> hello =
          connection.first(Hello.BYTES, patience).flatMap(said -> Hello.read(said, token));
      if (hello.isPresent()) {
        enter(hello.get(), connection);
      } else {
        connection.close();
      }
    } catch (IOException e) {
      hangUp(socket);
    }
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      assert socket.isClosed();
    }
  }

  private synchronized void enter(Hello hello, Connection connection) {
    if (hello.resident()) {
      resident = connection;
    } else {
      agentThreads.put(hello.threadId(), connection);
    }
    notifyAll();
  }

  /**
   * Returns the connection of the resident agent, when it comes in time.
   *
   * @param gone whether it cannot come any more
   */
  public synchronized Optional<Connection> resident(Duration patience, BooleanSupplier gone) {
    long end = System.nanoTime() + patience.toNanos();
    while (resident == null && left(end) > 0 && !gone.getAsBoolean()) {
      await(Math.min(end, System.nanoTime() + LOOK_AGAIN_NANOS));
    }
    return Optional.ofNullable(resident);
  }

  /**
   * Returns the connection of the thread with that id, when it comes in time; it is given out once.
   */
  public synchronized Optional<Connection> agentThread(int threadId, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!agentThreads.containsKey(threadId) && left(end) > 0) {
      await(end);
    }
    return Optional.ofNullable(agentThreads.remove(threadId));
  }

  private static long left(long end) {
    return end - System.nanoTime();
  }

  private void await(long end) {
    try {
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, left(end)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SystemFailure("interrupted while waiting for an agent", e);
    }
  }

  /** Hangs up on threads that connected and that nobody asked for. */
  public synchronized void forgetThreads() {
    agentThreads.values().forEach(Connection::close);
    agentThreads.clear();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      assert server.isClosed();
    }
    forgetThreads();
  }
}
