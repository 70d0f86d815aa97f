package org.handlebook.c.snippet;

import java.util.Optional;
import org.handlebook.win32.Handle;

/** What the scenario knows outside of the snippet. */
@FunctionalInterface
public interface SnippetContext {
  /** Returns the value that the process means by a handle's name, if it means one. */
  Optional<Handle> handle(String name);
}
