package org.handlebook.system.agent.wire;

import java.nio.charset.StandardCharsets;
import org.handlebook.system.marshal.CallImage;
import org.handlebook.win32.Bytes;

/** Calls and what came of them as frames; no call is written here. */
public final class CallCodec {
  private static final int MEMORY = 0;
  private static final int CALL = 1;

  private CallCodec() {}

  /** Returns the frame that asks a thread about its process's memory. */
  static byte[] memory(byte[] request) {
    return new FrameWriter().u8(MEMORY).raw(request).payload();
  }

  /**
   * Returns the frame that asks an agent thread to make the call of an image, its last error being
   * what it was.
   *
   * @param place where to put the image, which stays there; 0 for anywhere, and not for long
   */
  public static byte[] request(CallImage image, long place, int lastError) {
    FrameWriter request =
        new FrameWriter()
            .u8(CALL)
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

  /** Returns what the agent thread answered. */
  public static Made made(byte[] payload) {
    FrameReader in = new FrameReader(payload);
    return new Made(in.flag(), in.u32(), in.u64(), in.u64(), Bytes.of(in.bytes()));
  }
}
