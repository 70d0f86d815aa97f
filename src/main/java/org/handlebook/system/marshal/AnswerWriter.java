package org.handlebook.system.marshal;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Parameter.Usage;
import org.handlebook.c.header.Types;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.FileAnswer;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.RecordComponents;
import org.handlebook.win32.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stores an answer where the pointers of a call lead, as Win32 does, also when it refuses: each
 * output is found in the answer by its name.
 */
public final class AnswerWriter {
  /** STATUS_PENDING, as an OVERLAPPED has it. */
  private static final long PENDING = 0x103;

  private final ArgumentWords words;
  private final MemoryAccess memory;
  private final Map<String, Object> outputs = new HashMap<>();

  /** Stores into that memory. */
  public AnswerWriter(ArgumentWords words, MemoryAccess memory) {
    this.words = words;
    this.memory = memory;
  }

  /**
   * Stores the outputs.
   *
   * @return the word that the function returns
   */
  public long store(Answer answer) {
    outputs.clear();
    add(answer);
    Object stored = outputs.get("stored");
    if (stored instanceof Record record && !(stored instanceof Handle)) {
      add(record);
    }
    for (int i = 0; i < words.parameters().size(); i++) {
      Parameter parameter = words.parameters().get(i);
      if (parameter.isOutput() && words.get(i) != 0) {
        store(parameter, words.get(i), answer);
      } else if (words.get(i) == 0 && isNeeded(parameter, answer)) {
        throw new AccessViolation(0, true);
      }
    }
    return returned(answer);
  }

  private void add(Object record) {
    for (RecordComponent component : RecordComponents.of(record.getClass())) {
      Object value = RecordComponents.get(component, record);
      if (value != null) {
        outputs.put(component.getName(), value);
      }
    }
  }

  private void store(Parameter parameter, long address, Answer answer) {
    CType target =
        parameter.type() instanceof CType.Pointer pointer ? pointer.target() : Types.VOID;
    if (answer.isRefusal() && parameter.isCleared()) {
      memory.store(address, target, 0);
    } else if (answer instanceof FileAnswer.Position position) {
      Optional.ofNullable(position.value())
          .ifPresent(where -> memory.store(address, target, where >>> Integer.SIZE));
    } else if (!parameter.size().isEmpty()) {
      buffer(words.room(parameter), address);
    } else if (parameter.usage() == Usage.COUNT && !isUncounted(answer)) {
      count().ifPresent(count -> memory.store(address, target, count));
    } else if (!answer.isRefusal() || answer instanceof FileAnswer.Completion) {
      value(parameter, target, address);
    }
  }

  /**
   * Returns whether nothing was moved that could be counted: somebody only asked about an operation
   * that is under way, or came to no pipe.
   */
  private boolean isUncounted(Answer answer) {
    return answer.isRefusal()
        && switch (words.prototype().name()) {
          case "GetOverlappedResult" ->
              memory.number(words.get("lpOverlapped"), Types.HANDLE) == PENDING;
          case "CallNamedPipe" -> answer.equals(FileAnswer.Transferred.REFUSED);
          default -> false;
        };
  }

  /** Returns whether a call stores something there in any case, so that NULL leads nowhere. */
  private boolean isNeeded(Parameter parameter, Answer answer) {
    if (parameter.usage() == Usage.OUT && !parameter.optional()) {
      return !answer.isRefusal();
    }
    return parameter.isText()
        ? parameter.isOutput() && outputs.containsKey("lpBuffer")
        : parameter.usage() == Usage.COUNT
            && words.prototype().name().equals("GetOverlappedResult")
            && !isUncounted(answer);
  }

  private void value(Parameter parameter, CType target, long address) {
    Object value = outputs.getOrDefault(parameter.name(), outputs.get("stored"));
    if (value instanceof Record record
        && !(value instanceof Handle)
        && target instanceof CType.Struct type) {
      new StructureWriter(memory).write(record, type, address);
    } else if (value != null) {
      CType type = target instanceof CType.Struct ? Types.HANDLE : target;
      memory.store(address, type, StructureReader.number(value));
    }
  }

  private void buffer(int room, long address) {
    if (outputs.get("stored") instanceof JobObjectInformation told) {
      JobStructures.write(memory, told, informationClass(), address, room);
    } else if (outputs.get("lpBuffer") instanceof String text) {
      memory.store(address, MemoryReader.bytes(text, words.wide()));
    } else {
      bytes().filter(bytes -> bytes.length <= room).ifPresent(b -> memory.store(address, b));
    }
  }

  private int informationClass() {
    return (int) words.get("JobObjectInformationClass");
  }

  /** Returns what was read. */
  private Optional<byte[]> bytes() {
    for (String name : List.of("buffer", "lpBuffer", "stored")) {
      if (outputs.get(name) instanceof Bytes bytes) {
        return Optional.of(bytes.toArray());
      } else if (outputs.get(name) instanceof SecurityDescriptor descriptor) {
        return Optional.of(descriptor.selfRelative());
      }
    }
    return Optional.empty();
  }

  /** Returns how many bytes were moved. */
  private Optional<Integer> count() {
    Object count = outputs.getOrDefault("count", outputs.get("stored"));
    if (count instanceof Integer number) {
      return Optional.of(number);
    } else if (count instanceof JobObjectInformation told) {
      int room = (int) words.get("cbJobObjectInformationLength");
      return Optional.of(JobStructures.size(told, informationClass(), room));
    }
    return bytes().map(bytes -> bytes.length);
  }

  private long returned(Answer answer) {
    if (answer instanceof Answer.Stored) {
      return answer.isRefusal() ? 0 : 1;
    } else if (answer instanceof FileAnswer.Position position) {
      return position.value() == null ? 0xFFFF_FFFFL : position.value() & 0xFFFF_FFFFL;
    } else if (answer instanceof Answer.StringPointer text) {
      return memory.keep(MemoryReader.bytes(text.value(), words.wide()));
    } else if (answer instanceof Answer.EnvironmentBlock block) {
      return memory.keep(block(block.strings()));
    }
    return StructureReader.number(value());
  }

  private @Nullable Object value() {
    return outputs.get("value");
  }

  private byte[] block(List<String> strings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    strings.forEach(text -> bytes.writeBytes(MemoryReader.bytes(text, words.wide())));
    bytes.writeBytes(MemoryReader.bytes("", words.wide()));
    return bytes.toByteArray();
  }
}
