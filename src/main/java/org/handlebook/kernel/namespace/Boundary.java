package org.handlebook.kernel.namespace;

import java.util.Set;
import org.handlebook.kernel.security.Sid;
import org.handlebook.kernel.security.Token;

/**
 * What a private namespace is found by, and who is let in: only a process that satisfies the
 * boundary can make, or even find, what it bounds.
 *
 * @param name its name
 * @param sids every one of them must be in the token
 * @param integrity what the process must be trusted at least; 0 for any trust
 * @source Microsoft, "Object Namespaces"
 */
public record Boundary(String name, Set<Sid> sids, int integrity) {
  public Boundary {
    sids = Set.copyOf(sids);
  }

  boolean lets(Token token) {
    return sids.stream().allMatch(token::includes) && token.integrity() >= integrity;
  }
}
