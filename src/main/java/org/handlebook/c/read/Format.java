package org.handlebook.c.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;

/** Writes values into texts, as printf and its kin do. */
final class Format {
  private static final Pattern PLACE =
      Pattern.compile("%([-0 #+]*)([0-9]{0,3})(ll|l|h|I64|I32|z|I|w)?([a-zA-Z%])");

  private static final Set<String> LONG = Set.of("ll", "I64", "I", "z");

  private final Memory memory;
  private final Position at;

  Format(Memory memory, Position at) {
    this.memory = memory;
    this.at = at;
  }

  String print(String format, boolean wide, List<Expression> arguments, long[] values) {
    StringBuilder text = new StringBuilder();
    Matcher places = PLACE.matcher(format);
    int end = 0;
    int next = 0;
    while (places.find()) {
      text.append(format.substring(end, places.start()));
      end = places.end();
      if (places.group(4).equals("%")) {
        text.append('%');
      } else if (next == values.length) {
        throw new CMistake(at, places.group() + " has no value: give one more argument.");
      } else {
        text.append(padded(places, one(places, wide, arguments.get(next), values[next])));
        next++;
      }
    }
    if (next < values.length) {
      throw new CMistake(at, "There are more values than places for them in the format.");
    }
    return text.append(format.substring(end)).toString();
  }

  private String one(MatchResult place, boolean wide, Expression argument, long value) {
    boolean isLong = LONG.contains(String.valueOf(place.group(3)));
    return switch (place.group(4)) {
      case "d", "i" -> Long.toString(isLong ? value : (int) value);
      case "u" -> Long.toUnsignedString(bits(isLong, value));
      case "x" -> Long.toHexString(bits(isLong, value));
      case "X" -> Long.toHexString(bits(isLong, value)).toUpperCase(Locale.ROOT);
      case "p" -> "%016X".formatted(value);
      case "c" -> String.valueOf((char) value);
      case "s", "S" -> text(place, wide, argument, value);
      default -> throw new CMistake(at, place.group() + " is no place for a value.");
    };
  }

  private static long bits(boolean isLong, long value) {
    return isLong ? value : value & 0xFFFF_FFFFL;
  }

  private String text(MatchResult place, boolean wide, Expression argument, long value) {
    if (argument.type() instanceof CType.Pointer text && text.target() instanceof CType.Int) {
      return memory.text(value, text.target().size() == 2, at);
    }
    throw new CMistake(
        at,
        place.group()
            + " writes a "
            + (wide ? "wide " : "")
            + "text, and this is a "
            + argument.type().text()
            + ". Write %d or %p.");
  }

  private static String padded(MatchResult place, String text) {
    String flags = place.group(1);
    int width = place.group(2).isEmpty() ? 0 : Integer.parseInt(place.group(2));
    String filling = (flags.contains("0") ? "0" : " ").repeat(Math.max(0, width - text.length()));
    return flags.contains("-") ? text + filling : filling + text;
  }
}
