package org.handlebook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.SYNCHRONIZE;

import org.handlebook.explain.FailedExpectation.HandleCount;
import org.handlebook.explain.FailedExpectation.UsageCount;
import org.handlebook.record.Misconception;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.model.ModelSystemFactory;
import org.handlebook.trace.NameLookup;
import org.handlebook.trace.Recorder;
import org.handlebook.trace.StepLocation;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.OpenEvent;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why the world is as it is, and what somebody may have believed of it. */
class ExplanationTest implements NameLookup {
  private final SystemUnderTest system = new ModelSystemFactory().open();
  private int line;
  private final Recorder recorder =
      new Recorder(system, () -> new StepLocation("a.feature", line, "a step"));
  private final ThreadRef app = system.startProcess();
  private final ThreadRef other = system.startProcess();
  private final Explanation explanation = new Explanation(recorder, this);

  @Override
  public String process(ProcessRef process) {
    return process.equals(app.process()) ? "App" : "Other";
  }

  @Override
  public String thread(ThreadRef thread) {
    return "";
  }

  @Override
  public String handle(ProcessRef process, Handle handle) {
    return process.equals(app.process()) ? "hEvent" : "";
  }

  @Override
  public String view(ProcessRef process, long address) {
    return "";
  }

  @Override
  public String operation(ProcessRef process, long address) {
    return "";
  }

  private int event() {
    line++;
    recorder.call(app, new CreateEvent(null, false, false, "Go"));
    recorder.endStep();
    return row(app).object();
  }

  private RowState row(ThreadRef thread) {
    return recorder.world().process(thread.process()).rows().get(0);
  }

  private void open() {
    line++;
    recorder.call(other, new OpenEvent(SYNCHRONIZE.mask(), false, "Go"));
    recorder.endStep();
  }

  @Test
  @DisplayName("What keeps an object is told row by row, with the step that made each")
  void keptAlive() {
    int event = event();
    open();
    assertThat(explanation.keptAlive(event))
        .hasSize(2)
        .anyMatch(l -> l.contains("hEvent (0x4) in \"App\"") && l.endsWith("a.feature:1"))
        .anyMatch(l -> l.contains("0x4 in \"Other\"") && l.endsWith("a.feature:2"));
    assertThat(explanation.count(event)).isEqualTo("1 (a.feature:1), 2 (a.feature:2)");
  }

  @Test
  @DisplayName("An object that is gone is told with the step at which it went")
  void gone() {
    int event = event();
    assertThat(explanation.whatItIs(event)).isEqualTo("It is the event \"Go\"");
    line++;
    recorder.call(app, new CloseHandle(row(app).handle()));
    recorder.endStep();
    assertThat(explanation.whatItIs(event))
        .startsWith("It was ")
        .endsWith(", and is destroyed (a.feature:2)");
    assertThat(explanation.keptAlive(event)).isEmpty();
  }

  @Test
  @DisplayName("A thread that waits is told with what it waits for and who could let it go on")
  void deadlock() {
    recorder.call(app, new CreateMutex(null, true, "M"));
    recorder.call(other, new CreateMutex(null, false, "M"));
    recorder.endStep();
    line = 7;
    recorder.call(other, new WaitForSingleObject(row(other).handle(), Constant.INFINITE));
    recorder.endStep();
    assertThat(new Deadlock(recorder, this).lines())
        .containsExactly(
            "\"Other\" waits for mutex \"M\", a.feature:7",
            "  mutex \"M\": \"App\" owns it and could release it");
  }

  @Test
  @DisplayName("Whoever counts processes rather than rows is recognised, others are not")
  void misconception() {
    int event = event();
    line++;
    recorder.call(app, new OpenEvent(SYNCHRONIZE.mask(), false, "Go"));
    recorder.endStep();
    Misconceptions misconceptions = new Misconceptions(recorder);
    assertThat(misconceptions.of(new UsageCount(event, 1, 2)))
        .map(Misconception::id)
        .contains("M01");
    assertThat(misconceptions.of(new UsageCount(event, 5, 2))).isEmpty();
    assertThat(misconceptions.of(new HandleCount(event, 1, 2))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"M01", "M05", "M14", "M20", "M26"})
  @DisplayName("A misconception of the catalogue says the same in both languages, by a rule")
  void catalogue(String id) {
    Misconception one = new MisconceptionCatalogue().get(id);
    assertThat(one.rule()).matches("[A-Z]+-[0-9]+");
    assertThat(one.en()).matches("[A-Z].*\\.");
    assertThat(one.ko()).matches("(?s).*[가-힣].*");
  }
}
