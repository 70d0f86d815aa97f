package org.handlebook.kernel.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handlebook.kernel.status.NtStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What an environment block says and how it changes.
 *
 * @source wine ntdll/tests/env.c; reactos, RtlSetEnvironmentVariable
 */
class EnvironmentTest {
  private final Environment block = new Environment(List.of("=C:=C:\\Work", "Path=C:\\", "X=1"));

  @Test
  @DisplayName("A variable is found in whatever case; a name may begin with an equals sign")
  void value() {
    assertThat(block.value("PATH")).contains("C:\\");
    assertThat(block.value("=c:")).contains("C:\\Work");
    assertThat(block.value("")).isEmpty();
    assertThat(block.value("Y")).isEmpty();
  }

  @Test
  @DisplayName("A variable that exists keeps place and spelling; a new one stands by its name")
  void with() {
    assertThat(block.with("path", "D:\\").value().strings())
        .containsExactly("=C:=C:\\Work", "Path=D:\\", "X=1");
    assertThat(block.with("Q", "2").value().strings())
        .containsExactly("=C:=C:\\Work", "Path=C:\\", "Q=2", "X=1");
    assertThat(block.with("A=B", "2").status()).isEqualTo(NtStatus.INVALID_PARAMETER);
    assertThat(block.with("", "2").status()).isEqualTo(NtStatus.INVALID_PARAMETER);
  }

  @Test
  @DisplayName("Taking out a variable that is not there changes nothing")
  void without() {
    assertThat(block.without("x").strings()).containsExactly("=C:=C:\\Work", "Path=C:\\");
    assertThat(block.without("Y")).isEqualTo(block);
  }

  @Test
  @DisplayName("What stands between percent signs is replaced once, if it is a variable")
  void expand() {
    Environment nested = new Environment(List.of("A=%B%", "B=2"));
    assertThat(nested.expand("%a%, %B%, 100%, %C%B%")).isEqualTo("%B%, 2, 100%, %C2");
  }

  @Test
  @DisplayName("A block ends at its first empty string, and one of variables has nothing else")
  void block() {
    assertThat(new Environment(List.of("A=1", "", "B=2")).strings()).containsExactly("A=1");
    assertThat(Environment.ofVariables(List.of("A=1", "no variable")).status())
        .isEqualTo(NtStatus.INVALID_PARAMETER);
  }
}
