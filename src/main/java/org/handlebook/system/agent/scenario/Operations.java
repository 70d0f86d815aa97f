package org.handlebook.system.agent.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Prototype;
import org.handlebook.system.marshal.ArgumentWords;
import org.handlebook.system.marshal.CallImage;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.Overlapped;

/**
 * The overlapped operations that calls with records have begun in one process, by the addresses
 * that those name: where the OVERLAPPED and the buffer of each lie, which stay as long as the
 * process.
 */
final class Operations {
  private static final int BLOCK = 1 << 16;

  private final Map<Long, ArgumentWords> begun = new HashMap<>();
  private long next;
  private long end;

  private long place(int size, MemoryAccess memory) {
    int taken = CType.roundedUp(size, 2 * CType.POINTER_SIZE);
    if (end - next < taken) {
      int block = Math.max(BLOCK, taken);
      next = memory.reserve(block);
      end = next + block;
    }
    next += taken;
    return next - taken;
  }

  /**
   * Notes that a call begins an operation, if it does.
   *
   * @return the place that its image is to have; 0 for anywhere
   */
  long begin(Call<?> call, CallImage image, MemoryAccess memory) {
    Overlapped named = TransferCall.overlapped(call);
    if (named == null) {
      return 0;
    }
    long place = place(image.size(), memory);
    begun.put(named.address(), image.words(call, place));
    return place;
  }

  /** Returns where the OVERLAPPED of an operation lies; 0 if none of that name was begun. */
  long address(long name) {
    ArgumentWords words = begun.get(name);
    return words == null ? 0 : words.get(Prototype.OPERATION);
  }

  /** Returns an answer; one about an operation, with what that has read. */
  @SuppressWarnings("unchecked") // GetOverlappedResult answers this
  <R extends Answer> R withBuffer(Call<R> call, R answer, MemoryAccess memory) {
    return call instanceof GetOverlappedResult asked && answer instanceof Transferred moved
        ? (R) new Transferred(moved.value(), moved.count(), read(asked, moved.count(), memory))
        : answer;
  }

  private Bytes read(GetOverlappedResult asked, int count, MemoryAccess memory) {
    return Optional.ofNullable(begun.get(asked.lpOverlapped().address()))
        .flatMap(ArgumentWords::buffer)
        .filter(buffer -> count > 0)
        .map(buffer -> Bytes.of(memory.load(buffer, count)))
        .orElse(Bytes.EMPTY);
  }
}
