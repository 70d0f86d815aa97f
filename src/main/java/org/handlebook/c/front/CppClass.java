package org.handlebook.c.front;

import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CType;

/**
 * A class of C++, which is not known here: it is refused once, where it begins to be one, and of
 * its name nothing is said afterwards.
 */
final class CppClass {
  private static final Set<String> WORDS =
      Set.of(
          "public", "private", "protected", "virtual", "operator", "friend", "using", "template");
  private static final Set<String> BEHIND_FUNCTION = Set.of("{", ";", "=", ":");
  private static final Set<String> WORDS_BEHIND_FUNCTION = Set.of("const", "override", "noexcept");

  private final Reading reading;

  CppClass(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  /** Refuses the class that begins with the next word, and goes behind it. */
  CType refuse() {
    return refuse(words().peek());
  }

  /**
   * Returns a class whose members have been read; where something in it is not known, that is said
   * and nothing is known of the class.
   */
  CType orRefused(CType.Aggregate type, Runnable members) {
    int start = words().position();
    try {
      members.run();
      return type;
    } catch (Diagnostics.Abandoned wrong) {
      reading.expressions().reset();
      words().goTo(start);
      words().skipBraces();
      reading.names().putGlobal(new Symbol.TypeName(type.text(), Unknown.TYPE));
      return Unknown.TYPE;
    }
  }

  private CType refuse(Lexeme sign) {
    reading.diagnostics().add(sign.at(), DiagnosticText.CPP_REFUSED, sign.text());
    words().next();
    String name = words().peek().isName() ? words().next().text() : "";
    if (words().isNext(":")) {
      skipBases();
    }
    if (words().isNext("{")) {
      words().skipBraces();
    }
    if (!name.isEmpty()) {
      reading.names().putGlobal(new Symbol.TypeName(name, Unknown.TYPE));
    }
    return Unknown.TYPE;
  }

  private void skipBases() {
    while (!words().isNext("{") && !words().isNext(";") && !words().atEnd()) {
      words().next();
    }
  }

  /** Refuses a structure that has what classes alone have; empty if it has nothing of them. */
  Optional<CType> refuseStructure() {
    Lexeme name = words().peek(1);
    int brace = name.isName() ? 2 : 1;
    if (name.isName() && words().peek(2).is(":") && isDerived(3)) {
      return Optional.of(refuse(words().peek(2)));
    } else if (reading.isCpp() || !words().peek(brace).is("{")) {
      return Optional.empty();
    }
    int depth = 1;
    for (int ahead = brace + 1; depth > 0 && !words().peek(ahead).isEnd(); ahead++) {
      Lexeme word = words().peek(ahead);
      depth += word.is("{") || word.is("[") ? 1 : word.is("}") || word.is("]") ? -1 : 0;
      if (depth == 1 && isOfClass(ahead)) {
        return Optional.of(refuse(word));
      }
    }
    return Optional.empty();
  }

  private boolean isDerived(int from) {
    int ahead = from;
    while (words().peek(ahead).isName() || words().peek(ahead).is("::")) {
      ahead++;
    }
    return words().peek(ahead).is("{") || words().peek(ahead).is(",");
  }

  /** A destructor, a word of classes, or a function. */
  private boolean isOfClass(int ahead) {
    Lexeme word = words().peek(ahead);
    return word.is("~") || (word.isName() && (WORDS.contains(word.text()) || isFunction(ahead)));
  }

  private boolean isFunction(int ahead) {
    if (words().peek(ahead).text().startsWith("_")
        || !words().peek(ahead + 1).is("(")
        || words().peek(ahead + 2).is("*")
        || words().peek(ahead + 3).is("*")) {
      return false;
    }
    int behind = ahead + 2;
    for (int depth = 1; depth > 0 && !words().peek(behind).isEnd(); behind++) {
      depth += words().peek(behind).is("(") ? 1 : words().peek(behind).is(")") ? -1 : 0;
    }
    Lexeme next = words().peek(behind);
    return BEHIND_FUNCTION.stream().anyMatch(next::is)
        || WORDS_BEHIND_FUNCTION.contains(next.text());
  }

  /** Goes behind what is defined of a class outside of it, if that is what stands here. */
  boolean skipsMember() {
    boolean isMember =
        words().isNext("::") || (words().peek(1).is("::") && isRefused(words().peek()));
    if (isMember) {
      do {
        words().recover();
      } while (words().isNext(",") || words().isNext("{"));
    }
    return isMember;
  }

  private boolean isRefused(Lexeme name) {
    return name.isName() && new Lookup(reading).find(name.text()).filter(Unknown::is).isPresent();
  }
}
