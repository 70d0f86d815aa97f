package org.handlebook.win32;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handlebook.win32.SecurityDescriptor.Ace;
import org.handlebook.win32.SecurityDescriptor.Dacl;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes security descriptors as text.
 *
 * <p>What means nothing for a kernel object is read over: the group ({@code G:}), and flags that
 * say how containers hand a list on.
 *
 * @source Microsoft, "Security Descriptor String Format", "ACE Strings"
 */
final class Sddl {
  private static final String EVERYTHING = "NO_ACCESS_CONTROL";
  private static final String NO_WRITE_UP = "NW";
  private static final Set<String> CONTROL = Set.of("P", "AI", "AR");
  private static final Set<String> PASSED_ON = Set.of("OI", "CI", "NP", "ID");
  private static final int FIELDS = 6;

  private final String text;
  private final String rest;
  private final Set<Character> seen = new HashSet<>();
  private int at;
  private @Nullable String owner;
  private @Nullable Dacl dacl;
  private @Nullable String integrity;

  private Sddl(String text) {
    this.text = text;
    this.rest = text.strip().toUpperCase(Locale.ROOT);
  }

  static SecurityDescriptor parse(String text) {
    Sddl reader = new Sddl(text);
    while (reader.at < reader.rest.length()) {
      reader.part();
    }
    return new SecurityDescriptor(reader.owner, reader.dacl, reader.integrity);
  }

  private void part() {
    char part = rest.charAt(at);
    if ("OGDS".indexOf(part) < 0 || !rest.startsWith(":", at + 1)) {
      throw malformed("O:, G:, D: or S: is expected at \"" + rest.substring(at) + "\"");
    }
    if (!seen.add(part)) {
      throw malformed(part + ": stands there twice");
    }
    at += 2;
    switch (part) {
      case 'O' -> owner = sid();
      case 'G' -> sid();
      case 'D' -> dacl = dacl();
      default -> label();
    }
  }

  private String sid() {
    int end = at;
    if (rest.startsWith("S-", at)) {
      end += 1;
      while (end < rest.length() && "0123456789-".indexOf(rest.charAt(end)) >= 0) {
        end++;
      }
    } else {
      end = Math.min(at + 2, rest.length());
    }
    String sid = rest.substring(at, end);
    at = end;
    return sid(sid);
  }

  private String sid(String letters) {
    try {
      return Sid.parse(letters);
    } catch (IllegalArgumentException problem) {
      throw malformed(problem.getMessage());
    }
  }

  private Dacl dacl() {
    if (rest.startsWith(EVERYTHING, at)) {
      at += EVERYTHING.length();
      return new Dacl(null);
    }
    control();
    List<Ace> entries = new ArrayList<>();
    while (rest.startsWith("(", at)) {
      String[] fields = entry();
      if (!fields[0].equals("A") && !fields[0].equals("D")) {
        throw malformed("an entry allows (A) or denies (D), it does not \"" + fields[0] + "\"");
      }
      entries.add(new Ace(fields[0].equals("A"), Rights.parse(fields[2], this), sid(fields[5])));
    }
    return new Dacl(entries);
  }

  private void control() {
    int end = at;
    while (end < rest.length() && Character.isLetter(rest.charAt(end)) && !isPart(end)) {
      int length = rest.charAt(end) == 'P' ? 1 : 2;
      String flag = rest.substring(end, Math.min(end + length, rest.length()));
      if (!CONTROL.contains(flag)) {
        throw malformed("\"" + flag + "\" is no flag of a list: P, AI or AR");
      }
      end += flag.length();
    }
    at = end;
  }

  private boolean isPart(int position) {
    return rest.startsWith(":", position + 1);
  }

  private String[] entry() {
    int end = rest.indexOf(')', at);
    if (end < 0) {
      throw malformed("an entry is not closed: \"" + rest.substring(at) + "\"");
    }
    String entry = rest.substring(at + 1, end);
    at = end + 1;
    String[] fields = entry.split(";", -1);
    if (fields.length != FIELDS) {
      throw malformed(
          "an entry has six fields (type;flags;rights;;;SID), (%s) has %d"
              .formatted(entry, fields.length));
    }
    flags(fields[1]);
    if (!fields[3].isEmpty() || !fields[4].isEmpty()) {
      throw malformed("entries for single properties do not exist for kernel objects");
    }
    return fields;
  }

  private void flags(String flags) {
    for (int i = 0; i < flags.length(); i += 2) {
      String flag = flags.substring(i, Math.min(i + 2, flags.length()));
      if (!PASSED_ON.contains(flag)) {
        throw malformed("\"" + flag + "\" is no flag that an entry can have here");
      }
    }
  }

  private void label() {
    control();
    while (rest.startsWith("(", at)) {
      String[] fields = entry();
      if (!fields[0].equals("ML") || !fields[2].equals(NO_WRITE_UP)) {
        throw malformed("S: can hold a mandatory label only, such as S:(ML;;NW;;;LW)");
      }
      integrity = sid(fields[5]);
    }
  }

  /** Returns why the text is refused. */
  IllegalArgumentException malformed(@Nullable String reason) {
    return new IllegalArgumentException(
        "\"%s\" is no security descriptor: %s".formatted(text, reason));
  }

  static String write(SecurityDescriptor descriptor) {
    StringBuilder text = new StringBuilder();
    if (descriptor.owner() != null) {
      text.append("O:").append(Sid.text(descriptor.owner()));
    }
    if (descriptor.dacl() != null) {
      text.append("D:").append(write(descriptor.dacl()));
    }
    if (descriptor.integrity() != null) {
      text.append("S:(ML;;NW;;;").append(Sid.text(descriptor.integrity())).append(')');
    }
    return text.toString();
  }

  private static String write(Dacl dacl) {
    if (dacl.entries() == null) {
      return EVERYTHING;
    }
    StringBuilder text = new StringBuilder();
    for (Ace ace : dacl.entries()) {
      String type = ace.allow() ? "A" : "D";
      text.append("(%s;;%s;;;%s)".formatted(type, Rights.write(ace.mask()), Sid.text(ace.sid())));
    }
    return text.toString();
  }

  /** Access masks as SDDL writes them. */
  private enum Rights {
    SD(0x0001_0000),
    RC(0x0002_0000),
    WD(0x0004_0000),
    WO(0x0008_0000),
    GA(0x1000_0000),
    GX(0x2000_0000),
    GW(0x4000_0000),
    GR(0x8000_0000),
    FA(0x001F_01FF),
    FR(0x0012_0089),
    FW(0x0012_0116),
    FX(0x0012_00A0);

    private final int mask;

    Rights(int mask) {
      this.mask = mask;
    }

    static int parse(String text, Sddl reader) {
      if (text.startsWith("0X")) {
        return number(text, reader);
      }
      int mask = 0;
      for (int i = 0; i < text.length(); i += 2) {
        mask |= letters(text.substring(i, Math.min(i + 2, text.length())), reader);
      }
      return mask;
    }

    private static int number(String text, Sddl reader) {
      try {
        return Integer.parseUnsignedInt(text.substring(2), 16);
      } catch (NumberFormatException problem) {
        throw reader.malformed("\"" + text + "\" is no access mask");
      }
    }

    private static int letters(String letters, Sddl reader) {
      for (Rights right : values()) {
        if (right.name().equals(letters)) {
          return right.mask;
        }
      }
      throw reader.malformed(
          "\"%s\" is no right: GA, GR, GW, GX, RC, SD, WD, WO, or a mask such as 0x1f0003"
              .formatted(letters));
    }

    /** Letters if they say all of it, else a number. */
    static String write(int mask) {
      StringBuilder text = new StringBuilder();
      int rest = mask;
      for (Rights right : values()) {
        if (Integer.bitCount(right.mask) == 1 && (mask & right.mask) != 0) {
          text.append(right.name());
          rest &= ~right.mask;
        }
      }
      return rest == 0 ? text.toString() : "0x" + Integer.toHexString(mask);
    }
  }
}
