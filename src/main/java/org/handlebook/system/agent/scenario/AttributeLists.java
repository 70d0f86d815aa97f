package org.handlebook.system.agent.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.header.CType;
import org.handlebook.system.agent.wire.CallCodec;
import org.handlebook.system.agent.wire.Connection;
import org.handlebook.system.marshal.CallImage;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.system.marshal.MemoryReader;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.ProcessCall.CreateProcess;

/** Lets a process make the attribute list of a new process, as programs do before they make it. */
final class AttributeLists {
  /** More bytes than a list of all attributes takes. */
  private static final int ROOM = 1 << 10;

  private static final int ATTRIBUTES = 2;

  /** No list. */
  static final Made NONE = new Made(0, Optional.empty());

  private final Connection connection;
  private final Duration patience;
  private final MemoryAccess memory;

  AttributeLists(Connection connection, Duration patience, MemoryAccess memory) {
    this.connection = connection;
    this.patience = patience;
    this.memory = memory;
  }

  /**
   * A list in the memory of its process.
   *
   * @param address 0 for none
   * @param refusal how the system refused to make it, if it did
   */
  record Made(long address, Optional<CallCodec.Made> refusal) {}

  /** Returns the list of a call, if that has one. */
  Made of(Call<?> call) {
    return call instanceof CreateProcess create && create.lpStartupInfo().lpAttributeList() != null
        ? made(create.lpStartupInfo().lpAttributeList())
        : NONE;
  }

  private Made made(ProcThreadAttributeList attributes) {
    long list = memory.reserve(ROOM);
    long size = memory.keep(MemoryReader.bytes(ROOM, CType.POINTER_SIZE));
    Optional<CallCodec.Made> refusal =
        refusal("InitializeProcThreadAttributeList", list, (long) ATTRIBUTES, 0L, size);
    List<Handle> handles = attributes.handleList();
    if (refusal.isEmpty() && handles != null) {
      refusal = added(list, Constant.PROC_THREAD_ATTRIBUTE_HANDLE_LIST, handles);
    }
    Handle parent = attributes.parentProcess();
    if (refusal.isEmpty() && parent != null) {
      refusal = added(list, Constant.PROC_THREAD_ATTRIBUTE_PARENT_PROCESS, List.of(parent));
    }
    return new Made(list, refusal);
  }

  private Optional<CallCodec.Made> added(long list, long attribute, List<Handle> handles) {
    byte[] values = MemoryReader.bytes(handles);
    long size = values.length;
    return refusal(
        "UpdateProcThreadAttribute", list, 0L, attribute, memory.keep(values), size, 0L, 0L);
  }

  /** Makes a call that waits for nothing; returns what it answered if it refused. */
  private Optional<CallCodec.Made> refusal(String symbol, Long... words) {
    byte[] request = CallCodec.request(CallImage.of(symbol, List.of(words)), 0, 0);
    return connection.ask(request, patience).map(CallCodec::made).filter(made -> made.word() == 0);
  }
}
