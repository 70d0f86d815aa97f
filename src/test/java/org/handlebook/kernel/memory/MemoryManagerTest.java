package org.handlebook.kernel.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.kernel.OneComputer;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who sees which bytes through which view.
 *
 * @source Microsoft, "File Mapping", "CreateFileMapping", "MapViewOfFile"
 */
class MemoryManagerTest {
  private static final int PAGE = 0x1000;
  private static final int GRANULARITY = 0x1_0000;
  private static final long SELF = HandleManager.CURRENT_PROCESS;

  private final OneComputer computer = new OneComputer();
  private final MemoryManager memory = computer.kernel().memory();
  private final HandleManager handles = computer.kernel().handles();
  private final Caller app = computer.start();
  private final Caller other = computer.start();

  private Outcome<Long> section(Caller caller, Protection protection, long size) {
    return computer
        .kernel()
        .sections()
        .create(
            caller,
            new ObjectAttributes("Shared", false),
            AccessMask.MAXIMUM_ALLOWED,
            new SectionRequest(null, size, protection, true, false));
  }

  private long shared(Caller caller) {
    return section(caller, Protection.READWRITE, 2 * GRANULARITY).value();
  }

  private long view(Caller caller, long section, Protection protection) {
    return memory.mapView(caller, section, protection, 0, 0).value();
  }

  private byte[] read(Caller caller, long address) {
    return memory.read(caller, SELF, address, 2).value();
  }

  @Test
  @DisplayName("What one process writes into its view another one reads in its own")
  void shares() {
    long mine = view(app, shared(app), Protection.READWRITE);
    long theirs = view(other, shared(other), Protection.READONLY);
    assertThat(memory.write(app, SELF, mine, new byte[] {1, 2}).value()).isEqualTo(2);
    assertThat(read(other, theirs)).containsExactly(1, 2);
    assertThat(memory.write(other, SELF, theirs, new byte[] {3}).status())
        .isEqualTo(NtStatus.ACCESS_VIOLATION);
  }

  @Test
  @DisplayName("What is written into a copy-on-write view stays in it, page by page")
  void copies() {
    long handle = shared(app);
    long original = view(app, handle, Protection.READWRITE);
    long copy = view(app, handle, Protection.WRITECOPY);
    memory.write(app, SELF, copy, new byte[] {7, 7});
    memory.write(app, SELF, original, new byte[] {1, 2});
    memory.write(app, SELF, original + PAGE, new byte[] {3, 4});
    assertThat(read(app, copy)).containsExactly(7, 7);
    assertThat(read(app, original)).containsExactly(1, 2);
    assertThat(read(app, copy + PAGE)).containsExactly(3, 4);
  }

  @Test
  @DisplayName("A view begins at a multiple of 64 KB and lies within its section")
  void bounds() {
    long handle = shared(app);
    assertThat(map(handle, PAGE, 0)).isEqualTo(NtStatus.MAPPED_ALIGNMENT);
    assertThat(map(handle, 2 * GRANULARITY, 0)).isEqualTo(NtStatus.INVALID_VIEW_SIZE);
    assertThat(map(handle, GRANULARITY, GRANULARITY + 1)).isEqualTo(NtStatus.INVALID_VIEW_SIZE);
    assertThat(map(handle, GRANULARITY, GRANULARITY)).isEqualTo(NtStatus.SUCCESS);
  }

  private NtStatus map(long handle, long offset, long size) {
    return memory.mapView(app, handle, Protection.READWRITE, offset, size).status();
  }

  @Test
  @DisplayName("A view may do no more than its section, nor than the handle")
  void protection() {
    long handle = section(app, Protection.READONLY, PAGE).value();
    assertThat(memory.mapView(app, handle, Protection.READWRITE, 0, 0).status())
        .isEqualTo(NtStatus.SECTION_PROTECTION);
    long writeOnly =
        handles
            .open(
                app,
                handles.reference(app, handle, SectionObject.TYPE, 0).value(),
                SectionObject.MAP_WRITE,
                false)
            .value();
    assertThat(memory.mapView(app, writeOnly, Protection.READONLY, 0, 0).status())
        .isEqualTo(NtStatus.ACCESS_DENIED);
  }

  @Test
  @DisplayName("A view keeps its section when every handle is closed, until it is unmapped")
  void keeps() {
    long handle = shared(app);
    KernelObject section = handles.reference(app, handle, 0).value();
    long address = view(app, handle, Protection.READWRITE);
    handles.close(app, handle);
    assertThat(computer.kernel().objects().objects()).contains(section);
    assertThat(memory.unmapView(app, address + 5)).isEqualTo(NtStatus.SUCCESS);
    assertThat(computer.kernel().objects().objects()).doesNotContain(section);
    assertThat(memory.unmapView(app, address)).isEqualTo(NtStatus.NOT_MAPPED_VIEW);
  }

  @Test
  @DisplayName("A process that ends takes its views with it")
  void ends() {
    long handle = shared(app);
    KernelObject section = handles.reference(app, handle, 0).value();
    view(app, handle, Protection.READWRITE);
    computer.kernel().processes().end(computer.kernel().processes().processes().get(0), 0);
    assertThat(computer.kernel().objects().objects()).doesNotContain(section);
  }

  @Test
  @DisplayName("Nothing is read or written partly: memory that is not mapped refuses it whole")
  void unmapped() {
    long address = view(app, shared(app), Protection.READWRITE);
    long last = address + 2 * GRANULARITY - 1;
    assertThat(memory.read(app, SELF, last, 2).status()).isEqualTo(NtStatus.PARTIAL_COPY);
    assertThat(memory.write(app, SELF, last, new byte[] {1, 2}).status())
        .isEqualTo(NtStatus.CONFLICTING_ADDRESSES);
    assertThat(memory.read(app, SELF, last, 1).value()).containsExactly(0);
  }

  @Test
  @DisplayName("A section without a file has a size, in whole pages")
  void size() {
    assertThat(section(app, Protection.READWRITE, 0).status())
        .isEqualTo(NtStatus.INVALID_PARAMETER);
    long handle = section(app, Protection.READWRITE, 1).value();
    assertThat(handles.reference(app, handle, SectionObject.TYPE, 0).value().size())
        .isEqualTo(PAGE);
  }
}
