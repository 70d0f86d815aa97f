package org.handlebook.system.marshal;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Parameter.Usage;
import org.handlebook.c.header.Prototype;
import org.handlebook.c.header.Surface;
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
import org.handlebook.win32.Sid;
import org.handlebook.win32.StartupInfo;
import org.jspecify.annotations.Nullable;

/**
 * Writes the record of a call as argument words and the memory that they lead to, as its prototype
 * says: what {@link CallReader} reads. Room for what the call stores is behind it.
 */
public final class CallEncoder {
  /** Where the record does not say how much room there is: more than anybody needs. */
  private static final int ROOM = 1 << 16;

  private final Call<?> call;
  private final Prototype prototype;
  private final LongUnaryOperator operations;
  private final long attributes;
  private final Map<String, RecordComponent> components = new HashMap<>();
  private final ImageWriter image;

  /**
   * Writes that call.
   *
   * @param operations where the OVERLAPPED of an operation lies that was begun, by the address that
   *     calls name; 0 for one that never was
   * @param attributes where the attribute list of a new process lies; 0 if it has none
   */
  public CallEncoder(Call<?> call, LongUnaryOperator operations, long attributes) {
    this.call = call;
    this.prototype = Surface.call(call.function());
    this.operations = operations;
    this.attributes = attributes;
    this.image = new ImageWriter(prototype.parameters().size());
    RecordComponents.of(call.getClass())
        .forEach(component -> components.put(component.getName(), component));
  }

  /** Returns the call as one piece of memory. */
  public CallImage image() {
    List<Parameter> parameters = prototype.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).isOutput()) {
        input(parameters.get(i), (long) i * CType.POINTER_SIZE);
      }
    }
    int outputs = image.reserve(0);
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).isOutput()) {
        output(parameters.get(i), (long) i * CType.POINTER_SIZE);
      }
    }
    return image.image(new ArgumentWords(prototype, true, List.of()).symbol(), outputs);
  }

  private @Nullable Object value(Parameter parameter) {
    RecordComponent component = components.get(parameter.name());
    return component == null ? null : RecordComponents.get(component, call);
  }

  private void input(Parameter parameter, long at) {
    if (parameter.usage() == Usage.SIZE) {
      image.store(at, Types.HANDLE, size(parameter));
      return;
    }
    Object value = value(parameter);
    if (value instanceof Overlapped overlapped && !prototype.beginsOperation()) {
      long begun = operations.applyAsLong(overlapped.address());
      if (begun != 0) {
        image.store(at, Types.HANDLE, begun);
        return;
      }
    }
    if (isNumber(parameter, value)) {
      image.store(at, Types.HANDLE, StructureReader.number(value) | waysOfReading(parameter));
    } else if (value != null) {
      image.link(at, behind(parameter, value));
    }
  }

  /** Returns the flags that say how other parameters are written here. */
  private int waysOfReading(Parameter parameter) {
    if (!components.containsKey("lpStartupInfo") || !parameter.name().equals("dwCreationFlags")) {
      return 0;
    }
    return Constant.CREATE_UNICODE_ENVIRONMENT
        | (attributes == 0 ? 0 : Constant.EXTENDED_STARTUPINFO_PRESENT);
  }

  /** Returns whether a word holds the value itself, rather than lead to it. */
  private static boolean isNumber(Parameter parameter, @Nullable Object value) {
    CType target = parameter.type() instanceof CType.Pointer p ? p.target() : Types.VOID;
    boolean isScalar =
        value instanceof Number || value instanceof Boolean || value instanceof Handle;
    boolean isKept =
        target instanceof CType.Struct
            || target instanceof CType.HandleType
            || (target instanceof CType.Int && value instanceof Integer);
    return isScalar && !isKept;
  }

  /** Stores what a word leads to; returns where. */
  @SuppressWarnings("unchecked") // lists that are counted are of handles
  private long behind(Parameter parameter, Object value) {
    if (value instanceof String text) {
      byte[] sid = parameter.isText() ? MemoryReader.bytes(text, true) : Sid.toBytes(text);
      return image.keep(sid);
    } else if (value instanceof List<?> list) {
      return image.keep(
          parameter.size().isEmpty() ? block(list) : MemoryReader.bytes((List<Handle>) list));
    } else if (value instanceof Bytes bytes) {
      return image.keep(bytes.toArray());
    } else if (value instanceof SecurityDescriptor descriptor) {
      return image.keep(descriptor.selfRelative());
    } else if (value instanceof SecurityAttributes attributes) {
      return attributes(attributes);
    } else if (value instanceof JobObjectInformation told) {
      return information(told);
    } else if (value instanceof StartupInfo) {
      return startup(value);
    } else if (value instanceof Overlapped) {
      return structure(value, "OVERLAPPED");
    }
    int size = parameter.type() instanceof CType.Pointer p ? p.target().size() : 0;
    return image.keep(MemoryReader.bytes(StructureReader.number(value), size));
  }

  /** Returns strings one after the other, as a block that an empty one ends. */
  private static byte[] block(List<?> strings) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    strings.forEach(text -> all.writeBytes(MemoryReader.bytes((String) text, true)));
    all.writeBytes(MemoryReader.bytes("\0", true));
    return all.toByteArray();
  }

  private long structure(Object record, String name) {
    CType.Struct type = Surface.structure(name);
    int place = image.reserve(type.size());
    new StructureWriter(image).write(record, type, place);
    return place;
  }

  private long attributes(SecurityAttributes attributes) {
    CType.Struct type = Surface.structure("SECURITY_ATTRIBUTES");
    long place = structure(attributes, "SECURITY_ATTRIBUTES");
    image.store(place, Types.DWORD, type.size());
    SecurityDescriptor descriptor = attributes.lpSecurityDescriptor();
    if (descriptor != null) {
      int offset = type.field("lpSecurityDescriptor").orElseThrow().offset();
      image.link(place + offset, image.keep(descriptor.selfRelative()));
    }
    return place;
  }

  private long startup(Object startup) {
    String name = attributes == 0 ? "STARTUPINFO" : "STARTUPINFOEX";
    CType.Struct type = Surface.structure(name);
    long place = structure(startup, name);
    image.store(place, Types.DWORD, type.size());
    type.field("lpAttributeList")
        .ifPresent(field -> image.store(place + field.offset(), Types.HANDLE, attributes));
    return place;
  }

  private long information(JobObjectInformation told) {
    int room = informationSize();
    int place = image.reserve(room);
    if (JobStructures.of(informationClass()).isPresent()) {
      JobStructures.write(image, told, informationClass(), place, room);
    }
    return place;
  }

  private int informationClass() {
    return (int) StructureReader.number(number("JobObjectInformationClass"));
  }

  /** Returns how long the structure of the call's information class is, of a list the longest. */
  private int informationSize() {
    return JobStructures.room(informationClass(), ROOM);
  }

  private @Nullable Object number(String name) {
    return prototype
        .index(name)
        .map(index -> value(prototype.parameters().get(index)))
        .orElse(null);
  }

  /** Returns how long that is which a parameter gives the size of. */
  private long size(Parameter parameter) {
    Parameter measured =
        prototype.parameters().stream()
            .filter(other -> other.size().equals(parameter.name()))
            .findFirst()
            .orElseThrow();
    Object value = value(measured);
    if (value instanceof Bytes bytes) {
      return bytes.length();
    }
    return value instanceof List<?> list ? list.size() : room(measured);
  }

  private void output(Parameter parameter, long at) {
    Object value = value(parameter);
    boolean isAbsent = value == null && components.containsKey(parameter.name());
    if (!isAbsent) {
      int place = image.reserve(room(parameter));
      image.link(at, place);
      if (value != null) {
        image.store(place, target(parameter), StructureReader.number(value));
      }
    }
  }

  /** Returns how many bytes a call may store through a pointer. */
  private int room(Parameter parameter) {
    if (prototype.index("JobObjectInformationClass").isPresent() && !parameter.size().isEmpty()) {
      return informationSize();
    } else if (parameter.size().isEmpty()) {
      return target(parameter).size();
    } else if (!components.containsKey(parameter.size())) {
      return ROOM;
    }
    long count = StructureReader.number(number(parameter.size())) & 0xFFFF_FFFFL;
    return (int) Math.min(count * target(parameter).size(), Integer.MAX_VALUE / 2);
  }

  private static CType target(Parameter parameter) {
    return parameter.type() instanceof CType.Pointer pointer ? pointer.target() : Types.VOID;
  }
}
