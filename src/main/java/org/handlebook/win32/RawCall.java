package org.handlebook.win32;

import java.util.List;

/**
 * A call as C makes it: argument words, and memory of its process holds the rest.
 *
 * @param call what it says, as data; the words are what is called with
 * @param symbol the name of the function as the system exports it, such as CreateMutexW
 * @param arguments the words, in the order of the parameters
 * @param <R> what the function answers
 */
public record RawCall<R extends Answer>(Call<R> call, String symbol, List<Long> arguments)
    implements Call<R> {
  public RawCall {
    arguments = List.copyOf(arguments);
  }

  @Override
  public String function() {
    return call.function();
  }
}
