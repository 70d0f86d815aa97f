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
import static org.handlebook.win32.Constant.PAGE_EXECUTE_READ;
import static org.handlebook.win32.Constant.PAGE_EXECUTE_READWRITE;
import static org.handlebook.win32.Constant.PAGE_EXECUTE_WRITECOPY;
import static org.handlebook.win32.Constant.PAGE_NOACCESS;
import static org.handlebook.win32.Constant.PAGE_READONLY;
import static org.handlebook.win32.Constant.PAGE_READWRITE;
import static org.handlebook.win32.Constant.PAGE_WRITECOPY;
import static org.handlebook.win32.Constant.SEC_COMMIT;
import static org.handlebook.win32.Constant.SEC_RESERVE;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_BAD_EXE_FORMAT;
import static org.handlebook.win32.Win32Error.ERROR_FILE_INVALID;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_ADDRESS;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_MAPPED_ALIGNMENT;
import static org.handlebook.win32.Win32Error.ERROR_NOACCESS;
import static org.handlebook.win32.Win32Error.ERROR_NOT_ENOUGH_MEMORY;
import static org.handlebook.win32.Win32Error.ERROR_PARTIAL_COPY;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;
import static org.handlebook.win32.Win32Error.ERROR_USER_MAPPED_FILE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handlebook.machine.ObjectKind;
import org.handlebook.machine.ThreadRef;
import org.handlebook.machine.WorldSnapshot.ViewState;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.MemoryCall.MapViewOfFile;
import org.handlebook.win32.MemoryCall.OpenFileMapping;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.handlebook.win32.MemoryCall.UnmapViewOfFile;
import org.handlebook.win32.MemoryCall.WriteProcessMemory;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** File mappings, the views of them, and the memory that views are. */
abstract class MappingFacts extends Facts {
  private static final int PAGE = 4096;
  private static final int UNIT = 0x1_0000;
  private static final String FILE = "data.bin";
  private static final int GENERIC_READ = AccessRight.GENERIC_READ.mask();
  private static final int GENERIC_WRITE = AccessRight.GENERIC_WRITE.mask();

  private static CreateFileMapping creation(
      Handle file, int protect, int size, @Nullable String name) {
    return new CreateFileMapping(file, PLAIN, protect, 0, size, name);
  }

  private static CreateFileMapping creation(int protect, int size) {
    return creation(Handle.INVALID_HANDLE_VALUE, protect, size, null);
  }

  private Handle mapping(int protect) {
    return ok(app, creation(protect, PAGE)).value();
  }

  private Handle shared(ThreadRef thread, String name) {
    return ok(thread, creation(Handle.INVALID_HANDLE_VALUE, PAGE_READWRITE, PAGE, name)).value();
  }

  private static MapViewOfFile view(Handle mapping, int access) {
    return view(mapping, access, 0, 0);
  }

  private static MapViewOfFile view(Handle mapping, int access, int offset, long size) {
    return new MapViewOfFile(mapping, access, 0, offset, size);
  }

  private long map(ThreadRef thread, Handle mapping, int access) {
    return quiet(thread, view(mapping, access)).value();
  }

  private static Bytes bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return Bytes.of(bytes);
  }

  private void write(ThreadRef thread, long address, Bytes bytes) {
    assertThat(stored(quiet(thread, new WriteProcessMemory(SELF, address, bytes))))
        .isEqualTo(bytes.length());
  }

  private Bytes read(ThreadRef thread, long address, int size) {
    return stored(quiet(thread, new ReadProcessMemory(SELF, address, size)));
  }

  // Making a file mapping

  @TestFactory
  Stream<DynamicTest> grantedAccess() {
    return Map.of(
            PAGE_READONLY, "0xf0005",
            PAGE_READWRITE, "0xf0007",
            PAGE_WRITECOPY, "0xf0005",
            PAGE_EXECUTE_READ, "0xf000d",
            PAGE_EXECUTE_READWRITE, "0xf000f",
            PAGE_EXECUTE_WRITECOPY, "0xf000d")
        .entrySet()
        .stream()
        .map(
            row ->
                fact(
                    "MA-07, MA-08: CreateFileMapping with protection "
                        + hex(row.getKey())
                        + " grants "
                        + row.getValue(),
                    () ->
                        assertThat(granted(app, mapping(row.getKey()))).isEqualTo(row.getValue())));
  }

  @Fact(
      id = "MA-201",
      says = "A duplicate's generic rights are mapped as a section's",
      source = "wine advapi32/tests/security.c, test_filemap_security")
  void genericRights() {
    Handle all = mapping(PAGE_READWRITE);
    assertThat(granted(app, copy(app, all, GENERIC_READ))).isEqualTo("0x20005");
    assertThat(granted(app, copy(app, all, GENERIC_WRITE))).isEqualTo("0x20002");
    assertThat(granted(app, copy(app, all, AccessRight.GENERIC_EXECUTE.mask())))
        .isEqualTo("0x20008");
    assertThat(granted(app, copy(app, all, AccessRight.GENERIC_ALL.mask()))).isEqualTo("0xf001f");
  }

  @Fact(
      id = "MA-11",
      says = "A protection that no mapping can have is refused",
      source = "wine kernel32/tests/virtual.c; advapi32/tests/security.c")
  void wrongProtection() {
    for (int protect : new int[] {0, PAGE_NOACCESS, 0x10, PAGE_READONLY | PAGE_READWRITE}) {
      refused(app, creation(protect, PAGE), ERROR_INVALID_PARAMETER);
    }
  }

  @Fact(
      id = "MA-22",
      says = "A mapping of the paging file has a size",
      source = "Microsoft, \"CreateFileMapping\"")
  void noSize() {
    refused(app, creation(PAGE_READWRITE, 0), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "MA-30",
      says = "A mapping is reserved or committed, not both",
      source = "wine kernel32/tests/virtual.c")
  void reservedAndCommitted() {
    refused(
        app, creation(PAGE_READWRITE | SEC_RESERVE | SEC_COMMIT, PAGE), ERROR_INVALID_PARAMETER);
    ok(app, creation(PAGE_READWRITE | SEC_COMMIT, PAGE));
    Handle reserved = ok(app, creation(PAGE_READWRITE | SEC_RESERVE, PAGE)).value();
    long address = map(app, reserved, FILE_MAP_WRITE);
    refused(app, new ReadProcessMemory(SELF, address, 1), ERROR_PARTIAL_COPY);
  }

  @Fact(
      id = "MA-202",
      says = "A new mapping sets the last error to 0, an existing one to ERROR_ALREADY_EXISTS",
      source = "Microsoft, \"CreateFileMapping\"")
  void lastErrors() {
    CreateFileMapping call = creation(Handle.INVALID_HANDLE_VALUE, PAGE_READWRITE, PAGE, "shared");
    Handle first = telling(app, ERROR_SUCCESS, call).value();
    Handle second = telling(app, ERROR_ALREADY_EXISTS, call).value();
    assertThat(isSameObject(app, first, app, second)).isTrue();
    assertThat(object(app, first).kind()).isEqualTo(ObjectKind.FILE_MAPPING);
    assertThat(object(app, first).type()).isEqualTo("Section");
    assertThat(detail(app, first)).isEqualTo("4096 bytes");
  }

  @Fact(
      id = "MA-203",
      says = "A mapping's size is whole pages",
      source = "wine kernel32/tests/virtual.c, test_MapViewOfFile (4090 bytes)")
  void wholePages() {
    Handle mapping = ok(app, creation(PAGE_READWRITE, 4090)).value();
    assertThat(detail(app, mapping)).isEqualTo("4096 bytes");
    quiet(app, view(mapping, FILE_MAP_READ, 0, PAGE));
    refused(app, view(mapping, FILE_MAP_READ, 0, PAGE + 1), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "MA-219",
      says = "A mapping is opened by its name; FILE_MAP_COPY asks to read",
      source = "wine advapi32/tests/security.c, test_filemap_security; Microsoft")
  void opened() {
    shared(app, "shared");
    assertThat(granted(app, open(FILE_MAP_COPY, "shared"))).isEqualTo("0x4");
    assertThat(granted(app, open(FILE_MAP_READ | FILE_MAP_WRITE, "shared"))).isEqualTo("0x6");
    assertThat(granted(app, open(FILE_MAP_ALL_ACCESS, "shared"))).isEqualTo("0xf001f");
    assertThat(granted(app, open(Constant.FILE_MAP_EXECUTE, "shared"))).isEqualTo("0x8");
    refused(app, new OpenFileMapping(FILE_MAP_READ, false, "none"), ERROR_FILE_NOT_FOUND);
    refused(app, new OpenFileMapping(FILE_MAP_READ, false, null), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "MA-220",
      says = "More rights than the mapping's pages allow help nobody",
      source = "Windows, STATUS_SECTION_PROTECTION")
  void opensMoreThanThePages() {
    ok(app, creation(Handle.INVALID_HANDLE_VALUE, PAGE_READONLY, PAGE, "shared"));
    refused(app, view(open(FILE_MAP_WRITE, "shared"), FILE_MAP_WRITE), ERROR_INVALID_PARAMETER);
  }

  private Handle open(int access, String name) {
    return quiet(app, new OpenFileMapping(access, false, name)).value();
  }

  // On a file

  @Fact(
      id = "MA-14",
      says = "A mapping that writes needs a file that was opened to be written",
      source = "wine kernel32/tests/virtual.c")
  void fileToRead() {
    Handle file = file(app, FILE, GENERIC_READ | GENERIC_WRITE);
    ok(app, creation(file, PAGE_READWRITE, PAGE, null));
    Handle toRead = file(app, FILE, GENERIC_READ);
    refused(app, creation(toRead, PAGE_READWRITE, PAGE, null), ERROR_ACCESS_DENIED);
    ok(app, creation(toRead, PAGE_READONLY, PAGE, null));
  }

  @Fact(
      id = "MA-15",
      says = "A mapping that copies when written needs a file to read alone",
      source = "wine kernel32/tests/virtual.c")
  void fileToCopy() {
    ok(app, creation(file(app, FILE, GENERIC_READ | GENERIC_WRITE), PAGE_READWRITE, PAGE, null));
    ok(app, creation(file(app, FILE, GENERIC_READ), PAGE_WRITECOPY, PAGE, null));
  }

  @Fact(
      id = "MA-16",
      says = "No mapping without the right to read the file",
      source = "wine kernel32/tests/virtual.c")
  void fileWithoutAccess() {
    for (int access : new int[] {0, GENERIC_WRITE}) {
      for (int protect : new int[] {PAGE_READONLY, PAGE_READWRITE, PAGE_WRITECOPY}) {
        refused(app, creation(file(app, FILE, access), protect, PAGE, null), ERROR_ACCESS_DENIED);
      }
    }
  }

  @Fact(
      id = "MA-204",
      says = "An empty file cannot be mapped as long as it is; to write makes it longer",
      source = "Microsoft, \"CreateFileMapping\" (ERROR_FILE_INVALID)")
  void emptyFile() {
    Handle file = file(app, FILE, GENERIC_READ | GENERIC_WRITE);
    refused(app, creation(file, PAGE_READWRITE, 0, null), ERROR_FILE_INVALID);
    refused(app, creation(file, PAGE_READONLY, PAGE, null), ERROR_NOT_ENOUGH_MEMORY);
    ok(app, creation(file, PAGE_READWRITE, PAGE, null));
    Handle all = ok(app, creation(file, PAGE_READONLY, 0, null)).value();
    assertThat(detail(app, all)).isEqualTo("4096 bytes");
  }

  @Fact(
      id = "MA-205",
      says = "What is no file on a disk cannot be mapped",
      source = "ntdll, RtlNtStatusToDosError (STATUS_INVALID_FILE_FOR_SECTION)")
  void noDiskFile() {
    Handle mailslot = mailslot(app, "box");
    refused(app, creation(mailslot, PAGE_READONLY, PAGE, null), ERROR_BAD_EXE_FORMAT);
    refused(app, creation(event(app), PAGE_READONLY, PAGE, null), ERROR_INVALID_HANDLE);
    refused(app, creation(GARBAGE, PAGE_READONLY, PAGE, null), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "MA-206",
      says = "Two mappings of one file show the same bytes, also when the file is closed",
      source = "Microsoft, \"CreateFileMapping\" (coherent views)")
  void oneFile() {
    Handle file = file(app, FILE, GENERIC_READ | GENERIC_WRITE);
    Handle one = ok(app, creation(file, PAGE_READWRITE, PAGE, null)).value();
    Handle other = ok(app, creation(file, PAGE_READONLY, 0, null)).value();
    close(app, file);
    write(app, map(app, one, FILE_MAP_WRITE) + 5, bytes(1, 2, 3));
    assertThat(read(app, map(app, other, FILE_MAP_READ) + 5, 3)).isEqualTo(bytes(1, 2, 3));
  }

  @Fact(
      id = "MA-207",
      says = "A file that is mapped cannot be emptied",
      source = "Microsoft, [MS-FSA] 2.1.5.1.2 (STATUS_USER_MAPPED_FILE)")
  void mappedFile() {
    Handle file = file(app, FILE, GENERIC_READ | GENERIC_WRITE);
    Handle mapping = ok(app, creation(file, PAGE_READWRITE, PAGE, null)).value();
    close(app, file);
    refused(
        app, createFile(FILE, GENERIC_WRITE, 0, Constant.CREATE_ALWAYS), ERROR_USER_MAPPED_FILE);
    close(app, mapping);
    ok(app, createFile(FILE, GENERIC_WRITE, 0, Constant.CREATE_ALWAYS));
  }

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
    assertThat(machine.snapshot().object(object).orElseThrow().handleCount()).isZero();
    quiet(app, new UnmapViewOfFile(address));
    assertThat(machine.snapshot().object(object)).isEmpty();
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
    ThreadRef other = machine.startProcess();
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
    assertThat(machine.snapshot().object(object)).isEmpty();
  }

  // Reading and writing memory

  @Fact(
      id = "MA-216",
      says = "Another process's memory needs PROCESS_VM_READ, or PROCESS_VM_WRITE and _OPERATION",
      source = "Microsoft, \"ReadProcessMemory\", \"WriteProcessMemory\"")
  void rights() {
    ThreadRef other = machine.startProcess();
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
