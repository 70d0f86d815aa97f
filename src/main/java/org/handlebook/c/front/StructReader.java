package org.handlebook.c.front;

import java.util.Optional;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Aggregate;
import org.handlebook.c.header.Types;
import org.jspecify.annotations.Nullable;

/** Reads structures, unions and enumerations. */
final class StructReader {
  private final Reading reading;

  StructReader(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  CType read() {
    Lexeme kind = words().next();
    if (words().take("__declspec") && words().take("(")) {
      words().skipBalanced();
    }
    if (kind.isName("enum") && words().isNext("class")) {
      words().next();
    }
    Lexeme name = words().peek().isName() ? words().next() : null;
    String tag = name == null ? "" : name.text();
    if (kind.isName("enum")) {
      return enumeration(tag);
    }
    if (!words().isNext("{")) {
      return reading.names().tag(tag).or(() -> ofHeader(tag)).orElseGet(() -> declared(tag, kind));
    }
    CType type = reading.names().ownTag(tag).filter(t -> !tag.isEmpty()).orElse(null);
    Aggregate structure =
        type instanceof Aggregate known && !known.isComplete() ? known : declared(tag, kind);
    if (reading.isCpp()) {
      return new CppClass(reading).orRefused(structure, () -> members(structure, kind));
    }
    members(structure, kind);
    return structure;
  }

  /** A structure of Windows by its tag, which begins with an underscore. */
  private Optional<CType> ofHeader(String tag) {
    return tag.isEmpty()
        ? Optional.empty()
        : new Lookup(reading).type(tag.startsWith("_") ? tag.substring(1) : tag);
  }

  private Aggregate declared(String tag, Lexeme kind) {
    Aggregate made = new Aggregate(tag.isEmpty() ? kind.text() : tag);
    if (!tag.isEmpty()) {
      reading.names().putTag(tag, made);
      if (reading.names().own(tag).isEmpty()) {
        reading.names().put(new Symbol.TypeName(tag, made));
      }
    }
    return made;
  }

  private void members(Aggregate structure, Lexeme kind) {
    MemberLayout layout = new MemberLayout(kind.isName("union"), words().packing());
    ClassReader functions = reading.isCpp() ? new ClassReader(reading, structure) : null;
    words().expect("{", "struct");
    while (!words().isNext("}") && !words().atEnd()) {
      if (functions == null || !functions.reads()) {
        member(layout, functions);
      }
    }
    words().expect("}", "the members");
    layout.complete(structure);
    if (functions != null) {
      functions.complete();
    }
  }

  private void member(MemberLayout layout, @Nullable ClassReader functions) {
    TypeReading.Specifiers specifiers = reading.types().specifiers();
    boolean more = true;
    while (more) {
      TypeReading.Declared member = member(specifiers);
      if (functions != null && member.name().equals("operator")) {
        functions.operator(member, words().peek());
        return;
      } else if (functions != null && member.type() instanceof CType.Function) {
        functions.function(member, specifiers.isStatic());
        return;
      } else if (functions != null && specifiers.isStatic()) {
        functions.shared(member, specifiers);
      } else {
        if (layout.has(member.name())) {
          reading.diagnostics().add(member.at(), DiagnosticText.MEMBER_TWICE, member.name());
        }
        if (words().take(":")) {
          bits(layout, member);
        } else {
          layout.add(member.name(), complete(member));
        }
        if (functions != null && (words().isNext("=") || words().isNext("{"))) {
          functions.beginning(member.name());
        }
      }
      more = words().take(",");
    }
    words().expectOrNote(";");
  }

  private void bits(MemberLayout layout, TypeReading.Declared member) {
    long width = reading.expressions().constant();
    if (!(member.type() instanceof CType.Int unit) || width < 0 || width > 8L * unit.size()) {
      reading.diagnostics().add(member.at(), DiagnosticText.BIT_FIELD, width, member.type().text());
      return;
    }
    layout.addBits(member.name(), unit, (int) width);
  }

  /** Returns the type of a member, which must be known as a whole. */
  private CType complete(TypeReading.Declared member) {
    CType whole = member.type();
    while (whole instanceof CType.Array array) {
      whole = array.element();
    }
    if (whole instanceof Aggregate structure && !structure.isComplete()) {
      reading.diagnostics().add(member.at(), DiagnosticText.SIZE_NOT_KNOWN, whole.text());
      return Types.INT;
    }
    return member.type();
  }

  private TypeReading.Declared member(TypeReading.Specifiers specifiers) {
    if (words().isNext(";") || words().isNext(":")) {
      return new TypeReading.Declared("", specifiers.type(), null, false, specifiers.at());
    }
    TypeReading.Declared declared = reading.types().member(specifiers);
    if (!reading.isCpp() && declared.type() instanceof CType.Function) {
      throw reading.diagnostics().fatal(declared.at(), DiagnosticText.CPP_REFUSED, "class");
    }
    return declared;
  }

  private CType enumeration(String tag) {
    if (!tag.isEmpty() && reading.names().own(tag).isEmpty()) {
      reading.names().put(new Symbol.TypeName(tag, Types.INT));
    }
    if (words().take("{")) {
      long value = 0;
      while (!words().isNext("}") && !words().atEnd()) {
        String name = words().name().text();
        value = words().take("=") ? reading.expressions().constant() : value;
        reading.names().put(new Symbol.NamedConstant(name, Types.INT, (int) value));
        value++;
        if (!words().take(",")) {
          break;
        }
      }
      words().expect("}", "the names");
    }
    return Types.INT;
  }
}
