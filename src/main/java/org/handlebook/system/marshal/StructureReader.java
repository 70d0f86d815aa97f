package org.handlebook.system.marshal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Surface;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.RecordComponents;
import org.handlebook.win32.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/** Reads structures as records, by the names of the records' components. */
public final class StructureReader {
  private final MemoryReader memory;

  StructureReader(MemoryReader memory) {
    this.memory = memory;
  }

  /**
   * Returns the member of that name, also in a structure within, so many bytes from the beginning.
   */
  static Optional<CType.Field> find(CType.Struct type, String name) {
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

  <T> T read(Class<T> record, String structure, long address) {
    return read(record, Surface.structure(structure), address);
  }

  /** Returns the record that a structure says; what it does not have is 0. */
  <T> T read(Class<T> record, CType.Struct type, long address) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : RecordComponents.of(record)) {
      Class<?> wanted = component.getType();
      if (component.getName().equals("address")) {
        values.add(address);
      } else {
        values.add(
            find(type, component.getName())
                .<Object>map(field -> member(wanted, type, field, address))
                .orElseGet(() -> absent(wanted)));
      }
    }
    return record.cast(CallTypes.make(record, values));
  }

  private @Nullable Object member(
      Class<?> wanted, CType.Struct type, CType.Field field, long address) {
    return wanted == List.class
        ? List.of()
        : value(wanted, MemoryReader.number(memory.member(type, field, address), field.type()));
  }

  private @Nullable Object value(Class<?> wanted, long number) {
    if (wanted == int.class) {
      return (int) number;
    } else if (wanted == boolean.class) {
      return number != 0;
    } else if (wanted == long.class) {
      return number;
    } else if (wanted == Handle.class) {
      return new Handle(number);
    } else if (number == 0) {
      return null;
    } else if (wanted == SecurityDescriptor.class) {
      return DescriptorReader.read(memory, number);
    } else if (wanted == ProcThreadAttributeList.class) {
      return AttributeList.read(memory, number);
    }
    throw new IllegalStateException("no way to read a " + wanted);
  }

  private static @Nullable Object absent(Class<?> wanted) {
    if (wanted == int.class) {
      return 0;
    } else if (wanted == long.class) {
      return 0L;
    } else if (wanted == Handle.class) {
      return Handle.NULL;
    }
    return wanted == List.class ? List.of() : null;
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
