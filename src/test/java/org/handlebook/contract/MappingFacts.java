package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_NOT_ENOUGH_MEMORY;
import static org.handlebook.win32.Win32Error.ERROR_PARTIAL_COPY;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;
import static org.handlebook.win32.Win32Error.ERROR_USER_MAPPED_FILE;

import java.util.Map;
import java.util.stream.Stream;
import org.handlebook.system.ObjectKind;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.MemoryCall.OpenFileMapping;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** File mappings, the views of them, and the memory that views are. */
abstract class MappingFacts extends MappedMemory {
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
}
