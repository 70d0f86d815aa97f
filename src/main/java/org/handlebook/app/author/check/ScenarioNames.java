package org.handlebook.app.author.check;

import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.text.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * The names of a scenario, step by step: what is taken as known before somebody introduced it, and
 * what is introduced and never spoken of again.
 */
final class ScenarioNames {
  /** A command prompt begins processes, and names their handles, by itself. */
  static final String PROMPT = "a command prompt";

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern NAME_IN_C = Pattern.compile("[\\p{L}_][\\p{L}0-9_]*");

  /** Looks at what the call before it has answered. */
  private static final Pattern ASKS =
      Pattern.compile("it (?:is|returns|succeeds|leaves)|access is|the (?:call|answer)");

  /** The sentences that do nothing but introduce. */
  private static final String PLAIN = "a process \\{process}|processes .*";

  private final Set<String> handles = new HashSet<>();
  private final Set<String> received = new HashSet<>();
  private final Set<String> views = new HashSet<>();
  private final Set<String> processes = new HashSet<>();
  private final Map<String, PickleStep> unspoken = new HashMap<>();

  /** Handles of which nobody has spoken since they were received, by the step that did. */
  private final Map<String, PickleStep> unused = new LinkedHashMap<>();

  private @Nullable PickleStep before;
  private boolean othersBegin;
  private boolean prompt;

  /** A name that a step takes as known, and nobody introduced. */
  record Unknown(String kind, List<String> names) {
    /** Makes one, with the name that was probably meant. */
    static Unknown of(String kind, String name, Set<String> known) {
      return known.stream()
          .filter(other -> !other.equals(name) && Likeness.distance(name, other) <= slips(name))
          .min(
              Comparator.<String>comparingInt(other -> Likeness.distance(name, other))
                  .thenComparing(Comparator.naturalOrder()))
          .map(meant -> new Unknown(kind + ".meant", List.of(name, meant)))
          .orElseGet(() -> new Unknown(kind, List.of(name)));
    }

    /** Returns how many letters may be wrong: of a short name none, it would be another. */
    private static int slips(String name) {
      return name.length() < 4 ? 0 : name.length() < 7 ? 1 : 2;
    }
  }

  /** Reads the next step and returns the names that it should not have used yet. */
  List<Unknown> read(PickleStep step, SentenceMatcher.Match match) {
    NameUse use = new NameUse(match);
    step.getArgument().ifPresent(this::learn);
    othersBegin |= step.getArgument().flatMap(PickleStepArgument::getDocString).isPresent();
    prompt |= match.step().sentence().startsWith(PROMPT);
    othersBegin |= prompt;
    List<Unknown> unknown = new ArrayList<>();
    unspoken.keySet().removeAll(use.oldProcesses());
    unspoken.keySet().removeAll(use.spoken());
    use.oldProcesses().stream()
        .filter(name -> !othersBegin && processes.add(name))
        .forEach(name -> unknown.add(Unknown.of("process.unknown", name, processes)));
    processes.addAll(use.newProcesses());
    if (match.step().sentence().matches(PLAIN)) {
      use.newProcesses().forEach(name -> unspoken.put(name, step));
    }
    use(step, use, match);
    handles.addAll(use.newHandles());
    received.addAll(use.newHandles());
    use.oldHandles().stream()
        .filter(name -> !prompt && handles.add(name))
        .forEach(name -> unknown.add(handle(name)));
    views.addAll(use.newViews());
    return unknown;
  }

  private Unknown handle(String name) {
    return views.contains(name)
        ? new Unknown("handle.view", List.of(name))
        : Unknown.of("handle.unknown", name, received);
  }

  /**
   * What an answer is asked about need not be named again: a call that is refused gives nothing.
   */
  private void use(PickleStep step, NameUse use, SentenceMatcher.Match match) {
    speak(step.getText());
    boolean asks = ASKS.matcher(match.step().sentence()).lookingAt();
    if (asks && before != null) {
      String asked = before.getId();
      unused.values().removeIf(giving -> giving.getId().equals(asked));
    }
    use.newHandles().forEach(name -> unused.put(name, step));
    before = step;
  }

  private void speak(String text) {
    WORD.matcher(text).results().map(MatchResult::group).forEach(unused::remove);
  }

  /** Returns whether somebody has given a handle or a variable of C that name. */
  boolean knows(String name) {
    return prompt || handles.contains(name.split("[.\\[-]", 2)[0]);
  }

  /** Takes all names in a step that nobody understands as known. */
  void learn(PickleStep step) {
    learn(step.getText());
    QUOTED.matcher(step.getText()).results().map(name -> name.group(1)).forEach(processes::add);
    step.getArgument().ifPresent(this::learn);
    unspoken.keySet().removeAll(processes);
  }

  /** Whatever a table or C under a step names is known from there on. */
  private void learn(PickleStepArgument more) {
    more.getDocString().ifPresent(code -> learn(NAME_IN_C, code.getContent()));
    more.getDataTable()
        .ifPresent(
            table ->
                table.getRows().stream()
                    .flatMap(row -> row.getCells().stream())
                    .forEach(
                        cell -> {
                          learn(cell.getValue());
                          unspoken.keySet().removeIf(cell.getValue()::contains);
                        }));
  }

  private void learn(String text) {
    learn(WORD, text);
  }

  private void learn(Pattern name, String text) {
    speak(text);
    name.matcher(text).results().map(MatchResult::group).forEach(handles::add);
  }

  /** Returns the handles that nobody spoke of again, by the step that received them. */
  Map<String, PickleStep> unused() {
    return prompt ? Map.of() : unused;
  }

  /** Returns the processes that nobody spoke of again, by the step that introduced them. */
  Map<String, PickleStep> unspoken() {
    return othersBegin ? Map.of() : unspoken;
  }
}
