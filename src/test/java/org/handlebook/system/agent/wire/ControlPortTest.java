package org.handlebook.system.agent.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import org.handlebook.system.marshal.CallImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who may speak at the control port, and who may not. */
@Timeout(30)
class ControlPortTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final ControlPort port = new ControlPort();

  @AfterEach
  void close() {
    port.close();
  }

  private Connection connect() throws IOException {
    return connect(port);
  }

  private static Connection connect(ControlPort port) throws IOException {
    return new Connection(new Socket(InetAddress.getLoopbackAddress(), port.port()));
  }

  private static byte[] hello(String token, int role, int threadId) {
    FrameWriter hello = new FrameWriter();
    token.chars().forEach(hello::u8);
    return hello.u8(role).u32(8).u32(threadId).u64(0x5c).payload();
  }

  private String token() {
    return token(port);
  }

  private static String token(ControlPort port) {
    return port.variable("first").split(":", -1)[1];
  }

  @Test
  @DisplayName("An agent that knows the token is found by its thread's id")
  void agentThread() throws IOException {
    try (Connection agent = connect()) {
      agent.send(hello(token(), 1, 12));
      Connection here = port.agentThread(12, SOON).orElseThrow();
      here.send(CallCodec.request(CallImage.of("SetLastError", List.of(5L)), 0, 0));
      assertThat(agent.receive(5_000).payload()).isPresent();
    }
  }

  @Test
  @DisplayName("The resident agent is found by its role")
  void resident() throws IOException {
    try (Connection agent = connect()) {
      agent.send(hello(token(), 0, 12));
      assertThat(port.resident(SOON, () -> false)).isPresent();
    }
  }

  @Test
  @DisplayName("A forged connection is hung up on, and is nobody's")
  void forged() throws IOException {
    try (Connection forger = connect()) {
      forger.send(hello("0".repeat(ControlPort.TOKEN_LENGTH), 1, 12));
      assertThat(forger.receive(10_000).isClosed()).isTrue();
      assertThat(port.agentThread(12, Duration.ZERO)).isEmpty();
    }
  }

  @Test
  @DisplayName("Noise is hung up on")
  void noise() throws IOException {
    try (Connection caller = connect()) {
      caller.send("GET / HTTP/1.1".getBytes(US_ASCII));
      assertThat(caller.receive(10_000).isClosed()).isTrue();
    }
  }

  @Test
  @DisplayName("Somebody who announces more than a hello is hung up on before he sends it")
  void tooLong() throws IOException {
    try (ControlPort patient = new ControlPort(Duration.ofHours(1));
        Socket caller = new Socket(InetAddress.getLoopbackAddress(), patient.port())) {
      caller.setSoTimeout((int) SOON.toMillis());
      caller.getOutputStream().write(new byte[] {0, 0, 16, 0});
      assertThat(caller.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  @DisplayName("Somebody who spells a hello out is hung up on before he is done")
  void tooSlow() throws IOException {
    try (ControlPort hasty = new ControlPort(Duration.ofMillis(200));
        Socket caller = new Socket(InetAddress.getLoopbackAddress(), hasty.port())) {
      caller.setSoTimeout(50);
      caller.getOutputStream().write(new byte[] {Hello.BYTES, 0, 0, 0});
      boolean closed = false;
      for (int sent = 1; sent < Hello.BYTES && !closed; sent++) {
        closed = isClosed(caller);
      }
      assertThat(closed).isTrue();
    }
  }

  /** Returns whether a client that sends one byte more is disconnected. */
  private static boolean isClosed(Socket caller) {
    try {
      caller.getOutputStream().write('0');
      return caller.getInputStream().read() < 0;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  @DisplayName("Somebody who connects and says nothing keeps nobody waiting")
  void silent() throws IOException {
    try (ControlPort hasty = new ControlPort(Duration.ofSeconds(3));
        Connection silent = connect(hasty);
        Connection agent = connect(hasty)) {
      agent.send(hello(token(hasty), 1, 16));
      assertThat(hasty.agentThread(16, SOON)).isPresent();
      assertThat(silent.receive(20_000).isClosed()).isTrue();
    }
  }

  @Test
  @DisplayName("Every port has a token of its own")
  void tokens() {
    try (ControlPort other = new ControlPort()) {
      assertThat(other.variable("first")).isNotEqualTo(port.variable("first"));
      assertThat(token()).hasSize(ControlPort.TOKEN_LENGTH);
    }
  }
}
