package org.handlebook.system.marshal;

import java.lang.reflect.RecordComponent;
import org.handlebook.c.header.CType;
import org.handlebook.win32.RecordComponents;

/** Stores records as structures, by the names of the records' components. */
final class StructureWriter {
  private final MemoryWriter memory;

  StructureWriter(MemoryWriter memory) {
    this.memory = memory;
  }

  /** Stores those components of a record that the structure has. */
  void write(Object record, CType.Struct type, long address) {
    for (RecordComponent component : RecordComponents.of(record.getClass())) {
      Object value = RecordComponents.get(component, record);
      StructureReader.find(type, component.getName())
          .filter(field -> field.type().isScalar() && value != null)
          .ifPresent(
              field ->
                  memory.store(
                      address + field.offset(), field.type(), StructureReader.number(value)));
    }
  }
}
