package org.handlebook.system.marshal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Types;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.RecordComponents;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.StartupInfo;
import org.jspecify.annotations.Nullable;

/** Reads what argument words say, as the record of the call, by the names of its components. */
public final class CallReader {
  /** Flags that say how the other arguments are to be read, which the record says by itself. */
  private static final int WAYS_OF_READING =
      Constant.EXTENDED_STARTUPINFO_PRESENT | Constant.CREATE_UNICODE_ENVIRONMENT;

  private final ArgumentWords words;
  private final MemoryReader memory;

  /** Reads from that memory. */
  public CallReader(ArgumentWords words, MemoryReader memory) {
    this.words = words;
    this.memory = memory;
  }

  /**
   * Returns the call.
   *
   * @throws AccessViolation where a pointer leads to nothing
   * @throws IllegalArgumentException where it leads to something that the record cannot say
   */
  public Call<?> call() {
    Class<?> record = Objects.requireNonNull(CallTypes.all().get(words.prototype().name()));
    List<@Nullable Object> components = new ArrayList<>();
    for (RecordComponent component : RecordComponents.of(record)) {
      int index = words.prototype().index(component.getName()).orElseThrow();
      Object value = value(component.getType(), words.parameters().get(index), words.get(index));
      if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw new AccessViolation(0, false);
      }
      components.add(value);
    }
    return (Call<?>) CallTypes.make(record, components);
  }

  private @Nullable Object value(Class<?> wanted, Parameter parameter, long word) {
    if (wanted == int.class) {
      return (int) word & (parameter.name().equals("dwCreationFlags") ? ~WAYS_OF_READING : -1);
    } else if (wanted == boolean.class) {
      return (int) word != 0;
    } else if (wanted == long.class) {
      return isStructurePointer(parameter.type()) ? memory.number(word, Types.HANDLE) : word;
    } else if (wanted == Handle.class) {
      return new Handle(isPointerToHandle(parameter) ? memory.number(word, Types.HANDLE) : word);
    } else if (wanted == Bytes.class) {
      int size = words.room(parameter);
      return size == 0 ? Bytes.EMPTY : Bytes.of(memory.load(word, size));
    } else if (wanted == StartupInfo.class) {
      return new StructureReader(memory).read(StartupInfo.class, startup(), word);
    }
    return word == 0 ? null : behind(wanted, parameter, word);
  }

  /** Returns what a pointer leads to that is not NULL. */
  private Object behind(Class<?> wanted, Parameter parameter, long word) {
    StructureReader structures = new StructureReader(memory);
    if (wanted == Integer.class) {
      return (int) memory.number(word, Types.INT);
    } else if (wanted == String.class) {
      return parameter.isText()
          ? memory.text(word, words.wide())
          : Objects.requireNonNull(DescriptorReader.sid(memory, word));
    } else if (wanted == List.class) {
      long count = words.get(parameter.size());
      return parameter.size().isEmpty()
          ? strings(word)
          : AttributeList.handles(memory, word, count * CType.POINTER_SIZE);
    } else if (wanted == SecurityAttributes.class) {
      return structures.read(SecurityAttributes.class, "SECURITY_ATTRIBUTES", word);
    } else if (wanted == Overlapped.class) {
      return structures.read(Overlapped.class, "OVERLAPPED", word);
    } else if (wanted == SecurityDescriptor.class) {
      return DescriptorReader.read(memory, word);
    } else if (wanted == JobObjectInformation.class) {
      return JobStructures.read(memory, (int) words.get("JobObjectInformationClass"), word);
    }
    throw new IllegalStateException("no way to read a " + wanted + " for " + parameter);
  }

  private static boolean isStructurePointer(CType type) {
    return type instanceof CType.Pointer pointer && pointer.target() instanceof CType.Struct;
  }

  private static boolean isPointerToHandle(Parameter parameter) {
    return parameter.type() instanceof CType.Pointer p && p.target() instanceof CType.HandleType;
  }

  private String startup() {
    boolean extended = (words.get("dwCreationFlags") & Constant.EXTENDED_STARTUPINFO_PRESENT) != 0;
    return extended ? "STARTUPINFOEX" : "STARTUPINFO";
  }

  /** Returns the strings of an environment block, up to the one that is empty. */
  private List<String> strings(long address) {
    boolean wide =
        words.prototype().name().equals("CreateProcess")
            ? (words.get("dwCreationFlags") & Constant.CREATE_UNICODE_ENVIRONMENT) != 0
            : words.wide();
    return strings(memory, address, wide);
  }

  static List<String> strings(MemoryReader memory, long address, boolean wide) {
    List<String> strings = new ArrayList<>();
    long next = address;
    String text = memory.text(next, wide);
    while (!text.isEmpty()) {
      strings.add(text);
      next += MemoryReader.bytes(text, wide).length;
      text = memory.text(next, wide);
    }
    return strings;
  }
}
