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

/**
 * What is sent for a call, and what the answer and memory say: words of C as they are, a record as
 * its prototype says.
 */
public final class WordCalls {
  /** Functions of the agent's own, which it has for wide characters alone. */
  private static final Set<String> WIDE = Set.of("CreateProcessA", "GetCommandLineA");

  private WordCalls() {}

  /** Returns whether a call of C is made as its record says, and the answer stored for C. */
  static boolean isTranslated(RawCall<?> raw) {
    return WIDE.contains(raw.symbol());
  }

  /**
   * Returns the frame that asks for a call, its times as they are here.
   *
   * @param attributes where the list lies that the call's record has; 0 for none
   */
  static byte[] request(
      PendingCall<?> call,
      TimeScaling scale,
      Operations operations,
      long attributes,
      MemoryAccess memory) {
    CallImage image;
    long place = 0;
    if (call.made() instanceof UntypedCall untyped) {
      image = CallImage.of(untyped.symbol(), scaled(untyped, scale));
    } else if (call.made() instanceof RawCall<?> raw && !isTranslated(raw)) {
      image = CallImage.of(raw.symbol(), scaled(raw, scale.of(raw.call()), memory), wanted(raw));
    } else {
      Call<?> here = scale.of(call.call());
      image = new CallEncoder(here, operations::address, attributes).image();
      place = operations.begin(here, image, memory);
    }
    call.setImage(call.startsMissing() ? image.ofSystem() : image);
    return CallCodec.request(call.image(), place, call.caller().lastError());
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

  /** Returns the word of a new thread's id, if C does not want that: Handlebook does. */
  private static Optional<Integer> wanted(RawCall<?> raw) {
    return ArgumentWords.of(raw)
        .prototype()
        .index("lpThreadId")
        .filter(index -> raw.arguments().get(index) == 0);
  }

  /** Returns what a call answered. */
  @SuppressWarnings("unchecked") // a call without a type answers a word
  static <R extends Answer> Reply.Returned<R> reply(
      PendingCall<R> call, byte[] payload, Operations operations, MemoryAccess memory) {
    CallCodec.Made made = CallCodec.made(payload);
    R answer =
        call.made() instanceof UntypedCall
            ? (R) new Word(made.word())
            : operations.withBuffer(call.call(), answer(call, made, memory), memory);
    return new Reply.Returned<>(answer, made.lastError(), made.lastErrorSet(), made.word());
  }

  private static <R extends Answer> R answer(
      PendingCall<R> call, CallCodec.Made made, MemoryAccess memory) {
    ArgumentWords words = call.image().words(call.call(), made.base());
    MemoryReader after = call.image().after(made.base(), made.stored(), new PageReader(memory));
    return new AnswerReader(words, after).answer(call.call(), made.word(), made.failed());
  }

  /**
   * Returns a reply; what was not made with the words of C, or is not as the system has stored it,
   * is stored where those lead.
   *
   * @param told what the agent answered
   * @param reply the same, without what is the harness's own
   */
  public static <R extends Answer> Reply<R> stored(
      PendingCall<R> call, Reply<R> told, Reply<R> reply, Worker worker) {
    if (call.made() instanceof RawCall<R> raw
        && reply instanceof Reply.Returned<R> returned
        && (isTranslated(raw) || !reply.equals(told))) {
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
