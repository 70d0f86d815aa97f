package org.handlebook.system.model;

import java.util.Locale;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.io.file.Volume;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.system.model.AuxiliaryCalls.Call;
import org.handlebook.win32.Word;

/**
 * Serves the functions about drives, of which there is C: alone, and makes files with names that
 * nothing has yet.
 *
 * @source Microsoft, "Volume Management Functions", "GetTempFileName"
 */
final class AuxiliaryVolumes {
  private static final long TOTAL = 64L << 30;
  private static final long FREE = 32L << 30;
  private static final int SECTOR = 512;
  private static final int SECTORS_PER_CLUSTER = 8;
  private static final int FIXED = 3;
  private static final int NO_ROOT = 1;
  private static final int NAME_LENGTH = 255;
  private static final int KEEPS_CASE = 3;
  private static final CType.Int LARGE = new CType.Int("ULONGLONG", 8, false);

  private final Volume volume;

  AuxiliaryVolumes(Kernel kernel, AuxiliaryCalls calls) {
    this.volume = kernel.files().volume();
    calls.on("GetLogicalDrives", call -> AuxiliaryCalls.word(4));
    calls.on(
        "GetDriveType", call -> AuxiliaryCalls.word(isThere(call, call.text(0)) ? FIXED : NO_ROOT));
    calls.on("GetDiskFreeSpace", AuxiliaryVolumes::space);
    calls.on("GetDiskFreeSpaceEx", AuxiliaryVolumes::spaceInBytes);
    calls.on("GetVolumeInformation", AuxiliaryVolumes::information);
    calls.on("GetTempFileName", this::temporary);
  }

  private static boolean isThere(Call call, String path) {
    return FilePath.full(call.process(), path).toUpperCase(Locale.ROOT).startsWith("C:");
  }

  private static CallResult<Word> store(Call call, int first, long[] values, CType type) {
    if (!isThere(call, call.text(0))) {
      return AuxiliaryCalls.refused(NtStatus.OBJECT_PATH_NOT_FOUND);
    }
    for (int i = 0; i < values.length; i++) {
      if (call.word(first + i) != 0) {
        call.memory().store(call.word(first + i), type, values[i]);
      }
    }
    return AuxiliaryCalls.word(1);
  }

  private static CallResult<Word> space(Call call) {
    long cluster = (long) SECTOR * SECTORS_PER_CLUSTER;
    long[] values = {SECTORS_PER_CLUSTER, SECTOR, FREE / cluster, TOTAL / cluster};
    return store(call, 1, values, Types.DWORD);
  }

  private static CallResult<Word> spaceInBytes(Call call) {
    return store(call, 1, new long[] {FREE, TOTAL, FREE}, LARGE);
  }

  private static CallResult<Word> information(Call call) {
    long[] numbers = {AuxiliaryFiles.SERIAL_NUMBER, NAME_LENGTH, KEEPS_CASE};
    CallResult<Word> result = store(call, 3, numbers, Types.DWORD);
    if (call.word(1) != 0) {
      call.store(call.word(1), call.word(2), "");
    }
    if (call.word(6) != 0) {
      call.store(call.word(6), call.word(7), "NTFS");
    }
    return result;
  }

  /**
   * Makes an empty file whose name nothing has yet, unless the number is given. Its path begins as
   * the folder was written.
   */
  private CallResult<Word> temporary(Call call) {
    String folder = call.text(0).endsWith("\\") ? call.text(0) : call.text(0) + "\\";
    String prefix = call.text(1).substring(0, Math.min(3, call.text(1).length()));
    int given = (int) call.word(2) & 0xFFFF;
    for (int number = given == 0 ? 1 : given; number <= 0xFFFF; number++) {
      String path = folder + prefix + Integer.toHexString(number).toUpperCase(Locale.ROOT) + ".tmp";
      NtStatus status = given == 0 ? made(call, path) : NtStatus.SUCCESS;
      if (status.isSuccess()) {
        call.store(call.word(3), path.length() + 1L, path);
        return AuxiliaryCalls.word(number);
      } else if (status != NtStatus.OBJECT_NAME_COLLISION) {
        return AuxiliaryCalls.refused(status);
      }
    }
    return AuxiliaryCalls.refused(NtStatus.OBJECT_NAME_COLLISION);
  }

  private NtStatus made(Call call, String path) {
    return volume.createFile(call.caller(), FilePath.full(call.process(), path));
  }
}
