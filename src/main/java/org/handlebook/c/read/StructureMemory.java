package org.handlebook.c.read;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/** Structures in memory as records, by the names of the records' components, and back. */
public final class StructureMemory {
  private final Memory memory;
  private final Position at;

  StructureMemory(Memory memory, Position at) {
    this.memory = memory;
    this.at = at;
  }

  /** Returns a type of the header that must be there. */
  public static CType.Struct named(String name) {
    return (CType.Struct) CLanguage.WINDOWS.header().types().find(name).orElseThrow();
  }

  /**
   * Returns the member of that name, also in a structure within, so many bytes from the beginning.
   */
  private static Optional<CType.Field> find(CType.Struct type, String name) {
    Optional<CType.Field> own = type.field(name);
    if (own.isPresent()) {
      return own;
    }
    for (CType.Field field : type.fields()) {
      if (field.type() instanceof CType.Struct inner) {
        Optional<CType.Field> found = find(inner, name);
        if (found.isPresent()) {
          int offset = field.offset() + found.get().offset();
          return Optional.of(new CType.Field(name, found.get().type(), offset));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the record that a structure says. */
  <T> T read(Class<T> record, CType.Struct type, long address) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : CallTypes.components(record)) {
      if (component.getName().equals("address")) {
        values.add(address);
      } else {
        values.add(
            find(type, component.getName())
                .<Object>map(field -> member(component.getType(), type, field, address))
                .orElseGet(() -> absent(component.getType())));
      }
    }
    return record.cast(CallTypes.make(record, values));
  }

  private @Nullable Object member(
      Class<?> wanted, CType.Struct type, CType.Field field, long address) {
    if (wanted == List.class) {
      return List.of();
    }
    long from = address + field.offset();
    if (memory.room(address, at) >= type.size() && !memory.knows(from, field.type().size())) {
      throw new CMistake(
          at,
          "%s of the %s was never given a value. Begin with: %s x = { 0 };"
              .formatted(field.name(), type.text(), type.text()));
    }
    return value(wanted, memory.number(from, field.type(), at));
  }

  private @Nullable Object value(Class<?> wanted, long number) {
    if (wanted == int.class) {
      return (int) number;
    } else if (wanted == boolean.class) {
      return number != 0;
    } else if (wanted == Handle.class) {
      return new Handle(number);
    } else if (number == 0) {
      return null;
    } else if (wanted == SecurityDescriptor.class) {
      return DescriptorMemory.read(memory, number, at);
    } else if (wanted == ProcThreadAttributeList.class) {
      return new AttributeList(memory, at).read(number);
    }
    throw new IllegalStateException("no way to read a " + wanted);
  }

  /** Returns what a member is that the structure does not have. */
  private static @Nullable Object absent(Class<?> wanted) {
    if (wanted == int.class) {
      return 0;
    }
    return wanted == List.class ? List.of() : null;
  }

  /** Stores those components of a record that the structure has. */
  void write(Object record, CType.Struct type, long address) {
    for (RecordComponent component : CallTypes.components(record.getClass())) {
      Object value = CallTypes.get(component, record);
      find(type, component.getName())
          .filter(field -> field.type().isScalar() && value != null)
          .ifPresent(
              field -> memory.store(address + field.offset(), field.type(), number(value), at));
    }
  }

  /** Returns a number as memory holds it. */
  static long number(@Nullable Object value) {
    if (value instanceof Handle handle) {
      return handle.value();
    } else if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    return value instanceof Number number ? number.longValue() : 0;
  }
}
