package org.handlebook.c.snippet;

import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Parameter.Usage;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Surface;
import org.handlebook.system.marshal.AccessViolation;
import org.handlebook.system.marshal.ArgumentWords;
import org.handlebook.system.marshal.CallReader;
import org.handlebook.win32.Call;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.UntypedCall;

/**
 * Makes a call of argument words, and of what they lead to.
 *
 * @param at where it stands in the snippet
 */
record CallMaker(Memory memory, ArgumentWords words, Position at) {
  /** Returns the call; one that no record can say is made all the same. */
  Call<?> call() {
    words.prototype().parameters().forEach(this::check);
    String function = words.prototype().name();
    if (Surface.HEADERS.calls().function(function).isEmpty()) {
      return new UntypedCall(
          function, words.symbol(), words.values(), !words.prototype().mayWait());
    }
    try {
      Call<?> call = new CallReader(words, new CallMemory(memory, at)).call();
      return new RawCall<>(call, words.symbol(), words.values());
    } catch (AccessViolation nowhere) {
      return new UntypedCall(function, words.symbol(), words.values(), false);
    } catch (IllegalArgumentException malformed) {
      throw new CMistake(at, String.valueOf(malformed.getMessage()));
    }
  }

  private void check(Parameter parameter) {
    if (parameter.usage() == Usage.RESERVED && words.get(parameter.name()) != 0) {
      throw new CMistake(
          at, parameter.name() + " can only be 0 or NULL here: nothing else is known of it.");
    }
    if (parameter.isOutput() && !parameter.size().isEmpty()) {
      long unit = parameter.isText() && words.wide() ? 2 : 1;
      memory.checkRoom(words.get(parameter.name()), words.get(parameter.size()) * unit, at);
    }
  }
}
