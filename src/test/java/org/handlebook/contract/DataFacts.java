package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Overlapped;

/** Facts of what is written and read, told with texts. */
abstract class DataFacts extends Facts {
  /** Room for every text that a fact writes. */
  static final int ENOUGH = 1024;

  static Bytes bytes(String text) {
    return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
  }

  static String text(Bytes bytes) {
    return new String(bytes.toArray(), StandardCharsets.UTF_8);
  }

  static WriteFile writing(Handle file, String text) {
    return new WriteFile(file, bytes(text), null);
  }

  static ReadFile reading(Handle file, int length) {
    return new ReadFile(file, length, null);
  }

  /** An OVERLAPPED without an event; each address is another structure. */
  static Overlapped overlapped(int address, long position) {
    return new Overlapped(address, (int) position, (int) (position >> Integer.SIZE), NULL);
  }

  /** Writes, which has to succeed wholly. */
  void write(ThreadRef thread, Handle file, String text) {
    Transferred answer = ok(thread, writing(file, text));
    assertThat(answer.count()).isEqualTo(bytes(text).length());
  }

  /** Reads, which has to succeed. */
  String read(ThreadRef thread, Handle file, int length) {
    Transferred answer = ok(thread, reading(file, length));
    assertThat(answer.count()).isEqualTo(answer.buffer().length());
    return text(answer.buffer());
  }

  /** Reads all there is. */
  String read(ThreadRef thread, Handle file) {
    return read(thread, file, ENOUGH);
  }
}
