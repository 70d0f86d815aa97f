package org.handlebook.snippet;

import java.util.Optional;
import java.util.function.Consumer;
import org.handlebook.snippet.Instruction.Make;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;

/**
 * A call that is to be made.
 *
 * @param make what the snippet writes, if it writes the call
 * @param take what is done with the answer
 */
record Due(Call<?> call, Optional<Make> make, Position at, Consumer<Answer> take) {}
