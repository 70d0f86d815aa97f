package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.DELETE;
import static org.handlebook.win32.AccessRight.FILE_APPEND_DATA;
import static org.handlebook.win32.AccessRight.GENERIC_READ;
import static org.handlebook.win32.AccessRight.GENERIC_WRITE;
import static org.handlebook.win32.Constant.CREATE_ALWAYS;
import static org.handlebook.win32.Constant.CREATE_NEW;
import static org.handlebook.win32.Constant.FILE_BEGIN;
import static org.handlebook.win32.Constant.FILE_CURRENT;
import static org.handlebook.win32.Constant.FILE_END;
import static org.handlebook.win32.Constant.FILE_FLAG_DELETE_ON_CLOSE;
import static org.handlebook.win32.Constant.FILE_FLAG_OVERLAPPED;
import static org.handlebook.win32.Constant.FILE_SHARE_DELETE;
import static org.handlebook.win32.Constant.FILE_SHARE_READ;
import static org.handlebook.win32.Constant.FILE_TYPE_CHAR;
import static org.handlebook.win32.Constant.FILE_TYPE_DISK;
import static org.handlebook.win32.Constant.FILE_TYPE_PIPE;
import static org.handlebook.win32.Constant.FILE_TYPE_UNKNOWN;
import static org.handlebook.win32.Constant.OPEN_ALWAYS;
import static org.handlebook.win32.Constant.OPEN_EXISTING;
import static org.handlebook.win32.Constant.TRUNCATE_EXISTING;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_HANDLE_EOF;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_NAME;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_IO_PENDING;
import static org.handlebook.win32.Win32Error.ERROR_NEGATIVE_SEEK;
import static org.handlebook.win32.Win32Error.ERROR_PATH_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_SHARING_VIOLATION;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;
import static org.handlebook.win32.Win32Error.ERROR_USER_MAPPED_FILE;

import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.FileCall.DeleteFile;
import org.handlebook.win32.FileCall.FlushFileBuffers;
import org.handlebook.win32.FileCall.GetFileSize;
import org.handlebook.win32.FileCall.GetFileSizeEx;
import org.handlebook.win32.FileCall.GetFileType;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.SetEndOfFile;
import org.handlebook.win32.FileCall.SetFilePointer;
import org.handlebook.win32.FileCall.SetFilePointerEx;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.MemoryCall.MapViewOfFile;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.handlebook.win32.MemoryCall.WriteProcessMemory;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.PipeCall.CreatePipe;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.jspecify.annotations.Nullable;

/** What files hold, where it is read and written, and how files go. */
abstract class FileDataFacts extends DataFacts {
  private static final int READ = GENERIC_READ.mask();
  private static final int WRITE = GENERIC_WRITE.mask();
  private static final int SHARE_ALL = 7;

  private Handle open() {
    return file(app, "a.txt", READ | WRITE);
  }

  private Handle open(int access, int share, int flags) {
    return ok(app, new CreateFile("a.txt", access, share, PLAIN, OPEN_ALWAYS, flags, NULL)).value();
  }

  private long position(Handle file) {
    return stored(ok(app, new SetFilePointerEx(file, 0, FILE_CURRENT)));
  }

  private void seek(Handle file, long position) {
    assertThat(stored(quiet(app, new SetFilePointerEx(file, position, FILE_BEGIN))))
        .isEqualTo(position);
  }

  private long size(Handle file) {
    return stored(quiet(app, new GetFileSizeEx(file)));
  }

  private String content() {
    Handle file = open(READ, SHARE_ALL, 0);
    String content = read(app, file);
    close(app, file);
    return content;
  }

  private Transferred readAt(Handle file, int length, long position) {
    return ok(app, new ReadFile(file, length, overlapped(1, position)));
  }

  private void writeAt(Handle file, String text, long position) {
    ok(app, new WriteFile(file, bytes(text), overlapped(1, position)));
  }

  // Reading and writing

  @Fact(
      id = "FI-01",
      says = "No file, no operation: the handle is invalid, and nothing is moved",
      source = "wine kernel32/tests/mailslot.c; wine ntdll/tests/file.c test_read_write")
  void noFile() {
    for (Handle wrong : new Handle[] {Handle.INVALID_HANDLE_VALUE, NULL, GARBAGE, event(app)}) {
      refused(app, reading(wrong, 0), ERROR_INVALID_HANDLE);
      refused(app, writing(wrong, "x"), ERROR_INVALID_HANDLE);
      refused(app, new FlushFileBuffers(wrong), ERROR_INVALID_HANDLE);
      refused(app, new GetFileSize(wrong), ERROR_INVALID_HANDLE);
      refused(app, new SetFilePointer(wrong, 0, null, FILE_BEGIN), ERROR_INVALID_HANDLE);
      refused(app, new SetEndOfFile(wrong), ERROR_INVALID_HANDLE);
      refused(app, new GetFileType(wrong), ERROR_INVALID_HANDLE);
    }
  }

  @Fact(
      id = "FI-301",
      says = "What is written is read from where the pointer stands",
      source = "wine ntdll/tests/file.c test_read_write")
  void pointer() {
    Handle file = open();
    quiet(app, writing(file, "1234567890"));
    assertThat(position(file)).isEqualTo(10);
    seek(file, 0);
    assertThat(text(quiet(app, reading(file, 4)).buffer())).isEqualTo("1234");
    assertThat(read(app, file)).isEqualTo("567890");
    seek(file, 2);
    write(app, file, "__");
    assertThat(read(app, file, 3)).isEqualTo("567");
    assertThat(content()).isEqualTo("12__567890");
  }

  @Fact(
      id = "FI-302",
      says = "The end of a file is a success with no bytes",
      source = "wine ntdll/tests/file.c test_read_write")
  void endOfFile() {
    Handle file = open();
    assertThat(quiet(app, reading(file, 8)).count()).isZero();
    write(app, file, "abc");
    assertThat(quiet(app, reading(file, 8)).count()).isZero();
    assertThat(quiet(app, reading(file, 0)).count()).isZero();
    assertThat(quiet(app, writing(file, "")).count()).isZero();
  }

  @Fact(
      id = "FI-303",
      says = "At a given position the end of a file is a failure; reading nothing is none",
      source = "wine ntdll/tests/file.c test_read_write")
  void endOfFileAtPosition() {
    Handle file = open();
    write(app, file, "abc");
    refused(app, new ReadFile(file, 8, overlapped(1, 3)), ERROR_HANDLE_EOF);
    assertThat(readAt(file, 0, 3).count()).isZero();
    assertThat(readAt(file, 8, 1).count()).isEqualTo(2);
  }

  @Fact(
      id = "FI-304",
      says = "Each opening has its own pointer; duplicates and inherited handles share one",
      source = "Microsoft, \"SetFilePointer\"; wine ntdll/tests/file.c open_file_test")
  void onePointerPerOpening() {
    CreateFile call = new CreateFile("a.txt", READ | WRITE, 7, INHERITABLE, CREATE_NEW, 0, NULL);
    Handle file = ok(app, call).value();
    write(app, file, "abcdef");
    seek(file, 0);
    Handle copy = copy(app, file);
    ThreadRef child = spawn(app, true).thread();
    assertThat(read(app, file, 2)).isEqualTo("ab");
    assertThat(read(app, copy, 2)).isEqualTo("cd");
    assertThat(read(child, file, 2)).isEqualTo("ef");
    assertThat(read(app, open(), 2)).isEqualTo("ab");
  }

  @Fact(
      id = "FI-305",
      says = "Reading needs FILE_READ_DATA, writing and flushing FILE_WRITE_DATA",
      source = "Microsoft, \"ReadFile\", \"WriteFile\", \"FlushFileBuffers\"")
  void rights() {
    write(app, open(), "abc");
    Handle reader = open(READ, SHARE_ALL, 0);
    refused(app, writing(reader, "x"), ERROR_ACCESS_DENIED);
    refused(app, new FlushFileBuffers(reader), ERROR_ACCESS_DENIED);
    refused(app, new SetEndOfFile(reader), ERROR_ACCESS_DENIED);
    Handle writer = open(WRITE, SHARE_ALL, 0);
    refused(app, reading(writer, 1), ERROR_ACCESS_DENIED);
    quiet(app, new FlushFileBuffers(writer));
    Handle looker = open(0, SHARE_ALL, 0);
    refused(app, reading(looker, 1), ERROR_ACCESS_DENIED);
    assertThat(size(looker)).isEqualTo(3);
    seek(looker, 1);
  }

  @Fact(
      id = "FI-306",
      says = "What stands in the overlapped structure decides where, and moves the pointer as well",
      source = "wine kernel32/tests/file.c test_offset_in_overlapped_structure")
  void positions() {
    Handle file = open();
    write(app, file, "0123456789");
    writeAt(file, "AB", 4);
    assertThat(position(file)).isEqualTo(6);
    writeAt(file, "CD", 20);
    assertThat(position(file)).isEqualTo(22);
    assertThat(text(readAt(file, 3, 3).buffer())).isEqualTo("3AB");
    assertThat(position(file)).isEqualTo(6);
  }

  @Fact(
      id = "FI-307",
      says = "What nobody wrote before the end is zero",
      source = "Microsoft, \"SetFilePointer\"")
  void gap() {
    Handle file = open();
    seek(file, 3);
    assertThat(size(file)).isZero();
    write(app, file, "x");
    assertThat(content()).isEqualTo("\0\0\0x");
  }

  @Fact(
      id = "FI-308",
      says = "Who may only append writes at the end, whatever position he gives",
      source = "wine ntdll/tests/file.c append_file_test")
  void append() {
    write(app, open(), "fo");
    Handle log = open(FILE_APPEND_DATA.mask(), SHARE_ALL, 0);
    writeAt(log, "ob", 1);
    assertThat(position(log)).isEqualTo(4);
    seek(log, 0);
    write(app, log, "ar");
    quiet(app, new FlushFileBuffers(log));
    assertThat(position(log)).isEqualTo(6);
    assertThat(content()).isEqualTo("foobar");
  }

  @Fact(
      id = "FI-309",
      says = "Offset -1 is the end for a write; other negative positions are none",
      source = "Microsoft, \"WriteFile\"; wine ntdll/tests/file.c test_read_write")
  void negativePositions() {
    Handle file = open();
    write(app, file, "abc");
    seek(file, 0);
    writeAt(file, "d", -1);
    assertThat(content()).isEqualTo("abcd");
    refused(app, new ReadFile(file, 1, overlapped(1, -1)), ERROR_INVALID_PARAMETER);
    refused(app, new ReadFile(file, 1, overlapped(1, -3)), ERROR_INVALID_PARAMETER);
    refused(app, new WriteFile(file, bytes("x"), overlapped(1, -3)), ERROR_INVALID_PARAMETER);
  }

  // Overlapped operations

  @Fact(
      id = "FI-310",
      says = "An opening for overlapped operations has to be told where",
      source = "wine ntdll/tests/file.c test_read_write")
  void overlappedNeedsPosition() {
    Handle file = open(READ | WRITE, SHARE_ALL, FILE_FLAG_OVERLAPPED);
    refused(app, writing(file, "abc"), ERROR_INVALID_PARAMETER);
    refused(app, reading(file, 3), ERROR_INVALID_PARAMETER);
    Overlapped where = overlapped(1, 0);
    finish(file, new WriteFile(file, bytes("abc"), where), where);
    assertThat(position(file)).isZero();
    assertThat(text(finish(file, new ReadFile(file, 8, where), where).buffer())).isEqualTo("abc");
    assertThat(position(file)).isZero();
  }

  @Fact(
      id = "FI-311",
      says = "An overlapped read at the end fails, at once or when its result is asked for",
      source = "wine ntdll/tests/file.c test_read_write")
  void overlappedEnd() {
    Handle file = open(READ | WRITE, SHARE_ALL, FILE_FLAG_OVERLAPPED);
    Overlapped where = overlapped(1, 0);
    refused(app, new ReadFile(file, 8, where), ERROR_HANDLE_EOF, ERROR_IO_PENDING);
    refused(app, new GetOverlappedResult(file, where, true), ERROR_HANDLE_EOF);
  }

  /** It depends on the version of Windows whether an operation is over at once. */
  private Transferred finish(Handle file, Call<Transferred> call, Overlapped overlapped) {
    if (returned(app, call).answer().isRefusal()) {
      assertThat(lastError(app)).isEqualTo(ERROR_IO_PENDING.code());
    }
    return ok(app, new GetOverlappedResult(file, overlapped, true));
  }

  // Pointers and ends

  @Fact(
      id = "FI-312",
      says = "The pointer moves from the beginning, from where it stands or from the end",
      source = "Microsoft, \"SetFilePointer\"")
  void methods() {
    Handle file = open();
    write(app, file, "0123456789");
    assertThat(move(file, 4, null, FILE_BEGIN)).isEqualTo(4);
    assertThat(move(file, -1, null, FILE_CURRENT)).isEqualTo(3);
    assertThat(move(file, -2, null, FILE_END)).isEqualTo(8);
    assertThat(move(file, 100, null, FILE_END)).isEqualTo(110);
    assertThat(move(file, 1, 2, FILE_BEGIN)).isEqualTo(0x2_0000_0001L);
    assertThat(size(file)).isEqualTo(10);
  }

  private @Nullable Long move(Handle file, int low, @Nullable Integer high, int method) {
    return quiet(app, new SetFilePointer(file, low, high, method)).value();
  }

  @Fact(
      id = "FI-313",
      says = "No pointer stands before the beginning, nor where the answer has no room for it",
      source = "Microsoft, \"SetFilePointer\"")
  void impossiblePositions() {
    Handle file = open();
    seek(file, 5);
    refused(app, new SetFilePointer(file, -6, null, FILE_CURRENT), ERROR_NEGATIVE_SEEK);
    refused(app, new SetFilePointer(file, -1, null, FILE_BEGIN), ERROR_NEGATIVE_SEEK);
    refused(app, new SetFilePointerEx(file, -1, FILE_END), ERROR_NEGATIVE_SEEK);
    refused(app, new SetFilePointer(file, 0, null, 3), ERROR_INVALID_PARAMETER);
    refused(app, new SetFilePointerEx(file, 0, -1), ERROR_INVALID_PARAMETER);
    assertThat(position(file)).isEqualTo(5);
    seek(file, 0xFFFF_FFFFL);
    refused(app, new SetFilePointer(file, 1, null, FILE_CURRENT), ERROR_INVALID_PARAMETER);
    assertThat(position(file)).isEqualTo(0xFFFF_FFFFL);
  }

  @Fact(
      id = "FI-314",
      says = "A position that looks like a failure comes with last error 0",
      source = "Microsoft, \"SetFilePointer\"")
  void looksLikeFailure() {
    Handle file = open();
    assertThat(telling(app, ERROR_SUCCESS, new SetFilePointer(file, -1, 0, FILE_BEGIN)).returned())
        .isEqualTo("4294967295");
  }

  @Fact(
      id = "FI-315",
      says = "SetEndOfFile cuts a file off, or makes it longer with zeros",
      source = "Microsoft, \"SetEndOfFile\"")
  void cut() {
    Handle file = open();
    write(app, file, "0123456789");
    seek(file, 4);
    quiet(app, new SetEndOfFile(file));
    assertThat(ok(app, new GetFileSize(file)).value()).isEqualTo(4);
    seek(file, 6);
    quiet(app, new SetEndOfFile(file));
    assertThat(content()).isEqualTo("0123\0\0");
  }

  @Fact(
      id = "FI-316",
      says = "A file that is mapped is not cut off",
      source = "Microsoft, \"SetEndOfFile\"")
  void cutMapped() {
    Handle file = open();
    write(app, file, "0123456789");
    ok(app, new CreateFileMapping(file, PLAIN, Constant.PAGE_READWRITE, 0, 0, null));
    seek(file, 4);
    refused(app, new SetEndOfFile(file), ERROR_USER_MAPPED_FILE);
    assertThat(size(file)).isEqualTo(10);
  }

  @Fact(
      id = "FI-317",
      says = "CREATE_ALWAYS and TRUNCATE_EXISTING empty a file, OPEN_ALWAYS does not",
      source = "Microsoft, \"CreateFile\"")
  void dispositions() {
    write(app, open(), "abc");
    assertThat(content()).isEqualTo("abc");
    for (int disposition : new int[] {CREATE_ALWAYS, TRUNCATE_EXISTING}) {
      Handle file = ok(app, createFile("a.txt", WRITE, SHARE_ALL, disposition)).value();
      assertThat(size(file)).isZero();
      write(app, file, "again");
    }
  }

  @Fact(
      id = "FI-318",
      says = "GetFileType tells disks, character devices and pipes apart; any handle will do",
      source = "wine kernel32/tests/file.c test_GetFileType")
  void types() {
    assertThat(quiet(app, new GetFileType(open(0, SHARE_ALL, 0))).value())
        .isEqualTo(FILE_TYPE_DISK);
    Handle nul = ok(app, createFile("NUL", READ | WRITE, 0, OPEN_EXISTING)).value();
    assertThat(quiet(app, new GetFileType(nul)).value()).isEqualTo(FILE_TYPE_CHAR);
    PipeEnds pipe = stored(ok(app, new CreatePipe(PLAIN, 0)));
    assertThat(quiet(app, new GetFileType(pipe.hReadPipe())).value()).isEqualTo(FILE_TYPE_PIPE);
    assertThat(quiet(app, new GetFileType(pipe.hWritePipe())).value()).isEqualTo(FILE_TYPE_PIPE);
    assertThat(returned(app, new GetFileType(NULL)).answer().value()).isEqualTo(FILE_TYPE_UNKNOWN);
  }

  @Fact(
      id = "FI-319",
      says = "NUL takes everything and has nothing",
      source = "Microsoft, \"Naming Files, Paths, and Namespaces\"")
  void nul() {
    Handle nul = ok(app, createFile("NUL", READ | WRITE, 0, OPEN_EXISTING)).value();
    write(app, nul, "swallowed");
    assertThat(read(app, nul)).isEmpty();
  }

  @Fact(
      id = "FI-328",
      says = "Who reads the file and who sees it mapped see the same bytes",
      source = "Microsoft, \"CreateFileMapping\" (coherence)")
  void coherence() {
    Handle file = open();
    write(app, file, "0123456789");
    CreateFileMapping creation =
        new CreateFileMapping(file, PLAIN, Constant.PAGE_READWRITE, 0, 0, null);
    Handle mapping = ok(app, creation).value();
    long view = ok(app, new MapViewOfFile(mapping, Constant.FILE_MAP_WRITE, 0, 0, 0)).value();
    ok(app, new WriteProcessMemory(SELF, view + 2, bytes("ab")));
    assertThat(content()).isEqualTo("01ab456789");
    writeAt(file, "cd", 4);
    assertThat(text(stored(ok(app, new ReadProcessMemory(SELF, view, 8))))).isEqualTo("01abcd67");
  }

  // Deleting

  @Fact(
      id = "FI-320",
      says = "A file that nobody has open is gone when it is deleted",
      source = "Microsoft, \"DeleteFile\"")
  void delete() {
    close(app, open());
    quiet(app, new DeleteFile("a.txt"));
    refused(app, createFile("a.txt", READ, SHARE_ALL, OPEN_EXISTING), ERROR_FILE_NOT_FOUND);
    refused(app, new DeleteFile("a.txt"), ERROR_FILE_NOT_FOUND);
  }

  @Fact(
      id = "FI-321",
      says = "There is nothing to delete where no file can be",
      source = "wine kernel32/tests/file.c test_DeleteFileA")
  void deleteNothing() {
    refused(app, new DeleteFile(null), ERROR_PATH_NOT_FOUND, ERROR_INVALID_PARAMETER);
    refused(app, new DeleteFile(""), ERROR_PATH_NOT_FOUND);
    refused(app, new DeleteFile("C:\\no such folder\\a.txt"), ERROR_PATH_NOT_FOUND);
    refused(app, new DeleteFile("a*.txt"), ERROR_INVALID_NAME);
    assertThat(returned(app, new DeleteFile("nul")).answer().isRefusal()).isTrue();
  }

  @Fact(
      id = "FI-322",
      says = "An open file is deleted only if every opening shares that",
      source = "Microsoft, \"DeleteFile\"; winfstest base/08")
  void deleteOpen() {
    Handle file = open(READ, FILE_SHARE_READ, 0);
    refused(app, new DeleteFile("a.txt"), ERROR_SHARING_VIOLATION);
    refused(system.startProcess(), new DeleteFile("a.txt"), ERROR_SHARING_VIOLATION);
    close(app, file);
    ok(app, new DeleteFile("a.txt"));
  }

  @Fact(
      id = "FI-323",
      says = "A deleted file has lost its name at once, and goes on for who has it open",
      source = "Microsoft, \"DeleteFile\" (POSIX delete); dotnet/corefx#38186 (Windows 10 1903)")
  void deletedWhileOpen() {
    Handle file = open();
    quiet(app, new DeleteFile("a.txt"));
    refused(app, createFile("a.txt", READ, SHARE_ALL, OPEN_EXISTING), ERROR_FILE_NOT_FOUND);
    refused(app, new DeleteFile("a.txt"), ERROR_FILE_NOT_FOUND);
    Handle next = ok(app, createFile("a.txt", WRITE, 0, CREATE_NEW)).value();
    write(app, file, "still there");
    assertThat(size(file)).isEqualTo(11);
    assertThat(size(next)).isZero();
    close(app, file);
    refused(app, createFile("a.txt", READ, SHARE_ALL, OPEN_EXISTING), ERROR_SHARING_VIOLATION);
  }

  @Fact(
      id = "FI-329",
      says = "A file that goes when it is closed has a name until then, and is closed to others",
      source =
          "maharmstone/btrfs src/tests/delete.cpp (FILE_DELETE_ON_CLOSE); dokan-dev/dokany#883")
  void deletePending() {
    Handle file = open();
    close(app, open(READ, SHARE_ALL, FILE_FLAG_DELETE_ON_CLOSE));
    write(app, file, "still there");
    for (int disposition : new int[] {OPEN_EXISTING, CREATE_NEW, CREATE_ALWAYS}) {
      refused(app, createFile("a.txt", WRITE, SHARE_ALL, disposition), ERROR_ACCESS_DENIED);
    }
    refused(app, new DeleteFile("a.txt"), ERROR_ACCESS_DENIED);
    close(app, file);
    assertThat(size(ok(app, createFile("a.txt", READ, 0, CREATE_NEW)).value())).isZero();
  }

  @Fact(
      id = "FI-330",
      says = "A file that was deleted before it goes when it is closed takes no other file along",
      source = "Microsoft, FILE_DISPOSITION_INFORMATION_EX (Remarks)")
  void deletedTwice() {
    Handle file = open(READ | WRITE, SHARE_ALL, FILE_FLAG_DELETE_ON_CLOSE);
    quiet(app, new DeleteFile("a.txt"));
    close(app, ok(app, createFile("a.txt", WRITE, 0, CREATE_NEW)).value());
    close(app, file);
    ok(app, createFile("a.txt", READ, SHARE_ALL, OPEN_EXISTING));
  }

  @Fact(
      id = "FI-324",
      says = "A file that is mapped cannot be deleted",
      source =
          "Microsoft, FILE_DISPOSITION_INFORMATION_EX (STATUS_CANNOT_DELETE); winfsp sys/fileinfo.c (seen on NTFS)")
  void deleteMapped() {
    Handle file = open();
    write(app, file, "abc");
    Handle mapping =
        ok(app, new CreateFileMapping(file, PLAIN, Constant.PAGE_READONLY, 0, 0, null)).value();
    close(app, file);
    refused(app, new DeleteFile("a.txt"), ERROR_ACCESS_DENIED);
    close(app, mapping);
    ok(app, new DeleteFile("a.txt"));
  }

  @Fact(
      id = "FI-325",
      says = "FILE_FLAG_DELETE_ON_CLOSE deletes the file when the opening's last handle is closed",
      source =
          "Microsoft, \"CreateFile\"; wine ntdll/tests/file.c test_file_disposition_information")
  void deleteOnClose() {
    Handle file = open(READ | WRITE, SHARE_ALL, FILE_FLAG_DELETE_ON_CLOSE);
    assertThat(row(app, file).grantedAccess() & DELETE.mask()).isNotZero();
    Handle copy = copy(app, file);
    close(app, file);
    close(app, ok(app, createFile("a.txt", READ, SHARE_ALL, OPEN_EXISTING)).value());
    close(app, copy);
    refused(app, createFile("a.txt", READ, SHARE_ALL, OPEN_EXISTING), ERROR_FILE_NOT_FOUND);
  }

  @Fact(
      id = "FI-326",
      says =
          "Who opens a file that goes with its opening has to share deleting, and keeps it a while",
      source = "Microsoft, \"CreateFile\" (FILE_FLAG_DELETE_ON_CLOSE)")
  void deleteOnCloseShared() {
    Handle file = open(READ | WRITE, SHARE_ALL, FILE_FLAG_DELETE_ON_CLOSE);
    int noDelete = SHARE_ALL & ~FILE_SHARE_DELETE;
    refused(app, createFile("a.txt", READ, noDelete, OPEN_EXISTING), ERROR_SHARING_VIOLATION);
    Handle other = open(READ, SHARE_ALL, 0);
    close(app, file);
    refused(app, createFile("a.txt", READ, SHARE_ALL, OPEN_EXISTING), ERROR_ACCESS_DENIED);
    close(app, other);
    refused(app, createFile("a.txt", READ, SHARE_ALL, OPEN_EXISTING), ERROR_FILE_NOT_FOUND);
  }

  @Fact(
      id = "FI-327",
      says = "A process that ends closes its openings: files that go with them go",
      source = "Microsoft, \"CreateFile\" (FILE_FLAG_DELETE_ON_CLOSE)")
  void deleteOnExit() {
    ThreadRef other = system.startProcess();
    ok(
        other,
        new CreateFile("a.txt", WRITE, 7, PLAIN, CREATE_NEW, FILE_FLAG_DELETE_ON_CLOSE, NULL));
    system.call(other, new ExitProcess(0));
    refused(app, createFile("a.txt", READ, SHARE_ALL, OPEN_EXISTING), ERROR_FILE_NOT_FOUND);
  }
}
