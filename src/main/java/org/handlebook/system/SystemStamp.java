package org.handlebook.system;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A system's stamp, taken apart.
 *
 * @param name what it is, such as {@code wine}
 * @param version the numbers of which version, such as 8 and 0
 */
public record SystemStamp(String name, List<Integer> version) implements Comparable<SystemStamp> {
  private static final int MOST_DIGITS = 9;

  public SystemStamp {
    version = List.copyOf(version);
  }

  /** Returns the parts of a stamp. */
  public static SystemStamp of(String stamp) {
    String[] parts = stamp.split("-", 2);
    String numbers = parts.length > 1 ? parts[1] : "";
    return new SystemStamp(
        parts[0],
        Stream.of(numbers.split("\\D+"))
            .filter(digits -> !digits.isEmpty() && digits.length() <= MOST_DIGITS)
            .map(Integer::valueOf)
            .toList());
  }

  /**
   * Returns the stamp of the same system whose version is nearest: the newest that is not newer,
   * else the oldest.
   */
  public static Optional<String> nearest(String system, Stream<String> stamps) {
    SystemStamp wanted = of(system);
    List<String> alike =
        stamps
            .filter(stamp -> of(stamp).name().equals(wanted.name()))
            .sorted(Comparator.comparing(SystemStamp::of))
            .toList();
    return alike.stream()
        .filter(stamp -> of(stamp).compareTo(wanted) <= 0)
        .reduce((older, newer) -> newer)
        .or(() -> alike.stream().findFirst());
  }

  @Override
  public int compareTo(SystemStamp other) {
    int byName = name.compareTo(other.name);
    return byName == 0 ? Arrays.compare(numbers(), other.numbers()) : byName;
  }

  private int[] numbers() {
    return version.stream().mapToInt(Integer::intValue).toArray();
  }
}
