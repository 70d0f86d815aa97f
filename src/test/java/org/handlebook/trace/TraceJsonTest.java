package org.handlebook.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handlebook.report.run.Golden;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.model.ModelSystem;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.MemoryCall.MapViewOfFile;
import org.handlebook.win32.MemoryCall.UnmapViewOfFile;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.ReleaseMutex;
import org.handlebook.win32.SynchronizationCall.SetEvent;
import org.handlebook.win32.SynchronizationCall.WaitForMultipleObjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The worlds and changes of views and waits; the pictures of the same traces are tested too. */
class TraceJsonTest implements NameLookup {
  private static final Path GOLDEN = Path.of("src/test/resources/org/handlebook/report/picture");

  private final SystemUnderTest system = new ModelSystem();
  private final Recorder recorder =
      new Recorder(system, () -> new StepLocation("f.feature", 1, ""));
  private final TraceJson json = new TraceJson(recorder, this);
  private final List<String> traces = new ArrayList<>();

  @AfterEach
  void close() {
    system.close();
  }

  @Override
  public String process(ProcessRef process) {
    return List.of("Parent", "Child").get(process.number() - 1);
  }

  @Override
  public String thread(ThreadRef thread) {
    return "";
  }

  @Override
  public String operation(ProcessRef process, long address) {
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

  private ThreadRef start() {
    ThreadRef thread = system.startProcess();
    tell();
    return thread;
  }

  private <R extends Answer> R does(ThreadRef thread, Call<R> call) {
    Reply<R> reply = system.call(thread, call);
    tell();
    return ((Reply.Returned<R>) reply).answer();
  }

  private void tell() {
    traces.add(json.write(recorder.endStep()));
  }

  private void holds(String name) throws IOException {
    Golden.holds(GOLDEN.resolve(name + ".json"), "[\n" + String.join(",\n", traces) + "\n]\n");
  }

  @Test
  void theLineOfAProgramFromWhichACallCame() {
    ThreadRef parent = start();

    recorder.call(
        parent, new CloseHandle(new Handle(4)), new SourceLine("main.c:3", "CloseHandle(h);"));
    tell();

    assertThat(traces.get(1))
        .contains("\"source\":\"main.c:3\"")
        .contains("\"line\":\"CloseHandle(h);\"");
  }

  @Test
  void views() throws IOException {
    ThreadRef parent = start();
    CreateFileMapping create =
        new CreateFileMapping(
            Handle.INVALID_HANDLE_VALUE, null, Constant.PAGE_READWRITE, 0, 4096, "data");
    Handle mapping = does(parent, create).value();
    long address =
        does(parent, new MapViewOfFile(mapping, Constant.FILE_MAP_WRITE, 0, 0, 0)).value();
    does(parent, new CloseHandle(mapping));
    holds("view");
    does(parent, new UnmapViewOfFile(address));
    holds("unmap");
  }

  @Test
  void waits() throws IOException {
    ThreadRef parent = start();
    ThreadRef child = start();
    Handle mutex = does(parent, new CreateMutex(null, true, "door")).value();
    Handle event = does(parent, new CreateEvent(null, false, false, "bell")).value();
    Handle sameMutex = does(child, new CreateMutex(null, false, "door")).value();
    Handle sameEvent = does(child, new CreateEvent(null, false, false, "bell")).value();
    system.call(
        child, new WaitForMultipleObjects(List.of(sameMutex, sameEvent), true, Constant.INFINITE));
    tell();
    holds("wait");
    does(parent, new SetEvent(event));
    does(parent, new ReleaseMutex(mutex));
    assertThat(system.isWaiting(child)).isFalse();
    holds("wait-over");
  }
}
