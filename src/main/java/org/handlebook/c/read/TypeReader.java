package org.handlebook.c.read;

import java.util.Map;
import java.util.Set;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.Token;
import org.handlebook.c.header.TokenStream;
import org.handlebook.c.header.Types;

/** Reads types as C writes them: qualifiers, words such as unsigned long, stars. */
final class TypeReader {
  private static final Set<String> LENGTHS = Set.of("unsigned", "signed", "long", "short", "int");
  private static final Set<String> QUALIFIERS = Set.of("const", "volatile", "static", "CONST");

  private final TokenStream words;
  private final Scope scope;

  TypeReader(TokenStream words, Scope scope) {
    this.words = words;
    this.scope = scope;
  }

  /** Returns whether a type stands there. */
  boolean isNext(int ahead) {
    Token token = words.peek(ahead);
    return token.isName()
        && (QUALIFIERS.contains(token.text())
            || LENGTHS.contains(token.text())
            || (scope.find(token.text()).isEmpty()
                && scope.header().types().find(token.text()).isPresent()));
  }

  /** Returns a type without the stars behind it. */
  CType baseType() {
    boolean readOnly = qualifiers();
    Token name = words.peek();
    CType type;
    if (LENGTHS.contains(name.text())) {
      type = combined();
    } else {
      words.name("a type");
      type =
          scope
              .header()
              .types()
              .find(name.text())
              .orElseThrow(() -> new CMistake(name.at(), name.text() + " is no type."));
    }
    readOnly |= qualifiers();
    if (readOnly && words.peek().is("*")) {
      words.next();
      return new Pointer(type, true);
    }
    return type;
  }

  private boolean qualifiers() {
    boolean readOnly = false;
    while (words.peek().isName() && QUALIFIERS.contains(words.peek().text())) {
      readOnly |= !words.next().text().equals("static");
    }
    return readOnly;
  }

  /** Returns a type of several words, such as unsigned long. */
  private CType combined() {
    StringBuilder text = new StringBuilder();
    Map<String, Integer> sizes = Map.of("char", 1, "short", 2, "long", 4);
    int size = Types.INT.size();
    int longs = 0;
    while (LENGTHS.contains(words.peek().text()) || words.peek().isName("char")) {
      String word = words.next().text();
      longs += word.equals("long") ? 1 : 0;
      size = sizes.getOrDefault(word, size);
      text.append(text.isEmpty() ? "" : " ").append(word);
    }
    boolean signed = text.indexOf("unsigned") < 0;
    return new CType.Int(text.toString(), longs > 1 ? 8 : size, signed);
  }

  /** Returns a type with the stars behind it. */
  CType read() {
    return pointers(baseType());
  }

  /** Returns the stars behind a type. */
  CType pointers(CType base) {
    CType type = base;
    while (words.take("*")) {
      type = new Pointer(type, false);
      qualifiers();
    }
    return type;
  }
}
