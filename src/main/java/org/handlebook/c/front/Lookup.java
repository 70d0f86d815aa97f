package org.handlebook.c.front;

import java.util.Optional;
import org.handlebook.c.header.CType;

/** Finds what a name means: in the program, then in the headers. */
final class Lookup {
  private final Reading reading;

  Lookup(Reading reading) {
    this.reading = reading;
  }

  Optional<Symbol> find(String name) {
    Optional<Symbol> own = reading.names().find(name);
    return own.isPresent() ? own : inHeaders(name);
  }

  private Optional<Symbol> inHeaders(String name) {
    Optional<Symbol> found =
        declared(name)
            .or(() -> generic(name))
            .or(() -> reading.known().windows(name))
            .or(() -> reading.known().constant(name));
    found.ifPresent(
        symbol -> {
          if (symbol.name().equals(name)) {
            reading.names().putGlobal(symbol);
          }
        });
    return found;
  }

  private Optional<Symbol> generic(String name) {
    return reading.known().generic(name).filter(meant -> !meant.equals(name)).flatMap(this::find);
  }

  private Optional<Symbol> declared(String name) {
    return reading
        .known()
        .declaration(name)
        .filter(line -> reading.names().beginLine(line))
        .map(
            line -> {
              reading.names().globally(() -> reading.ofHeader(line).program().header());
              return reading.names().find(name).orElse(null);
            });
  }

  /** Returns the type of that name, unless the program means something else by it. */
  Optional<CType> type(String name) {
    Optional<Symbol> own = reading.names().find(name);
    if (own.isPresent()) {
      return own.get() instanceof Symbol.TypeName type
          ? Optional.of(type.type())
          : Optional.empty();
    }
    Optional<CType> known = reading.known().type(name).or(() -> Strings.type(reading, name));
    if (known.isPresent()) {
      return known;
    }
    boolean isType =
        reading.known().declaration(name).filter(line -> line.startsWith("typedef")).isPresent();
    return isType && declared(name).orElse(null) instanceof Symbol.TypeName type
        ? Optional.of(type.type())
        : Optional.empty();
  }
}
