package org.handlebook.c.header;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A function as its header declares it.
 *
 * @param variadic whether more arguments may follow
 * @param text as messages show it
 */
public record Prototype(
    String name, CType returns, List<Parameter> parameters, boolean variadic, String text) {
  /** The parameter that says how many milliseconds a call waits at most. */
  public static final String LIMIT = "dwMilliseconds";

  /** The call that waits for a part of a file, however long. */
  private static final String LOCK = "LockFileEx";

  /** The parameter that names an operation. */
  public static final String OPERATION = "lpOverlapped";

  /** Functions that begin no operation: they are about one that was begun, or about packets. */
  private static final Set<String> ABOUT_OPERATIONS =
      Set.of(
          "GetOverlappedResult",
          "CancelIoEx",
          "PostQueuedCompletionStatus",
          "GetQueuedCompletionStatus");

  /** Parameters that lead to structures with texts in them. */
  private static final Set<String> WITH_TEXT =
      Set.of("lpStartupInfo", "lpFindFileData", "lpVersionInformation");

  /**
   * Returns whether there is one of that name with A, for bytes, and one with W, for wide
   * characters.
   */
  public boolean hasSuffixes() {
    return returnsText()
        || parameters.stream().anyMatch(p -> p.isText() || WITH_TEXT.contains(p.name()));
  }

  /**
   * Returns whether a call begins an operation that may go on while its caller does something else,
   * rather than be about one that was begun.
   */
  public boolean beginsOperation() {
    return index(OPERATION).isPresent() && !ABOUT_OPERATIONS.contains(name);
  }

  /** Returns whether a call may wait for a while: it is told how long, or waits for a lock. */
  public boolean mayWait() {
    return index(LIMIT).isPresent() || name.equals(LOCK);
  }

  private boolean returnsText() {
    return returns instanceof CType.Pointer pointer && pointer.target().equals(Types.TCHAR);
  }

  public Optional<Integer> index(String parameter) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(parameter)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** As a header prints it, without annotations. */
  static String text(String name, CType returns, List<Parameter> parameters) {
    String list =
        parameters.stream()
            .map(parameter -> declared(parameter.type(), parameter.name()))
            .collect(Collectors.joining(", "));
    return declared(returns, name) + "(" + (list.isEmpty() ? "void" : list) + ")";
  }

  private static String declared(CType type, String name) {
    return type.text() + (type.text().endsWith("*") ? "" : " ") + name;
  }
}
