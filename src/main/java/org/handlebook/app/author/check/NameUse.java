package org.handlebook.app.author.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.translation.Said;

/**
 * The names of one step: those that it introduces and those that it takes as known. Where a
 * parameter stands in the usual English sentence tells which it is.
 */
final class NameUse {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w*)}");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

  /** What stands before a handle that a step receives. */
  private static final Pattern RECEIVES =
      Pattern.compile(
          ".*(?:\\bas|\\bas the inheritable|\\bends|(?:\\bas|\\bends) \\{handle} (?:and|to)) ");

  private static final Pattern RANGE =
      Pattern.compile("([A-Za-z_]+)(\\d{1,6})(?: to |부터 )\\1(\\d{1,6}).*");
  private static final String MANY = " as {handle} to {handle}";
  private static final int LONGEST_RANGE = 1000;

  /** What stands before a process that a step begins. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:a|processes) .*|a (?:process|service|command prompt) |.*\\b(?:spawns|runs a process) ");

  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "object",
          "of",
          "private",
          "namespace",
          "named",
          "pipe",
          "client",
          "mailslot",
          "waitable",
          "timer",
          "write",
          "read",
          "end",
          "file",
          "mapping",
          "semaphore",
          "console",
          "process",
          "thread",
          "mutex",
          "event",
          "job",
          "completion",
          "port",
          "handle",
          "to",
          "and");

  private final Set<String> newHandles = new HashSet<>();
  private final Set<String> oldHandles = new HashSet<>();
  private final Set<String> newViews = new HashSet<>();
  private final Set<String> spoken = new HashSet<>();
  private final Set<String> newProcesses = new HashSet<>();
  private final Set<String> oldProcesses = new HashSet<>();

  NameUse(SentenceMatcher.Match match) {
    String sentence = match.step().sentence();
    Matcher parameter = PARAMETER.matcher(sentence);
    for (Said.Argument argument : match.arguments()) {
      String before = parameter.find() ? sentence.substring(0, parameter.start()) : "";
      read(argument, before);
    }
    if (sentence.contains(MANY)) {
      newHandles.addAll(range(String.join(" to ", new TreeSet<>(newHandles))));
    }
  }

  private void read(Said.Argument argument, String before) {
    switch (argument.type()) {
      case "handles" -> {
        Set<String> names = RECEIVES.matcher(before).matches() ? newHandles : oldHandles;
        names.addAll(handles(argument.text()));
        names.addAll(range(argument.text()));
      }
      case "handle" ->
          (RECEIVES.matcher(before).matches() ? newHandles : oldHandles)
              .addAll(handles(argument.text()));
      case "view" -> {
        if (RECEIVES.matcher(before).matches()) {
          newViews.add(argument.text());
        }
      }
      case "object" -> {
        oldHandles.addAll(handles(argument.text()));
        spoken.addAll(quoted(argument.text()));
      }
      case "process" ->
          (BEGINS.matcher(before).matches() ? newProcesses : oldProcesses)
              .addAll(quoted(argument.text()).subList(0, 1));
      case "actor", "thread" -> {
        List<String> names = quoted(argument.text());
        boolean english = argument.text().startsWith("th");
        oldProcesses.add(names.get(english ? names.size() - 1 : 0));
      }
      default -> {}
    }
  }

  private static List<String> quoted(String text) {
    return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** Returns the handles that a phrase names: numbers and constants are none. */
  private static List<String> handles(String text) {
    List<String> names = new ArrayList<>();
    for (String part : QUOTED.matcher(text).replaceAll(" ").split("[^\\w.\\[\\]]+", -1)) {
      Matcher word = WORD.matcher(part);
      boolean name = word.lookingAt() && !NO_NAMES.contains(word.group());
      if (name && !word.group().equals(word.group().toUpperCase(Locale.ROOT))) {
        names.add(word.group());
      }
    }
    return names;
  }

  private static List<String> range(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return List.of();
    }
    int one = Integer.parseInt(range.group(2));
    int other = Integer.parseInt(range.group(3));
    return IntStream.rangeClosed(Math.min(one, other), Math.max(one, other))
        .limit(LONGEST_RANGE)
        .mapToObj(number -> range.group(1) + number)
        .toList();
  }

  /** Returns the names in quotes of objects that it speaks of. */
  Set<String> spoken() {
    return spoken;
  }

  Set<String> newViews() {
    return newViews;
  }

  Set<String> newHandles() {
    return newHandles;
  }

  Set<String> oldHandles() {
    return oldHandles;
  }

  Set<String> newProcesses() {
    return newProcesses;
  }

  Set<String> oldProcesses() {
    return oldProcesses;
  }
}
