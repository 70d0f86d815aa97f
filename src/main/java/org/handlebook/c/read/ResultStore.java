package org.handlebook.c.read;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Parameter.Usage;
import org.handlebook.c.header.Types;
import org.handlebook.c.read.Instruction.Make;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.FileAnswer;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/** Stores what a call has answered where its pointers lead, each output found by its name. */
final class ResultStore {
  private final Memory memory;
  private final Make make;
  private final long[] values;

  ResultStore(Memory memory, Make make, long[] values) {
    this.memory = memory;
    this.make = make;
    this.values = values.clone();
  }

  /** Stores the outputs; what the function returns. */
  long take(Answer answer) {
    Map<String, Object> outputs = outputs(answer);
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = make.function().parameters().get(i);
      if (parameter.isOutput() && values[i] != 0) {
        store(parameter, values[i], outputs, answer);
      } else if (parameter.isOutput() && !parameter.size().isEmpty()) {
        fitting(parameter, outputs);
      }
    }
    return returned(answer, outputs);
  }

  /** Returns the answer's parts by their names, with those of the record that it has stored. */
  private static Map<String, Object> outputs(Answer answer) {
    Map<String, Object> outputs = new HashMap<>();
    add(outputs, answer);
    Object stored = outputs.get("stored");
    if (stored instanceof Record record && !(stored instanceof Handle)) {
      add(outputs, record);
    }
    return outputs;
  }

  private static void add(Map<String, Object> outputs, Object record) {
    for (RecordComponent component : CallTypes.components(record.getClass())) {
      Object value = CallTypes.get(component, record);
      if (value != null) {
        outputs.put(component.getName(), value);
      }
    }
  }

  private void store(
      Parameter parameter, long address, Map<String, Object> outputs, Answer answer) {
    CType target =
        parameter.type() instanceof CType.Pointer pointer ? pointer.target() : Types.VOID;
    if (answer instanceof FileAnswer.Position position) {
      Optional.ofNullable(position.value())
          .ifPresent(where -> memory.store(address, target, where >>> Integer.SIZE, make.at()));
    } else if (!parameter.size().isEmpty()) {
      buffer(parameter, address, outputs);
    } else if (parameter.usage() == Usage.COUNT) {
      count(outputs).ifPresent(count -> memory.store(address, target, count, make.at()));
    } else if (!answer.isRefusal()) {
      value(parameter, target, address, outputs);
    }
  }

  private void value(Parameter parameter, CType target, long address, Map<String, Object> outputs) {
    Object value = outputs.getOrDefault(parameter.name(), outputs.get("stored"));
    if (value instanceof Record record && target instanceof CType.Struct type) {
      new StructureMemory(memory, make.at()).write(record, type, address);
    } else if (value != null) {
      CType type = target instanceof CType.Struct ? Types.HANDLE : target;
      memory.store(address, type, StructureMemory.number(value), make.at());
    }
  }

  private void buffer(Parameter parameter, long address, Map<String, Object> outputs) {
    long room = make.function().index(parameter.size()).map(i -> values[i]).orElse(0L);
    Object stored = outputs.get("stored");
    if (stored instanceof JobObjectInformation information) {
      long type = make.function().index("JobObjectInformationClass").map(i -> values[i]).orElse(0L);
      new Jobs(memory, make.at()).write(information, type, address, room);
    } else if (outputs.get("lpBuffer") instanceof String text) {
      memory.write(address, Memory.bytes(text, make.wide()), make.at());
    } else {
      memory.write(address, fitting(parameter, outputs), make.at());
    }
  }

  /** Returns what was read; it must have room. */
  private byte[] fitting(Parameter parameter, Map<String, Object> outputs) {
    byte[] bytes = bytes(outputs);
    long room = make.function().index(parameter.size()).map(i -> values[i]).orElse(0L);
    if (bytes.length > room) {
      throw new CMistake(
          make.at(),
          "%d bytes are there, and room for %d. A snippet asks once, with room for all: BYTE bBuffer[1024];"
              .formatted(bytes.length, room));
    }
    return bytes;
  }

  /** Returns what was read. */
  private static byte[] bytes(Map<String, Object> outputs) {
    for (String name : List.of("buffer", "lpBuffer", "stored")) {
      if (outputs.get(name) instanceof Bytes bytes) {
        return bytes.toArray();
      } else if (outputs.get(name) instanceof SecurityDescriptor descriptor) {
        return descriptor.selfRelative();
      }
    }
    return new byte[0];
  }

  /** Returns how many bytes were moved. */
  private static Optional<Integer> count(Map<String, Object> outputs) {
    Object count = outputs.getOrDefault("count", outputs.get("stored"));
    if (count instanceof Integer number) {
      return Optional.of(number);
    }
    return count == null ? Optional.empty() : Optional.of(bytes(outputs).length);
  }

  private long returned(Answer answer, Map<String, Object> outputs) {
    if (answer instanceof Answer.Stored) {
      return answer.isRefusal() ? 0 : 1;
    } else if (answer instanceof FileAnswer.Position position) {
      return position.value() == null ? -1 : position.value();
    } else if (answer instanceof Answer.StringPointer text) {
      return memory.store("the text", Memory.bytes(text.value(), make.wide()), make.at());
    } else if (answer instanceof Answer.EnvironmentBlock block) {
      memory.map(block.address(), bytes(block.strings()));
      return block.address();
    }
    return StructureMemory.number(value(outputs));
  }

  private static @Nullable Object value(Map<String, Object> outputs) {
    return outputs.get("value");
  }

  private byte[] bytes(List<String> strings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    strings.forEach(text -> bytes.writeBytes(Memory.bytes(text, make.wide())));
    bytes.writeBytes(Memory.bytes("", make.wide()));
    return bytes.toByteArray();
  }
}
