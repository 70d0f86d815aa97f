package org.handlebook.system.agent.wire;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Handle;
import org.handlebook.win32.RecordComponents;
import org.handlebook.win32.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Writes the payload of a frame: numbers in little endian, texts as UTF-16 with their length,
 * records as their components in order.
 */
final class FrameWriter {
  static final int NULL_LENGTH = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);

  byte[] payload() {
    return bytes.toByteArray();
  }

  FrameWriter u8(int value) {
    bytes.write(value);
    return this;
  }

  FrameWriter u16(int value) {
    return u8(value).u8(value >> 8);
  }

  FrameWriter u32(int value) {
    return u16(value).u16(value >> 16);
  }

  FrameWriter u64(long value) {
    return u32((int) value).u32((int) (value >> 32));
  }

  FrameWriter text(@Nullable String text) {
    if (text == null) {
      return u32(NULL_LENGTH);
    }
    u32(text.length());
    text.chars().forEach(this::u16);
    return this;
  }

  FrameWriter texts(List<String> texts) {
    u32(texts.size());
    texts.forEach(this::text);
    return this;
  }

  /** Bytes as they are. */
  FrameWriter raw(byte[] value) {
    bytes.writeBytes(value);
    return this;
  }

  /** Bytes with their length. */
  FrameWriter bytes(byte @Nullable [] value) {
    u32(value == null ? NULL_LENGTH : value.length);
    if (value != null) {
      bytes.writeBytes(value);
    }
    return this;
  }

  /** Returns the components of a record, in order. */
  FrameWriter components(Record record) {
    for (RecordComponent component : RecordComponents.of(record.getClass())) {
      Object value = RecordComponents.get(component, record);
      if (RecordComponents.isNullable(component, Handle.class)) {
        nullable((Handle) value);
      } else if (RecordComponents.isNullable(component, Integer.class)) {
        nullable((Integer) value);
      } else {
        value(component.getType(), value);
      }
    }
    return this;
  }

  private void nullable(@Nullable Handle handle) {
    u8(handle == null ? 0 : 1);
    if (handle != null) {
      u64(handle.value());
    }
  }

  private void nullable(@Nullable Integer number) {
    u8(number == null ? 0 : 1);
    if (number != null) {
      u32(number);
    }
  }

  private void value(Class<?> type, @Nullable Object value) {
    if (type == boolean.class) {
      u32(Boolean.TRUE.equals(value) ? 1 : 0);
    } else if (type == int.class || type == Integer.class) {
      u32(value == null ? 0 : (Integer) value);
    } else if (type == long.class) {
      u64(value == null ? 0 : (Long) value);
    } else if (type == Handle.class) {
      u64(value == null ? 0 : ((Handle) value).value());
    } else if (type == String.class) {
      text((String) value);
    } else if (type == List.class) {
      list((List<?>) value);
    } else if (type == Bytes.class) {
      bytes(value == null ? null : ((Bytes) value).toArray());
    } else if (type == SecurityDescriptor.class) {
      bytes(value == null ? null : ((SecurityDescriptor) value).selfRelative());
    } else if (type.isRecord()) {
      structure((Record) value);
    } else {
      throw new IllegalArgumentException("the wire format has no " + type);
    }
  }

  private void list(@Nullable List<?> elements) {
    u32(elements == null ? NULL_LENGTH : elements.size());
    if (elements != null) {
      elements.forEach(element -> value(element.getClass(), element));
    }
  }

  private void structure(@Nullable Record record) {
    u8(record == null ? 0 : 1);
    if (record != null) {
      components(record);
    }
  }
}
