package org.handlebook.app.author.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a Cucumber expression as words and parameters. */
final class PatternReader {
  private static final Pattern WORDS_OPTIONAL = Pattern.compile("\\(([^)]*) \\)");
  private static final Pattern OPTIONAL = Pattern.compile("\\(([^)]*)\\)");
  private static final Pattern SLOT = Pattern.compile("([^{]*)\\{([a-zA-Z]*)([0-9]*)}(.*)");
  private static final char MAY_BE_LEFT_OUT = '?';

  private final boolean korean;
  private final List<Part> parts = new ArrayList<>();
  private String before = "";

  private PatternReader(boolean korean) {
    this.korean = korean;
  }

  static List<Part> read(String pattern, boolean korean) {
    PatternReader reader = new PatternReader(korean);
    String plain =
        WORDS_OPTIONAL
            .matcher(
                pattern
                    .replace("환경( )", "환경")
                    .replace("( )", " ")
                    .replace("(네임드 )", "")
                    .replace("다음과 같이 ", "(다음과 같이 )"))
            .replaceAll(found -> MAY_BE_LEFT_OUT + found.group(1).replace(" ", " ?") + ' ');
    String text = OPTIONAL.matcher(plain).replaceAll(korean ? "$1" : "");
    List<String> chunks = List.of(text.replace(":", "").replace(",", "").split(" +", -1));
    for (int i = 0; i < chunks.size(); i++) {
      reader.add(chunks.get(i), i + 1 < chunks.size() ? chunks.get(i + 1) : "");
    }
    return reader.parts;
  }

  private void add(String chunk, String next) {
    Matcher slot = SLOT.matcher(chunk);
    if (slot.matches()) {
      String role = korean ? role(first(slot.group(4)), next) : Roles.after(before);
      parts.add(new Part.Slot(slot.group(2), slot.group(3), role));
      before = "{}";
    } else if (!chunk.isEmpty()) {
      boolean optional = chunk.charAt(0) == MAY_BE_LEFT_OUT;
      String written = optional ? chunk.substring(1) : chunk;
      List<String> forms =
          Arrays.stream(written.split("/", -1))
              .map(form -> korean ? Hangul.stem(form) : form)
              .toList();
      parts.add(new Part.Word(forms, written, optional));
      before = before.isEmpty() && Roles.opens(first(written)) ? "" : first(written);
    }
  }

  private static String role(String particle, String next) {
    if (Roles.becomes(particle, next)) {
      return Roles.AS;
    }
    Matcher noun = TypedReader.NOUN_AFTER_NAME.matcher(' ' + first(next));
    return Roles.ofParticle(particle.isEmpty() && noun.matches() ? noun.group(1) : particle);
  }

  private static String first(String alternatives) {
    int slash = alternatives.indexOf('/');
    return slash < 0 ? alternatives : alternatives.substring(0, slash);
  }
}
