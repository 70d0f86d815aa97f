package org.handlebook.c.read;

import java.util.Optional;
import java.util.function.Consumer;
import org.handlebook.c.header.Position;
import org.handlebook.c.read.Instruction.Make;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;

/**
 * A call that is to be made.
 *
 * @param make what the snippet writes, if it writes the call
 * @param take what is done with the answer
 */
record DueCall(Call<?> call, Optional<Make> make, Position at, Consumer<Answer> take) {}
