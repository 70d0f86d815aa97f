package org.handlebook.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestRunStarted;
import io.cucumber.messages.types.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.handlebook.report.run.MessageSink;
import org.junit.jupiter.api.Test;

/** Handing messages to another thread. */
final class AsyncSinkTest {
  private final List<Long> seen = new ArrayList<>();
  private boolean closed;

  @Test
  void keepsTheOrderAndLosesNothing() {
    AsyncSink sink = new AsyncSink(() -> sink(Long.MAX_VALUE), () -> {});
    for (long i = 0; i < 100_000; i++) {
      sink.accept(message(i));
    }
    sink.drain();
    assertThat(seen).hasSize(100_000).isSorted();
    sink.close();
    assertThat(closed).isTrue();
  }

  @Test
  void tellsOfAFailureAndBlocksNobody() {
    AsyncSink sink = new AsyncSink(() -> sink(10), () -> {});
    for (long i = 0; i < 100_000; i++) {
      sink.accept(message(i));
    }

    assertThatThrownBy(sink::drain).hasRootCauseMessage("the disk is full");
    assertThatThrownBy(sink::close).hasRootCauseMessage("the disk is full");
    assertThat(seen).hasSize(10);
    assertThat(closed).isTrue();
  }

  @Test
  void saysWhenNothingComes() throws InterruptedException {
    CountDownLatch idle = new CountDownLatch(2);
    AsyncSink sink = new AsyncSink(() -> sink(Long.MAX_VALUE), idle::countDown);
    sink.accept(message(1));

    assertThat(idle.await(30, TimeUnit.SECONDS)).isTrue();
    sink.close();
    assertThat(seen).containsExactly(1L);
  }

  private MessageSink sink(long fails) {
    return new MessageSink() {
      @Override
      public void accept(Envelope message) {
        long number = message.getTestRunStarted().orElseThrow().getTimestamp().getSeconds();
        if (number == fails) {
          throw new IllegalStateException("the disk is full");
        }
        seen.add(number);
      }

      @Override
      public void close() {
        closed = true;
      }
    };
  }

  private static Envelope message(long number) {
    return Envelope.of(new TestRunStarted(new Timestamp(number, 0L), null));
  }
}
