package org.handlebook.scenario.shell;

import java.util.List;
import java.util.function.Function;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SecurityAttributes;
import org.jspecify.annotations.Nullable;

/** Opening files, as programs do by their names. */
final class Files {
  static final String MISSING = "The system cannot find the file specified.";

  private Files() {}

  /** Returns a file to be read. */
  static CreateFile reading(String name, @Nullable SecurityAttributes attributes) {
    return open(name, AccessRight.GENERIC_READ.mask(), Constant.OPEN_EXISTING, attributes);
  }

  /** Returns a file to be written anew. */
  static CreateFile writing(String name, @Nullable SecurityAttributes attributes) {
    return open(name, AccessRight.GENERIC_WRITE.mask(), Constant.CREATE_ALWAYS, attributes);
  }

  /** Returns a file to be written at its end. */
  static CreateFile appending(String name, @Nullable SecurityAttributes attributes) {
    return open(
        name,
        AccessRight.FILE_APPEND_DATA.mask() | AccessRight.SYNCHRONIZE.mask(),
        Constant.OPEN_ALWAYS,
        attributes);
  }

  private static CreateFile open(
      String name, int access, int disposition, @Nullable SecurityAttributes attributes) {
    return new CreateFile(
        name,
        access,
        Constant.FILE_SHARE_READ | Constant.FILE_SHARE_WRITE,
        attributes,
        disposition,
        Constant.FILE_ATTRIBUTE_NORMAL,
        Handle.NULL);
  }

  /**
   * Opens a file of that name for a program, or complains; without a name, what the program reads
   * is its standard input.
   *
   * @param names none or one
   */
  static Instruction source(List<String> names, Function<Handle, Instruction> then) {
    return names.isEmpty()
        ? Streams.input(then)
        : new Instruction.Makes<>(
            reading(names.get(0), null),
            returned ->
                returned.answer().isRefusal()
                    ? Streams.complain(MISSING)
                    : new Instruction.Names(
                        "hFile",
                        returned.answer().value(),
                        () -> then.apply(returned.answer().value())));
  }
}
