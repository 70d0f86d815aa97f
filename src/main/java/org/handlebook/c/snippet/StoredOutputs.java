package org.handlebook.c.snippet;

import org.handlebook.c.header.CType;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Types;
import org.handlebook.system.marshal.ArgumentWords;

/** Notes where a call may have stored something, so that variables are known to have values. */
final class StoredOutputs {
  private static final Position START = new Position(1, 1);

  private final Memory memory;

  StoredOutputs(Memory memory) {
    this.memory = memory;
  }

  void note(ArgumentWords words) {
    for (Parameter parameter : words.prototype().parameters()) {
      long address = words.get(parameter.name());
      if (address != 0 && parameter.type() instanceof CType.Pointer pointer) {
        memory.touch(address, unit(pointer.target()));
        if (!parameter.count().isEmpty()) {
          memory.fill(address, filled(words, parameter));
        }
      }
    }
  }

  /** Returns how many bytes a value has at least that a call stores whole. */
  private static int unit(CType stored) {
    return stored instanceof CType.Struct ? Types.DWORD.size() : stored.size();
  }

  /** Returns how many bytes of a buffer a call fills: any, if it may go on after it came back. */
  private long filled(ArgumentWords words, Parameter buffer) {
    long count = words.get(buffer.count());
    boolean goesOn = words.get("lpOverlapped") != 0 || count == 0;
    return goesOn || !memory.knows(count, Integer.BYTES)
        ? words.get(buffer.size())
        : memory.number(count, Types.DWORD, START);
  }
}
