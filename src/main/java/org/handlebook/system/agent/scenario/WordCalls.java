package org.handlebook.system.agent.scenario;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Prototype;
import org.handlebook.c.header.Surface;
import org.handlebook.system.ProcessMemory;
import org.handlebook.system.Reply;
import org.handlebook.system.agent.host.Worker;
import org.handlebook.system.agent.wire.CallCodec;
import org.handlebook.system.agent.wire.ThreadMemory;
import org.handlebook.system.marshal.AnswerReader;
import org.handlebook.system.marshal.AnswerWriter;
import org.handlebook.system.marshal.ArgumentWords;
import org.handlebook.system.marshal.CallEncoder;
import org.handlebook.system.marshal.CallImage;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.system.marshal.MemoryReader;
import org.handlebook.system.marshal.PageReader;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.RecordComponents;
import org.handlebook.win32.UntypedCall;
import org.handlebook.win32.Word;

/** Calls that are made by words: what is sent, and what the answer and memory say. */
public final class WordCalls {
  /**
   * Functions that an agent's process cannot call as they are: what they make are agents, too, or
   * what they tell is the scenario's.
   */
  private static final Set<String> HOSTED =
      Set.of(
          "CreateProcess",
          "CreateThread",
          "ExitThread",
          "TerminateThread",
          "GetCommandLine",
          "GetLastError");

  private final CallCodec codec;

  WordCalls(CallCodec codec) {
    this.codec = codec;
  }

  /** Returns whether the agent makes a call in a way of its own. */
  private static boolean isHosted(Call<?> made) {
    return HOSTED.contains(made.function());
  }

  static boolean isOne(Call<?> made) {
    return made instanceof UntypedCall || !isHosted(made);
  }

  /** Returns the frame that asks for such a call, its times as they are here. */
  byte[] request(
      PendingCall<?> call, TimeScaling scale, ProcessEntry process, MemoryAccess memory) {
    CallImage image;
    long place = 0;
    if (call.made() instanceof UntypedCall untyped) {
      image = CallImage.of(untyped.symbol(), scaled(untyped, scale));
    } else if (call.made() instanceof RawCall<?> raw) {
      image = CallImage.of(raw.symbol(), scaled(raw, scale.of(raw.call()), memory));
    } else {
      Operations operations = process.operations();
      image = new CallEncoder(scale.of(call.call()), operations::address).image();
      place = operations.begin(call.call(), image, memory);
    }
    call.setImage(image);
    return codec.request(image, place, call.caller().lastError());
  }

  /** Returns which word of a call says how long it waits at most, if it may. */
  static Optional<Integer> limit(UntypedCall call) {
    return call.auxiliary()
        ? Optional.empty()
        : Surface.HEADERS
            .auxiliary()
            .function(call.function())
            .flatMap(function -> function.index(Prototype.LIMIT));
  }

  private static List<Long> scaled(UntypedCall call, TimeScaling scale) {
    List<Long> words = new ArrayList<>(call.arguments());
    limit(call).ifPresent(i -> words.set(i, (long) scale.milliseconds(words.get(i).intValue())));
    return words;
  }

  /** Returns the words with which those inputs that are others here are given as they are here. */
  private static List<Long> scaled(RawCall<?> raw, Call<?> here, MemoryAccess memory) {
    List<Long> words = new ArrayList<>(raw.arguments());
    for (RecordComponent component : RecordComponents.of(here.getClass())) {
      Object value = RecordComponents.get(component, here);
      if (!Objects.equals(value, RecordComponents.get(component, raw.call()))
          && value instanceof Number number) {
        int index = ArgumentWords.of(raw).prototype().index(component.getName()).orElseThrow();
        CType type = ArgumentWords.of(raw).prototype().parameters().get(index).type();
        long word =
            type instanceof CType.Pointer
                ? memory.keep(MemoryReader.bytes(number.longValue(), Long.BYTES))
                : number.longValue();
        words.set(index, word);
      }
    }
    return words;
  }

  /** Returns what such a call answered. */
  @SuppressWarnings("unchecked") // a call without a type answers a word
  <R extends Answer> Reply.Returned<R> reply(
      PendingCall<R> call, byte[] payload, ProcessEntry process, MemoryAccess memory) {
    CallCodec.Made made = codec.made(payload);
    R answer;
    if (call.made() instanceof UntypedCall) {
      answer = (R) new Word(made.word());
    } else if (call.made() instanceof RawCall<R> raw) {
      AnswerReader reader = new AnswerReader(ArgumentWords.of(raw), memory);
      answer = reader.answer(raw.call(), made.word(), made.failed());
    } else {
      ArgumentWords words = call.image().words(call.call(), made.base());
      MemoryReader after = call.image().after(made.base(), made.stored(), new PageReader(memory));
      R told = new AnswerReader(words, after).answer(call.call(), made.word(), made.failed());
      answer = process.operations().withBuffer(call.call(), told, memory);
    }
    return new Reply.Returned<>(answer, made.lastError(), made.lastErrorSet(), made.word());
  }

  /**
   * Returns a reply; what the agent has answered in a way of its own is stored where the words
   * lead.
   *
   * @param told what the agent answered
   * @param reply the same, without what is the harness's own
   */
  public static <R extends Answer> Reply<R> stored(
      PendingCall<R> call, Reply<R> told, Reply<R> reply, Worker worker) {
    if (call.made() instanceof RawCall<R> raw
        && reply instanceof Reply.Returned<R> returned
        && (!isOne(raw) || !reply.equals(told))) {
      ProcessMemory memory =
          ThreadMemory.of(call.caller().connection(worker).orElseThrow(), worker.patience());
      ArgumentWords words = ArgumentWords.of(raw);
      long word = new AnswerWriter(words, new MemoryAccess(memory)).store(returned.answer());
      return new Reply.Returned<>(
          returned.answer(), returned.lastError(), returned.lastErrorSet(), word);
    }
    return reply;
  }
}
