package org.handlebook.steps;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.check.MilestoneClaim;
import org.handlebook.steps.words.KindWords;
import org.handlebook.steps.words.ObjectPhrase;
import org.handlebook.steps.words.ObjectWords;
import org.handlebook.system.Milestone;
import org.handlebook.system.Milestone.Allocated;
import org.handlebook.system.Milestone.Counted;
import org.handlebook.system.Milestone.Destroyed;
import org.handlebook.system.Milestone.Initialized;
import org.handlebook.system.Milestone.RowEntered;
import org.handlebook.system.Milestone.RowRemoved;
import org.handlebook.system.Milestone.TableCreated;
import org.handlebook.system.ProcessRef;
import org.handlebook.trace.ObjectText;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What happens inside a call, as people say it: {@code initialises the mailslot}, {@code enters the
 * row hMail}, {@code hMail 행을 적는다}.
 */
final class MilestoneWords {
  private static final Pattern ALLOCATES =
      Pattern.compile("allocates memory for (.+)|(.+)의 메모리를 할당한다");
  private static final Pattern INITIALISES = Pattern.compile("initiali[sz]es (.+)|(.+)[을를] 초기화한다");
  private static final Pattern DESTROYS = Pattern.compile("destroys (.+)|(.+)[을를] 소멸시킨다");
  private static final Pattern COUNTS =
      Pattern.compile("the usage count of (.+) becomes ([0-9]+)|(.+)의 사용 카운트는 ([0-9]+)[이가] 된다");
  private static final Pattern TABLE =
      Pattern.compile("makes the empty handle table of \"(.+)\"|\"(.+)\"의 빈 핸들 테이블을 만든다");
  private static final Pattern ENTERS =
      Pattern.compile("enters the row (\\S+)(?: of \"(.+)\")?|(?:\"(.+)\"의 )?(\\S+) 행을 적는다");
  private static final Pattern REMOVES =
      Pattern.compile("removes the row (\\S+)(?: of \"(.+)\")?|(?:\"(.+)\"의 )?(\\S+) 행을 지운다");
  private static final Pattern RETURNS = Pattern.compile("returns (\\S+)|(\\S+?)[을를] 반환한다");

  private final ScenarioState state;
  private final ProcessRef caller;

  /** Reads what a call of that process may have done. */
  MilestoneWords(ScenarioState state, ProcessRef caller) {
    this.state = state;
    this.caller = caller;
  }

  MilestoneClaim parse(String text) {
    Matcher returns = RETURNS.matcher(text);
    if (returns.matches()) {
      return MilestoneClaim.returns(text, said(returns, 1, 2));
    }
    return MilestoneClaim.of(
        text, object(text).or(() -> table(text)).orElseThrow(() -> unknown(text)));
  }

  private Optional<Predicate<Milestone>> object(String text) {
    Matcher allocates = ALLOCATES.matcher(text);
    Matcher initialises = INITIALISES.matcher(text);
    Matcher destroys = DESTROYS.matcher(text);
    Matcher counts = COUNTS.matcher(text);
    if (allocates.matches()) {
      return of(Allocated.class, said(allocates, 1, 2));
    } else if (initialises.matches()) {
      return of(Initialized.class, said(initialises, 1, 2));
    } else if (destroys.matches()) {
      return of(Destroyed.class, said(destroys, 1, 2));
    } else if (counts.matches()) {
      int count = Integer.parseInt(said(counts, 2, 4));
      return of(Counted.class, said(counts, 1, 3))
          .map(of -> of.and(m -> m instanceof Counted counted && counted.usageCount() == count));
    }
    return Optional.empty();
  }

  private Optional<Predicate<Milestone>> of(Class<? extends Milestone> what, String object) {
    Predicate<Milestone> meant = meant(object);
    return Optional.of(milestone -> what.isInstance(milestone) && meant.test(milestone));
  }

  /**
   * Returns whether it happened to the object of these words: {@code the mailslot "mail"}, {@code
   * hMail}.
   */
  private Predicate<Milestone> meant(String object) {
    String text = object.startsWith("the ") ? object.substring("the ".length()) : object;
    if (KindWords.of(text.replaceFirst(" ?\"[^\"]*\" ?", "")).isEmpty()) {
      int id = ObjectPhrase.parse(object).resolve(state).id();
      return milestone -> milestone.object() == id;
    }
    ObjectWords words = ObjectWords.parse(text);
    return milestone ->
        state
            .trace()
            .lastSeen(milestone.object())
            .filter(seen -> seen.kind() == words.kind())
            .map(seen -> ObjectText.name(seen, state.snapshot(), state.names()))
            .filter(name -> words.name().map(name::equals).orElse(true))
            .isPresent();
  }

  private Optional<Predicate<Milestone>> table(String text) {
    Matcher table = TABLE.matcher(text);
    Matcher enters = ENTERS.matcher(text);
    Matcher removes = REMOVES.matcher(text);
    if (table.matches()) {
      ProcessRef process = state.actors().process(said(table, 1, 2));
      return Optional.of(m -> m instanceof TableCreated made && made.process().equals(process));
    } else if (enters.matches()) {
      ProcessRef process = process(enters);
      Handle handle = handle(process, enters);
      return Optional.of(
          m ->
              m instanceof RowEntered row
                  && row.process().equals(process)
                  && row.handle().equals(handle));
    } else if (removes.matches()) {
      ProcessRef process = process(removes);
      Handle handle = handle(process, removes);
      return Optional.of(
          m ->
              m instanceof RowRemoved row
                  && row.process().equals(process)
                  && row.handle().equals(handle));
    }
    return Optional.empty();
  }

  private ProcessRef process(Matcher row) {
    String english = row.group(2);
    @Nullable String said = english == null ? row.group(3) : english;
    return said == null ? caller : state.actors().process(said);
  }

  private Handle handle(ProcessRef process, Matcher row) {
    return state.handles().handle(process, new HandleName(said(row, 1, 4)));
  }

  private static String said(Matcher parts, int english, int korean) {
    String said = parts.group(english);
    return said == null ? parts.group(korean) : said;
  }

  private static ScenarioMistake unknown(String text) {
    return new ScenarioMistake(
        "\""
            + text
            + "\" is nothing that happens inside a call. Say: allocates memory for the mutex; initialises the mutex; the usage count of hMutex becomes 1; enters the row hMutex (of \"Child\"); removes the row hMutex; destroys the mutex; makes the empty handle table of \"Child\"; returns hMutex.",
        "\""
            + text
            + "\" 같은 일은 호출 안에서 일어나지 않는다. 이렇게 적는다: 뮤텍스의 메모리를 할당한다; 뮤텍스를 초기화한다; hMutex의 사용 카운트는 1이 된다; (\"자식\"의) hMutex 행을 적는다; hMutex 행을 지운다; 뮤텍스를 소멸시킨다; \"자식\"의 빈 핸들 테이블을 만든다; hMutex를 반환한다.");
  }
}
