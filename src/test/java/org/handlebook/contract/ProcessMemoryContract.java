package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Constant.FILE_MAP_READ;
import static org.handlebook.win32.Constant.FILE_MAP_WRITE;
import static org.handlebook.win32.Constant.INFINITE;
import static org.handlebook.win32.Constant.PAGE_GUARD;
import static org.handlebook.win32.Constant.PAGE_NOACCESS;
import static org.handlebook.win32.Constant.PAGE_READONLY;
import static org.handlebook.win32.Constant.PAGE_READWRITE;

import org.handlebook.system.ProcessMemory;
import org.handlebook.system.ProcessMemory.Access;
import org.handlebook.system.Reply;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.handlebook.win32.MemoryCall.WriteProcessMemory;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every system promises of the memory of its processes. */
abstract class ProcessMemoryContract extends MappedMemory {
  private static final int PAGE = 0x1000;
  private static final Bytes THREE = bytes(1, 2, 3);

  private ProcessMemory memory() {
    return system.memory(app.process());
  }

  private static Access violation(long address, boolean writing) {
    return new Access.Violation(address, writing);
  }

  @Test
  @DisplayName("Allocated memory is zero, and keeps what is written")
  void allocates() {
    long address = memory().allocate(10, PAGE_READWRITE);
    assertThat(address % 0x1_0000).isZero();
    assertThat(memory().read(address + PAGE - 3, 3)).isEqualTo(new Access.Made(bytes(0, 0, 0)));
    assertThat(memory().write(address + 5, THREE)).isEqualTo(new Access.Made(THREE));
    assertThat(memory().read(address + 4, 5)).isEqualTo(new Access.Made(bytes(0, 1, 2, 3, 0)));
    assertThat(memory().read(address, 0)).isEqualTo(new Access.Made(Bytes.EMPTY));
  }

  @Test
  @DisplayName("The first use of a guarded page is told of, and takes the guard away")
  void guards() {
    long address = memory().allocate(2 * PAGE, PAGE_READWRITE);
    assertThat(memory().protect(address + PAGE, 1, PAGE_READWRITE | PAGE_GUARD)).isTrue();
    assertThat(memory().read(address + PAGE - 2, 4))
        .isEqualTo(new Access.Violation(address + PAGE, false, true));
    assertThat(memory().read(address + PAGE - 2, 4)).isEqualTo(new Access.Made(bytes(0, 0, 0, 0)));
    long guarded = memory().allocate(PAGE, PAGE_READONLY | PAGE_GUARD);
    assertThat(memory().write(guarded, THREE)).isEqualTo(new Access.Violation(guarded, true, true));
    assertThat(memory().write(guarded, THREE)).isEqualTo(violation(guarded, true));
    assertThat(memory().read(guarded, 1)).isEqualTo(new Access.Made(bytes(0)));
  }

  @Test
  @DisplayName("Nothing is at NULL, behind an allocation, or where it was freed")
  void faults() {
    long address = memory().allocate(PAGE, PAGE_READWRITE);
    assertThat(memory().read(8, 4)).isEqualTo(violation(8, false));
    assertThat(memory().write(8, THREE)).isEqualTo(violation(8, true));
    assertThat(memory().write(address + PAGE - 1, THREE))
        .isEqualTo(violation(address + PAGE, true));
    assertThat(memory().read(address + PAGE - 1, 1)).isEqualTo(new Access.Made(bytes(0)));
    assertThat(memory().free(address)).isTrue();
    assertThat(memory().free(address)).isFalse();
    assertThat(memory().read(address, 1)).isEqualTo(violation(address, false));
  }

  @Test
  @DisplayName("A page allows what its protection says")
  void protects() {
    long address = memory().allocate(2 * PAGE, PAGE_READWRITE);
    assertThat(memory().protect(address + PAGE, PAGE, PAGE_READONLY)).isTrue();
    assertThat(memory().write(address + PAGE - 1, THREE))
        .isEqualTo(violation(address + PAGE, true));
    assertThat(memory().read(address + PAGE - 1, 3)).isInstanceOf(Access.Made.class);
    assertThat(memory().protect(address, PAGE, PAGE_NOACCESS)).isTrue();
    assertThat(memory().read(address, 1)).isEqualTo(violation(address, false));
    assertThat(memory().allocate(PAGE, 0x1234)).isZero();
  }

  @Test
  @DisplayName("A view shows the bytes of its section, whoever writes them")
  void shares() {
    Handle mapping = mapping(PAGE_READWRITE);
    long written = map(app, mapping, FILE_MAP_WRITE);
    long read = map(app, mapping, FILE_MAP_READ);
    assertThat(memory().write(written + 2, THREE)).isEqualTo(new Access.Made(THREE));
    assertThat(memory().read(read + 1, 4)).isEqualTo(new Access.Made(bytes(0, 1, 2, 3)));
    assertThat(memory().write(read, THREE)).isEqualTo(violation(read, true));
  }

  @Test
  @DisplayName("Calls see the same memory")
  void isWhatCallsSee() {
    long address = memory().allocate(PAGE, PAGE_READWRITE);
    memory().write(address, THREE);
    assertThat(stored(ok(app, new ReadProcessMemory(SELF, address, 3)))).isEqualTo(THREE);
    ok(app, new WriteProcessMemory(SELF, address + 1, THREE));
    assertThat(memory().read(address, 4)).isEqualTo(new Access.Made(bytes(1, 1, 2, 3)));
  }

  @Test
  @DisplayName("Memory can be looked at while its process waits, and is gone with it")
  void outlastsNobody() {
    long address = memory().allocate(PAGE, PAGE_READWRITE);
    memory().write(address, THREE);
    Handle event = ok(app, new CreateEvent(PLAIN, true, false, null)).value();
    assertThat(system.call(app, new WaitForSingleObject(event, INFINITE)))
        .isInstanceOf(Reply.Pending.class);
    assertThat(memory().read(address, 3)).isEqualTo(new Access.Made(THREE));
    system.call(system.startProcess(), new ExitProcess(0));
    assertThat(
            system.memory(system.snapshot().processes().get(1).ref()).allocate(1, PAGE_READWRITE))
        .isZero();
  }
}
