package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Constant.PAGE_READWRITE;

import org.handlebook.system.ThreadRef;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.CreateFileMapping;
import org.handlebook.win32.MemoryCall.MapViewOfFile;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.handlebook.win32.MemoryCall.WriteProcessMemory;
import org.jspecify.annotations.Nullable;

/** What facts of file mappings and views are told with. */
abstract class MappedMemory extends Facts {
  static final int PAGE = 4096;
  static final int UNIT = 0x1_0000;
  static final String FILE = "data.bin";
  static final int GENERIC_READ = AccessRight.GENERIC_READ.mask();
  static final int GENERIC_WRITE = AccessRight.GENERIC_WRITE.mask();

  static CreateFileMapping creation(Handle file, int protect, int size, @Nullable String name) {
    return new CreateFileMapping(file, PLAIN, protect, 0, size, name);
  }

  static CreateFileMapping creation(int protect, int size) {
    return creation(Handle.INVALID_HANDLE_VALUE, protect, size, null);
  }

  Handle mapping(int protect) {
    return ok(app, creation(protect, PAGE)).value();
  }

  Handle shared(ThreadRef thread, String name) {
    return ok(thread, creation(Handle.INVALID_HANDLE_VALUE, PAGE_READWRITE, PAGE, name)).value();
  }

  static MapViewOfFile view(Handle mapping, int access) {
    return view(mapping, access, 0, 0);
  }

  static MapViewOfFile view(Handle mapping, int access, int offset, long size) {
    return new MapViewOfFile(mapping, access, 0, offset, size);
  }

  long map(ThreadRef thread, Handle mapping, int access) {
    return quiet(thread, view(mapping, access)).value();
  }

  static Bytes bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return Bytes.of(bytes);
  }

  void write(ThreadRef thread, long address, Bytes bytes) {
    assertThat(stored(quiet(thread, new WriteProcessMemory(SELF, address, bytes))))
        .isEqualTo(bytes.length());
  }

  Bytes read(ThreadRef thread, long address, int size) {
    return stored(quiet(thread, new ReadProcessMemory(SELF, address, size)));
  }
}
