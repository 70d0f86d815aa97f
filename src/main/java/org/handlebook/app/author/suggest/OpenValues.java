package org.handlebook.app.author.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.translation.KoreanParticles;

/**
 * What a suggestion leaves open, {@code <handle>}, filled with the one name of the scenario that
 * can be meant; where several can, it stays open.
 */
final class OpenValues {
  private static final int LOOKED_BACK = 200;
  private static final Pattern QUOTED = Pattern.compile("\"([^\"<>]*)\"");
  private static final Pattern HANDLE = Pattern.compile("(?<![\\w\"])" + Readings.HANDLE);
  private static final Pattern RECEIVED =
      Pattern.compile(
          "(?: as (?:the inheritable )?| ends )("
              + Readings.HANDLE
              + ")|("
              + Readings.HANDLE
              + ")(?:으로|로|와|과|에)? ?(?=(?:[A-Za-z0-9가-힣 ]*)(?:받|복제))");
  private static final Pattern OPEN_HANDLE = Pattern.compile("<(?:handle|object|핸들|오브젝트)>");
  private static final Pattern OPEN_PROCESS = Pattern.compile("\"<(?:process|프로세스)>\"");
  private static final Pattern OPEN_CODE = Pattern.compile("<(?:exitCode|종료 코드)>");

  /** The code with which Windows' own tools end processes. */
  private static final String USUAL_CODE = "1";

  private static final Pattern ROLE =
      Pattern.compile("\\b(?:child|parent|server|client|reader|writer)\\b|자식|부모|서버|클라이언트");
  private static final Pattern WAITING = Pattern.compile(" is still waiting$| 기다리고 있다$");
  private static final Pattern BEGINS =
      Pattern.compile("^(?:a |processes |\"[^\"]*\"(?:와|과|,| 프로세스))");

  /** The words for kinds of objects, for whoever says "the mailslot" of the only one. */
  private static final List<String> KINDS =
      Stream.of(false, true)
          .flatMap(korean -> KindNames.KINDS.stream().map(kind -> KindNames.brief(kind, korean)))
          .toList();

  private final List<Step> steps;

  /** Who acts in a step, of whom else it speaks, and which handles it gives. */
  private record Step(String text, String actor, List<String> others, List<String> handles) {
    static Step of(String text) {
      List<String> names = all(QUOTED, text);
      boolean acts = !text.isEmpty() && text.charAt(0) == '"' && !BEGINS.matcher(text).find();
      return new Step(
          text,
          acts && !names.isEmpty() ? names.get(0) : "",
          acts && !names.isEmpty() ? names.subList(1, names.size()) : List.of(),
          received(text));
    }

    private static List<String> received(String text) {
      return RECEIVED
          .matcher(text)
          .results()
          .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
          .toList();
    }
  }

  /** Learns names from the steps that come before, without their keywords. */
  OpenValues(List<String> before) {
    steps =
        before.subList(Math.max(0, before.size() - LOOKED_BACK), before.size()).stream()
            .map(Step::of)
            .toList();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.groupCount() > 0 ? found.group(1) : found.group())
        .toList();
  }

  /**
   * Returns a suggestion with what the scenario tells of.
   *
   * @param typed the step for which it is made
   */
  String filled(String suggestion, String typed) {
    String text = FreshNames.given(suggestion, steps.stream().map(Step::text).toList());
    if (OPEN_HANDLE.matcher(text).results().count() == 1) {
      String open = text;
      text =
          handle(open, typed)
              .map(name -> OPEN_HANDLE.matcher(open).replaceFirst(Matcher.quoteReplacement(name)))
              .orElse(text);
    }
    if (OPEN_PROCESS.matcher(text).results().count() == 1) {
      String open = text;
      text =
          process(text, typed)
              .map(
                  name ->
                      OPEN_PROCESS
                          .matcher(open)
                          .replaceFirst(Matcher.quoteReplacement('"' + name + '"')))
              .orElse(text);
    }
    text = OPEN_CODE.matcher(text).replaceAll(USUAL_CODE);
    return text.equals(suggestion) || !Hangul.isIn(text) ? text : KoreanParticles.mended(text);
  }

  private Optional<String> handle(String suggestion, String typed) {
    List<String> named = all(QUOTED, suggestion);
    List<String> left =
        all(QUOTED, typed).stream().filter(name -> !named.contains(name)).distinct().toList();
    List<String> given =
        left.size() == 1
            ? left
            : left.stream().filter(name -> steps.stream().anyMatch(s -> gives(s, name))).toList();
    if (!left.isEmpty()) {
      return given.size() == 1
          ? only(step -> step.others().contains(given.get(0)), true)
          : Optional.empty();
    }
    String actor = Step.of(suggestion).actor();
    Predicate<Step> own = step -> actor.isEmpty() || step.actor().equals(actor);
    String said =
        typed.replaceAll("섹션|공유 메모리", "파일 매핑").replaceAll("section|shared memory", "file mapping");
    Optional<String> kind = KINDS.stream().filter(said::contains).findFirst();
    return kind.isPresent()
        ? only(own.and(step -> step.text().contains(kind.get())), actor.isEmpty())
        : only(own, false);
  }

  /** Returns whether a step gives a handle to what has that name. */
  private static boolean gives(Step step, String name) {
    return step.others().contains(name) && !step.handles().isEmpty();
  }

  /**
   * Returns the handle that some steps give, if there is one alone.
   *
   * @param first whether the first is meant where several name the same
   */
  private Optional<String> only(Predicate<Step> some, boolean first) {
    List<Step> giving =
        steps.stream().filter(some).filter(step -> !step.handles().isEmpty()).toList();
    boolean one = first ? !giving.isEmpty() && sameObject(giving) : giving.size() == 1;
    boolean sole = first || (one && giving.get(0).handles().size() == 1);
    return one && sole ? Optional.of(giving.get(0).handles().get(0)) : Optional.empty();
  }

  /** Returns whether steps speak of one object: all but the first open it by its name. */
  private static boolean sameObject(List<Step> giving) {
    List<String> names = giving.get(0).others();
    return giving.stream()
        .skip(1)
        .allMatch(step -> !names.isEmpty() && step.others().equals(names));
  }

  /** Returns the process that has what a suggestion speaks of, or the only one. */
  private Optional<String> process(String suggestion, String typed) {
    String unnamed = HANDLE.matcher(QUOTED.matcher(typed).replaceAll(" ")).replaceAll(" ");
    String words = unnamed.toLowerCase(Locale.ROOT);
    Set<String> called =
        processes().stream()
            .filter(name -> isCalled(name, words))
            .filter(name -> !suggestion.contains('"' + name + '"'))
            .collect(Collectors.toSet());
    if (!called.isEmpty() || ROLE.matcher(words).find()) {
      return called.size() == 1 ? called.stream().findFirst() : Optional.empty();
    }
    List<String> spoken = new ArrayList<>(all(QUOTED, suggestion));
    spoken.addAll(HANDLE.matcher(suggestion).results().map(MatchResult::group).toList());
    Set<String> owners = new LinkedHashSet<>();
    for (Step step : steps) {
      boolean gives =
          spoken.stream()
              .anyMatch(name -> step.handles().contains(name) || step.others().contains(name));
      if (gives && !step.actor().isEmpty()) {
        owners.add(step.actor());
      }
    }
    if (WAITING.matcher(suggestion).find()) {
      return lastActor();
    }
    Set<String> candidates = owners.isEmpty() ? processes() : owners;
    return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
  }

  /** A letter alone is an article rather than a name. */
  private static boolean isCalled(String name, String words) {
    return name.length() > 1 && words.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Returns who did something last: nobody else can have begun to wait. */
  private Optional<String> lastActor() {
    return steps.stream()
        .map(Step::actor)
        .filter(actor -> !actor.isEmpty())
        .reduce((before, last) -> last);
  }

  private Set<String> processes() {
    Set<String> processes = new LinkedHashSet<>();
    for (Step step : steps) {
      if (BEGINS.matcher(step.text()).find()) {
        processes.addAll(all(QUOTED, step.text()));
      } else if (!step.actor().isEmpty()) {
        processes.add(step.actor());
        step.others().stream().filter(name -> begins(step.text(), name)).forEach(processes::add);
      }
    }
    return processes;
  }

  private static boolean begins(String text, String name) {
    return text.matches(".* (?:spawns|starts|launches) .*\"" + Pattern.quote(name) + "\".*")
        || text.matches(".*(?:생성|실행|시작|만든|만들)(?:한|해|하).*");
  }
}
