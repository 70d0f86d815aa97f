package org.handlebook.c.header;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All the codes that Windows' headers name ERROR_, STATUS_ and EXCEPTION_, also those that no call
 * of the surface leaves behind. They are read when one is asked for.
 *
 * @source winerror.h, ntstatus.h, minwinbase.h
 */
public final class HeaderCodes {
  private HeaderCodes() {}

  /** Holds what was read. */
  private static final class Loaded {
    private static final Map<String, Integer> CODES = read();

    private static Map<String, Integer> read() {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  requireNonNull(HeaderCodes.class.getResourceAsStream("codes.txt")),
                  StandardCharsets.US_ASCII))) {
        return lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(" ", -1))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> code(line[1])));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static int code(String number) {
      return number.startsWith("0x")
          ? Integer.parseUnsignedInt(number.substring(2), 16)
          : Integer.parseInt(number);
    }
  }

  /** Returns the code of that name, if headers have it. */
  public static Optional<Integer> code(String name) {
    boolean isOne =
        name.startsWith("ERROR_")
            || name.startsWith("STATUS_")
            || name.startsWith("EXCEPTION_")
            || name.equals("WAIT_TIMEOUT");
    return isOne ? Optional.ofNullable(Loaded.CODES.get(name)) : Optional.empty();
  }

  /** Returns the name of a last error, the first in the alphabet if it has several. */
  public static Optional<String> error(int code) {
    return Loaded.CODES.entrySet().stream()
        .filter(entry -> entry.getValue() == code && entry.getKey().startsWith("ERROR_"))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }
}
