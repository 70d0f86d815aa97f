package org.handlebook.report.run;

import io.cucumber.messages.MessageToNdjsonWriter;
import io.cucumber.messages.types.Envelope;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.record.json.JsonBytes;
import org.jspecify.annotations.Nullable;

/**
 * Messages as JSON, byte for byte as {@code io.cucumber.messages.ndjson.Serializer} writes them.
 * The stock serializer starts a whole object mapper, which takes longer than running a scenario;
 * all that these flat value classes need is their fields in order, nulls left out. A test holds
 * both against each other.
 */
public final class MessageJson implements MessageToNdjsonWriter.Serializer {
  private final Map<Class<?>, Member[]> members = new HashMap<>();
  private final JsonBytes line = new JsonBytes(false);

  private record Member(String head, Field field) {}

  @Override
  public void writeValue(Writer writer, Envelope message) throws IOException {
    writer.write(json(message).toString());
  }

  /** Returns the message on one line, without its end; valid until the next call. */
  JsonBytes json(Envelope message) {
    line.clear();
    object(message);
    return line;
  }

  private void object(Object message) {
    char separator = '{';
    for (Member member : membersOf(message.getClass())) {
      Object value = read(member.field(), message);
      if (value != null) {
        line.raw(separator).raw(member.head());
        value(value);
        separator = ',';
      }
    }
    line.raw(separator == '{' ? "{}" : "}");
  }

  private void value(Object value) {
    if (value instanceof String text) {
      line.quote(text);
    } else if (value instanceof Long || value instanceof Boolean) {
      line.raw(value.toString());
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value instanceof Enum<?>) {
      line.quote(value.toString());
    } else {
      object(value);
    }
  }

  private void list(List<?> values) {
    line.raw('[');
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        line.raw(',');
      }
      value(values.get(i));
    }
    line.raw(']');
  }

  private Member[] membersOf(Class<?> type) {
    Member[] known = members.get(type);
    if (known == null) {
      known = readMembers(type);
      members.put(type, known);
    }
    return known;
  }

  private static Member[] readMembers(Class<?> type) {
    Field[] fields = type.getDeclaredFields();
    Member[] answer = new Member[fields.length];
    int count = 0;
    for (Field field : fields) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        answer[count++] = new Member('"' + field.getName() + "\":", field);
      }
    }
    return java.util.Arrays.copyOf(answer, count);
  }

  private static @Nullable Object read(Field field, Object message) {
    try {
      return field.get(message);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
