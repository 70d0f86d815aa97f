package org.handlebook.steps;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.handlebook.record.MilestoneTerms;
import org.handlebook.record.MilestoneTerms.Said;
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

/**
 * What happens inside a call, as people say it: {@code initialises the mailslot}, {@code enters the
 * row hMail}, {@code hMail 행을 적는다}.
 */
final class MilestoneWords {
  private final ScenarioState state;
  private final ProcessRef caller;

  /** Reads what a call of that process may have done. */
  MilestoneWords(ScenarioState state, ProcessRef caller) {
    this.state = state;
    this.caller = caller;
  }

  MilestoneClaim parse(String text) {
    Optional<String> returned = MilestoneTerms.readReturned(text);
    if (returned.isPresent()) {
      return MilestoneClaim.returns(text, returned.get());
    }
    String british = text.replaceFirst("^initializes", "initialises");
    Said said = MilestoneTerms.read(british).orElseThrow(() -> unknown(text));
    return MilestoneClaim.of(text, meant(said, text));
  }

  private Predicate<Milestone> meant(Said said, String text) {
    return switch (said.what()) {
      case ALLOCATED -> ofObject(Allocated.class, said);
      case INITIALIZED -> ofObject(Initialized.class, said);
      case DESTROYED -> ofObject(Destroyed.class, said);
      case COUNTED -> counted(said, text);
      case TABLE_CREATED -> table(process(said.value(MilestoneTerms.PROCESS)));
      case ROW_ENTERED -> entered(row(said));
      case ROW_REMOVED -> removed(row(said));
    };
  }

  private static Predicate<Milestone> table(ProcessRef process) {
    return milestone -> milestone instanceof TableCreated made && made.process().equals(process);
  }

  private static Predicate<Milestone> entered(Row wanted) {
    return milestone ->
        milestone instanceof RowEntered row && wanted.equals(new Row(row.process(), row.handle()));
  }

  private static Predicate<Milestone> removed(Row wanted) {
    return milestone ->
        milestone instanceof RowRemoved row && wanted.equals(new Row(row.process(), row.handle()));
  }

  private Predicate<Milestone> counted(Said said, String text) {
    String usage = said.value(MilestoneTerms.USAGE);
    if (!usage.matches("[0-9]{1,9}")) {
      throw unknown(text);
    }
    int count = Integer.parseInt(usage);
    return ofObject(Counted.class, said)
        .and(m -> m instanceof Counted counted && counted.usageCount() == count);
  }

  private Predicate<Milestone> ofObject(Class<? extends Milestone> what, Said said) {
    Predicate<Milestone> meant = object(said.value(MilestoneTerms.OBJECT));
    return milestone -> what.isInstance(milestone) && meant.test(milestone);
  }

  /**
   * Returns whether it happened to the object of these words: {@code the mailslot "mail"}, {@code
   * hMail}.
   */
  private Predicate<Milestone> object(String object) {
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

  private Row row(Said said) {
    String text = said.value(MilestoneTerms.ROW);
    Map<String, String> row =
        MilestoneTerms.readRow(text).orElse(Map.of(MilestoneTerms.HANDLE, text));
    ProcessRef process =
        Optional.ofNullable(row.get(MilestoneTerms.PROCESS)).map(this::process).orElse(caller);
    String handle = row.getOrDefault(MilestoneTerms.HANDLE, text);
    return new Row(process, state.handles().handle(process, new HandleName(handle)));
  }

  private record Row(ProcessRef process, Handle handle) {}

  private ProcessRef process(String quoted) {
    return state.actors().process(quoted.replaceAll("^\"|\"$", ""));
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
