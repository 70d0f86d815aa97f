package org.handlebook.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.handlebook.record.StepTraceReader;
import org.handlebook.record.json.JsonValue;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.model.ModelSystem;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.HandleCall.SetHandleInformation;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.SetEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A step costs what it changed, and whoever reads all traces knows the whole world after each. */
class StepTraceReaderTest implements NameLookup {
  private final SystemUnderTest system = new ModelSystem();
  private final Recorder recorder =
      new Recorder(system, () -> new StepLocation("f.feature", 1, ""));
  private final TraceJson json = new TraceJson(recorder, this);
  private final StepTraceReader reader = new StepTraceReader();
  private int characters;
  private int updates;

  @AfterEach
  void close() {
    system.close();
  }

  @Override
  public String process(ProcessRef process) {
    return "P" + process.number();
  }

  @Override
  public String thread(ThreadRef thread) {
    return "";
  }

  @Override
  public String handle(ProcessRef process, Handle handle) {
    return handle.value() < 0 ? "" : "h" + handle.value();
  }

  @Override
  public String view(ProcessRef process, long address) {
    return "view";
  }

  @Override
  public String operation(ProcessRef process, long address) {
    return "";
  }

  private <R extends Answer> R does(ThreadRef thread, Call<R> call) {
    R answer = ((Reply.Returned<R>) recorder.call(thread, call)).answer();
    tell();
    return answer;
  }

  private void tell() {
    String trace = json.write(recorder.endStep());
    characters += trace.length();
    updates += reader.read(trace).get("update").isEmpty() ? 0 : 1;
  }

  private int charactersOf(int steps) {
    characters = 0;
    ThreadRef app = system.startProcess();
    tell();
    for (int i = 0; i < steps; i++) {
      does(app, new CreateEvent(null, false, false, null));
    }
    return characters;
  }

  @Test
  void twiceAsManyStepsCostTwiceAsMuch() {
    int some = charactersOf(400);
    assertThat(charactersOf(800)).isLessThan(some * 3);
  }

  @Test
  void readingAllTracesYieldsTheLastSnapshot() {
    Random random = new Random(14);
    List<ThreadRef> threads = List.of(system.startProcess(), system.startProcess());
    tell();
    for (int i = 0; i < 600; i++) {
      ThreadRef thread = threads.get(random.nextInt(2));
      Handle handle = new Handle(4L * (1 + random.nextInt(40)));
      does(thread, anyCall(random, handle));
      assertKnown();
    }
    assertThat(updates).isGreaterThan(100);
  }

  private static Call<?> anyCall(Random random, Handle handle) {
    return switch (random.nextInt(6)) {
      case 0 -> new CloseHandle(handle);
      case 1 -> new SetEvent(handle);
      case 2 -> new SetHandleInformation(handle, Constant.HANDLE_FLAG_INHERIT, random.nextInt(2));
      case 3 ->
          new DuplicateHandle(
              Handle.CURRENT_PROCESS,
              handle,
              Handle.CURRENT_PROCESS,
              0,
              false,
              Constant.DUPLICATE_SAME_ACCESS);
      default -> new CreateEvent(null, true, false, null);
    };
  }

  private void assertKnown() {
    for (ProcessState process : recorder.world().processes()) {
      for (int value = 4; value < 1000; value += 4) {
        Handle handle = new Handle(value);
        JsonValue told = reader.row(process(process.ref()), handle.toString());
        assertThat(told.isEmpty()).isEqualTo(process.row(handle).isEmpty());
        process.row(handle).ifPresent(row -> assertTold(told, row));
      }
    }
    for (ObjectState object : recorder.everyObject()) {
      JsonValue told = reader.object(Integer.toString(object.id()));
      assertThat(told.isEmpty()).isEqualTo(recorder.world().object(object.id()).isEmpty());
      if (!told.isEmpty()) {
        assertThat(told.get("state").get("type").text()).isEqualTo(object.state().type());
        assertThat(told.get("handles").text()).isEqualTo("" + object.handleCount());
      }
    }
  }

  private static void assertTold(JsonValue told, RowState row) {
    assertThat(told.get("object").text()).isEqualTo("" + row.object());
    assertThat(told.get("inherit").text()).isEqualTo("" + row.inherit());
  }
}
