package org.handlebook.kernel.process;

import static org.handlebook.kernel.status.NtStatus.INVALID_PARAMETER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.kernel.status.Outcome;

/**
 * A process's environment: strings of the form {@code name=value} in the process's own memory.
 * Upper and lower case in names do not differ. A name may begin with an equals sign, as those do in
 * which command prompts keep the current folder of a drive.
 *
 * @param strings in the order of the block; one without a name stays, but is no variable
 * @source wine ntdll/tests/env.c; reactos, RtlSetEnvironmentVariable
 */
public record Environment(List<String> strings) {
  /** No variables. */
  public static final Environment EMPTY = new Environment(List.of());

  /** Reads a block, which ends at the first empty string. */
  public Environment {
    strings = strings.stream().takeWhile(string -> !string.isEmpty()).toList();
  }

  /** Returns a block of strings that all are variables; else {@code INVALID_PARAMETER}. */
  public static Outcome<Environment> ofVariables(List<String> strings) {
    Environment block = new Environment(strings);
    return block.strings.stream().allMatch(string -> equalsSign(string) > 0)
        ? Outcome.of(block)
        : Outcome.refused(INVALID_PARAMETER);
  }

  /** Returns the value of the first variable of that name. */
  public Optional<String> value(String name) {
    return strings.stream()
        .filter(string -> isNamed(string, name))
        .findFirst()
        .map(string -> string.substring(name.length() + 1));
  }

  /**
   * Returns the block in which a variable has that value: an existing one keeps its place and
   * spelling, a new one stands before the first whose name is greater. {@code INVALID_PARAMETER}
   * for a name that is empty, or has an equals sign that is not its first character.
   */
  public Outcome<Environment> with(String name, String value) {
    if (name.isEmpty() || equalsSign(name) > 0) {
      return Outcome.refused(INVALID_PARAMETER);
    }
    List<String> changed = new ArrayList<>(strings);
    int existing = indexOf(strings.stream().map(string -> isNamed(string, name)));
    if (existing < strings.size()) {
      changed.set(existing, name(strings.get(existing)) + "=" + value);
    } else {
      changed.add(
          indexOf(strings.stream().map(string -> key(name(string)).compareTo(key(name)) > 0)),
          name + "=" + value);
    }
    return Outcome.of(new Environment(changed));
  }

  /** Returns the block without the first variable of that name; the same block if there is none. */
  public Environment without(String name) {
    int existing = indexOf(strings.stream().map(string -> isNamed(string, name)));
    return new Environment(
        Stream.concat(strings.stream().limit(existing), strings.stream().skip(existing + 1L))
            .toList());
  }

  /** Returns where the first yes stands, or how many answers there are if all are no. */
  private static int indexOf(Stream<Boolean> answers) {
    return (int) answers.takeWhile(yes -> !yes).count();
  }

  /**
   * Returns the text with each {@code %name%} replaced by its value, which is not looked at again;
   * what is no variable stays, and its closing sign may open the next one.
   */
  public String expand(String text) {
    StringBuilder expanded = new StringBuilder();
    int start = 0;
    for (int open = text.indexOf('%'); open >= 0; open = text.indexOf('%', start)) {
      expanded.append(text, start, open);
      int close = text.indexOf('%', open + 1);
      Optional<String> value =
          close < 0 ? Optional.empty() : value(text.substring(open + 1, close));
      expanded.append(value.orElse("%"));
      start = value.isPresent() ? close + 1 : open + 1;
    }
    return expanded.append(text, start, text.length()).toString();
  }

  private static boolean isNamed(String string, String name) {
    return !name.isEmpty() && key(name(string)).equals(key(name));
  }

  private static String name(String string) {
    int end = equalsSign(string);
    return end < 0 ? "" : string.substring(0, end);
  }

  /** Returns the sign that ends a name, which may begin with one; -1 if there is none. */
  private static int equalsSign(String string) {
    return string.indexOf('=', 1);
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
