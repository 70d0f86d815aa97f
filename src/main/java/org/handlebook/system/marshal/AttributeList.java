package org.handlebook.system.marshal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.Win32Error;

/**
 * A PROC_THREAD_ATTRIBUTE_LIST in memory: which attributes are there, how many could be, how many
 * are; and of each what, how long, where.
 *
 * @source wine kernel32/tests/process.c, struct _PROC_THREAD_ATTRIBUTE_LIST, which is compared with
 *     Windows' there
 */
public final class AttributeList {
  private static final int MASK = 0;
  private static final int ROOM = 4;
  private static final int COUNT = 8;
  private static final int ENTRIES = 24;
  private static final int ENTRY = 24;
  private static final int NUMBER = 0xFFFF;

  private AttributeList() {}

  /** Returns how many bytes a list of so many attributes takes. */
  public static int size(int attributes) {
    return ENTRIES + attributes * ENTRY;
  }

  /** Makes an empty list. */
  public static void begin(MemoryAccess memory, long list, int attributes) {
    memory.store(list + MASK, Types.DWORD, 0);
    memory.store(list + ROOM, Types.DWORD, attributes);
    memory.store(list + COUNT, Types.DWORD, 0);
  }

  /**
   * Adds an attribute.
   *
   * @return why not, if that cannot be
   * @source wine kernel32/tests/process.c, test_proc_thread_attr_list
   */
  public static Optional<Win32Error> add(
      MemoryAccess memory, long list, long attribute, long value, long size) {
    long count = memory.number(list + COUNT, Types.DWORD);
    Optional<Win32Error> wrong = check(attribute, size);
    if (count >= memory.number(list + ROOM, Types.DWORD)) {
      return Optional.of(Win32Error.ERROR_GEN_FAILURE);
    } else if (wrong.isPresent()) {
      return wrong;
    }
    long bit = 1L << (attribute & NUMBER);
    long mask = memory.number(list + MASK, Types.DWORD);
    if ((mask & bit) != 0) {
      return Optional.of(Win32Error.ERROR_OBJECT_NAME_EXISTS);
    }
    long entry = list + ENTRIES + count * ENTRY;
    memory.store(entry, Types.HANDLE, attribute);
    memory.store(entry + 8, Types.HANDLE, size);
    memory.store(entry + 16, Types.HANDLE, value);
    memory.store(list + MASK, Types.DWORD, mask | bit);
    memory.store(list + COUNT, Types.DWORD, count + 1);
    return Optional.empty();
  }

  private static Optional<Win32Error> check(long attribute, long size) {
    boolean fits;
    if (attribute == Constant.PROC_THREAD_ATTRIBUTE_PARENT_PROCESS) {
      fits = size == CType.POINTER_SIZE;
    } else if (attribute == Constant.PROC_THREAD_ATTRIBUTE_HANDLE_LIST) {
      fits = size != 0 && size % CType.POINTER_SIZE == 0;
    } else {
      return Optional.of(Win32Error.ERROR_NOT_SUPPORTED);
    }
    return fits ? Optional.empty() : Optional.of(Win32Error.ERROR_BAD_LENGTH);
  }

  /** Returns what a list says that a process of the model can be told. */
  static ProcThreadAttributeList read(MemoryReader memory, long list) {
    List<Handle> handles = null;
    Handle parent = null;
    long count = memory.number(list + COUNT, Types.DWORD);
    for (long i = 0; i < count; i++) {
      long entry = list + ENTRIES + i * ENTRY;
      long attribute = memory.number(entry, Types.HANDLE);
      long size = memory.number(entry + 8, Types.HANDLE);
      List<Handle> values = handles(memory, memory.number(entry + 16, Types.HANDLE), size);
      if (attribute == Constant.PROC_THREAD_ATTRIBUTE_HANDLE_LIST) {
        handles = values;
      } else if (attribute == Constant.PROC_THREAD_ATTRIBUTE_PARENT_PROCESS) {
        parent = values.get(0);
      }
    }
    return new ProcThreadAttributeList(handles, parent);
  }

  static List<Handle> handles(MemoryReader memory, long address, long size) {
    byte[] bytes = memory.load(address, (int) size);
    List<Handle> handles = new ArrayList<>();
    for (int i = 0; i + CType.POINTER_SIZE <= bytes.length; i += CType.POINTER_SIZE) {
      byte[] one = java.util.Arrays.copyOfRange(bytes, i, i + CType.POINTER_SIZE);
      handles.add(new Handle(MemoryReader.number(one, Types.HANDLE)));
    }
    return handles;
  }
}
