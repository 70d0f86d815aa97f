package org.handlebook.c.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Types;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/**
 * A PROC_THREAD_ATTRIBUTE_LIST in memory: how many attributes, and of each what, where, how long.
 */
final class AttributeList {
  /** How many bytes it takes, whatever it holds. */
  static final int SIZE = 0x50;

  private static final int ENTRY = 24;
  private static final int MOST = 3;

  private final Memory memory;
  private final Position at;

  AttributeList(Memory memory, Position at) {
    this.memory = memory;
    this.at = at;
  }

  private long get(long address) {
    return memory.number(address, Types.HANDLE, at);
  }

  private void put(long address, long value) {
    memory.store(address, Types.HANDLE, value, at);
  }

  /**
   * Adds an attribute.
   *
   * @return why not, if that cannot be
   * @source wine-mirror/wine dlls/kernel32/tests/process.c:4420-4456
   */
  Optional<Win32Error> add(long list, long attribute, long value, long size) {
    long count = get(list);
    if (attribute == Constant.PROC_THREAD_ATTRIBUTE_PARENT_PROCESS && size != CType.POINTER_SIZE) {
      return Optional.of(Win32Error.ERROR_BAD_LENGTH);
    } else if (has(list, count, attribute)) {
      return Optional.of(Win32Error.ERROR_OBJECT_NAME_EXISTS);
    }
    if (count < 0 || count >= MOST) {
      throw new CMistake(at, "The attribute list is full, or was never initialised.");
    }
    long entry = list + 8 + count * ENTRY;
    put(entry, attribute);
    put(entry + 8, value);
    put(entry + 16, size);
    put(list, count + 1);
    return Optional.empty();
  }

  private boolean has(long list, long count, long attribute) {
    for (long i = 0; i < Math.min(count, MOST); i++) {
      if (get(list + 8 + i * ENTRY) == attribute) {
        return true;
      }
    }
    return false;
  }

  ProcThreadAttributeList read(long list) {
    List<Handle> handles = null;
    Handle parent = null;
    for (long i = 0; i < Math.min(get(list), MOST); i++) {
      long entry = list + 8 + i * ENTRY;
      List<Handle> values = handles(get(entry + 8), get(entry + 16));
      if (get(entry) == Constant.PROC_THREAD_ATTRIBUTE_HANDLE_LIST) {
        handles = values;
      } else if (get(entry) == Constant.PROC_THREAD_ATTRIBUTE_PARENT_PROCESS && !values.isEmpty()) {
        parent = values.get(0);
      }
    }
    return made(handles, parent);
  }

  private static ProcThreadAttributeList made(
      @Nullable List<Handle> handles, @Nullable Handle parent) {
    return new ProcThreadAttributeList(handles, parent);
  }

  private List<Handle> handles(long address, long size) {
    List<Handle> handles = new ArrayList<>();
    memory.read(address, size, at);
    for (long i = 0; i < size / CType.POINTER_SIZE; i++) {
      handles.add(new Handle(get(address + i * CType.POINTER_SIZE)));
    }
    return handles;
  }
}
