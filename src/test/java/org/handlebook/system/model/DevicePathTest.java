package org.handlebook.system.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Which paths lead to devices.
 *
 * @source Microsoft, "Naming Files, Paths, and Namespaces", "Pipe Names", "Mailslot Names"
 */
class DevicePathTest {
  @Test
  @DisplayName("A path has a host, a device in capitals, and a name as it was written")
  void parts() {
    assertThat(DevicePath.of("\\\\.\\pipe\\Chat\\1"))
        .contains(new DevicePath(".", "PIPE", "Chat\\1"));
    assertThat(DevicePath.of("//server/mailslot/mail"))
        .contains(new DevicePath("server", "MAILSLOT", "mail"));
    assertThat(DevicePath.of("\\\\.\\pipe")).contains(new DevicePath(".", "PIPE", ""));
  }

  @Test
  @DisplayName("NUL and a console's halves are devices by themselves; a file is none")
  void byThemselves() {
    assertThat(DevicePath.of("conin$")).contains(new DevicePath(".", "CONIN$", ""));
    assertThat(DevicePath.of("nul")).isPresent();
    assertThat(DevicePath.of("C:\\nul.txt")).isEmpty();
    assertThat(DevicePath.of("log.txt")).isEmpty();
  }

  @Test
  @DisplayName("A computer's own name leads to its own devices, as a dot does")
  void hosts() {
    DevicePath here = DevicePath.of("\\\\PC\\pipe\\p").orElseThrow();
    assertThat(here.isLocal()).isFalse();
    assertThat(here.isOn("pc")).isTrue();
    assertThat(here.isOn("other")).isFalse();
    assertThat(DevicePath.of("\\\\?\\pipe\\p").orElseThrow().isOn("any")).isTrue();
  }
}
