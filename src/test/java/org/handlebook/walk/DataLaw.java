package org.handlebook.walk;

import static org.handlebook.walk.Laws.require;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.io.Irp;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.PipeCall.CallNamedPipe;
import org.handlebook.win32.PipeCall.TransactNamedPipe;

/**
 * What is written to a pipe or a mailslot is read from it: once, whole and in order. After each
 * step, what waits in an object is what waited before and what was written, without what was read.
 *
 * <p>Bytes may be lost only by what is known to throw them away, and then from the end of nothing:
 * what is left stands in its old order.
 */
final class DataLaw {
  private static final Set<String> LOSE_DATA =
      Set.of(
          "CloseHandle",
          "DuplicateHandle",
          "DisconnectNamedPipe",
          "CancelIo",
          "CancelIoEx",
          "CancelSynchronousIo",
          "CallNamedPipe",
          "TerminateProcess",
          "TerminateThread",
          "TerminateJobObject",
          "AssignProcessToJobObject",
          "ExitProcess",
          "ExitThread");

  private final List<Irp> underWay = new ArrayList<>();
  private final List<Bytes> blockedCalls = new ArrayList<>();
  private int checked;

  /** How often bytes moved: a law that is never asked proves nothing. */
  int checked() {
    return checked;
  }

  void hold(Step step, Kernel kernel) {
    Map<Integer, ByteArrayOutputStream> read = read(step);
    List<Bytes> notReceived = written(step);
    boolean mayLose = LOSE_DATA.contains(step.call().function()) || !step.late().isEmpty();
    for (ObjectState after : step.after().objects()) {
      List<Bytes> before =
          step.before().object(after.id()).map(ObjectState::unread).orElse(List.of());
      byte[] taken = read.getOrDefault(after.id(), new ByteArrayOutputStream()).toByteArray();
      check(after, before, taken, notReceived, mayLose).forEach(notReceived::remove);
    }
    underWay.clear();
    underWay.addAll(kernel.io().underWay());
    if (step.reply() instanceof Reply.Pending<?>) {
      blockedCalls.addAll(toWrite(step.call()));
    }
  }

  /** Checks one object; returns the writes that it received, which no other object can receive. */
  private List<Bytes> check(
      ObjectState after, List<Bytes> before, byte[] taken, List<Bytes> written, boolean mayLose) {
    List<byte[]> left = pieces(after.unread());
    List<byte[]> nothingNew = without(pieces(before), taken);
    checked += taken.length > 0 || !same(left, pieces(before)) ? 1 : 0;
    if (same(left, nothingNew)) {
      return List.of();
    }
    for (Bytes one : written) {
      List<Bytes> more = new ArrayList<>(before);
      more.add(one);
      List<byte[]> expected = without(pieces(more), taken);
      if (same(left, expected) || isCut(left, expected)) {
        return List.of(one);
      }
    }
    List<Bytes> several = arrived(left, nothingNew, written);
    if (!several.isEmpty()) {
      return several;
    }
    require(mayLose, "bytes were lost, doubled or out of order in " + after + " before", before);
    // where a write was taken back, those that waited behind it may have come
    List<byte[]> all = new ArrayList<>(nothingNew);
    all.addAll(pieces(written));
    require(isPart(left, all), "what is left was never there in " + after, before);
    return List.of();
  }

  /**
   * Returns the writes of several blocked threads that a read has let in, each a piece behind what
   * was left; none if that is not what happened.
   */
  private static List<Bytes> arrived(
      List<byte[]> left, List<byte[]> nothingNew, List<Bytes> written) {
    int old = nothingNew.size();
    if (left.size() <= old || !same(left.subList(0, old), nothingNew)) {
      return List.of();
    }
    List<Bytes> waiting = new ArrayList<>(written);
    List<Bytes> arrived = new ArrayList<>();
    for (byte[] piece : left.subList(old, left.size())) {
      Optional<Bytes> one =
          waiting.stream()
              .filter(bytes -> same(pieces(List.of(bytes)), List.of(piece)))
              .findFirst();
      if (one.isEmpty()) {
        return List.of();
      }
      waiting.remove(one.get());
      arrived.add(one.get());
    }
    return arrived;
  }

  /** A pipe that does not wait may take the beginning of a write alone. */
  private static boolean isCut(List<byte[]> left, List<byte[]> expected) {
    int last = expected.size() - 1;
    if (last < 0 || left.size() != expected.size()) {
      return false;
    }
    byte[] whole = expected.get(last);
    byte[] part = left.get(last);
    return same(left.subList(0, last), expected.subList(0, last))
        && part.length < whole.length
        && Arrays.equals(part, Arrays.copyOf(whole, part.length));
  }

  private static boolean isPart(List<byte[]> left, List<byte[]> all) {
    byte[] remaining = joined(all);
    int at = 0;
    for (byte one : joined(left)) {
      while (at < remaining.length && remaining[at] != one) {
        at++;
      }
      at++;
    }
    return at <= remaining.length;
  }

  private static List<byte[]> without(List<byte[]> pieces, byte[] taken) {
    List<byte[]> left = new ArrayList<>();
    int at = 0;
    for (byte[] piece : pieces) {
      int used = Math.min(piece.length, taken.length - at);
      require(
          Arrays.equals(Arrays.copyOf(piece, used), Arrays.copyOfRange(taken, at, at + used)),
          "bytes were read that were not next");
      at += used;
      if (used < piece.length) {
        left.add(Arrays.copyOfRange(piece, used, piece.length));
      }
    }
    return left;
  }

  private static List<byte[]> pieces(List<Bytes> unread) {
    return unread.stream().map(Bytes::toArray).filter(piece -> piece.length > 0).toList();
  }

  private static boolean same(List<byte[]> one, List<byte[]> other) {
    return one.size() == other.size()
        && java.util.stream.IntStream.range(0, one.size())
            .allMatch(i -> Arrays.equals(one.get(i), other.get(i)));
  }

  private static byte[] joined(List<byte[]> pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    pieces.forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** What was read in this step: by the call itself, and by operations that had been under way. */
  private Map<Integer, ByteArrayOutputStream> read(Step step) {
    Map<Integer, ByteArrayOutputStream> read = new HashMap<>();
    for (Irp irp : underWay) {
      if (irp.isComplete()) {
        put(read, irp.file().header().serial(), irp.data());
      }
    }
    if (step.reply() instanceof Reply.Returned<?> returned
        && returned.answer() instanceof Transferred transferred) {
      Handle handle = readFrom(step.call());
      objectOf(step, handle).forEach(id -> put(read, id, transferred.buffer().toArray()));
    }
    return read;
  }

  private static void put(Map<Integer, ByteArrayOutputStream> read, int object, byte[] data) {
    read.computeIfAbsent(object, id -> new ByteArrayOutputStream()).writeBytes(data);
  }

  private static Handle readFrom(Call<?> call) {
    if (call instanceof ReadFile file) {
      return file.hFile();
    }
    return call instanceof TransactNamedPipe transact ? transact.hNamedPipe() : Handle.NULL;
  }

  private static List<Integer> objectOf(Step step, Handle handle) {
    SystemSnapshot.ProcessState process = step.before().process(step.caller().process());
    long value = handle.value() & -4;
    long named =
        handle.value() <= -10 && handle.value() >= -12
            ? process.standardHandles().get((int) (-10 - handle.value())).value() & -4
            : value;
    return process.rows().stream()
        .filter(row -> row.handle().value() == named)
        .map(SystemSnapshot.RowState::object)
        .toList();
  }

  /** What may have been written in this step: blocked calls may write later. */
  private List<Bytes> written(Step step) {
    List<Bytes> written = new ArrayList<>(toWrite(step.call()));
    written.addAll(blockedCalls);
    return written;
  }

  private static List<Bytes> toWrite(Call<?> call) {
    if (call instanceof WriteFile write) {
      return List.of(write.lpBuffer());
    } else if (call instanceof TransactNamedPipe transact) {
      return List.of(transact.lpInBuffer());
    }
    return call instanceof CallNamedPipe named ? List.of(named.lpInBuffer()) : List.of();
  }
}
