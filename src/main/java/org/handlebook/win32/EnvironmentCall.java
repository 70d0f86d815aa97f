package org.handlebook.win32;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls on what a process was started with, as processenv.h declares them. */
public sealed interface EnvironmentCall<R extends Answer> extends Call<R> {
  /**
   * The value of an environment variable. Refused with ERROR_ENVVAR_NOT_FOUND if there is none.
   * Upper and lower case do not differ.
   *
   * @param nSize how many characters the buffer takes, with the terminating null; 0 for no buffer
   * @source Microsoft, "GetEnvironmentVariable"
   */
  record GetEnvironmentVariable(@Nullable String lpName, int nSize)
      implements EnvironmentCall<Answer.Text> {}

  /**
   * Set an environment variable of the calling process. Refused with ERROR_INVALID_PARAMETER for a
   * name that is empty, or has an equals sign that is not its first character.
   *
   * @param lpValue null to take the variable away, whether or not there is one
   * @source Microsoft, "SetEnvironmentVariable"
   */
  record SetEnvironmentVariable(@Nullable String lpName, @Nullable String lpValue)
      implements EnvironmentCall<Answer.Bool> {}

  /**
   * Replace each {@code %name%} by the variable's value; what is no variable stays. Answers the
   * number of characters with the terminating null, stored or not.
   *
   * @param nSize how many characters the buffer takes, with the terminating null; 0 for no buffer
   * @source Microsoft, "ExpandEnvironmentStrings"
   */
  record ExpandEnvironmentStrings(@Nullable String lpSrc, int nSize)
      implements EnvironmentCall<Answer.Text> {}

  /**
   * A copy of the calling process's environment block.
   *
   * @source Microsoft, "GetEnvironmentStrings"
   */
  record GetEnvironmentStrings() implements EnvironmentCall<Answer.EnvironmentBlock> {}

  /**
   * Give such a copy back.
   *
   * @source Microsoft, "FreeEnvironmentStrings"
   */
  record FreeEnvironmentStrings(long penv) implements EnvironmentCall<Answer.Bool> {}

  /**
   * Replace the whole environment. Refused with ERROR_INVALID_PARAMETER if a string has no name.
   *
   * @param NewEnvironment strings of the form name=value
   * @source Microsoft, "SetEnvironmentStrings"
   */
  record SetEnvironmentStrings(List<String> NewEnvironment)
      implements EnvironmentCall<Answer.Bool> {
    public SetEnvironmentStrings {
      NewEnvironment = List.copyOf(NewEnvironment);
    }
  }

  /**
   * The command line with which the calling process was made.
   *
   * @source Microsoft, "GetCommandLine"
   */
  record GetCommandLine() implements EnvironmentCall<Answer.StringPointer> {}

  /**
   * The value that the calling process uses as a standard handle; NULL for none. Refused with
   * ERROR_INVALID_HANDLE if no standard handle has that number, as {@link SetStdHandle} is.
   *
   * @param nStdHandle {@link Constant#STD_INPUT_HANDLE}, {@link Constant#STD_OUTPUT_HANDLE}, {@link
   *     Constant#STD_ERROR_HANDLE}
   * @source Microsoft, "GetStdHandle"
   */
  record GetStdHandle(int nStdHandle) implements EnvironmentCall<Answer.HandleOrInvalid> {}

  /**
   * Set the value that the calling process uses as a standard handle; nothing is checked.
   *
   * @source Microsoft, "SetStdHandle"
   */
  record SetStdHandle(int nStdHandle, Handle hHandle) implements EnvironmentCall<Answer.Bool> {}
}
