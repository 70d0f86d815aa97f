package org.handlebook.c.snippet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.front.ProcessData;
import org.handlebook.c.front.SnippetReader;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;

/** Reads the snippets of one process, one after the other, and runs none of them. */
public final class UnrunSnippets implements ProcessData {
  private final Map<String, Place> declared = new HashMap<>();
  private final SnippetReader reader = new SnippetReader(this);
  private Predicate<String> isHandle = name -> false;

  /**
   * Returns all that is wrong with the next snippet.
   *
   * @param isHandle whether somebody has given a handle that name
   */
  public List<Diagnostic> read(String code, Predicate<String> isHandle) {
    this.isHandle = isHandle;
    return reader.read(code).diagnostics();
  }

  @Override
  public Optional<Place> variable(String name) {
    Place known = declared.get(name);
    return known != null || reader.isOfHeaders(name) || !isHandle.test(name)
        ? Optional.ofNullable(known)
        : Optional.of(new Place(Types.HANDLE, 0));
  }

  @Override
  public Set<String> names() {
    return declared.keySet();
  }

  @Override
  public long reserve(String name, CType type, boolean zeroed) {
    declared.put(name, new Place(type, 0));
    return 0;
  }

  @Override
  public long store(byte[] text) {
    return 0;
  }
}
