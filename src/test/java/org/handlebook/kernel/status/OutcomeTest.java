package org.handlebook.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a service's answer carries, and what becomes of it on the way. */
class OutcomeTest {
  @Test
  @DisplayName("A success carries a value and SUCCESS")
  void success() {
    Outcome<Integer> outcome = Outcome.of(7);
    assertThat(outcome.isRefused()).isFalse();
    assertThat(outcome.status()).isEqualTo(NtStatus.SUCCESS);
    assertThat(outcome.value()).isEqualTo(7);
  }

  @Test
  @DisplayName("Asking a refusal for its value is a mistake that names the status")
  void refusal() {
    Outcome<Integer> outcome = Outcome.refused(NtStatus.ACCESS_DENIED);
    assertThat(outcome.isRefused()).isTrue();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(outcome::value)
        .withMessageContaining("ACCESS_DENIED");
  }

  @Test
  @DisplayName("No success has a status that refuses, and no refusal one that does not")
  void statusFits() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Outcome.of(1, NtStatus.INVALID_HANDLE));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Outcome.refused(NtStatus.SUCCESS));
  }

  @Test
  @DisplayName("A value that is put through a function keeps the status that says more")
  void map() {
    Outcome<Integer> existed = Outcome.of(3, NtStatus.OBJECT_NAME_EXISTS);
    Outcome<Integer> doubled = existed.map(value -> value * 2);
    assertThat(doubled.value()).isEqualTo(6);
    assertThat(doubled.status()).isEqualTo(NtStatus.OBJECT_NAME_EXISTS);
  }

  @Test
  @DisplayName("What goes on after a success decides the outcome")
  void then() {
    Outcome<Integer> first = Outcome.of(3, NtStatus.OBJECT_NAME_EXISTS);
    assertThat(first.then(value -> Outcome.of(value + 1)).status()).isEqualTo(NtStatus.SUCCESS);
    assertThat(first.then(value -> Outcome.refused(NtStatus.NOT_FOUND)).status())
        .isEqualTo(NtStatus.NOT_FOUND);
  }

  @Test
  @DisplayName("Nothing runs after a refusal, and the refusal stays as it is")
  void shortCut() {
    AtomicInteger ran = new AtomicInteger();
    Outcome<Integer> refused = Outcome.refused(NtStatus.INVALID_CID);
    assertThat(refused.map(value -> ran.incrementAndGet()).status())
        .isEqualTo(NtStatus.INVALID_CID);
    assertThat(refused.then(value -> Outcome.of(ran.incrementAndGet())).status())
        .isEqualTo(NtStatus.INVALID_CID);
    assertThat(ran).hasValue(0);
  }

  /**
   * @source Microsoft, "[MS-ERREF] NTSTATUS": STATUS_PENDING is 0x00000103, STATUS_BUFFER_OVERFLOW
   *     0x80000005, STATUS_INVALID_HANDLE 0xC0000008
   */
  @Test
  @DisplayName("A warning refuses, but is no error; an operation under way is a success")
  void severity() {
    assertThat(NtStatus.PENDING.isSuccess()).isTrue();
    assertThat(NtStatus.BUFFER_OVERFLOW.isSuccess()).isFalse();
    assertThat(NtStatus.BUFFER_OVERFLOW.isError()).isFalse();
    assertThat(NtStatus.INVALID_HANDLE.isError()).isTrue();
  }
}
