package org.handlebook.scenario;

import java.util.Collection;
import java.util.stream.Collectors;
import org.handlebook.differences.Difference;
import org.opentest4j.TestAbortedException;

/** The scenario does not hold on this system, and that is known: neither green nor red. */
public final class DiffersAsKnown extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  DiffersAsKnown(Collection<Difference> differences) {
    super(text(differences));
  }

  private static String text(Collection<Difference> differences) {
    String ids = differences.stream().map(Difference::id).collect(Collectors.joining(", "));
    return "differs (known): "
        + ids
        + differences.stream().map(DiffersAsKnown::text).collect(Collectors.joining());
  }

  private static String text(Difference difference) {
    return "\n\n%s\n  Windows: %s\n  here: %s\n  source: %s"
        .formatted(difference.id(), difference.windows(), difference.here(), difference.source());
  }
}
