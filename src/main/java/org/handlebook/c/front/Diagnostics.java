package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.handlebook.text.Particles;

/** What is wrong in a program: all of it, in the order of its lines. */
public final class Diagnostics {
  /** More at once help nobody. */
  private static final int MOST = 40;

  /** Behind these, most of what seems wrong only follows from them. */
  private static final Set<DiagnosticText> REFUSALS =
      EnumSet.of(
          DiagnosticText.CPP_REFUSED, DiagnosticText.OF_CPP_LIBRARY, DiagnosticText.NO_SUCH_HEADER);

  /** What is said behind a refusal all the same: it follows from nothing. */
  private static final Set<DiagnosticText> BY_THEMSELVES =
      EnumSet.of(
          DiagnosticText.OF_CPP_LIBRARY,
          DiagnosticText.NO_SUCH_HEADER,
          DiagnosticText.HEADER_NOT_YET,
          DiagnosticText.WINDOWS_HAS_IT);

  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Set<Diagnostic> besides = new LinkedHashSet<>();

  private boolean refused;

  void add(Spot at, DiagnosticText text, Object... arguments) {
    if (refused && !BY_THEMSELVES.contains(text)) {
      return;
    }
    refused |= REFUSALS.contains(text);
    if (found.size() < MOST && found.stream().noneMatch(other -> other.at().equals(at))) {
      found.add(made(at, text, arguments));
    }
  }

  /** Notes what is wrong only where something else is, too: it does no harm by itself. */
  void addBesides(Spot at, DiagnosticText text, Object... arguments) {
    besides.add(made(at, text, arguments));
  }

  private static Diagnostic made(Spot at, DiagnosticText text, Object... arguments) {
    return new Diagnostic(
        at,
        text.english().formatted(said(arguments, Offer::english)),
        Particles.settled(text.korean().formatted(said(arguments, Offer::korean))));
  }

  private static Object[] said(Object[] arguments, Function<Offer, String> language) {
    return Arrays.stream(arguments)
        .map(argument -> argument instanceof Offer offer ? language.apply(offer) : argument)
        .toArray();
  }

  /** Notes what is wrong, and gives up what is being read there. */
  Abandoned fatal(Spot at, DiagnosticText text, Object... arguments) {
    add(at, text, arguments);
    return new Abandoned();
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns them by line. */
  public List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(found);
    if (!found.isEmpty()) {
      all.addAll(besides);
    }
    all.sort(
        Comparator.comparing((Diagnostic d) -> d.at().file())
            .thenComparingInt(d -> d.at().line())
            .thenComparingInt(d -> d.at().column()));
    return all;
  }

  /** What is being read cannot be read further; the reader goes on behind it. */
  static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Abandoned() {
      super("", null, false, false);
    }
  }
}
