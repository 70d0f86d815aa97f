package org.handlebook.system.agent.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.handlebook.system.Reply;
import org.handlebook.system.marshal.CallImage;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.FileAnswer;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.MailslotInfo;
import org.handlebook.win32.PeekedData;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.PipeHandleState;
import org.handlebook.win32.PipeInfo;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/** Calls and their answers as frames; both follow from the records, so no call is written here. */
public final class CallCodec {
  private static final Map<Class<?>, Function<FrameReader, Answer>> ANSWERS =
      Map.ofEntries(
          Map.entry(Answer.Bool.class, in -> new Answer.Bool(in.u32() != 0)),
          Map.entry(Answer.HandleOrNull.class, in -> new Answer.HandleOrNull(in.handle())),
          Map.entry(Answer.HandleOrInvalid.class, in -> new Answer.HandleOrInvalid(in.handle())),
          Map.entry(Answer.PseudoHandle.class, in -> new Answer.PseudoHandle(in.handle())),
          Map.entry(
              Answer.CreatedThread.class, in -> new Answer.CreatedThread(in.handle(), in.u32())),
          Map.entry(Answer.WaitResult.class, in -> new Answer.WaitResult(in.u32())),
          Map.entry(Answer.AddressOrNull.class, in -> new Answer.AddressOrNull(in.u64())),
          Map.entry(Answer.Dword.class, in -> new Answer.Dword(in.u32())),
          Map.entry(Answer.IdOrZero.class, in -> new Answer.IdOrZero(in.u32())),
          Map.entry(Answer.SuspendCount.class, in -> new Answer.SuspendCount(in.u32())),
          Map.entry(Answer.Nothing.class, in -> new Answer.Nothing()),
          Map.entry(
              FileAnswer.Transferred.class,
              in -> new FileAnswer.Transferred(in.u32() != 0, in.u32(), Bytes.of(in.bytes()))),
          Map.entry(FileAnswer.Position.class, in -> position(in.flag(), in.u64())),
          Map.entry(FileAnswer.FileType.class, in -> new FileAnswer.FileType(in.u32(), in.flag())),
          Map.entry(Answer.Text.class, in -> new Answer.Text(in.u32(), in.nullableText())),
          Map.entry(Answer.StringPointer.class, in -> new Answer.StringPointer(in.text())),
          Map.entry(
              Answer.EnvironmentBlock.class,
              in -> new Answer.EnvironmentBlock(in.u64(), in.texts())));

  private static final Map<Class<?>, Function<FrameReader, Object>> STORED =
      Map.ofEntries(
          Map.entry(Integer.class, FrameReader::u32),
          Map.entry(Long.class, FrameReader::u64),
          Map.entry(Handle.class, FrameReader::handle),
          Map.entry(Boolean.class, in -> in.u32() != 0),
          Map.entry(Bytes.class, in -> Bytes.of(in.bytes())),
          Map.entry(SecurityDescriptor.class, in -> SecurityDescriptor.of(in.bytes())),
          Map.entry(
              JobObjectInformation.class,
              in ->
                  new JobObjectInformation(
                      in.u32(), in.u32(), in.u32(), in.u32(), in.u32(), in.u32s())),
          Map.entry(
              ProcessInformation.class,
              in -> new ProcessInformation(in.handle(), in.handle(), in.u32(), in.u32())),
          Map.entry(
              MailslotInfo.class, in -> new MailslotInfo(in.u32(), in.u32(), in.u32(), in.u32())),
          Map.entry(PipeEnds.class, in -> new PipeEnds(in.handle(), in.handle())),
          Map.entry(
              PeekedData.class, in -> new PeekedData(Bytes.of(in.bytes()), in.u32(), in.u32())),
          Map.entry(PipeHandleState.class, in -> new PipeHandleState(in.u32(), in.u32())),
          Map.entry(PipeInfo.class, in -> new PipeInfo(in.u32(), in.u32(), in.u32(), in.u32())));

  private final CallTable table = new CallTable();

  /** Returns the frame that asks a thread about its process's memory. */
  public static byte[] memory(byte[] request) {
    return new FrameWriter().u16(CallTable.MEMORY).raw(request).payload();
  }

  /**
   * Returns the frame that asks an agent thread to make the call, its last error being what it was.
   */
  public byte[] request(Call<?> call, int lastError) {
    return new FrameWriter()
        .u16(table.number(call.getClass()))
        .u32(lastError)
        .components((Record) call)
        .payload();
  }

  /**
   * Returns the frame that asks an agent thread to make the call of an image.
   *
   * @param place where to put the image, which stays there; 0 for anywhere, and not for long
   */
  public byte[] request(CallImage image, long place, int lastError) {
    FrameWriter request =
        new FrameWriter()
            .u16(CallTable.BY_WORDS)
            .u32(lastError)
            .bytes(image.symbol().getBytes(StandardCharsets.US_ASCII))
            .u64(place)
            .u32(image.count())
            .u32(image.outputs())
            .u32(image.size())
            .bytes(image.bytes().toArray())
            .u32(image.links().size());
    image.links().forEach(request::u32);
    return request.payload();
  }

  /**
   * What came of the call of an image.
   *
   * @param base where the image lay
   * @param stored what was stored in it, up to the last byte that is not zero
   */
  public record Made(boolean lastErrorSet, int lastError, long word, long base, Bytes stored) {
    /** Returns whether it set a last error that is none. */
    public boolean failed() {
      return lastErrorSet && lastError != 0;
    }
  }

  /** Returns what the agent thread answered to the call of an image. */
  public Made made(byte[] payload) {
    FrameReader in = new FrameReader(payload);
    return new Made(in.flag(), in.u32(), in.u64(), in.u64(), Bytes.of(in.bytes()));
  }

  /** Returns what the agent thread answered. */
  public <R extends Answer> Reply.Returned<R> reply(Call<R> call, byte[] payload) {
    FrameReader in = new FrameReader(payload);
    boolean lastErrorSet = in.flag();
    int lastError = in.u32();
    return new Reply.Returned<>(answer(call, in), lastError, lastErrorSet);
  }

  @SuppressWarnings("unchecked") // the table has the type that the record itself declares
  private <R extends Answer> R answer(Call<R> call, FrameReader in) {
    return (R) read(table.answer(call.getClass()), in);
  }

  private static Answer read(Type type, FrameReader in) {
    if (type instanceof ParameterizedType stored) {
      return stored(stored.getActualTypeArguments()[0], in);
    }
    return reader(ANSWERS, type).apply(in);
  }

  private static Answer stored(Type type, FrameReader in) {
    boolean stored = in.flag();
    return new Answer.Stored<@Nullable Object>(stored ? reader(STORED, type).apply(in) : null);
  }

  private static <T> Function<FrameReader, T> reader(
      Map<Class<?>, Function<FrameReader, T>> readers, Type type) {
    Function<FrameReader, T> reader = readers.get(type);
    if (reader == null) {
      throw new IllegalArgumentException("the wire format has no " + type);
    }
    return reader;
  }

  private static Answer position(boolean isOne, long position) {
    return isOne ? new FileAnswer.Position(position) : FileAnswer.Position.REFUSED;
  }
}
