package org.handlebook.system.marshal;

import java.util.List;
import java.util.Optional;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Prototype;
import org.handlebook.c.header.Surface;
import org.handlebook.win32.RawCall;

/**
 * The argument words of a call, by the names of its parameters.
 *
 * @param wide whether its text is of wide characters
 */
public record ArgumentWords(Prototype prototype, boolean wide, List<Long> values) {
  public ArgumentWords {
    values = List.copyOf(values);
  }

  /** Returns the words of a call. */
  public static ArgumentWords of(RawCall<?> raw) {
    Prototype prototype = Surface.call(raw.function());
    return new ArgumentWords(
        prototype, !raw.symbol().equals(raw.function() + "A"), raw.arguments());
  }

  /** Returns the name of the function as the system exports it. */
  public String symbol() {
    return prototype.hasSuffixes() ? prototype.name() + (wide ? "W" : "A") : prototype.name();
  }

  List<Parameter> parameters() {
    return prototype.parameters();
  }

  long get(int index) {
    return values.get(index);
  }

  /** Returns the word of a parameter; 0 if there is none of that name. */
  public long get(String parameter) {
    return prototype.index(parameter).map(values::get).orElse(0L);
  }

  /** Returns how many bytes a buffer has room for. */
  int room(Parameter buffer) {
    long size = get(buffer.size());
    return (int) Math.max(0, Math.min(size & 0xFFFF_FFFFL, Integer.MAX_VALUE));
  }

  /** Returns where the buffer lies that an operation reads into, if it reads. */
  public Optional<Long> buffer() {
    return parameters().stream()
        .filter(parameter -> parameter.isOutput() && !parameter.count().isEmpty())
        .map(parameter -> get(parameter.name()))
        .filter(address -> address != 0)
        .findFirst();
  }
}
