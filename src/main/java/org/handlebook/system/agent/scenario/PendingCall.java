package org.handlebook.system.agent.scenario;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.handlebook.system.Reply;
import org.handlebook.system.marshal.CallImage;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.RawCall;
import org.jspecify.annotations.Nullable;

/**
 * A call that a thread was told to make, and how it stands.
 *
 * @param <R> what the function answers
 */
public final class PendingCall<R extends Answer> {
  private final int number;
  private final AgentThread caller;
  private final Call<R> made;
  private final Call<R> call;
  private final DuplicationSources sources;
  private final @Nullable WaitTarget waiting;
  private final String channel;
  private final boolean startsMissing;
  private @Nullable CallImage image;
  private boolean sent;
  private long begun;
  private long promised;
  private int renewals;
  private @Nullable Reply<R> outcome;

  public PendingCall(int number, AgentThread caller, Call<R> call, ObjectRegistry registry) {
    this.number = number;
    this.caller = caller;
    this.made = call;
    this.call = call instanceof RawCall<R> raw ? raw.call() : call;
    this.sources = DuplicationSources.of(caller, this.call, registry);
    this.waiting = WaitTarget.of(caller, this.call, registry);
    this.channel = TransferCall.channel(caller, this.call, registry);
    this.startsMissing = registry.missing().isStartedBy(this.call);
  }

  /** Returns which call on its system it is, from 1. */
  public int number() {
    return number;
  }

  public AgentThread caller() {
    return caller;
  }

  /** Returns the call as data. */
  public Call<R> call() {
    return call;
  }

  /** Returns the call as it is made: by words, or as data. */
  public Call<R> made() {
    return made;
  }

  /** Returns the memory that it was made with. */
  CallImage image() {
    return requireNonNull(image);
  }

  void setImage(CallImage made) {
    image = made;
  }

  public DuplicationSources sources() {
    return sources;
  }

  /** Returns what it waits for; null if it cannot block. */
  public @Nullable WaitTarget waiting() {
    return waiting;
  }

  /** Returns the mailslot or pipe on which it works; "" if it works on none. */
  public String channel() {
    return channel;
  }

  /** Returns whether it is to start a program that is not there. */
  boolean startsMissing() {
    return startsMissing;
  }

  /** Returns when it stops waiting by itself, as {@link System#nanoTime} tells it, if ever. */
  public OptionalLong due() {
    return sent && waiting != null && waiting.timesOut()
        ? OptionalLong.of(begun + TimeUnit.MILLISECONDS.toNanos(waiting.milliseconds()))
        : OptionalLong.empty();
  }

  /**
   * Returns when it stops waiting by the scenario's clock; means nothing for one that never does.
   */
  long promised() {
    return promised;
  }

  void setPromised(long time) {
    promised = time;
  }

  public boolean isSent() {
    return sent;
  }

  void setSent() {
    sent = true;
    noteWaiting();
  }

  /** Notes that the call is to be made once more. */
  void renew() {
    sent = false;
    renewals++;
  }

  /** Returns how often it was made once more. */
  int renewals() {
    return renewals;
  }

  /** Notes that the thread may have begun to wait as late as now. */
  void noteWaiting() {
    begun = System.nanoTime();
  }

  /** Returns how it ended; null while it is open. */
  public @Nullable Reply<R> outcome() {
    return outcome;
  }

  public Reply<R> close(Reply<R> reply) {
    outcome = reply;
    return reply;
  }

  /** Returns what it answered; null unless it came back with a success. */
  public @Nullable R success() {
    return outcome instanceof Reply.Returned<R> returned && !returned.answer().isRefusal()
        ? returned.answer()
        : null;
  }
}
