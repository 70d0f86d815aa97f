package org.handlebook.machine.model;

import static org.handlebook.win32.Constant.SECURITY_CONTEXT_TRACKING;
import static org.handlebook.win32.Constant.SECURITY_IMPERSONATION;
import static org.handlebook.win32.Constant.SECURITY_SQOS_PRESENT;

import java.util.Locale;
import java.util.Optional;
import org.handlebook.kernel.io.pipe.PipeDevice;
import org.handlebook.win32.FileCall.CreateFile;
import org.jspecify.annotations.Nullable;

/** What the paths of pipes mean, and the flags with which clients open them. */
final class PipeNames {
  private static final String DEVICE = "PIPE";

  private PipeNames() {}

  /**
   * The name that a path such as {@code \\.\pipe\chat} gives to a pipe; empty for the device
   * itself, absent for what is no pipe's path.
   */
  static Optional<String> name(@Nullable String path) {
    String plain = path == null ? "" : path.replace('/', '\\');
    boolean isDevice = plain.startsWith("\\\\.\\") || plain.startsWith("\\\\?\\");
    String rest = isDevice ? plain.substring(4) : "";
    String capitals = rest.toUpperCase(Locale.ROOT);
    if (capitals.equals(DEVICE)) {
      return Optional.of("");
    }
    return capitals.startsWith(DEVICE + "\\")
        ? Optional.of(rest.substring(DEVICE.length() + 1))
        : Optional.empty();
  }

  /** How a client wants a pipe opened. */
  static PipeDevice.Opening opening(String name, CreateFile call, boolean inherit) {
    int flags = call.dwFlagsAndAttributes();
    boolean quality = (flags & SECURITY_SQOS_PRESENT) != 0;
    return new PipeDevice.Opening(
        name,
        call.dwDesiredAccess(),
        FileCalls.isSynchronous(call),
        !quality || (flags & SECURITY_IMPERSONATION) != 0,
        !quality || (flags & SECURITY_CONTEXT_TRACKING) != 0,
        inherit);
  }
}
