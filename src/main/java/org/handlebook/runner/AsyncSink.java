package org.handlebook.runner;

import io.cucumber.messages.types.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.handlebook.report.run.CannotWrite;
import org.handlebook.report.run.MessageSink;
import org.jspecify.annotations.Nullable;

/**
 * Hands messages to a sink on a thread of its own, in order, so that scenarios go on while reports
 * are written. What waits is bounded: when the sink falls behind, the run waits for it.
 */
final class AsyncSink implements MessageSink {
  private static final int WAITING_BATCHES = 64;
  private static final int BATCH_SIZE = 256;
  private static final long IDLE_MILLIS = 500;

  private final BlockingQueue<Runnable> batches = new ArrayBlockingQueue<>(WAITING_BATCHES);
  private final Thread thread;
  private final Runnable idle;
  private List<Envelope> batch = new ArrayList<>(BATCH_SIZE);
  private volatile boolean cut;

  /** Written by the sink's thread alone. */
  private @Nullable MessageSink sink;

  /** Written by the sink's thread alone; read by others after it. */
  private volatile @Nullable Throwable failure;

  /**
   * Makes a sink that has begun.
   *
   * @param opening makes the sink, on the sink's thread
   * @param idle is done there now and then while nothing comes
   */
  AsyncSink(Supplier<MessageSink> opening, Runnable idle) {
    this.idle = idle;
    thread = new Thread(this::work, "messages");
    thread.setDaemon(true);
    put(() -> sink = opening.get());
    thread.start();
  }

  @Override
  public void accept(Envelope message) {
    if (cut) {
      return;
    }
    batch.add(message);
    if (message.getTestCaseStarted().isPresent()
        || message.getTestCaseFinished().isPresent()
        || batch.size() >= BATCH_SIZE) {
      send();
    }
  }

  /** What comes from now on is no part of the run, until {@link #mend}. */
  void cut() {
    cut = true;
  }

  /** What comes from now on is told again. */
  void mend() {
    cut = false;
  }

  /**
   * Waits until the sink has everything.
   *
   * @throws IllegalStateException when the sink failed, now or before
   */
  void drain() {
    send();
    CountDownLatch drained = new CountDownLatch(1);
    put(drained::countDown);
    try {
      drained.await();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    check();
  }

  /** Gives the sink what is left and closes it. */
  @Override
  public void close() {
    send();
    put(this::closeSink);
    end();
    check();
  }

  /** Ends; the sink is left as it is. */
  void end() {
    put(thread::interrupt);
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void send() {
    List<Envelope> full = batch;
    batch = new ArrayList<>(BATCH_SIZE);
    put(() -> deliver(full));
  }

  private void put(Runnable work) {
    try {
      batches.put(work);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void work() {
    while (!Thread.interrupted()) {
      try {
        Runnable next = batches.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        (next == null ? idle : next).run();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException | Error e) {
        failure = failure == null ? e : failure;
      }
    }
  }

  private void deliver(List<Envelope> messages) {
    if (sink != null && failure == null) {
      for (Envelope message : messages) {
        sink.accept(message);
      }
    }
  }

  private void closeSink() {
    if (sink != null) {
      sink.close();
    }
  }

  private void check() {
    if (failure instanceof CannotWrite full) {
      throw new CannotWrite(full);
    }
    if (failure != null) {
      throw new IllegalStateException("the reports could not be written", failure);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted", e);
  }
}
