package org.handlebook.system.agent.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.handlebook.system.SystemFailure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What can be told of Windows anywhere, and there. */
class WindowsLauncherTest {
  @Test
  @DisplayName("The stamp has the build's number and no revision")
  void stamp() {
    assertThat(WindowsLauncher.stamp("\r\nMicrosoft Windows [Version 10.0.26100.4652]\r\n"))
        .isEqualTo("windows-10.0.26100");
  }

  @Test
  @DisplayName("A version without numbers is reported")
  void noVersion() {
    assertThatThrownBy(() -> WindowsLauncher.stamp("Windows\n"))
        .isInstanceOf(SystemFailure.class)
        .hasMessage("Windows does not say which version it is: Windows");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @DisplayName("Elsewhere there is no Windows")
  void elsewhere() {
    assertThatThrownBy(() -> new WindowsLauncher(AgentProgram.ofBuild()))
        .isInstanceOf(SystemFailure.class)
        .hasMessage("this is not Windows");
  }

  @Test
  @EnabledOnOs(OS.WINDOWS)
  @DisplayName("On Windows a worker starts and ends")
  void worker() {
    assumeTrue(AgentProgram.ofBuild().isBuilt(), "not run, because the agent was not built");
    try (Launcher launcher = new WindowsLauncher(AgentProgram.ofBuild());
        Worker worker = new Worker(launcher, Duration.ofSeconds(15))) {
      assertThat(launcher.system()).startsWith("windows-10.0.");
      assertThat(worker.isAlive()).isTrue();
    }
  }
}
