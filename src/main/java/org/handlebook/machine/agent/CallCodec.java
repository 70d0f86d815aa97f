package org.handlebook.machine.agent;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.handlebook.machine.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/** Calls and their answers as frames; both follow from the records, so no call is written here. */
final class CallCodec {
  private final CallTable table = new CallTable();

  /** The frame that asks a puppet to make the call, its last error being what it was. */
  byte[] request(Call<?> call, int lastError) {
    return new FrameWriter()
        .u16(table.number(call.getClass()))
        .u32(lastError)
        .components((Record) call)
        .payload();
  }

  /** What the puppet answered. */
  <R extends Answer> Reply.Returned<R> reply(Call<R> call, byte[] payload) {
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
    } else if (type == Answer.Bool.class) {
      return new Answer.Bool(in.u32() != 0);
    } else if (type == Answer.HandleOrNull.class) {
      return new Answer.HandleOrNull(in.handle());
    } else if (type == Answer.HandleOrInvalid.class) {
      return new Answer.HandleOrInvalid(in.handle());
    } else if (type == Answer.PseudoHandle.class) {
      return new Answer.PseudoHandle(in.handle());
    } else if (type == Answer.CreatedThread.class) {
      return new Answer.CreatedThread(in.handle(), in.u32());
    } else if (type == Answer.WaitResult.class) {
      return new Answer.WaitResult(in.u32());
    } else if (type == Answer.AddressOrNull.class) {
      return new Answer.AddressOrNull(in.u64());
    } else if (type == Answer.Dword.class) {
      return new Answer.Dword(in.u32());
    } else if (type == Answer.IdOrZero.class) {
      return new Answer.IdOrZero(in.u32());
    } else if (type == Answer.SuspendCount.class) {
      return new Answer.SuspendCount(in.u32());
    } else if (type == Answer.Nothing.class) {
      return new Answer.Nothing();
    }
    throw new IllegalArgumentException("the wire format has no " + type);
  }

  private static Answer stored(Type type, FrameReader in) {
    boolean stored = in.flag();
    return new Answer.Stored<@Nullable Object>(stored ? value(type, in) : null);
  }

  private static Object value(Type type, FrameReader in) {
    if (type == Integer.class) {
      return in.u32();
    } else if (type == Handle.class) {
      return in.handle();
    } else if (type == Boolean.class) {
      return in.u32() != 0;
    } else if (type == Bytes.class) {
      return Bytes.of(in.bytes());
    } else if (type == SecurityDescriptor.class) {
      return SecurityDescriptor.of(in.bytes());
    } else if (type == JobObjectInformation.class) {
      return new JobObjectInformation(in.u32(), in.u32(), in.u32(), in.u32(), in.u32(), in.u32s());
    } else if (type == ProcessInformation.class) {
      return new ProcessInformation(in.handle(), in.handle(), in.u32(), in.u32());
    }
    throw new IllegalArgumentException("the wire format has no stored " + type);
  }
}
