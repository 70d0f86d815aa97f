package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.PROCESS_VM_OPERATION;
import static org.handlebook.win32.AccessRight.PROCESS_VM_READ;
import static org.handlebook.win32.AccessRight.PROCESS_VM_WRITE;
import static org.handlebook.win32.AccessRight.SYNCHRONIZE;
import static org.handlebook.win32.Constant.FILE_MAP_ALL_ACCESS;
import static org.handlebook.win32.Constant.FILE_MAP_COPY;
import static org.handlebook.win32.Constant.FILE_MAP_READ;
import static org.handlebook.win32.Constant.FILE_MAP_WRITE;
import static org.handlebook.win32.Constant.PAGE_READONLY;
import static org.handlebook.win32.Constant.PAGE_READWRITE;
import static org.handlebook.win32.Constant.PAGE_WRITECOPY;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_ADDRESS;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_MAPPED_ALIGNMENT;
import static org.handlebook.win32.Win32Error.ERROR_NOACCESS;
import static org.handlebook.win32.Win32Error.ERROR_PARTIAL_COPY;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import java.util.List;
import org.handlebook.system.SystemSnapshot.ViewState;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.handlebook.win32.MemoryCall.UnmapViewOfFile;
import org.handlebook.win32.MemoryCall.WriteProcessMemory;
import org.handlebook.win32.ProcessCall.TerminateProcess;

/** What processes see of file mappings, and what of their memory can be read and written. */
abstract class ViewFacts extends MappedMemory {
  // Mapping a view

  @Fact(
      id = "MA-02",
      says = "Any view needs a right to the mapping, even one without access",
      source = "wine kernel32/tests/virtual.c, test_MapViewOfFile")
  void viewsNeedRights() {
    Handle mapping = mapping(PAGE_READWRITE);
    refused(app, view(copy(app, mapping, 0), 0), ERROR_ACCESS_DENIED);
    Handle reads = copy(app, mapping, FILE_MAP_READ);
    quiet(app, view(reads, 0));
    quiet(app, view(reads, FILE_MAP_READ));
    quiet(app, view(reads, FILE_MAP_COPY));
    refused(app, view(reads, FILE_MAP_WRITE), ERROR_ACCESS_DENIED);
    Handle writes = copy(app, mapping, FILE_MAP_WRITE);
    quiet(app, view(writes, FILE_MAP_WRITE));
    refused(app, view(writes, FILE_MAP_READ), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "MA-06",
      says = "A mapping that only reads can be seen as a private copy, not written",
      source = "wine kernel32/tests/virtual.c")
  void copyOfReadOnly() {
    for (int protect : new int[] {PAGE_READONLY, PAGE_WRITECOPY}) {
      Handle mapping = mapping(protect);
      quiet(app, view(mapping, FILE_MAP_READ));
      quiet(app, view(mapping, FILE_MAP_COPY));
      quiet(app, view(mapping, 0));
      refused(app, view(mapping, FILE_MAP_WRITE), ERROR_ACCESS_DENIED, ERROR_INVALID_PARAMETER);
    }
  }

  @Fact(
      id = "MA-208",
      says = "FILE_MAP_ALL_ACCESS reads and writes",
      source = "Microsoft, \"MapViewOfFile\"")
  void allAccess() {
    long address = map(app, mapping(PAGE_READWRITE), FILE_MAP_ALL_ACCESS);
    write(app, address, bytes(7));
    assertThat(read(app, address, 1)).isEqualTo(bytes(7));
  }

  @Fact(
      id = "MA-209",
      says = "A view begins at a multiple of 64 KB and ends within the mapping",
      source = "Microsoft, \"MapViewOfFile\"; ntdll, RtlNtStatusToDosError")
  void offsets() {
    Handle mapping = ok(app, creation(PAGE_READWRITE, 2 * UNIT)).value();
    refused(app, view(mapping, FILE_MAP_READ, PAGE, 1), ERROR_MAPPED_ALIGNMENT);
    refused(app, view(mapping, FILE_MAP_READ, 2 * UNIT, 0), ERROR_ACCESS_DENIED);
    refused(app, view(mapping, FILE_MAP_READ, UNIT, UNIT + 1), ERROR_ACCESS_DENIED);
    long all = quiet(app, view(mapping, FILE_MAP_WRITE, 0, 0)).value();
    long half = quiet(app, view(mapping, FILE_MAP_READ, UNIT, 0)).value();
    assertThat(List.of(all % UNIT, half % UNIT)).containsOnly(0L);
    write(app, all + UNIT + 9, bytes(5, 6));
    assertThat(read(app, half + 9, 2)).isEqualTo(bytes(5, 6));
    assertThat(process(app).views()).extracting(ViewState::size).containsOnly(2L * UNIT, 1L * UNIT);
  }

  @Fact(
      id = "MA-210",
      says = "MapViewOfFile of what is no file mapping is refused",
      source = "Microsoft, \"MapViewOfFile\"")
  void noMapping() {
    for (Handle bad : new Handle[] {NULL, GARBAGE, event(app), SELF}) {
      refused(app, view(bad, FILE_MAP_READ), ERROR_INVALID_HANDLE);
    }
  }

  @Fact(
      id = "MA-21",
      says = "A view keeps the mapping when every handle is closed; it is no handle",
      source = "Microsoft, \"CreateFileMapping\"")
  void viewKeeps() {
    Handle mapping = shared(app, "shared");
    int object = row(app, mapping).object();
    long address = map(app, mapping, FILE_MAP_WRITE);
    assertThat(handleCount(app, mapping)).isEqualTo(1);
    assertThat(usageCount(app, mapping)).isEqualTo(1);
    close(app, mapping);
    write(app, address, bytes(1));
    assertThat(system.snapshot().object(object).orElseThrow().handleCount()).isZero();
    quiet(app, new UnmapViewOfFile(address));
    assertThat(system.snapshot().object(object)).isEmpty();
    refused(app, new ReadProcessMemory(SELF, address, 1), ERROR_PARTIAL_COPY);
  }

  @Fact(
      id = "MA-211",
      says = "The name goes with the last handle, though a view keeps the mapping",
      source = "Microsoft, \"CreateFileMapping\"; Windows Internals, object retention")
  void nameGoes() {
    Handle mapping = shared(app, "shared");
    write(app, map(app, mapping, FILE_MAP_WRITE), bytes(9));
    close(app, mapping);
    Handle again =
        telling(
                app,
                ERROR_SUCCESS,
                creation(Handle.INVALID_HANDLE_VALUE, PAGE_READWRITE, PAGE, "shared"))
            .value();
    assertThat(read(app, map(app, again, FILE_MAP_READ), 1)).isEqualTo(bytes(0));
  }

  @Fact(
      id = "MA-212",
      says = "UnmapViewOfFile takes any address in the view, and no other",
      source = "wine kernel32/tests/virtual.c, test_MapViewOfFile")
  void unmap() {
    Handle mapping = ok(app, creation(PAGE_READWRITE, 3 * PAGE)).value();
    for (int inside : new int[] {0, 100, PAGE, PAGE + 100}) {
      long address = map(app, mapping, FILE_MAP_READ);
      quiet(app, new UnmapViewOfFile(address + inside));
      refused(app, new UnmapViewOfFile(address), ERROR_INVALID_ADDRESS);
    }
    refused(app, new UnmapViewOfFile(0), ERROR_INVALID_ADDRESS);
  }

  // Sharing

  @Fact(id = "MA-23", says = "New memory is zero", source = "Microsoft, \"CreateFileMapping\"")
  void zero() {
    long address = map(app, mapping(PAGE_READWRITE), FILE_MAP_READ);
    assertThat(read(app, address, PAGE)).isEqualTo(Bytes.of(new byte[PAGE]));
  }

  @Fact(
      id = "MA-24",
      says = "Who creates the name of an existing mapping shares its memory",
      source = "wine kernel32/tests/virtual.c")
  void sharedByName() {
    Handle mapping = shared(app, "shared");
    long here = map(app, mapping, FILE_MAP_WRITE);
    write(app, here, bytes(0x4D, 0x3C, 0x2B, 0x1A));
    ThreadRef other = system.startProcess();
    Handle same =
        telling(
                other,
                ERROR_ALREADY_EXISTS,
                creation(Handle.INVALID_HANDLE_VALUE, PAGE_READWRITE, PAGE, "shared"))
            .value();
    long there = map(other, same, FILE_MAP_WRITE);
    assertThat(read(other, there, 4)).isEqualTo(bytes(0x4D, 0x3C, 0x2B, 0x1A));
    write(other, there, bytes(1, 2));
    assertThat(read(app, here, 3)).isEqualTo(bytes(1, 2, 0x2B));
  }

  @Fact(
      id = "MA-25",
      says = "The size of an existing mapping stays; a larger view fails",
      source = "Microsoft, \"CreateFileMapping\"")
  void sizeStays() {
    shared(app, "shared");
    Handle same =
        telling(
                app,
                ERROR_ALREADY_EXISTS,
                creation(Handle.INVALID_HANDLE_VALUE, PAGE_READWRITE, 2 * PAGE, "shared"))
            .value();
    refused(app, view(same, FILE_MAP_READ, 0, 2 * PAGE), ERROR_ACCESS_DENIED);
    quiet(app, view(same, FILE_MAP_READ, 0, PAGE));
  }

  @Fact(
      id = "MA-213",
      says = "A private copy is nobody else's, page by page",
      source = "Microsoft, \"MapViewOfFile\" (FILE_MAP_COPY)")
  void privateCopy() {
    Handle mapping = ok(app, creation(PAGE_READWRITE, 2 * PAGE)).value();
    long all = map(app, mapping, FILE_MAP_WRITE);
    long own = map(app, mapping, FILE_MAP_COPY);
    write(app, all, bytes(1, 2));
    assertThat(read(app, own, 2)).isEqualTo(bytes(1, 2));
    write(app, own, bytes(9));
    write(app, all, bytes(3, 4));
    write(app, all + PAGE, bytes(5));
    assertThat(read(app, own, 2)).isEqualTo(bytes(9, 2));
    assertThat(read(app, own + PAGE, 1)).isEqualTo(bytes(5));
    assertThat(read(app, all, 2)).isEqualTo(bytes(3, 4));
  }

  @Fact(
      id = "MA-214",
      says = "A child inherits handles, no views",
      source = "Microsoft, \"MapViewOfFile\"; \"CreateProcess\"")
  void childrenHaveNoViews() {
    Handle mapping =
        ok(
                app,
                new CreateFileMapping(
                    Handle.INVALID_HANDLE_VALUE, INHERITABLE, PAGE_READWRITE, 0, PAGE, null))
            .value();
    long address = map(app, mapping, FILE_MAP_WRITE);
    write(app, address, bytes(8));
    Child child = spawn(app, true);
    assertThat(process(child.thread()).views()).isEmpty();
    refused(child.thread(), new ReadProcessMemory(SELF, address, 1), ERROR_PARTIAL_COPY);
    assertThat(read(child.thread(), map(child.thread(), mapping, FILE_MAP_READ), 1))
        .isEqualTo(bytes(8));
  }

  @Fact(
      id = "MA-215",
      says = "A process that ends takes its views along",
      source = "Microsoft, \"ExitProcess\"")
  void endUnmaps() {
    Child child = spawn(app, false);
    Handle mapping = shared(child.thread(), "shared");
    int object = row(child.thread(), mapping).object();
    map(child.thread(), mapping, FILE_MAP_WRITE);
    close(child.thread(), mapping);
    ok(app, new TerminateProcess(child.process(), 0));
    assertThat(process(child.thread()).views()).isEmpty();
    assertThat(system.snapshot().object(object)).isEmpty();
  }

  // Reading and writing memory

  @Fact(
      id = "MA-216",
      says = "Another process's memory needs PROCESS_VM_READ, or PROCESS_VM_WRITE and _OPERATION",
      source = "Microsoft, \"ReadProcessMemory\", \"WriteProcessMemory\"")
  void rights() {
    ThreadRef other = system.startProcess();
    long address = map(other, shared(other, "shared"), FILE_MAP_WRITE);
    write(other, address, bytes(6));
    Handle reads = openProcess(app, other, PROCESS_VM_READ);
    assertThat(stored(quiet(app, new ReadProcessMemory(reads, address, 1)))).isEqualTo(bytes(6));
    refused(app, new WriteProcessMemory(reads, address, bytes(1)), ERROR_ACCESS_DENIED);
    Handle half = openProcess(app, other, PROCESS_VM_WRITE);
    refused(app, new WriteProcessMemory(half, address, bytes(1)), ERROR_ACCESS_DENIED);
    refused(app, new ReadProcessMemory(half, address, 1), ERROR_ACCESS_DENIED);
    Handle writes =
        copy(app, openProcess(app, other), PROCESS_VM_WRITE.mask() | PROCESS_VM_OPERATION.mask());
    quiet(app, new WriteProcessMemory(writes, address, bytes(1)));
    assertThat(read(other, address, 1)).isEqualTo(bytes(1));
    Handle weak = openProcess(app, other, SYNCHRONIZE);
    refused(app, new ReadProcessMemory(weak, address, 1), ERROR_ACCESS_DENIED);
    for (Handle bad : new Handle[] {NULL, GARBAGE, event(app)}) {
      refused(app, new ReadProcessMemory(bad, address, 1), ERROR_INVALID_HANDLE);
    }
  }

  @Fact(
      id = "MA-217",
      says = "Reading beyond a view, and writing where nobody may, is refused whole",
      source =
          "Microsoft, \"ReadProcessMemory\", \"WriteProcessMemory\"; reactos WriteProcessMemory")
  void beyond() {
    Handle mapping = mapping(PAGE_READWRITE);
    long writable = map(app, mapping, FILE_MAP_WRITE);
    refused(app, new ReadProcessMemory(SELF, writable + PAGE - 1, 2), ERROR_PARTIAL_COPY);
    refused(
        app, new WriteProcessMemory(SELF, writable + PAGE - 1, bytes(1, 1)), ERROR_INVALID_ADDRESS);
    assertThat(read(app, writable + PAGE - 1, 1)).isEqualTo(bytes(0));
    long readable = map(app, mapping, FILE_MAP_READ);
    refused(app, new WriteProcessMemory(SELF, readable, bytes(1)), ERROR_NOACCESS);
    long nothing = map(app, mapping, 0);
    refused(app, new ReadProcessMemory(SELF, nothing, 1), ERROR_PARTIAL_COPY);
    refused(app, new WriteProcessMemory(SELF, nothing, bytes(1)), ERROR_NOACCESS);
  }

  @Fact(
      id = "MA-218",
      says = "An ended process has no memory",
      source = "reactos NtReadVirtualMemory (STATUS_PROCESS_IS_TERMINATING)")
  void memoryOfTheEnded() {
    Child child = spawn(app, false);
    long address = map(child.thread(), shared(child.thread(), "shared"), FILE_MAP_WRITE);
    ok(app, new TerminateProcess(child.process(), 0));
    refused(
        app,
        new ReadProcessMemory(child.process(), address, 1),
        ERROR_ACCESS_DENIED,
        ERROR_PARTIAL_COPY);
  }
}
