package org.handlebook.c.read;

import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Parameter.Usage;
import org.handlebook.c.header.Surface;
import org.handlebook.c.read.Instruction.Make;
import org.handlebook.system.marshal.AccessViolation;
import org.handlebook.system.marshal.ArgumentWords;
import org.handlebook.system.marshal.CallReader;
import org.handlebook.win32.Call;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.UntypedCall;

/** Makes a call of argument words, and of what they lead to. */
final class CallMaker {
  private final Memory memory;
  private final Make make;
  private final ArgumentWords words;

  CallMaker(Memory memory, Make make, ArgumentWords words) {
    this.memory = memory;
    this.make = make;
    this.words = words;
  }

  /** Returns the call; one that no record can say is made all the same. */
  Call<?> call() {
    for (Parameter parameter : make.function().parameters()) {
      check(parameter);
    }
    String function = make.function().name();
    if (Surface.HEADERS.calls().function(function).isEmpty()) {
      return new UntypedCall(function, words.symbol(), words.values(), !make.function().mayWait());
    }
    try {
      Call<?> call = new CallReader(words, new CallMemory(memory, make.at())).call();
      return new RawCall<>(call, words.symbol(), words.values());
    } catch (AccessViolation nowhere) {
      return new UntypedCall(function, words.symbol(), words.values(), false);
    } catch (IllegalArgumentException malformed) {
      throw new CMistake(make.at(), String.valueOf(malformed.getMessage()));
    }
  }

  private void check(Parameter parameter) {
    if (parameter.usage() == Usage.RESERVED && words.get(parameter.name()) != 0) {
      throw new CMistake(
          make.at(),
          parameter.name() + " can only be 0 or NULL here: nothing else is known of it.");
    }
    if (parameter.isOutput() && !parameter.size().isEmpty()) {
      long unit = parameter.isText() && make.wide() ? 2 : 1;
      memory.checkRoom(words.get(parameter.name()), words.get(parameter.size()) * unit, make.at());
    }
  }
}
