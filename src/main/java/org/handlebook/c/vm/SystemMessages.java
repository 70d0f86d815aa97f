package org.handlebook.c.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What Windows says of its errors, in English.
 *
 * @source Microsoft, "System Error Codes"
 */
final class SystemMessages {
  private SystemMessages() {}

  private static Map<Integer, String> all() {
    try (InputStream in =
        Objects.requireNonNull(SystemMessages.class.getResourceAsStream("system-messages.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toMap(words -> Integer.valueOf(words[0]), words -> words[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the message of an error, with the end of its line. */
  static Optional<String> of(int error) {
    return Optional.ofNullable(all().get(error)).map(text -> text + "\r\n");
  }
}
