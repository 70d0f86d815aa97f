package org.handlebook.c.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;

/** Reads the snippets of one process, one after the other, and runs none of them. */
public final class UnrunSnippets {
  private final Map<String, CType> declared = new HashMap<>();

  /**
   * Returns what is wrong with the next snippet.
   *
   * @param isHandle whether somebody has given a handle that name
   */
  public Optional<CMistake> read(String code, Predicate<String> isHandle) {
    Scope scope =
        new Scope(
            CLanguage.WINDOWS,
            name -> Optional.ofNullable(declared.get(name)),
            isHandle,
            declared.keySet());
    try {
      new Parser(code, scope).readAll();
      return Optional.empty();
    } catch (CMistake wrong) {
      return Optional.of(wrong);
    } finally {
      scope.instructions().forEach(this::remember);
    }
  }

  private void remember(Instruction instruction) {
    if (instruction instanceof Instruction.Declare declare) {
      declared.put(declare.name(), declare.type());
    }
  }
}
