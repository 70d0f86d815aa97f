package org.handlebook.kernel.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.kernel.OneComputer;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.io.file.FileContent;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What processes get for themselves, and how much.
 *
 * @source Microsoft, "VirtualAlloc", "VirtualFree"
 */
class VirtualMemoryTest {
  private static final int BOTH = VirtualMemory.MEM_RESERVE | VirtualMemory.MEM_COMMIT;
  private static final long GRANULARITY = 0x1_0000;
  private static final long LIMIT = VirtualMemory.COMMIT_LIMIT * FileContent.PAGE_SIZE;

  private final OneComputer computer = new OneComputer();
  private final VirtualMemory memory = computer.kernel().virtualMemory();
  private final Caller app = computer.start();
  private final Caller other = computer.start();

  private Outcome<Long> allocate(Caller caller, long size, int type) {
    return memory.allocate(process(caller), 0, size, type, Protection.READWRITE.code());
  }

  private static ProcessObject process(Caller caller) {
    return (ProcessObject) caller.process();
  }

  private void release(Caller caller, long address) {
    assertThat(memory.free(process(caller), address, 0, VirtualMemory.MEM_RELEASE))
        .isEqualTo(NtStatus.SUCCESS);
  }

  @Test
  @DisplayName("All processes together have so much memory, and what is freed is there again")
  void limit() {
    long half = allocate(app, LIMIT / 2, BOTH).value();
    assertThat(allocate(other, LIMIT / 2, BOTH).isRefused()).isFalse();
    assertThat(allocate(other, 1, BOTH).status()).isEqualTo(NtStatus.COMMITMENT_LIMIT);
    assertThat(allocate(other, LIMIT, VirtualMemory.MEM_RESERVE).isRefused()).isFalse();
    release(app, half);
    assertThat(allocate(other, 1, BOTH).isRefused()).isFalse();
  }

  @Test
  @DisplayName("What pages hold is given back with MEM_DECOMMIT as well")
  void decommitted() {
    long all = allocate(app, LIMIT, BOTH).value();
    memory.free(process(app), all, FileContent.PAGE_SIZE, VirtualMemory.MEM_DECOMMIT);
    assertThat(allocate(app, 1, BOTH).isRefused()).isFalse();
    assertThat(allocate(app, 1, BOTH).isRefused()).isTrue();
  }

  @Test
  @DisplayName("The lowest free place is taken, also when it was freed among others")
  void lowest() {
    long first = allocate(app, 1, BOTH).value();
    long second = allocate(app, GRANULARITY + 1, BOTH).value();
    long third = allocate(app, 1, BOTH).value();
    assertThat(second - first).isEqualTo(GRANULARITY);
    assertThat(third - second).isEqualTo(2 * GRANULARITY);
    release(app, second);
    assertThat(allocate(app, 3 * GRANULARITY, BOTH).value()).isEqualTo(third + GRANULARITY);
    assertThat(allocate(app, 1, BOTH).value()).isEqualTo(second);
    assertThat(allocate(app, 1, BOTH).value()).isEqualTo(second + GRANULARITY);
    assertThat(allocate(app, 1, BOTH).value()).isEqualTo(third + 4 * GRANULARITY);
  }

  @Test
  @DisplayName("A guard stands until the page is used, protected otherwise or decommitted")
  void guards() {
    ProcessObject process = process(app);
    long guarded = Protection.READWRITE.code() | Protection.GUARD;
    long at = memory.allocate(process, 0, 1, BOTH, (int) guarded).value();
    assertThat(memory.query(process, at).value().protection()).isEqualTo((int) guarded);
    assertThat(memory.tripGuard(process, at, 1)).hasValue(at);
    assertThat(memory.tripGuard(process, at, 1)).isEmpty();
    assertThat(memory.protect(process, at, 1, (int) guarded).value())
        .isEqualTo(Protection.READWRITE.code());
    assertThat(memory.protect(process, at, 1, Protection.READONLY.code()).value())
        .isEqualTo((int) guarded);
    assertThat(memory.tripGuard(process, at, 1)).isEmpty();
    memory.protect(process, at, 1, (int) guarded);
    memory.free(process, at, 1, VirtualMemory.MEM_DECOMMIT);
    memory.allocate(process, at, 1, VirtualMemory.MEM_COMMIT, Protection.READWRITE.code());
    assertThat(memory.tripGuard(process, at, 1)).isEmpty();
  }

  @Test
  @DisplayName("What nobody can use at all is not guarded")
  void guardsNothing() {
    int code = Protection.NOACCESS.code() | Protection.GUARD;
    assertThat(memory.allocate(process(app), 0, 1, BOTH, code).status())
        .isEqualTo(NtStatus.INVALID_PAGE_PROTECTION);
  }
}
