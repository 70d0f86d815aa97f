package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.c.header.CType;

/**
 * Compares the format of printf and its kin with the values behind it, where a program that runs
 * would crash. What prints something else than was meant is left to do that.
 */
final class FormatCheck {
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "%([-+ #0]*)(\\*|\\d+)?(?:\\.(\\*|\\d*))?(I64|I32|ll|hh|[lhwIztjL])?"
              + "(\\[\\^?]?[^]]*]|.)",
          Pattern.DOTALL);

  private final Reading reading;
  private final boolean scans;
  private final boolean safe;
  private final List<Directive> wanted = new ArrayList<>();

  /** What a format wants a value for: the directive, or "*" for a width. */
  private record Directive(String text, char letter) {}

  private FormatCheck(Reading reading, String function) {
    this.reading = reading;
    this.scans = function.contains("scanf");
    this.safe = function.endsWith("_s");
  }

  /** Checks a call, if the function takes a format and that is known. */
  static void check(Reading reading, Symbol function, List<Expr> arguments, int fixed, Spot at) {
    String name = function.name().toLowerCase(Locale.ROOT);
    boolean takes = name.contains("printf") || name.contains("scanf");
    int format = takes ? formatAt(arguments, fixed - 1) : -1;
    if (format >= 0 && text(arguments.get(format)) instanceof Expr.StringLiteral text) {
      FormatCheck check = new FormatCheck(reading, function.name());
      check.read(text.value());
      check.compare(arguments.subList(format + 1, arguments.size()), at);
    }
  }

  /** The format is the last parameter with a name; swprintf may have a size before it. */
  private static int formatAt(List<Expr> arguments, int last) {
    for (int i = last; i < arguments.size() && i <= last + 2; i++) {
      if (text(arguments.get(i)) instanceof Expr.StringLiteral) {
        return i;
      }
    }
    return -1;
  }

  private static Expr text(Expr argument) {
    Expr inner = argument;
    while (inner instanceof Expr.Conversion conversion) {
      inner = conversion.operand();
    }
    return inner instanceof Expr.AddressOf address ? address.place() : inner;
  }

  private void read(String format) {
    Matcher found = DIRECTIVE.matcher(format);
    while (found.find()) {
      char letter = found.group(5).charAt(0);
      boolean skipped = scans && "*".equals(found.group(2));
      if (letter == '%' || skipped) {
        continue;
      }
      star(found.group(2));
      star(found.group(3));
      wanted.add(new Directive(found.group(), letter));
      if (scans && safe && "sScC[".indexOf(letter) >= 0) {
        wanted.add(new Directive("*", '*'));
      }
    }
  }

  private void star(String width) {
    if ("*".equals(width)) {
      wanted.add(new Directive("*", '*'));
    }
  }

  private void compare(List<Expr> values, Spot at) {
    for (int i = 0; i < Math.min(values.size(), wanted.size()); i++) {
      compare(wanted.get(i), values.get(i));
    }
    if (scans && values.size() < wanted.size()) {
      reading.diagnostics().add(at, DiagnosticText.FORMAT_VALUES, wanted.size(), values.size());
    }
  }

  private void compare(Directive directive, Expr value) {
    CType type = value.type();
    if (Strings.is(type)) {
      reading.diagnostics().add(value.at(), DiagnosticText.STRING_FOR_POINTER, directive.text());
      return;
    }
    boolean mayBeAddress = !(type instanceof CType.Real) && type.decayed().size() == 8;
    if (mayBeAddress || value.isZero() || type.isStructure() || Unknown.is(value)) {
      return;
    }
    if (isTaken(directive)) {
      reading
          .diagnostics()
          .add(
              value.at(),
              DiagnosticText.FORMAT_ADDRESS,
              directive.text(),
              type.text(),
              Conversions.shown(value));
    } else if (isText(directive)) {
      reading
          .diagnostics()
          .add(
              value.at(),
              DiagnosticText.FORMAT_TEXT,
              directive.text(),
              type.text(),
              directiveFor(type));
    }
  }

  private static boolean isText(Directive directive) {
    return directive.letter() == 's' || directive.letter() == 'S';
  }

  /** Returns whether something is stored where its value leads. */
  private boolean isTaken(Directive directive) {
    return directive.letter() == 'n' || (scans && directive.letter() != '*');
  }

  private static String directiveFor(CType type) {
    if (type instanceof CType.Real) {
      return "%f";
    }
    boolean isCharacter = type instanceof CType.Int number && number.isCharacterLike();
    return isCharacter ? "%c" : "%d";
  }
}
