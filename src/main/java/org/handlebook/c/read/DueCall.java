package org.handlebook.c.read;

import org.handlebook.c.read.Instruction.Make;
import org.handlebook.system.marshal.ArgumentWords;
import org.handlebook.win32.Call;

/**
 * A call that is to be made.
 *
 * @param make what the snippet writes
 * @param words what it is called with
 */
record DueCall(Call<?> call, Make make, ArgumentWords words) {}
