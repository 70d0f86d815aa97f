package org.handlebook.system.agent.wire;

import java.util.Optional;
import org.handlebook.system.ProcessMemory;
import org.handlebook.win32.Bytes;

/** The memory of an agent's process, by requests to somebody who can reach it. */
public final class MemoryRequests implements ProcessMemory {
  private final Agent agent;

  /** Asks that agent. */
  public MemoryRequests(Agent agent) {
    this.agent = agent;
  }

  /** Who can reach the memory. */
  @FunctionalInterface
  public interface Agent {
    /** Returns the answer to a request; nothing if the process has ended. */
    Optional<byte[]> ask(byte[] request);
  }

  private enum Request {
    ALLOCATE(1),
    FREE(2),
    PROTECT(3),
    READ(4),
    WRITE(5);

    private final int number;

    Request(int number) {
      this.number = number;
    }
  }

  private static FrameWriter request(Request request, long first) {
    return new FrameWriter().u8(request.number).u64(first);
  }

  private Optional<FrameReader> ask(FrameWriter request) {
    return agent.ask(request.payload()).map(FrameReader::new);
  }

  @Override
  public long allocate(long size, int protection) {
    return ask(request(Request.ALLOCATE, size).u32(protection)).map(FrameReader::u64).orElse(0L);
  }

  @Override
  public boolean free(long address) {
    return ask(request(Request.FREE, address)).filter(FrameReader::flag).isPresent();
  }

  @Override
  public boolean protect(long address, long size, int protection) {
    return ask(request(Request.PROTECT, address).u64(size).u32(protection))
        .filter(FrameReader::flag)
        .isPresent();
  }

  @Override
  public Access read(long address, int size) {
    Optional<FrameReader> answer = ask(request(Request.READ, address).u32(size));
    return answer.isPresent() && answer.get().flag()
        ? new Access.Made(Bytes.of(answer.get().bytes()))
        : violation(answer, address, false);
  }

  @Override
  public Access write(long address, Bytes bytes) {
    Optional<FrameReader> answer = ask(request(Request.WRITE, address).bytes(bytes.toArray()));
    return answer.isPresent() && answer.get().flag()
        ? new Access.Made(bytes)
        : violation(answer, address, true);
  }

  private static Access violation(Optional<FrameReader> answer, long address, boolean writing) {
    long failed = answer.map(FrameReader::u64).orElse(address);
    return new Access.Violation(failed, writing, answer.filter(FrameReader::flag).isPresent());
  }
}
