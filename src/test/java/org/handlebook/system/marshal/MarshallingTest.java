package org.handlebook.system.marshal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.handlebook.c.header.Surface;
import org.handlebook.c.header.Types;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.model.ModelSystem;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.FileAnswer;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.junit.jupiter.api.Test;

/** ArgumentWords and memory say what a record says, and the other way round. */
final class MarshallingTest {
  private final SystemUnderTest system = new ModelSystem();
  private final MemoryAccess memory =
      new MemoryAccess(system.memory(system.startProcess().process()));

  private static ArgumentWords words(String function, Long... values) {
    return new ArgumentWords(Surface.call(function), true, List.of(values));
  }

  @Test
  void readsStructuresAndTexts() {
    byte[] attributes = new byte[24];
    attributes[16] = 1;
    long name = memory.keep(MemoryReader.bytes("Shared", true));
    assertThat(
            new CallReader(words("CreateMutex", memory.keep(attributes), 1L, name), memory).call())
        .isEqualTo(new CreateMutex(new SecurityAttributes(true), true, "Shared"));
  }

  @Test
  void aPointerThatLeadsNowhereIsAnAccessViolation() {
    ArgumentWords nowhere = words("CreateMutex", 0L, 0L, 0x44L);
    assertThatExceptionOfType(AccessViolation.class)
        .isThrownBy(() -> new CallReader(nowhere, memory).call());
  }

  @Test
  void clearsWhatARefusalClears() {
    long target = memory.keep(MemoryReader.bytes(0x1234, Long.BYTES));
    ArgumentWords words = words("DuplicateHandle", -1L, 4L, -1L, target, 0L, 0L, 2L);
    assertThat(new AnswerWriter(words, memory).store(new Answer.Stored<Handle>(null))).isZero();
    assertThat(memory.number(target, Types.HANDLE)).isZero();
  }

  @Test
  void whatIsStoredIsReadAgain() {
    long target = memory.keep(new byte[Long.BYTES]);
    DuplicateHandle call =
        new DuplicateHandle(
            Handle.CURRENT_PROCESS, new Handle(4), Handle.CURRENT_PROCESS, 0, false, 2);
    ArgumentWords words = words("DuplicateHandle", -1L, 4L, -1L, target, 0L, 0L, 2L);
    Answer.Stored<Handle> answer = new Answer.Stored<>(new Handle(8));
    long word = new AnswerWriter(words, memory).store(answer);
    assertThat(new AnswerReader(words, memory).answer(call, word, false)).isEqualTo(answer);
  }

  @Test
  void buffersHoldWhatWasMoved() {
    long buffer = memory.keep(new byte[4]);
    long count = memory.keep(new byte[4]);
    ArgumentWords words = words("ReadFile", 4L, buffer, 4L, count, 0L);
    FileAnswer.Transferred answer =
        new FileAnswer.Transferred(true, 2, Bytes.of(new byte[] {1, 2}));
    long word = new AnswerWriter(words, memory).store(answer);
    ReadFile call = new ReadFile(new Handle(4), 4, null);
    assertThat(new AnswerReader(words, memory).answer(call, word, false)).isEqualTo(answer);
  }
}
