package org.handlebook.scenario;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.handlebook.system.Capability;
import org.handlebook.system.SystemFactory;
import org.opentest4j.TestAbortedException;

/** The scenario needs something that this system lacks altogether: neither green nor red. */
public final class NotPossibleHere extends TestAbortedException {
  private static final long serialVersionUID = 1L;
  private static final String NEEDS = "@needs-";

  private NotPossibleHere(String system, List<Capability> lacking) {
    super(
        "not possible here: "
            + system
            + " lacks "
            + lacking.stream().map(NotPossibleHere::words).collect(Collectors.joining(" and ")));
  }

  /**
   * Looks whether a system can do all that a scenario's tags say that it needs.
   *
   * @throws NotPossibleHere if it cannot
   */
  public static void check(Collection<String> tags, SystemFactory systemFactory) {
    List<Capability> lacking =
        List.of(Capability.values()).stream()
            .filter(needed -> tags.contains(needed.tag()))
            .filter(needed -> !systemFactory.capabilities().contains(needed))
            .toList();
    if (!lacking.isEmpty()) {
      throw new NotPossibleHere(systemFactory.system(), lacking);
    }
  }

  private static String words(Capability capability) {
    return capability.tag().substring(NEEDS.length()).replace('-', ' ');
  }
}
