package org.handlebook.c.read;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Types;
import org.handlebook.c.read.Expression.Helped;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.Win32Error;

/** Answers the functions that need no Windows. */
final class Helpers {
  private static final long HEAP = 0x1_0000;
  private static final int HEAP_ZERO_MEMORY = 8;
  private static final int LMEM_ZEROINIT = 0x40;
  private static final Pattern NUMBER = Pattern.compile("\\s*([-+]?[0-9]{1,18})");

  private final Memory memory;
  private final BiConsumer<Win32Error, Position> failed;

  /**
   * Makes the functions of a process.
   *
   * @param failed hears of the last errors
   */
  Helpers(Memory memory, BiConsumer<Win32Error, Position> failed) {
    this.memory = memory;
    this.failed = failed;
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
      case "StringCchCopy", "_tcscpy_s", "strcpy_s", "wcscpy_s" ->
          fitting(call, a, text(call, a, 2));
      case "StringCchCat", "_tcscat_s", "strcat_s", "wcscat_s" ->
          fitting(call, a, text(call, a, 0) + text(call, a, 2));
      case "atoi", "_wtoi", "_ttoi", "_tstoi" -> number(text(call, a, 0));
      case "ZeroMemory", "SecureZeroMemory" -> fill(a[0], a[1], 0, at);
      case "FillMemory" -> fill(a[0], a[1], a[2], at);
      case "memset" -> fill(a[0], a[2], a[1], at);
      case "CopyMemory", "memcpy", "MoveMemory", "memmove" -> move(a, at);
      case "wsprintf", "sprintf", "_stprintf" -> print(call, a, 1);
      case "sprintf_s", "swprintf_s", "_stprintf_s" -> print(call, a, 2);
      case "_snprintf", "swprintf", "_snwprintf", "_sntprintf" -> print(call, a, 2);
      case "StringCchPrintf", "StringCbPrintf" -> print(call, a, 2) < 0 ? 1 : 0;
      case "malloc" -> memory.allocate("the memory", a[0], at);
      case "HeapAlloc" -> heap(a[2], (a[1] & HEAP_ZERO_MEMORY) != 0, at);
      case "LocalAlloc" -> heap(a[1], (a[0] & LMEM_ZEROINIT) != 0, at);
      case "GetProcessHeap" -> HEAP;
      case "HeapFree" -> 1;
      case "InitializeProcThreadAttributeList" -> begin(a, at);
      case "UpdateProcThreadAttribute" -> update(a, at);
      case "InitializeSecurityDescriptor" ->
          fill(a[0], DescriptorMemory.ABSOLUTE_SIZE, 0, at) == a[0] ? 1 : 0;
      case "SetSecurityDescriptorDacl" -> DescriptorMemory.setDacl(memory, a, at);
      case "ConvertStringSecurityDescriptorToSecurityDescriptor" -> descriptor(call, a);
      case "ConvertStringSidToSid" -> sid(call, a);
      case "CreateWellKnownSid" -> wellKnown(a, at);
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
    return Memory.bytes(text, wide).length / (wide ? 2L : 1L) - 1;
  }

  private long copy(Helped call, long to, String text) {
    memory.write(to, Memory.bytes(text, isWide(call, 0)), call.at());
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

  private static long number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? Long.parseLong(number.group(1)) : 0;
  }

  private long fill(long to, long length, long value, Position at) {
    memory.read(to, 0, at);
    byte[] bytes = new byte[(int) Math.max(0, Math.min(length, memory.room(to, at) + 1L))];
    Arrays.fill(bytes, (byte) value);
    memory.write(to, bytes, at);
    return to;
  }

  private long move(long[] a, Position at) {
    memory.write(a[0], memory.read(a[1], a[2], at), at);
    return a[0];
  }

  private long print(Helped call, long[] a, int format) {
    List<Expression> arguments = call.arguments();
    Format printed = new Format(memory, call.at());
    String text =
        printed.print(
            text(call, a, format),
            isWide(call, format),
            arguments.subList(format + 1, arguments.size()),
            Arrays.copyOfRange(a, format + 1, a.length));
    copy(call, a[0], text);
    return characters(call, text);
  }

  private long heap(long size, boolean zero, Position at) {
    long address = memory.allocate("the memory", size, at);
    memory.clear(address, (int) (zero ? size : 0), at);
    return address;
  }

  /** Without a list, or with too little room, asks how long one is. */
  private long begin(long[] a, Position at) {
    CType.Int size = new CType.Int("SIZE_T", 8, false);
    long room = a[0] == 0 ? 0 : memory.number(a[3], size, at);
    memory.store(a[3], size, AttributeList.SIZE, at);
    if (room < AttributeList.SIZE) {
      return refused(Win32Error.ERROR_INSUFFICIENT_BUFFER, at);
    }
    fill(a[0], AttributeList.SIZE, 0, at);
    return 1;
  }

  private long update(long[] a, Position at) {
    return new AttributeList(memory, at)
        .add(a[0], a[2], a[3], a[4])
        .map(error -> refused(error, at))
        .orElse(1L);
  }

  private long refused(Win32Error error, Position at) {
    failed.accept(error, at);
    return 0;
  }

  private long descriptor(Helped call, long[] a) {
    try {
      byte[] bytes = SecurityDescriptor.parse(text(call, a, 0)).selfRelative();
      long address = memory.store("the security descriptor", bytes, call.at());
      memory.store(a[2], Types.HANDLE, address, call.at());
      if (a[3] != 0) {
        memory.store(a[3], Types.DWORD, bytes.length, call.at());
      }
      return 1;
    } catch (IllegalArgumentException malformed) {
      throw new CMistake(call.at(), String.valueOf(malformed.getMessage()));
    }
  }

  private long wellKnown(long[] a, Position at) {
    WellKnownSids.WellKnown sid = WellKnownSids.TYPES.get((int) a[0]);
    if (sid == null) {
      throw new CMistake(
          at,
          "Write the security identifier as text: ConvertStringSidToSid(TEXT(\"S-1-1-0\"), &pSid)");
    }
    memory.write(a[2], Memory.bytes(sid.sid(), true), at);
    return 1;
  }

  /** A SID is kept as its text, which calls and only they look into. */
  private long sid(Helped call, long[] a) {
    byte[] bytes = Memory.bytes(text(call, a, 0), true);
    memory.store(a[1], Types.HANDLE, memory.store("the SID", bytes, call.at()), call.at());
    return 1;
  }
}
