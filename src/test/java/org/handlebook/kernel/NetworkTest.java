package org.handlebook.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.handlebook.kernel.process.Environment;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ProcessParameters;
import org.handlebook.kernel.security.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What computers on one network share, and what they do not. */
class NetworkTest {
  private final Network network = new Network();
  private final Kernel one = network.addComputer("One", "HOME");
  private final Kernel two = network.addComputer("Two", "Home");
  private final Kernel far = network.addComputer("Far", "AWAY");

  private static ProcessObject start(Kernel kernel) {
    return kernel
        .processes()
        .startFirstProcess(Tokens.ann(), new ProcessParameters("app.exe", Environment.EMPTY))
        .process();
  }

  @Test
  @DisplayName("A computer is found by its name in whatever case, and no two have one name")
  void names() {
    assertThat(network.computer("ONE")).contains(one);
    assertThat(network.computer("Three")).isEmpty();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> network.addComputer("one", "AWAY"));
  }

  @Test
  @DisplayName("All computers have one time, and no id of a process means two")
  void shared() {
    ProcessObject here = start(one);
    ProcessObject there = start(two);
    one.clock().pass(5);
    assertThat(two.clock().now()).isEqualTo(one.clock().now());
    assertThat(there.id()).isNotEqualTo(here.id());
    assertThat(there.header().serial()).isNotEqualTo(here.header().serial());
    assertThat(network.processes()).containsExactly(here, there);
    assertThat(network.computerOf(there)).isSameAs(two);
    assertThat(two.objects().objects()).doesNotContain(here);
  }

  /**
   * @source Microsoft, "Mailslot Names"
   */
  @Test
  @DisplayName("A datagram reaches a computer, a domain, or everybody in the sender's own")
  void datagrams() {
    assertThat(network.mailslots(one, "far")).containsExactly(far.mailslots());
    assertThat(network.mailslots(far, "HOME")).containsExactly(one.mailslots(), two.mailslots());
    assertThat(network.mailslots(one, "*")).containsExactly(one.mailslots(), two.mailslots());
    assertThat(network.mailslots(one, "nowhere")).isEqualTo(List.of());
  }

  @Test
  @DisplayName("Two networks share nothing, and the same calls give the same numbers")
  void apart() {
    ProcessObject here = start(one);
    ProcessObject elsewhere = start(new Network().addComputer("One", "HOME"));
    assertThat(elsewhere.id()).isEqualTo(here.id());
    assertThat(elsewhere.header().address()).isEqualTo(here.header().address());
    assertThat(network.processes()).doesNotContain(elsewhere);
  }
}
