package org.handlebook.system.model;

import static org.handlebook.win32.Constant.SECURITY_CONTEXT_TRACKING;
import static org.handlebook.win32.Constant.SECURITY_IMPERSONATION;
import static org.handlebook.win32.Constant.SECURITY_SQOS_PRESENT;

import java.util.Optional;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.io.pipe.PipeDevice;
import org.handlebook.win32.FileCall.CreateFile;
import org.jspecify.annotations.Nullable;

/** What the paths of pipes mean, and the flags with which clients open them. */
final class PipeNames {
  private PipeNames() {}

  /**
   * Returns the name that a path such as {@code \\.\pipe\chat} gives to a pipe of one's own
   * computer; empty for the device itself, absent for what is no such path.
   */
  static Optional<String> name(@Nullable String path) {
    return Optional.ofNullable(path)
        .flatMap(DevicePath::of)
        .filter(device -> device.isLocal() && device.device().equals(DevicePath.PIPE))
        .map(DevicePath::name);
  }

  /** Returns the pipes to which such a path leads, unless there is no such computer. */
  static Optional<PipeDevice> host(Kernel kernel, DevicePath path) {
    return path.isOn(kernel.name()) ? Optional.of(kernel.pipes()) : kernel.pipesOf(path.host());
  }

  /** Returns how a client wants a pipe opened. */
  static PipeDevice.Opening opening(
      PipeDevice host, String name, CreateFile call, boolean inherit) {
    int flags = call.dwFlagsAndAttributes();
    boolean quality = (flags & SECURITY_SQOS_PRESENT) != 0;
    return new PipeDevice.Opening(
        host,
        name,
        call.dwDesiredAccess(),
        FileCalls.isSynchronous(call),
        !quality || (flags & SECURITY_IMPERSONATION) != 0,
        !quality || (flags & SECURITY_CONTEXT_TRACKING) != 0,
        inherit);
  }
}
