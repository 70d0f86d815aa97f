package org.handlebook.c.front;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code #define} defines.
 *
 * @param parameters null if it takes none, not even in empty parentheses
 * @param variadic whether more arguments may follow, as {@code __VA_ARGS__}
 */
record Macro(String name, @Nullable List<String> parameters, boolean variadic, List<Lexeme> body) {
  boolean takesArguments() {
    return parameters != null;
  }
}
