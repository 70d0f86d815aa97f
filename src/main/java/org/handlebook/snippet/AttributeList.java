package org.handlebook.snippet;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcThreadAttributeList;
import org.jspecify.annotations.Nullable;

/** A PROC_THREAD_ATTRIBUTE_LIST in memory: how many attributes, and of each what, where, how long. */
final class AttributeList {
  private static final int ENTRY = 24;
  private static final int MOST = 3;

  private final Memory memory;
  private final Position at;

  AttributeList(Memory memory, Position at) {
    this.memory = memory;
    this.at = at;
  }

  private long get(long address) {
    return memory.number(address, CType.HANDLE, at);
  }

  private void put(long address, long value) {
    memory.store(address, CType.HANDLE, value, at);
  }

  void add(long list, long attribute, long value, long size) {
    long count = get(list);
    if (count < 0 || count >= MOST) {
      throw new SnippetMistake(at, "The attribute list is full, or was never initialised.");
    }
    long entry = list + 8 + count * ENTRY;
    put(entry, attribute);
    put(entry + 8, value);
    put(entry + 16, size);
    put(list, count + 1);
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
