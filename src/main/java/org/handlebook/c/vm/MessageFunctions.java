package org.handlebook.c.vm;

import java.util.Map;
import java.util.Optional;

/** Messages: those of errors, and those that are shown. */
final class MessageFunctions {
  private static final int ALLOCATES = 0x100;
  private static final int FROM_STRING = 0x400;
  private static final int IGNORES = 0x200;
  private static final int YES_NO = 4;

  private MessageFunctions() {}

  static void add(Map<String, Native> all) {
    for (boolean wide : new boolean[] {false, true}) {
      String suffix = wide ? "W" : "A";
      all.put("FormatMessage" + suffix, call -> format(call, wide));
      all.put("MessageBox" + suffix, call -> box(call, wide));
      all.put("OutputDebugString" + suffix, call -> 0);
    }
    all.put("MessageBeep", call -> 1);
    all.put("Beep", call -> call.become("Sleep", call.word(1)) + 1);
  }

  private static long format(NativeCall call, boolean wide) {
    int flags = call.number(0);
    Optional<String> found =
        (flags & FROM_STRING) != 0
            ? Optional.of(call.text(1, wide))
            : SystemMessages.of(call.number(2));
    if (found.isEmpty()) {
      call.later("SetLastError", 317);
      return 0;
    }
    String text = (flags & IGNORES) != 0 ? found.get() : inserted(call, found.get(), wide);
    if ((flags & ALLOCATES) != 0) {
      long block =
          call.machine().heap().allocate((text.length() + 1L) * (wide ? 2 : 1) * 2, "malloc");
      call.store(block, text, wide);
      call.memory().store(Kind.I64, call.word(4), block);
      return text.length();
    } else if (text.length() >= (call.word(5) & 0xFFFF_FFFFL)) {
      call.later("SetLastError", 122);
      return 0;
    }
    call.store(call.word(4), text, wide);
    return text.length();
  }

  /** {@code %1!d!} and its kin, from the list of arguments. */
  private static String inserted(NativeCall call, String text, boolean wide) {
    StringBuilder out = new StringBuilder();
    long list = call.word(6);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean insert = c == '%' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (insert && list != 0) {
        int index = text.charAt(++i) - '1';
        long first = (call.number(0) & 0x2000) != 0 ? list : call.memory().load(Kind.I64, list);
        long value = call.memory().load(Kind.I64, first + 8L * index);
        String directive = "s";
        if (i + 1 < text.length() && text.charAt(i + 1) == '!') {
          int end = text.indexOf('!', i + 2);
          directive = text.substring(i + 2, end);
          i = end;
        }
        out.append(new Formatter(call.memory(), "%" + directive, wide, () -> value).print());
      } else if (c == '%' && i + 1 < text.length() && text.charAt(i + 1) == 'n') {
        out.append("\r\n");
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Nobody sees a window: what it says is printed, and the first button pressed. */
  private static long box(NativeCall call, boolean wide) {
    String title = call.word(2) == 0 ? "Error" : call.text(2, wide);
    String text = call.word(1) == 0 ? "" : call.text(1, wide);
    call.streams().write(call, FileStreams.OUT, "[" + title + "] " + text + "\n");
    int buttons = call.number(3) & 0xF;
    return buttons == YES_NO || buttons == YES_NO - 1 ? 6 : buttons == 2 ? 3 : buttons == 5 ? 4 : 1;
  }
}
