package org.handlebook.system.model;

import java.util.function.BiFunction;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.file.DiskFileObject;
import org.handlebook.kernel.io.file.FileDescription;
import org.handlebook.kernel.io.file.FileTimes;
import org.handlebook.kernel.io.file.Volume;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.system.model.AuxiliaryCalls.Call;
import org.handlebook.win32.Win32Error;
import org.handlebook.win32.Word;

/**
 * Serves the functions that describe files, rename and copy them.
 *
 * @source Microsoft, "File Management Functions"; wine dlls/kernelbase/file.c
 */
final class AuxiliaryFiles {
  private static final long INVALID_FILE_ATTRIBUTES = 0xFFFF_FFFFL;
  private static final int NORMAL = 0x80;
  static final int SERIAL_NUMBER = 0x4842_1893;
  private static final int REPLACE_EXISTING = 1;

  /** FILETIME. */
  private static final CType.Int TIME = new CType.Int("LONGLONG", 8, true);

  private final Kernel kernel;
  private final Volume volume;

  AuxiliaryFiles(Kernel kernel, AuxiliaryCalls calls) {
    this.kernel = kernel;
    this.volume = kernel.files().volume();
    calls.on("GetFileAttributes", this::getAttributes);
    calls.on("SetFileAttributes", this::setAttributes);
    calls.on("GetFileTime", this::getTime);
    calls.on("SetFileTime", this::setTime);
    calls.on("GetFileInformationByHandle", this::getInformation);
    calls.on("MoveFile", call -> move(call, false));
    calls.on("MoveFileEx", call -> move(call, ((int) call.word(2) & REPLACE_EXISTING) != 0));
    calls.on("CopyFile", this::copy);
  }

  /** Returns the attributes as programs see them: of none, there is one for that. */
  static int attributes(FileDescription file) {
    return file.attributes() == 0 ? NORMAL : file.attributes();
  }

  /** Stores when a file was made, used and changed last, one after the other. */
  static void store(MemoryAccess memory, long address, FileTimes times) {
    memory.store(address, TIME, times.created());
    memory.store(address + 8, TIME, times.accessed());
    memory.store(address + 16, TIME, times.written());
  }

  private static String path(Call call, int index) {
    return FilePath.full(call.process(), call.text(index));
  }

  private CallResult<Word> getAttributes(Call call) {
    if (call.text(0).isEmpty()) {
      return AuxiliaryCalls.failed(INVALID_FILE_ATTRIBUTES, NtStatus.OBJECT_PATH_NOT_FOUND);
    }
    Outcome<FileDescription> file = volume.describe(path(call, 0));
    return file.isRefused()
        ? AuxiliaryCalls.failed(INVALID_FILE_ATTRIBUTES, file.status())
        : AuxiliaryCalls.word(attributes(file.value()));
  }

  private CallResult<Word> setAttributes(Call call) {
    return AuxiliaryCalls.ofStatus(volume.setAttributes(path(call, 0), (int) call.word(1)));
  }

  /** Asks the opening of a file that a handle leads to. */
  private CallResult<Word> withOpening(
      Call call, int access, BiFunction<Call, DiskFileObject, CallResult<Word>> then) {
    Outcome<DiskFileObject> opening = kernel.files().opening(call.caller(), call.word(0), access);
    return opening.isRefused()
        ? AuxiliaryCalls.refused(opening.status())
        : then.apply(call, opening.value());
  }

  private CallResult<Word> getTime(Call call) {
    return withOpening(call, FileObject.READ_ATTRIBUTES, AuxiliaryFiles::getTime);
  }

  private static CallResult<Word> getTime(Call call, DiskFileObject opening) {
    FileTimes times = opening.describe().times();
    long[] values = {times.created(), times.accessed(), times.written()};
    for (int i = 0; i < values.length; i++) {
      if (call.word(i + 1) != 0) {
        call.memory().store(call.word(i + 1), TIME, values[i]);
      }
    }
    return AuxiliaryCalls.word(1);
  }

  private CallResult<Word> setTime(Call call) {
    return withOpening(call, FileObject.WRITE_ATTRIBUTES, AuxiliaryFiles::setTime);
  }

  private static CallResult<Word> setTime(Call call, DiskFileObject opening) {
    FileTimes before = opening.describe().times();
    opening.setTimes(
        new FileTimes(
            given(call, 1, before.created()),
            given(call, 2, before.accessed()),
            given(call, 3, before.written())));
    return AuxiliaryCalls.word(1);
  }

  private static long given(Call call, int index, long before) {
    long given = call.word(index) == 0 ? 0 : call.memory().number(call.word(index), TIME);
    return given == 0 ? before : given;
  }

  private CallResult<Word> getInformation(Call call) {
    return withOpening(call, FileObject.READ_ATTRIBUTES, AuxiliaryFiles::getInformation);
  }

  /** Fills in a BY_HANDLE_FILE_INFORMATION. */
  private static CallResult<Word> getInformation(Call call, DiskFileObject opening) {
    FileDescription file = opening.describe();
    MemoryAccess memory = call.memory();
    long to = call.word(1);
    memory.store(to, Types.DWORD, attributes(file));
    store(memory, to + 4, file.times());
    int[] rest = {
      SERIAL_NUMBER,
      (int) (file.size() >>> 32),
      (int) file.size(),
      1,
      (int) (file.index() >>> 32),
      (int) file.index()
    };
    for (int i = 0; i < rest.length; i++) {
      memory.store(to + 28 + 4L * i, Types.DWORD, rest[i]);
    }
    return AuxiliaryCalls.word(1);
  }

  private CallResult<Word> move(Call call, boolean replaces) {
    return AuxiliaryCalls.ofStatus(
        volume.rename(call.caller(), path(call, 0), path(call, 1), replaces));
  }

  private CallResult<Word> copy(Call call) {
    boolean replaces = (int) call.word(2) == 0;
    NtStatus status = volume.copy(call.caller(), path(call, 0), path(call, 1), replaces);
    return status == NtStatus.OBJECT_NAME_COLLISION
        ? AuxiliaryCalls.refused(Win32Error.ERROR_FILE_EXISTS)
        : AuxiliaryCalls.ofStatus(status);
  }
}
