package org.handlebook.c.write;

/**
 * A parameter of a function of Windows.
 *
 * @param type without const
 * @param length the parameter that says how long this one is, or ""
 */
public record ParameterNote(String type, String name, Usage usage, String length) {
  /** What a call does with it. */
  public enum Usage {
    /** It is a component of the call's record. */
    IN,
    /** The call stores something there. */
    OUT,
    /** The call stores there how many bytes were moved. */
    COUNT,
    /** It says how long another one is. */
    SIZE,
    RESERVED,
    IGNORED
  }

  public boolean isPointer() {
    return type.startsWith("LP") || type.startsWith("P") || type.endsWith("*");
  }

  /** Returns the type to which the parameter points, as C names it. */
  public String pointee() {
    if (type.endsWith("*")) {
      return type.substring(0, type.length() - 1).strip();
    }
    return type.substring(type.startsWith("LP") ? 2 : 1);
  }

  /**
   * Returns what C programs call the variable to which it points: {@code dwExitCode}, {@code pi}.
   */
  public String variable() {
    String plain = name.replaceFirst("^(?:lpn|lpdw|lp|pdw)(?=[A-Z])", "");
    return switch (pointee()) {
      case "PROCESS_INFORMATION" -> "pi";
      case "DWORD", "ULONG" -> "dw" + plain;
      case "BOOL" -> "b" + plain;
      case "LONG" -> "l" + plain;
      case "LARGE_INTEGER" -> "li" + plain;
      case "HANDLE" -> name.startsWith("h") ? name : "h" + plain.replaceFirst("Handle$", "");
      default -> "n" + plain;
    };
  }
}
