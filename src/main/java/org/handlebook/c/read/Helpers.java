package org.handlebook.c.read;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.c.read.Expression.Helped;
import org.handlebook.system.marshal.MemoryReader;

/** Answers the functions of the C runtime, which need no Windows. */
final class Helpers {
  private static final long STRSAFE_E_INVALID_PARAMETER = 0x8007_0057;
  private static final long STRSAFE_E_INSUFFICIENT_BUFFER = 0x8007_007A;
  private static final Pattern NUMBER = Pattern.compile("\\s*([-+]?[0-9]{1,18})");

  private final Memory memory;

  /** Makes the functions of a process. */
  Helpers(Memory memory) {
    this.memory = memory;
  }

  long help(Helped call, long[] a) {
    Position at = call.at();
    return switch (call.function().name()) {
      case "lstrlen", "_tcslen", "strlen", "wcslen" -> characters(call, text(call, a, 0));
      case "lstrcpy", "_tcscpy", "strcpy", "wcscpy" -> copy(call, a[0], text(call, a, 1));
      case "lstrcat", "_tcscat", "strcat", "wcscat" ->
          copy(call, a[0], text(call, a, 0) + text(call, a, 1));
      case "lstrcmp", "_tcscmp", "strcmp", "wcscmp" ->
          Integer.signum(text(call, a, 0).compareTo(text(call, a, 1)));
      case "memcmp" ->
          Arrays.compareUnsigned(memory.read(a[0], a[2], at), memory.read(a[1], a[2], at));
      case "StringCchCopy" -> cut(call, a, text(call, a, 2));
      case "StringCchCat" -> cut(call, a, text(call, a, 0) + text(call, a, 2));
      case "_tcscpy_s", "strcpy_s", "wcscpy_s" -> fitting(call, a, text(call, a, 2));
      case "_tcscat_s", "strcat_s", "wcscat_s" ->
          fitting(call, a, text(call, a, 0) + text(call, a, 2));
      case "atoi", "_wtoi", "_ttoi", "_tstoi" -> number(text(call, a, 0));
      case "ZeroMemory", "SecureZeroMemory" -> fill(a[0], a[1], 0, at);
      case "FillMemory" -> fill(a[0], a[1], a[2], at);
      case "memset" -> fill(a[0], a[2], a[1], at);
      case "CopyMemory", "memcpy", "MoveMemory", "memmove" -> move(a, at);
      case "wsprintf", "sprintf", "_stprintf" -> print(call, a, 1);
      case "sprintf_s", "swprintf_s", "_stprintf_s" -> print(call, a, 2);
      case "_snprintf", "swprintf", "_snwprintf", "_sntprintf" -> print(call, a, 2);
      case "StringCchPrintf" -> cut(call, a, printed(call, a, 2));
      case "StringCbPrintf" -> {
        long[] inCharacters = a.clone();
        inCharacters[1] = a[1] / (isWide(call, 0) ? 2 : 1);
        yield cut(call, inCharacters, printed(call, a, 2));
      }
      case "malloc" -> memory.allocate("the memory", a[0], at);
      default -> 0;
    };
  }

  private static boolean isWide(Helped call, int parameter) {
    CType type = call.arguments().get(parameter).type();
    return type instanceof CType.Pointer text && text.target().size() == 2;
  }

  private String text(Helped call, long[] a, int parameter) {
    return memory.text(a[parameter], isWide(call, parameter), call.at());
  }

  private static long characters(Helped call, String text) {
    boolean wide = isWide(call, 0);
    return MemoryReader.bytes(text, wide).length / (wide ? 2L : 1L) - 1;
  }

  private long copy(Helped call, long to, String text) {
    memory.write(to, MemoryReader.bytes(text, isWide(call, 0)), call.at());
    return to;
  }

  /** Copies a text where so many characters have room. */
  private long fitting(Helped call, long[] a, String text) {
    long characters = characters(call, text) + 1;
    if (characters > a[1]) {
      throw new CMistake(
          call.at(),
          "The text has %d characters with the null at its end, and there is room for %d."
              .formatted(characters, a[1]));
    }
    copy(call, a[0], text);
    return 0;
  }

  /**
   * Copies as much of a text as has room, and says whether all of it had.
   *
   * @source strsafe.h
   */
  private long cut(Helped call, long[] a, String text) {
    if (a[1] == 0) {
      return STRSAFE_E_INVALID_PARAMETER;
    }
    boolean fits = text.length() < a[1];
    copy(call, a[0], fits ? text : text.substring(0, (int) a[1] - 1));
    return fits ? 0 : STRSAFE_E_INSUFFICIENT_BUFFER;
  }

  private static long number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? Long.parseLong(number.group(1)) : 0;
  }

  private long fill(long to, long length, long value, Position at) {
    memory.read(to, 0, at);
    byte[] bytes = new byte[(int) Math.max(0, Math.min(length, memory.room(to) + 1L))];
    Arrays.fill(bytes, (byte) value);
    memory.write(to, bytes, at);
    return to;
  }

  private long move(long[] a, Position at) {
    memory.write(a[0], memory.read(a[1], a[2], at), at);
    return a[0];
  }

  private long print(Helped call, long[] a, int format) {
    String text = printed(call, a, format);
    copy(call, a[0], text);
    return characters(call, text);
  }

  private String printed(Helped call, long[] a, int format) {
    List<Expression> arguments = call.arguments();
    return new Format(memory, call.at())
        .print(
            text(call, a, format),
            isWide(call, format),
            arguments.subList(format + 1, arguments.size()),
            Arrays.copyOfRange(a, format + 1, a.length));
  }
}
