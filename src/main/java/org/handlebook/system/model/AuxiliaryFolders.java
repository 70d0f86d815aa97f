package org.handlebook.system.model;

import java.util.List;
import org.handlebook.c.header.Types;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.io.file.FileDescription;
import org.handlebook.kernel.io.file.Volume;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.AuxiliaryCalls.Call;
import org.handlebook.win32.Word;

/**
 * Serves the functions that make folders and look for files in them, and those about the current
 * one.
 *
 * @source Microsoft, "Directory Management Functions", "SearchPath"; wine dlls/kernelbase/file.c
 */
final class AuxiliaryFolders {
  private static final String WINDOWS = "C:\\Windows";
  private static final String SYSTEM = "C:\\Windows\\system32";
  private static final String TEMPORARY = "C:\\Temp\\";

  private final Volume volume;

  AuxiliaryFolders(Kernel kernel, AuxiliaryCalls calls) {
    this.volume = kernel.files().volume();
    calls.on("CreateDirectory", this::create);
    calls.on(
        "RemoveDirectory",
        call -> AuxiliaryCalls.ofStatus(volume.removeFolder(path(call, call.text(0)))));
    calls.on("SetCurrentDirectory", this::setCurrent);
    calls.on("GetCurrentDirectory", AuxiliaryFolders::getCurrent);
    calls.on("GetFullPathName", AuxiliaryFolders::fullPath);
    calls.on("SearchPath", this::search);
    calls.on("GetWindowsDirectory", call -> call.store(call.word(0), call.word(1), WINDOWS));
    calls.on("GetSystemDirectory", call -> call.store(call.word(0), call.word(1), SYSTEM));
    calls.on("GetTempPath", call -> call.store(call.word(1), call.word(0), TEMPORARY));
  }

  private static String path(Call call, String written) {
    return FilePath.full(call.process(), written);
  }

  private CallResult<Word> create(Call call) {
    if (call.text(0).isEmpty()) {
      return AuxiliaryCalls.refused(NtStatus.OBJECT_PATH_NOT_FOUND);
    }
    return AuxiliaryCalls.ofStatus(volume.createFolder(call.caller(), path(call, call.text(0))));
  }

  private CallResult<Word> setCurrent(Call call) {
    String folder = path(call, call.text(0));
    Outcome<FileDescription> found = volume.describe(folder);
    if (found.isRefused()) {
      return AuxiliaryCalls.refused(found.status());
    } else if (!found.value().isFolder()) {
      return AuxiliaryCalls.refused(NtStatus.NOT_A_DIRECTORY);
    }
    call.process().setCurrentDirectory(folder);
    return AuxiliaryCalls.word(1);
  }

  private static CallResult<Word> getCurrent(Call call) {
    String folder = call.process().currentDirectory();
    boolean isRoot = folder.length() == 3;
    String shown = isRoot ? folder : folder.substring(0, folder.length() - 1);
    return call.store(call.word(1), call.word(0), shown);
  }

  private static CallResult<Word> fullPath(Call call) {
    return found(call, path(call, call.text(0)), 2, 1, 3);
  }

  /** Stores a path, and where in it the name of the file begins. */
  private static CallResult<Word> found(Call call, String path, int to, int room, int name) {
    CallResult<Word> result = call.store(call.word(to), call.word(room), path);
    boolean stored = Integer.toUnsignedLong((int) call.word(room)) > path.length();
    if (stored && call.word(name) != 0) {
      int folder = FilePath.folder(path).length();
      long place = call.word(to) + (long) folder * (call.wide() ? 2 : 1);
      call.memory().store(call.word(name), Types.HANDLE, folder == path.length() ? 0 : place);
    }
    return result;
  }

  private CallResult<Word> search(Call call) {
    String extension = call.text(2);
    String file = call.text(1);
    String name = file.contains(".") ? file : file + extension;
    for (String folder : folders(call)) {
      String path = FilePath.full(call.process(), folder.isEmpty() ? name : folder + "\\" + name);
      if (!volume.describe(path).isRefused()) {
        return found(call, path, 4, 3, 5);
      }
    }
    return AuxiliaryCalls.refused(NtStatus.OBJECT_NAME_NOT_FOUND);
  }

  private static List<String> folders(Call call) {
    ProcessObject process = call.process();
    return call.word(0) == 0
        ? List.of("C:", process.currentDirectory(), SYSTEM, WINDOWS)
        : List.of(call.text(0).split(";"));
  }
}
