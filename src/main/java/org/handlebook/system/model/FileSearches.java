package org.handlebook.system.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.handlebook.c.header.Types;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.io.file.FileDescription;
import org.handlebook.kernel.io.file.Volume;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.system.marshal.MemoryReader;
import org.handlebook.system.model.AuxiliaryCalls.Call;
import org.handlebook.win32.Win32Error;
import org.handlebook.win32.Word;

/**
 * Serves the functions that go through the files of a folder one after the other.
 *
 * @source Microsoft, "FindFirstFile"; wine dlls/ntdll/unix/file.c, init_cached_dir_data: by name,
 *     the folder itself and the one above it before all others
 */
final class FileSearches {
  private static final long NAME = 44;
  private static final int NAME_LENGTH = 260;
  private static final int SHORT_NAME_LENGTH = 14;

  private final Volume volume;
  private final Map<Long, Deque<FileDescription>> searches = new HashMap<>();

  FileSearches(Kernel kernel, AuxiliaryCalls calls) {
    this.volume = kernel.files().volume();
    calls.on("FindFirstFile", this::first);
    calls.on("FindNextFile", this::next);
    calls.on("FindClose", this::close);
  }

  private CallResult<Word> first(Call call) {
    String path = FilePath.full(call.process(), call.text(0));
    Outcome<List<FileDescription>> all = in(FilePath.folder(path));
    if (all.isRefused()) {
      return AuxiliaryCalls.failed(-1, all.status());
    }
    Pattern wanted = pattern(FilePath.name(path));
    Deque<FileDescription> found = new ArrayDeque<>();
    all.value().stream()
        .filter(file -> wanted.matcher(file.name().toUpperCase(Locale.ROOT)).matches())
        .forEach(found::add);
    if (found.isEmpty()) {
      return AuxiliaryCalls.failed(-1, NtStatus.OBJECT_NAME_NOT_FOUND);
    }
    store(call, found.remove());
    long handle = call.memory().keep(new byte[1]);
    searches.put(handle, found);
    return AuxiliaryCalls.word(handle);
  }

  /** Returns what is in a folder; but the root has the folder itself, and the one above, in it. */
  private Outcome<List<FileDescription>> in(String folder) {
    Outcome<FileDescription> own = volume.describe(folder);
    if (own.isRefused()) {
      return Outcome.refused(NtStatus.OBJECT_PATH_NOT_FOUND);
    }
    List<FileDescription> all = new ArrayList<>();
    boolean isRoot = own.value().name().isEmpty();
    for (String name : isRoot ? new String[0] : new String[] {".", ".."}) {
      all.add(new FileDescription(name, FileDescription.DIRECTORY, own.value().times(), 0, 0));
    }
    return volume
        .list(folder)
        .map(
            files -> {
              all.addAll(files);
              return all;
            });
  }

  private static Pattern pattern(String wildcards) {
    String all = wildcards.endsWith("*.*") ? wildcards.replaceFirst("\\.\\*$", "") : wildcards;
    StringBuilder pattern = new StringBuilder();
    for (char c : all.toUpperCase(Locale.ROOT).toCharArray()) {
      pattern.append(c == '*' ? ".*" : c == '?' ? ".?" : Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(pattern.toString());
  }

  private CallResult<Word> next(Call call) {
    Deque<FileDescription> rest = searches.get(call.word(0));
    if (rest == null) {
      return AuxiliaryCalls.refused(NtStatus.INVALID_HANDLE);
    } else if (rest.isEmpty()) {
      return AuxiliaryCalls.refused(Win32Error.ERROR_NO_MORE_FILES);
    }
    store(call, rest.remove());
    return AuxiliaryCalls.word(1);
  }

  private CallResult<Word> close(Call call) {
    return searches.remove(call.word(0)) == null
        ? AuxiliaryCalls.refused(NtStatus.INVALID_HANDLE)
        : AuxiliaryCalls.word(1);
  }

  /** Fills in a WIN32_FIND_DATA. */
  private static void store(Call call, FileDescription file) {
    MemoryAccess memory = call.memory();
    long to = call.word(1);
    memory.store(to, Types.DWORD, AuxiliaryFiles.attributes(file));
    AuxiliaryFiles.store(memory, to + 4, file.times());
    memory.store(to + 28, Types.DWORD, file.size() >>> 32);
    memory.store(to + 32, Types.DWORD, file.size());
    memory.store(to + 36, new byte[8]);
    int unit = call.wide() ? 2 : 1;
    byte[] name = MemoryReader.bytes(file.name(), call.wide());
    memory.store(to + NAME, Arrays.copyOf(name, (NAME_LENGTH + SHORT_NAME_LENGTH) * unit));
  }
}
