package org.handlebook.system.marshal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Parameter.Usage;
import org.handlebook.c.header.Types;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.FileAnswer;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.RecordComponents;
import org.handlebook.win32.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/** Reads what a call answered: from the word that its function returned, and from memory. */
public final class AnswerReader {
  private static final long LOW = 0xFFFF_FFFFL;

  private final ArgumentWords words;
  private final MemoryReader memory;

  /** Reads from that memory. */
  public AnswerReader(ArgumentWords words, MemoryReader memory) {
    this.words = words;
    this.memory = memory;
  }

  /**
   * Returns the answer.
   *
   * @param call what was called
   * @param word what its function returned
   * @param failed whether it set a last error that is none
   */
  @SuppressWarnings("unchecked") // the record says what its function answers
  public <R extends Answer> R answer(Call<R> call, long word, boolean failed) {
    Type type = CallTypes.answer(call.getClass());
    CType returns = words.prototype().returns();
    long value = returns instanceof CType.Int integer ? integer.fit(word) : word;
    return type instanceof ParameterizedType stored
        ? (R) new Answer.Stored<>(value == 0 ? null : stored(stored.getActualTypeArguments()[0]))
        : (R) plain((Class<?>) type, value, failed);
  }

  private Answer plain(Class<?> type, long word, boolean failed) {
    if (type == FileAnswer.Transferred.class) {
      int count = count();
      boolean moved = word != 0 || !isUnderWay();
      return new FileAnswer.Transferred(word != 0, count, moved ? buffer(count) : Bytes.EMPTY);
    } else if (type == FileAnswer.Completion.class) {
      return completion(word);
    } else if (type == FileAnswer.Position.class) {
      boolean none = (word & LOW) == LOW && failed;
      return none ? FileAnswer.Position.REFUSED : new FileAnswer.Position((word & LOW) | high());
    } else if (type == FileAnswer.FileType.class) {
      return new FileAnswer.FileType((int) word, word == 0 && failed);
    } else if (type == Answer.Text.class) {
      return text((int) word, failed);
    } else if (type == Answer.StringPointer.class) {
      return new Answer.StringPointer(memory.text(word, words.wide()));
    } else if (type == Answer.EnvironmentBlock.class) {
      return new Answer.EnvironmentBlock(word, CallReader.strings(memory, word, words.wide()));
    }
    return simple(type, word);
  }

  /** Returns an answer that is the word itself, and what is stored through a pointer. */
  private Answer simple(Class<?> type, long word) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : RecordComponents.of(type)) {
      long address = words.get(component.getName());
      values.add(
          address == 0
              ? of(component.getType(), word)
              : of(component.getType(), memory.number(address, size(component))));
    }
    return (Answer) CallTypes.make(type, values);
  }

  /** Returns what a port gave: without an operation a failure says that it gave nothing. */
  private Answer completion(long word) {
    long overlapped = memory.number(words.get("lpOverlapped"), Types.HANDLE);
    return word == 0 && overlapped == 0
        ? FileAnswer.Completion.NONE
        : new FileAnswer.Completion(
            word != 0,
            (int) memory.number(words.get("lpNumberOfBytesTransferred"), Types.DWORD),
            memory.number(words.get("lpCompletionKey"), Types.HANDLE),
            overlapped);
  }

  private static @Nullable Object of(Class<?> wanted, long number) {
    if (wanted == int.class || wanted == Integer.class) {
      return (int) number;
    } else if (wanted == boolean.class || wanted == Boolean.class) {
      return (int) number != 0;
    } else if (wanted == Handle.class) {
      return new Handle(number);
    }
    return wanted == long.class || wanted == Long.class ? number : null;
  }

  private boolean isUnderWay() {
    return words.get("lpOverlapped") != 0;
  }

  private int count() {
    Optional<Long> told =
        parameters(Usage.COUNT).map(parameter -> number(parameter, Types.DWORD)).findFirst();
    long overlapped = words.get("lpOverlapped");
    return (int) (long) told.orElse(overlapped == 0 ? 0L : moved(overlapped));
  }

  private long moved(long overlapped) {
    return memory.number(overlapped + CType.POINTER_SIZE, Types.DWORD);
  }

  private java.util.stream.Stream<Parameter> parameters(Usage usage) {
    return words.parameters().stream()
        .filter(parameter -> parameter.usage() == usage && words.get(parameter.name()) != 0);
  }

  private long number(Parameter parameter, CType type) {
    return memory.number(words.get(parameter.name()), type);
  }

  /** Returns so many bytes of the buffer that the call fills. */
  private Bytes buffer(int count) {
    return parameters(Usage.OUT)
        .filter(parameter -> !parameter.count().isEmpty())
        .map(
            parameter ->
                memory.load(words.get(parameter.name()), Math.min(count, words.room(parameter))))
        .map(Bytes::of)
        .findFirst()
        .orElse(Bytes.EMPTY);
  }

  private long high() {
    return words.parameters().stream()
        .filter(parameter -> parameter.isOutput() && words.get(parameter.name()) != 0)
        .map(parameter -> number(parameter, Types.DWORD) << Integer.SIZE)
        .findFirst()
        .orElse(0L);
  }

  private Answer.Text text(int length, boolean failed) {
    Parameter buffer =
        words.parameters().stream().filter(Parameter::isOutput).findFirst().orElseThrow();
    long address = words.get(buffer.name());
    int room = words.room(buffer);
    boolean stored = address != 0 && length <= room && room > 0 && !(length == 0 && failed);
    return new Answer.Text(length, stored ? memory.text(address, words.wide(), room) : null);
  }

  private Object stored(Type type) {
    if (type == Bytes.class) {
      return buffer(count());
    } else if (type == SecurityDescriptor.class) {
      return SecurityDescriptor.of(buffer(count()).toArray());
    } else if (type == JobObjectInformation.class) {
      return job();
    }
    Class<?> wanted = (Class<?>) type;
    return wanted.isRecord() && wanted != Handle.class ? record(wanted) : single(wanted);
  }

  private JobObjectInformation job() {
    int informationClass = (int) words.get("JobObjectInformationClass");
    long address = words.get("lpJobObjectInformation");
    return JobStructures.read(memory, informationClass, address);
  }

  /** Returns the one value that the call stores. */
  private Object single(Class<?> wanted) {
    Optional<Parameter> output =
        words.parameters().stream().filter(Parameter::isOutput).findFirst();
    long address = output.map(parameter -> words.get(parameter.name())).orElse(0L);
    CType type = wanted == Long.class || wanted == Handle.class ? Types.HANDLE : Types.INT;
    return java.util.Objects.requireNonNull(
        of(wanted, address == 0 ? 0 : memory.number(address, type)));
  }

  /** Returns what the call stores in a structure, or through several pointers. */
  private Object record(Class<?> type) {
    Optional<Parameter> structure =
        words.parameters().stream()
            .filter(parameter -> parameter.isOutput() && target(parameter) instanceof CType.Struct)
            .findFirst();
    if (structure.isPresent()) {
      CType.Struct target = (CType.Struct) target(structure.get());
      return new StructureReader(memory)
          .read(
              (Class<? extends Record>) type.asSubclass(Record.class),
              target,
              words.get(structure.get().name()));
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : RecordComponents.of(type)) {
      long address = words.get(component.getName());
      values.add(
          component.getType() == Bytes.class
              ? buffer(count())
              : of(
                  component.getType(), address == 0 ? 0 : memory.number(address, size(component))));
    }
    return CallTypes.make(type, values);
  }

  private static CType size(RecordComponent component) {
    return component.getType() == Handle.class ? Types.HANDLE : Types.INT;
  }

  private static CType target(Parameter parameter) {
    return parameter.type() instanceof CType.Pointer pointer ? pointer.target() : Types.VOID;
  }
}
