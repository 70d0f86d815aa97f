package org.handlebook.kernel.io.console;

import org.handlebook.kernel.io.DeviceKind;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.status.NtStatus;

/** An opening of a console: of its keyboard, which is read, or of its screen, which is written. */
public final class ConsoleObject extends FileObject {
  static final String INPUT = "CONIN$";
  static final String OUTPUT = "CONOUT$";

  private final Console console;
  private final boolean input;

  ConsoleObject(ObjectHeader header, Console console, boolean input) {
    super(header, input ? INPUT : OUTPUT, true);
    this.console = console;
    this.input = input;
  }

  /** Returns what was typed and not read, or what is on the screen. */
  public byte[] content() {
    return input ? console.typed() : console.screen();
  }

  @Override
  public DeviceKind device() {
    return DeviceKind.CHARACTERS;
  }

  @Override
  protected void read(Irp irp, int length) {
    if (input) {
      console.read(irp, length);
    } else {
      irp.complete(NtStatus.INVALID_HANDLE);
    }
  }

  @Override
  protected void write(Irp irp, byte[] data) {
    if (input) {
      irp.complete(NtStatus.INVALID_HANDLE);
    } else {
      console.write(irp, data);
    }
  }
}
