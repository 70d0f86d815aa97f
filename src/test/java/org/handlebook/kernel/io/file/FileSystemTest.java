package org.handlebook.kernel.io.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.kernel.OneComputer;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who may have a file open beside whom, and what it holds.
 *
 * @source Microsoft, "CreateFile", "Creating and Opening Files"
 */
class FileSystemTest {
  private static final int READ = AccessMask.GENERIC_READ;
  private static final int WRITE = AccessMask.GENERIC_WRITE;
  private static final int SHARE_READ = 1;
  private static final int SHARE_WRITE = 2;
  private static final int SHARE_DELETE = 4;
  private static final int SHARE_ALL = SHARE_READ | SHARE_WRITE | SHARE_DELETE;

  private final OneComputer computer = new OneComputer();
  private final FileSystem files = computer.kernel().files();
  private final HandleManager handles = computer.kernel().handles();
  private final Caller app = computer.start();

  private Outcome<FileSystem.Opened> open(
      String path, int access, int share, Disposition disposition, boolean deleteOnClose) {
    return files.open(
        app,
        new FileRequest(
            path,
            access,
            share,
            disposition,
            true,
            0,
            false,
            deleteOnClose,
            DescriptorParts.NONE,
            false));
  }

  private Outcome<FileSystem.Opened> open(int access, int share, Disposition disposition) {
    return open("log.txt", access, share, disposition, false);
  }

  private long file(int access, int share) {
    return open(access, share, Disposition.OPEN_OR_CREATE).value().handle();
  }

  private Irp write(long handle, String text) {
    byte[] bytes = text.getBytes(US_ASCII);
    return computer.kernel().io().write(app, handle, bytes, null).value();
  }

  private String read(long handle, int length) {
    Irp irp = computer.kernel().io().read(app, handle, length, null).value();
    return new String(irp.data(), US_ASCII);
  }

  private void rewind(long handle) {
    files.opening(app, handle, 0).value().seek(0);
  }

  @Test
  @DisplayName("A disposition says whether a file must exist, and what becomes of what it holds")
  void dispositions() {
    assertThat(open(READ, SHARE_ALL, Disposition.OPEN).status())
        .isEqualTo(NtStatus.OBJECT_NAME_NOT_FOUND);
    assertThat(open(READ | WRITE, SHARE_ALL, Disposition.CREATE).value().existed()).isFalse();
    assertThat(open(READ, SHARE_ALL, Disposition.CREATE).status())
        .isEqualTo(NtStatus.OBJECT_NAME_COLLISION);
    long handle = file(READ | WRITE, SHARE_ALL);
    write(handle, "old");
    open(READ | WRITE, SHARE_ALL, Disposition.OVERWRITE);
    rewind(handle);
    assertThat(read(handle, 3)).isEmpty();
  }

  /**
   * @source Microsoft, "Creating and Opening Files", table of sharing modes
   */
  @Test
  @DisplayName("Two openings go together if each shares what the other one does")
  void sharing() {
    file(WRITE, SHARE_READ);
    assertThat(open(READ, SHARE_READ, Disposition.OPEN).status())
        .isEqualTo(NtStatus.SHARING_VIOLATION);
    assertThat(open(WRITE, SHARE_ALL, Disposition.OPEN).status())
        .isEqualTo(NtStatus.SHARING_VIOLATION);
    assertThat(open(READ, SHARE_READ | SHARE_WRITE, Disposition.OPEN).status())
        .isEqualTo(NtStatus.SUCCESS);
    assertThat(open(0, 0, Disposition.OPEN).status()).isEqualTo(NtStatus.SUCCESS);
  }

  @Test
  @DisplayName("Each opening has a pointer of its own, which its operations move")
  void pointer() {
    long first = file(READ | WRITE, SHARE_ALL);
    long second = file(READ | WRITE, SHARE_ALL);
    write(first, "abcdef");
    assertThat(read(second, 2)).isEqualTo("ab");
    assertThat(read(second, 9)).isEqualTo("cdef");
    rewind(first);
    write(first, "XY");
    rewind(second);
    assertThat(read(second, 6)).isEqualTo("XYcdef");
  }

  /**
   * @source wine ntdll/tests/file.c, append_file_test
   */
  @Test
  @DisplayName("A handle that may only append writes at the end")
  void appends() {
    write(file(WRITE, SHARE_ALL), "abc");
    long appending = file(FileObject.APPEND_DATA, SHARE_ALL);
    write(appending, "d");
    write(appending, "e");
    assertThat(read(file(READ, SHARE_ALL), 9)).isEqualTo("abcde");
  }

  @Test
  @DisplayName("A file that goes when it is closed opens no more, and goes with the last opening")
  void deleteOnClose() {
    long handle = open("log.txt", READ, SHARE_ALL, Disposition.CREATE, true).value().handle();
    long other = file(READ, SHARE_ALL);
    handles.close(app, handle);
    assertThat(open(READ, SHARE_ALL, Disposition.OPEN).status()).isEqualTo(NtStatus.DELETE_PENDING);
    handles.close(app, other);
    assertThat(open(READ, SHARE_ALL, Disposition.OPEN).status())
        .isEqualTo(NtStatus.OBJECT_NAME_NOT_FOUND);
  }

  @Test
  @DisplayName("A file is deleted by name only if all who have it open share that")
  void delete() {
    long handle = file(READ, SHARE_READ | SHARE_WRITE);
    assertThat(files.delete(app, "log.txt")).isEqualTo(NtStatus.SHARING_VIOLATION);
    handles.close(app, handle);
    assertThat(files.delete(app, "LOG.TXT")).isEqualTo(NtStatus.SUCCESS);
    assertThat(files.delete(app, "log.txt")).isEqualTo(NtStatus.OBJECT_NAME_NOT_FOUND);
  }

  @Test
  @DisplayName("A file ends where the pointer stands; what it had not before is zero")
  void setEndOfFile() {
    long handle = file(READ | WRITE, SHARE_ALL);
    write(handle, "abcdef");
    files.opening(app, handle, 0).value().seek(2);
    files.setEndOfFile(app, handle);
    files.opening(app, handle, 0).value().seek(4);
    files.setEndOfFile(app, handle);
    rewind(handle);
    assertThat(read(handle, 9)).isEqualTo("ab\0\0");
    assertThat(files.setEndOfFile(app, file(READ, SHARE_ALL))).isEqualTo(NtStatus.ACCESS_DENIED);
  }

  @Test
  @DisplayName("A name with a wildcard is no file's, and folders other than the root do not exist")
  void paths() {
    assertThat(open("a?.txt", READ, SHARE_ALL, Disposition.CREATE, false).status())
        .isEqualTo(NtStatus.OBJECT_NAME_INVALID);
    assertThat(open("C:\\no\\a.txt", READ, SHARE_ALL, Disposition.CREATE, false).status())
        .isEqualTo(NtStatus.OBJECT_PATH_NOT_FOUND);
    assertThat(open("C:/a.txt", READ, SHARE_ALL, Disposition.CREATE, false).status())
        .isEqualTo(NtStatus.SUCCESS);
    assertThat(open("c:\\A.TXT", READ, SHARE_ALL, Disposition.OPEN, false).value().existed())
        .isTrue();
  }
}
