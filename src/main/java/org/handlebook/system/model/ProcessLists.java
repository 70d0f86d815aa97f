package org.handlebook.system.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.handlebook.c.header.Types;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.memory.Protection;
import org.handlebook.kernel.memory.SectionObject;
import org.handlebook.kernel.memory.SectionRequest;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.system.marshal.MemoryReader;
import org.handlebook.system.model.AuxiliaryCalls.Call;
import org.handlebook.win32.Win32Error;
import org.handlebook.win32.Word;

/**
 * Serves the functions that go through the processes and threads that there are. A snapshot of them
 * is a section.
 *
 * @source tlhelp32.h; wine dlls/kernel32/toolhelp.c
 */
final class ProcessLists {
  private static final int NAME_LENGTH = 260;
  private static final int NORMAL_PRIORITY = 8;

  private final Kernel kernel;
  private final Map<ProcessObject, Map<Long, Snapshot>> snapshots = new HashMap<>();

  ProcessLists(Kernel kernel, AuxiliaryCalls calls) {
    this.kernel = kernel;
    calls.on("CreateToolhelp32Snapshot", this::create);
    calls.on("Process32First", call -> process(call, true, false));
    calls.on("Process32Next", call -> process(call, false, false));
    calls.on("Process32FirstW", call -> process(call, true, true));
    calls.on("Process32NextW", call -> process(call, false, true));
    calls.on("Thread32First", call -> thread(call, true));
    calls.on("Thread32Next", call -> thread(call, false));
  }

  /** What there was, and how much of it has been told. */
  private static final class Snapshot {
    private final List<ProcessObject> processes;
    private final List<ThreadObject> threads;
    private int told;

    Snapshot(List<ProcessObject> all) {
      processes = all.stream().filter(ProcessObject::isRunning).toList();
      threads =
          processes.stream()
              .flatMap(process -> process.threads().stream())
              .filter(ThreadObject::isRunning)
              .toList();
    }
  }

  private CallResult<Word> create(Call call) {
    SectionRequest request = new SectionRequest(null, 1, Protection.READWRITE, true, false);
    Outcome<Long> handle =
        kernel
            .sections()
            .create(call.caller(), new ObjectAttributes(null, false), SectionObject.QUERY, request);
    if (handle.isRefused()) {
      return AuxiliaryCalls.failed(-1, handle.status());
    }
    snapshots
        .computeIfAbsent(call.process(), process -> new HashMap<>())
        .put(handle.value(), new Snapshot(kernel.processes().processes()));
    return AuxiliaryCalls.word(handle.value());
  }

  /** Tells of the next in a list; refused at its end. */
  private <T> Outcome<T> next(Call call, boolean first, Function<Snapshot, List<T>> list) {
    Snapshot snapshot = snapshots.getOrDefault(call.process(), Map.of()).get(call.word(0));
    boolean isOpen =
        !kernel.handles().reference(call.caller(), call.word(0), SectionObject.TYPE, 0).isRefused();
    if (snapshot == null || !isOpen) {
      return Outcome.refused(NtStatus.INVALID_HANDLE);
    }
    snapshot.told = first ? 0 : snapshot.told;
    List<T> all = list.apply(snapshot);
    return snapshot.told < all.size()
        ? Outcome.of(all.get(snapshot.told++))
        : Outcome.refused(NtStatus.NOT_FOUND);
  }

  private static CallResult<Word> refused(NtStatus status) {
    return status == NtStatus.NOT_FOUND
        ? AuxiliaryCalls.refused(Win32Error.ERROR_NO_MORE_FILES)
        : AuxiliaryCalls.refused(status);
  }

  /** Fills in a PROCESSENTRY32. */
  private CallResult<Word> process(Call call, boolean first, boolean wide) {
    Outcome<ProcessObject> next = next(call, first, snapshot -> snapshot.processes);
    if (next.isRefused()) {
      return refused(next.status());
    }
    ProcessObject process = next.value();
    MemoryAccess memory = call.memory();
    long to = call.word(1);
    memory.store(to + 4, new byte[40]);
    memory.store(to + 8, Types.DWORD, process.id());
    memory.store(
        to + 28, Types.DWORD, process.threads().stream().filter(ThreadObject::isRunning).count());
    memory.store(to + 32, Types.DWORD, process.parentId());
    memory.store(to + 36, Types.DWORD, NORMAL_PRIORITY);
    byte[] name = MemoryReader.bytes(file(process), wide);
    memory.store(to + 44, Arrays.copyOf(name, NAME_LENGTH * (wide ? 2 : 1)));
    return AuxiliaryCalls.word(1);
  }

  /** Returns the name of the file that a process runs, as its command line says. */
  private static String file(ProcessObject process) {
    String line = process.parameters().commandLine().strip();
    String word =
        line.startsWith("\"") ? line.substring(1).replaceFirst("\".*", "") : line.split(" ", 2)[0];
    return FilePath.name(word.replace('/', '\\'));
  }

  /** Fills in a THREADENTRY32. */
  private CallResult<Word> thread(Call call, boolean first) {
    Outcome<ThreadObject> next = next(call, first, snapshot -> snapshot.threads);
    if (next.isRefused()) {
      return refused(next.status());
    }
    MemoryAccess memory = call.memory();
    long to = call.word(1);
    memory.store(to + 4, new byte[24]);
    memory.store(to + 8, Types.DWORD, next.value().id());
    memory.store(to + 12, Types.DWORD, next.value().process().id());
    memory.store(to + 16, Types.DWORD, NORMAL_PRIORITY);
    return AuxiliaryCalls.word(1);
  }
}
