package org.handlebook.system.model;

import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.system.model.AuxiliaryCalls.Call;
import org.handlebook.win32.Win32Error;
import org.handlebook.win32.Word;

/**
 * Serves the functions that tell which Windows this is: to programs whose manifest names none, it
 * is 8.
 *
 * @source Microsoft, "GetVersionEx", "VerifyVersionInfo"; wine dlls/ntdll/version.c
 */
final class SystemVersion {
  private static final int MAJOR = 6;
  private static final int MINOR = 2;
  private static final int BUILD = 9200;
  private static final int PLATFORM = 2;
  private static final int WORKSTATION = 1;
  private static final CType.Int SHORT = new CType.Int("WORD", 2, false);

  /** What VER_… flags stand for, from the lowest on, as far as they are compared. */
  private static final List<Integer> FLAGS = List.of(0x02, 0x01, 0x20, 0x10);

  private static final List<Integer> BITS = List.of(1, 0, 5, 4);
  private static final int BUILD_FLAG = 0x04;
  private static final int BUILD_BIT = 2;

  SystemVersion(AuxiliaryCalls calls) {
    calls.on("GetVersion", call -> AuxiliaryCalls.word(BUILD << 16 | MINOR << 8 | MAJOR));
    calls.on("GetVersionEx", SystemVersion::get);
    calls.on("VerSetConditionMask", SystemVersion::setCondition);
    calls.on("VerifyVersionInfo", SystemVersion::verify);
  }

  private static int servicePack(Call call) {
    return 20 + 128 * (call.wide() ? 2 : 1);
  }

  /** Fills in an OSVERSIONINFO, or an OSVERSIONINFOEX. */
  private static CallResult<Word> get(Call call) {
    MemoryAccess memory = call.memory();
    long to = call.word(0);
    int size = (int) memory.number(to, Types.DWORD);
    int shorter = servicePack(call);
    if (size != shorter && size != shorter + 8) {
      return AuxiliaryCalls.refused(Win32Error.ERROR_INSUFFICIENT_BUFFER);
    }
    memory.store(to + 4, new byte[size - 4]);
    int[] numbers = {MAJOR, MINOR, BUILD, PLATFORM};
    for (int i = 0; i < numbers.length; i++) {
      memory.store(to + 4 + 4L * i, Types.DWORD, numbers[i]);
    }
    if (size > shorter) {
      memory.store(to + shorter + 6, new byte[] {WORKSTATION});
    }
    return AuxiliaryCalls.word(1);
  }

  private static CallResult<Word> setCondition(Call call) {
    int bit = Integer.numberOfTrailingZeros((int) call.word(1) | 0x80);
    return AuxiliaryCalls.word(call.word(0) | ((call.word(2) & 7) << (3 * bit)));
  }

  private static CallResult<Word> verify(Call call) {
    MemoryAccess memory = call.memory();
    long from = call.word(0);
    int flags = (int) call.word(1);
    long pack = from + servicePack(call);
    long[] asked = {
      memory.number(from + 4, Types.DWORD),
      memory.number(from + 8, Types.DWORD),
      memory.number(pack, SHORT),
      memory.number(pack + 2, SHORT)
    };
    boolean fits =
        holds(call.word(2), flags, asked)
            && ((flags & BUILD_FLAG) == 0
                || holds(
                    condition(call.word(2), BUILD_BIT),
                    Long.compare(BUILD, memory.number(from + 12, Types.DWORD))));
    return fits ? AuxiliaryCalls.word(1) : AuxiliaryCalls.refused(Win32Error.ERROR_OLD_WIN_VERSION);
  }

  private static int condition(long mask, int bit) {
    return (int) (mask >>> (3 * bit)) & 7;
  }

  /** The first number that differs decides, by the condition of the first that is asked for. */
  private static boolean holds(long mask, int flags, long[] asked) {
    long[] here = {MAJOR, MINOR, 0, 0};
    int first = -1;
    for (int i = 0; i < FLAGS.size(); i++) {
      if ((flags & FLAGS.get(i)) != 0) {
        first = first < 0 ? condition(mask, BITS.get(i)) : first;
        int order = Long.compare(here[i], asked[i]);
        if (order != 0) {
          return holds(first, order);
        }
      }
    }
    return first < 0 || holds(first, 0);
  }

  private static boolean holds(int condition, int order) {
    return switch (condition) {
      case 1 -> order == 0;
      case 2 -> order > 0;
      case 3 -> order >= 0;
      case 4 -> order < 0;
      default -> order <= 0;
    };
  }
}
