package org.handlebook.system.model;

import static org.handlebook.win32.Constant.FILE_MAP_COPY;
import static org.handlebook.win32.Constant.FILE_MAP_EXECUTE;
import static org.handlebook.win32.Constant.FILE_MAP_READ;
import static org.handlebook.win32.Constant.FILE_MAP_WRITE;

import java.util.Optional;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.memory.Protection;
import org.handlebook.kernel.memory.SectionObject;
import org.handlebook.kernel.memory.SectionRequest;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.AddressOrNull;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.MemoryCall.MapViewOfFile;
import org.handlebook.win32.MemoryCall.OpenFileMapping;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.handlebook.win32.MemoryCall.UnmapViewOfFile;
import org.handlebook.win32.MemoryCall.WriteProcessMemory;
import org.jspecify.annotations.Nullable;

/** Serves the calls on file mappings, their views and memory. */
final class MemoryCalls {
  private static final int PROTECTIONS = 0xFF;
  private static final int BACKINGS =
      Constant.SEC_RESERVE | Constant.SEC_COMMIT | Constant.SEC_IMAGE;

  private final Kernel kernel;
  private final NamedCalls named;

  MemoryCalls(Kernel kernel, NamedCalls named, Dispatch dispatch) {
    this.kernel = kernel;
    this.named = named;
    dispatch.on(CreateFileMapping.class, this::createFileMapping);
    dispatch.on(OpenFileMapping.class, this::openFileMapping);
    dispatch.on(MapViewOfFile.class, this::mapViewOfFile);
    dispatch.on(
        UnmapViewOfFile.class,
        (c, call) ->
            CallResult.ofStatus(kernel.memory().unmapView(c.caller(), call.lpBaseAddress())));
    dispatch.on(ReadProcessMemory.class, this::readProcessMemory);
    dispatch.on(WriteProcessMemory.class, this::writeProcessMemory);
  }

  private CallResult<HandleOrNull> createFileMapping(Context context, CreateFileMapping call) {
    return named.create(
        context,
        call.lpFileMappingAttributes(),
        call.lpName(),
        attributes -> createSection(context, call, attributes));
  }

  private Outcome<Long> createSection(
      Context context, CreateFileMapping call, ObjectAttributes attributes) {
    Optional<Protection> protection =
        Protection.of(call.flProtect() & PROTECTIONS)
            .filter(wanted -> wanted != Protection.NOACCESS && wanted != Protection.EXECUTE);
    int backing = call.flProtect() & ~PROTECTIONS;
    if (protection.isEmpty() || Integer.bitCount(backing) > 1 || (backing & ~BACKINGS) != 0) {
      return Outcome.refused(NtStatus.INVALID_PARAMETER);
    }
    SectionRequest request =
        new SectionRequest(
            file(call.hFile()),
            joined(call.dwMaximumSizeHigh(), call.dwMaximumSizeLow()),
            protection.get(),
            backing != Constant.SEC_RESERVE,
            backing == Constant.SEC_IMAGE);
    int access =
        AccessMask.STANDARD_RIGHTS_REQUIRED | SectionObject.QUERY | protection.get().everyView();
    return kernel.sections().create(context.caller(), attributes, access, request);
  }

  private CallResult<HandleOrNull> openFileMapping(Context context, OpenFileMapping call) {
    return named.open(
        context,
        SectionObject.TYPE,
        sectionAccess(call.dwDesiredAccess()),
        call.bInheritHandle(),
        call.lpName());
  }

  private static @Nullable Long file(Handle handle) {
    boolean none = handle.equals(Handle.NULL) || handle.equals(Handle.INVALID_HANDLE_VALUE);
    return none ? null : handle.value();
  }

  private static long joined(int high, int low) {
    return ((long) high << 32) | Integer.toUnsignedLong(low);
  }

  /** To see a private copy one has to read; to execute is another right than the flag says. */
  private static int sectionAccess(int fileMap) {
    if (fileMap == FILE_MAP_COPY) {
      return SectionObject.MAP_READ;
    }
    return (fileMap & FILE_MAP_EXECUTE) == 0
        ? fileMap
        : (fileMap & ~FILE_MAP_EXECUTE) | SectionObject.MAP_EXECUTE;
  }

  private CallResult<AddressOrNull> mapViewOfFile(Context context, MapViewOfFile call) {
    Outcome<Long> address =
        kernel
            .memory()
            .mapView(
                context.caller(),
                call.hFileMappingObject().value(),
                protection(call.dwDesiredAccess()),
                joined(call.dwFileOffsetHigh(), call.dwFileOffsetLow()),
                call.dwNumberOfBytesToMap());
    return CallResult.of(address, AddressOrNull::new, AddressOrNull.REFUSED);
  }

  private static Protection protection(int fileMap) {
    boolean executes = (fileMap & FILE_MAP_EXECUTE) != 0;
    if ((fileMap & FILE_MAP_WRITE) != 0) {
      return executes ? Protection.EXECUTE_READWRITE : Protection.READWRITE;
    } else if ((fileMap & FILE_MAP_COPY) != 0) {
      return executes ? Protection.EXECUTE_WRITECOPY : Protection.WRITECOPY;
    } else if ((fileMap & FILE_MAP_READ) != 0) {
      return executes ? Protection.EXECUTE_READ : Protection.READONLY;
    }
    return Protection.NOACCESS;
  }

  private CallResult<Stored<Bytes>> readProcessMemory(Context context, ReadProcessMemory call) {
    return CallResult.stored(
        kernel
            .memory()
            .read(context.caller(), call.hProcess().value(), call.lpBaseAddress(), call.nSize())
            .map(Bytes::of));
  }

  private CallResult<Stored<Integer>> writeProcessMemory(Context context, WriteProcessMemory call) {
    return CallResult.stored(
        kernel
            .memory()
            .write(
                context.caller(),
                call.hProcess().value(),
                call.lpBaseAddress(),
                call.lpBuffer().toArray()));
  }
}
