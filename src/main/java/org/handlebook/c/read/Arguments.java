package org.handlebook.c.read;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Parameter.Usage;
import org.handlebook.c.header.Types;
import org.handlebook.c.read.Instruction.Make;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.StartupInfo;
import org.jspecify.annotations.Nullable;

/** The arguments of a call as the record of the call, by the names of its components. */
final class Arguments {
  /** Flags that say how the other arguments are to be read, which the record says by itself. */
  private static final int WAYS_OF_READING =
      Constant.EXTENDED_STARTUPINFO_PRESENT | Constant.CREATE_UNICODE_ENVIRONMENT;

  private final Memory memory;
  private final Make make;
  private final long[] values;
  private final StructureMemory structures;

  Arguments(Memory memory, Make make, long[] values) {
    this.memory = memory;
    this.make = make;
    this.values = values.clone();
    this.structures = new StructureMemory(memory, make.at());
  }

  /** Returns the call. */
  Call<?> call() {
    for (int i = 0; i < values.length; i++) {
      check(make.function().parameters().get(i), values[i]);
    }
    Class<?> record = Objects.requireNonNull(CallTypes.all().get(make.function().name()));
    List<@Nullable Object> components = new ArrayList<>();
    for (RecordComponent component : CallTypes.components(record)) {
      int index = make.function().index(component.getName()).orElseThrow();
      Parameter parameter = make.function().parameters().get(index);
      Object value = value(component.getType(), parameter, values[index]);
      if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw crash(parameter);
      }
      components.add(value);
    }
    return (Call<?>) CallTypes.make(record, components);
  }

  private void check(Parameter parameter, long value) {
    if (parameter.usage() == Usage.RESERVED && value != 0) {
      throw mistake(parameter.name() + " can only be 0 or NULL here: nothing else is known of it.");
    } else if (parameter.isOutput() && !parameter.optional() && value == 0) {
      throw crash(parameter);
    }
  }

  private CMistake crash(Parameter parameter) {
    return mistake(
        parameter.name() + " is NULL, and " + make.function().name() + " would crash there.");
  }

  private CMistake mistake(String text) {
    return new CMistake(make.at(), text);
  }

  private long named(String parameter) {
    return make.function().index(parameter).map(i -> values[i]).orElse(0L);
  }

  private @Nullable Object value(Class<?> wanted, Parameter parameter, long value) {
    if (wanted == int.class) {
      return (int) value & (parameter.name().equals("dwCreationFlags") ? ~WAYS_OF_READING : -1);
    } else if (wanted == boolean.class) {
      return value != 0;
    } else if (wanted == long.class) {
      return isLarge(parameter.type()) ? memory.number(value, Types.HANDLE, make.at()) : value;
    } else if (wanted == Handle.class) {
      return new Handle(isPointerToHandle(parameter) ? deref(value, Types.HANDLE) : value);
    } else if (wanted == Bytes.class) {
      return bytes(parameter, value);
    } else if (wanted == StartupInfo.class) {
      return structures.read(StartupInfo.class, startup(), value);
    }
    return value == 0 ? null : behind(wanted, parameter, value);
  }

  /** Returns what a pointer leads to that is not NULL. */
  private Object behind(Class<?> wanted, Parameter parameter, long value) {
    if (wanted == Integer.class) {
      return (int) deref(value, Types.INT);
    } else if (wanted == String.class) {
      return memory.text(value, make.wide() || !parameter.isText(), make.at());
    } else if (wanted == List.class) {
      return parameter.size().isEmpty() ? strings(value) : handles(value, named(parameter.size()));
    } else if (wanted == SecurityAttributes.class) {
      return structures.read(
          SecurityAttributes.class, StructureMemory.named("SECURITY_ATTRIBUTES"), value);
    } else if (wanted == Overlapped.class) {
      return structures.read(Overlapped.class, StructureMemory.named("OVERLAPPED"), value);
    } else if (wanted == SecurityDescriptor.class) {
      return DescriptorMemory.read(memory, value, make.at());
    } else if (wanted == JobObjectInformation.class) {
      return new Jobs(memory, make.at()).read(named("JobObjectInformationClass"), value);
    }
    throw new IllegalStateException("no way to read a " + wanted + " for " + parameter);
  }

  private static boolean isLarge(CType type) {
    return type instanceof CType.Struct
        || (type instanceof CType.Pointer pointer && pointer.target() instanceof CType.Struct);
  }

  private static boolean isPointerToHandle(Parameter parameter) {
    return parameter.type() instanceof CType.Pointer p && p.target() instanceof CType.HandleType;
  }

  private long deref(long address, CType type) {
    return memory.number(address, type, make.at());
  }

  private CType.Struct startup() {
    boolean extended = (named("dwCreationFlags") & Constant.EXTENDED_STARTUPINFO_PRESENT) != 0;
    return StructureMemory.named(extended ? "STARTUPINFOEX" : "STARTUPINFO");
  }

  private Bytes bytes(Parameter parameter, long value) {
    long size = named(parameter.size());
    return size == 0 ? Bytes.EMPTY : Bytes.of(memory.read(value, size, make.at()));
  }

  private List<Handle> handles(long address, long count) {
    List<Handle> handles = new ArrayList<>();
    memory.read(address, count * CType.POINTER_SIZE, make.at());
    for (long i = 0; i < count; i++) {
      handles.add(new Handle(deref(address + i * CType.POINTER_SIZE, Types.HANDLE)));
    }
    return handles;
  }

  /** Returns the strings of an environment block, up to the one that is empty. */
  private List<String> strings(long address) {
    boolean wide =
        make.function().name().equals("CreateProcess")
            ? (named("dwCreationFlags") & Constant.CREATE_UNICODE_ENVIRONMENT) != 0
            : make.wide();
    List<String> strings = new ArrayList<>();
    long next = address;
    String text = memory.text(next, wide, make.at());
    while (!text.isEmpty()) {
      strings.add(text);
      next += Memory.bytes(text, wide).length;
      text = memory.text(next, wide, make.at());
    }
    return strings;
  }
}
