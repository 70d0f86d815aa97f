package org.handlebook.system.model;

import static org.handlebook.kernel.memory.VirtualMemory.MEM_COMMIT;
import static org.handlebook.kernel.memory.VirtualMemory.MEM_RESERVE;

import java.util.HashMap;
import java.util.Map;
import org.handlebook.c.header.Types;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.marshal.AccessViolation;
import org.handlebook.system.marshal.AttributeList;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.system.marshal.MemoryReader;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.UntypedCall;
import org.handlebook.win32.Win32Error;
import org.handlebook.win32.Word;
import org.jspecify.annotations.Nullable;

/** Serves the functions that have to do with no object, by their words. */
final class AuxiliaryCalls {
  private static final long HEAP = 0x1_0000;

  private final Kernel kernel;
  private final Map<String, Service> services = new HashMap<>();
  private final CompletionRoutines routines;
  private final AuxiliaryLocks locks;

  AuxiliaryCalls(Kernel kernel, OperationCalls operations) {
    this.kernel = kernel;
    on("GetProcessHeap", call -> word(HEAP));
    on("HeapAlloc", call -> allocate(call, call.word(2)));
    on("LocalAlloc", call -> allocate(call, call.word(1)));
    on("HeapFree", call -> free(call, call.word(2)) ? word(1) : word(0));
    on("LocalFree", call -> word(free(call, call.word(0)) ? 0 : call.word(0)));
    on("FreeSid", call -> word(free(call, call.word(0)) ? 0 : call.word(0)));
    on("InitializeProcThreadAttributeList", AuxiliaryCalls::initializeList);
    on("UpdateProcThreadAttribute", AuxiliaryCalls::updateList);
    on("DeleteProcThreadAttributeList", call -> word(0));
    on("WriteFile", AuxiliaryCalls::writeNothing);
    on("GetStdHandle", AuxiliaryCalls::standardHandle);
    new AuxiliarySecurity(this);
    new AuxiliaryMemory(kernel, this);
    new AuxiliaryFiles(kernel, this);
    new AuxiliaryFolders(kernel, this);
    this.locks = new AuxiliaryLocks(kernel, operations, this);
    new AuxiliaryVolumes(kernel, this);
    new SystemVersion(this);
    new FileSearches(kernel, this);
    new AlertableWaits(kernel, this);
    new ProcessLists(kernel, this);
    this.routines = new CompletionRoutines(kernel, this);
  }

  /** A call that is being served. */
  record Call(Dispatch.Context context, MemoryAccess memory, UntypedCall call) {
    ProcessObject process() {
      return context.thread().process();
    }

    Caller caller() {
      return context.caller();
    }

    long word(int index) {
      return call.arguments().get(index);
    }

    /** Returns the text to which an argument leads; "" for NULL. */
    String text(int index) {
      return word(index) == 0 ? "" : memory.text(word(index), wide());
    }

    /**
     * Stores a text where there is room for it.
     *
     * @return what functions return that do so: its length, or how much room it would need
     */
    CallResult<Word> store(long address, long room, String text) {
      boolean fits = Integer.toUnsignedLong((int) room) > text.length();
      if (fits) {
        memory.store(address, MemoryReader.bytes(text, wide()));
      }
      return AuxiliaryCalls.word(text.length() + (fits ? 0 : 1));
    }

    /** Returns whether its text is of wide characters. */
    boolean wide() {
      return call.symbol().endsWith("W");
    }
  }

  /** Serves one function. */
  @FunctionalInterface
  interface Service {
    CallResult<Word> serve(Call call);
  }

  void on(String function, Service service) {
    services.put(function, service);
  }

  /** Makes a call; one of a function that is none of these has led nowhere. */
  CallResult<Word> make(Dispatch.Context context, MemoryAccess memory, UntypedCall call) {
    Service service = services.get(call.function());
    if (service == null) {
      throw new AccessViolation(0, false);
    }
    return service.serve(new Call(context, memory, call));
  }

  /** Lets threads know of what they began and is over. */
  void settle() {
    routines.settle();
    locks.settle();
  }

  static CallResult<Word> word(long value) {
    return new CallResult.Done<>(new Word(value), null, value);
  }

  static CallResult<Word> refused(Win32Error error) {
    return CallResult.of(new Word(0), error);
  }

  /** Returns a value that says that the call failed. */
  static CallResult<Word> failed(long value, NtStatus status) {
    int error = LastErrors.of(status).code();
    return new CallResult.Done<>(new Word(value), error, value);
  }

  static CallResult<Word> refused(NtStatus status) {
    return failed(0, status);
  }

  /** Returns TRUE or FALSE. */
  static CallResult<Word> ofStatus(NtStatus status) {
    return status.isSuccess() ? word(1) : refused(status);
  }

  private CallResult<Word> allocate(Call call, long size) {
    Outcome<Long> address =
        kernel
            .virtualMemory()
            .allocate(
                call.process(),
                0,
                Math.max(1, size),
                MEM_COMMIT | MEM_RESERVE,
                Constant.PAGE_READWRITE);
    return address.isRefused() ? refused(address.status()) : word(address.value());
  }

  private boolean free(Call call, long address) {
    return address == 0 || new ModelMemory(kernel, call.process()).free(address);
  }

  /**
   * Makes a list; without one, or with too little room, tells how long one is.
   *
   * @source wine dlls/kernelbase/process.c, InitializeProcThreadAttributeList
   */
  private static CallResult<Word> initializeList(Call call) {
    int attributes = (int) call.word(1);
    int size = AttributeList.size(attributes);
    long room = call.memory().number(call.word(3), Types.HANDLE);
    boolean fits = call.word(0) != 0 && room >= size;
    call.memory().store(call.word(3), Types.HANDLE, size);
    if (!fits) {
      return refused(Win32Error.ERROR_INSUFFICIENT_BUFFER);
    }
    AttributeList.begin(call.memory(), call.word(0), attributes);
    return word(1);
  }

  /**
   * Refuses to write from where there is nothing.
   *
   * @source wine dlls/kernel32/tests/file.c, test_read_write
   */
  private static CallResult<Word> writeNothing(Call call) {
    if (call.word(1) != 0) {
      throw new AccessViolation(call.word(1), false);
    }
    if (call.word(3) != 0) {
      call.memory().store(call.word(3), Types.DWORD, 0);
    }
    return refused(Win32Error.ERROR_INVALID_USER_BUFFER);
  }

  /** Tells where the streams of C lead, which a program does not ask itself. */
  private static CallResult<Word> standardHandle(Call call) {
    Handle name = new Handle((int) call.word(0));
    return word(StandardNames.resolve(call.process(), name));
  }

  private static CallResult<Word> updateList(Call call) {
    @Nullable Win32Error wrong =
        AttributeList.add(call.memory(), call.word(0), call.word(2), call.word(3), call.word(4))
            .orElse(null);
    return wrong == null ? word(1) : refused(wrong);
  }
}
