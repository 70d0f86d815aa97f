package org.handlebook.c.front;

import java.util.List;
import java.util.Optional;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Aggregate;
import org.handlebook.c.header.CType.Pointer;

/** Reads functions of classes that are defined outside of them: {@code Timer::Timer() { … }}. */
final class ClassDefinitions {
  private final Reading reading;

  ClassDefinitions(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  private Optional<ClassParts> parts(String name) {
    return new Lookup(reading)
        .type(name)
        .filter(Aggregate.class::isInstance)
        .flatMap(type -> reading.names().parts((Aggregate) type));
  }

  /** Reads a function that has no type before its name, if one stands here. */
  boolean reads() {
    Lexeme owner = words().peek();
    Lexeme name = words().peek(2);
    if (!owner.isName() || !words().peek(1).is("::")) {
      return false;
    }
    boolean isOne = name.is("~") || name.isName("operator") || name.isName(owner.text());
    Optional<ClassParts> parts = isOne ? parts(owner.text()) : Optional.empty();
    if (parts.isEmpty()) {
      return false;
    }
    words().goTo(words().position() + 3);
    String called = name.text();
    if (name.is("~")) {
      words().name();
    } else if (name.isName("operator")) {
      CType type = reading.types().specifiers().type();
      while (words().take("*")) {
        type = new Pointer(type, false);
      }
      called = ClassParts.CONVERSION + type.text();
    }
    List<TypeReading.Parameter> given = reading.types().parameters();
    new ClassBodies(reading, parts.get()).outside(called, given, name.at());
    return true;
  }

  /** Reads a function whose name says of which class it is; returns whether it is one. */
  boolean reads(TypeReading.Declared declared) {
    int colon = declared.name().indexOf("::");
    Optional<ClassParts> parts =
        colon < 0 ? Optional.empty() : parts(declared.name().substring(0, colon));
    List<TypeReading.Parameter> given = declared.parameters();
    if (parts.isEmpty() || given == null) {
      return false;
    }
    String name = declared.name().substring(colon + 2);
    new ClassBodies(reading, parts.get()).outside(name, given, declared.at());
    return true;
  }
}
