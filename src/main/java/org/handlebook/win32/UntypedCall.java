package org.handlebook.win32;

import java.util.List;

/**
 * A call that says nothing but its words: what they point to is none of what its function takes, or
 * nothing is to be told of the function.
 *
 * @param symbol the name of the function as the system exports it
 * @param arguments the words, in the order of the parameters
 * @param auxiliary whether it has to do with no object, and nobody tells of it
 */
public record UntypedCall(String function, String symbol, List<Long> arguments, boolean auxiliary)
    implements Call<Word> {
  public UntypedCall {
    arguments = List.copyOf(arguments);
  }

  /** Returns whether nobody tells of a call. */
  public static boolean isAuxiliary(Call<?> call) {
    return call instanceof UntypedCall untyped && untyped.auxiliary();
  }
}
