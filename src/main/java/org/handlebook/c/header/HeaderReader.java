package org.handlebook.c.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.handlebook.c.header.CType.Field;
import org.handlebook.c.header.Parameter.Usage;

/**
 * A header: {@code surface.h}, the calls, or {@code auxiliary.h}, what has to do with no object.
 */
public final class HeaderReader {
  private final TypeNames types;
  private final Map<String, Prototype> prototypes = new LinkedHashMap<>();
  private final TokenStream words;

  private HeaderReader(String text, TypeNames types) {
    this.types = types;
    this.words = new TokenStream(Lexer.read(text));
  }

  /** Reads such a resource. */
  public static HeaderReader read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(HeaderReader.class.getResourceAsStream(resource), resource)) {
      HeaderReader header =
          new HeaderReader(new String(in.readAllBytes(), StandardCharsets.UTF_8), new TypeNames());
      header.readAll();
      return header;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TypeNames types() {
    return types;
  }

  /** Returns the function of exactly that name. */
  public Optional<Prototype> function(String name) {
    return Optional.ofNullable(prototypes.get(name));
  }

  public Map<String, Prototype> functions() {
    return Map.copyOf(prototypes);
  }

  private void readAll() {
    while (!words.atEnd()) {
      if (words.take("struct")) {
        structure();
      } else {
        prototype();
      }
      words.expect(";", "header");
    }
  }

  private void structure() {
    String name = words.name("header");
    List<Field> fields = new ArrayList<>();
    words.expect("{", "header");
    int end = 0;
    while (!words.take("}")) {
      int fixed = words.take("_At_") ? inParentheses() : -1;
      CType type = type();
      String field = words.name("header");
      type = words.take("[") ? array(type) : type;
      int offset = fixed >= 0 ? fixed : CType.roundedUp(end, type.alignment());
      fields.add(new Field(field, type, offset));
      end = offset + type.size();
      words.expect(";", "header");
    }
    types.put(name, new CType.Struct(name, List.copyOf(fields)));
  }

  private CType array(CType element) {
    int length = (int) words.next().number();
    words.expect("]", "header");
    return new CType.Array(element, length);
  }

  private int inParentheses() {
    words.expect("(", "header");
    int number = (int) words.next().number();
    words.expect(")", "header");
    return number;
  }

  private CType type() {
    boolean readOnly = words.take("const");
    String name = words.name("header");
    CType type =
        types.find(name).orElseThrow(() -> new IllegalStateException("surface.h: type " + name));
    return words.take("*") ? new CType.Pointer(type, readOnly) : type;
  }

  private void prototype() {
    CType returns = type();
    String name = words.name("header");
    List<Parameter> parameters = new ArrayList<>();
    words.expect("(", "header");
    boolean more = !words.take("void");
    boolean variadic = false;
    while (more) {
      variadic = words.take("...");
      if (!variadic) {
        parameters.add(parameter());
      }
      more = words.take(",");
    }
    words.expect(")", "header");
    String text = Prototype.text(name, returns, parameters);
    prototypes.put(name, new Prototype(name, returns, List.copyOf(parameters), variadic, text));
  }

  private Parameter parameter() {
    String annotation = words.peek().text().startsWith("_") ? words.name("header") : "";
    String size = "";
    String count = "";
    if (words.take("(")) {
      size = words.name("header");
      count = words.take(",") ? words.name("header") : "";
      words.expect(")", "header");
    }
    boolean cleared = words.take("_Cleared_");
    CType type = type();
    boolean optional =
        annotation.endsWith("_opt_") || !size.isEmpty() || usage(annotation) == Usage.COUNT;
    return new Parameter(
        words.name("header"), type, usage(annotation), optional, size, count, cleared);
  }

  private static Usage usage(String annotation) {
    return switch (annotation) {
      case "_Out_", "_Out_opt_", "_Out_writes_", "_Out_writes_bytes_" -> Usage.OUT;
      case "_Inout_", "_Inout_opt_" -> Usage.INOUT;
      case "_Count_" -> Usage.COUNT;
      case "_Size_" -> Usage.SIZE;
      case "_Reserved_" -> Usage.RESERVED;
      case "_Ignored_" -> Usage.IGNORED;
      default -> Usage.IN;
    };
  }
}
