package org.handlebook.kernel.io.console;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.handlebook.kernel.OneComputer;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.IoManager;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.process.ConsoleUse;
import org.handlebook.kernel.process.CreatedProcess;
import org.handlebook.kernel.process.Environment;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ProcessParameters;
import org.handlebook.kernel.process.ProcessRequest;
import org.handlebook.kernel.process.StandardHandles;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who has which console, and what goes in and out of it.
 *
 * @source Microsoft, "Creation of a Console", "Console Handles"
 */
class ConsoleDeviceTest {
  private static final int BOTH_WAYS = AccessMask.GENERIC_READ | AccessMask.GENERIC_WRITE;

  private final OneComputer computer = new OneComputer();
  private final ConsoleDevice consoles = computer.kernel().consoles();
  private final IoManager io = computer.kernel().io();
  private final Caller app = computer.start();
  private final ProcessObject appProcess = computer.kernel().processes().processes().get(0);

  private Caller child(ConsoleUse console) {
    CreatedProcess made =
        computer
            .kernel()
            .processes()
            .create(
                app,
                appProcess,
                new ProcessRequest(
                    new ProcessParameters("child.exe", Environment.EMPTY),
                    false,
                    null,
                    null,
                    null,
                    console,
                    false,
                    false,
                    DescriptorParts.NONE,
                    DescriptorParts.NONE,
                    false,
                    false))
            .value();
    return new Caller(made.process(), made.thread(), 1);
  }

  private Outcome<Long> open(Caller caller, boolean input) {
    return consoles.open(caller, input, BOTH_WAYS, false);
  }

  private void type(String line) {
    consoles.type(appProcess, line.getBytes(US_ASCII));
  }

  private Irp read(Caller caller, long handle, int length) {
    return io.read(caller, handle, length, null).value();
  }

  private static String text(Irp irp) {
    return new String(irp.data(), US_ASCII);
  }

  private String screen(Caller caller) {
    long handle = open(caller, false).value();
    FileObject file =
        computer.kernel().handles().reference(caller, handle, FileObject.TYPE, 0).value();
    return new String(((ConsoleObject) file).content(), US_ASCII);
  }

  @Test
  @DisplayName("A read takes from one line only, and leaves the rest of it")
  void lines() {
    long input = open(app, true).value();
    type("abc\n");
    type("d\n");
    assertThat(text(read(app, input, 2))).isEqualTo("ab");
    assertThat(text(read(app, input, 9))).isEqualTo("c\n");
    assertThat(text(read(app, input, 9))).isEqualTo("d\n");
  }

  @Test
  @DisplayName("A read waits for a line; an empty one ends the input for one reader")
  void waits() {
    Irp first = read(app, open(app, true).value(), 9);
    Irp second = read(app, open(app, true).value(), 9);
    assertThat(first.isComplete()).isFalse();
    type("");
    assertThat(first.status()).isEqualTo(NtStatus.SUCCESS);
    assertThat(first.count()).isZero();
    assertThat(second.isComplete()).isFalse();
  }

  @Test
  @DisplayName("A child has its parent's console, a new one, or none")
  void children() {
    Caller same = child(ConsoleUse.PARENTS);
    Caller own = child(ConsoleUse.NEW);
    io.write(same, open(same, false).value(), "hello".getBytes(US_ASCII), null);
    assertThat(screen(app)).isEqualTo("hello");
    assertThat(screen(own)).isEmpty();
    assertThat(open(child(ConsoleUse.NONE), true).status()).isEqualTo(NtStatus.INVALID_HANDLE);
  }

  @Test
  @DisplayName("A new console fills the child's slots for standard handles")
  void slots() {
    child(ConsoleUse.NEW);
    ProcessObject process = computer.kernel().processes().processes().get(1);
    StandardHandles slots = process.standardHandles();
    assertThat(process.handleTable().rows())
        .extracting(row -> row.handle())
        .containsExactlyInAnyOrder(slots.input(), slots.output(), slots.error());
    assertThat(process.handleTable().rows()).allMatch(row -> row.isInherit());
  }

  @Test
  @DisplayName("A write costs what is written, however much is on the screen")
  void longOutput() {
    long output = open(app, false).value();
    byte[] line = "x".repeat(100).getBytes(US_ASCII);
    io.write(app, output, line, null);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 1; i < 4_000; i++) {
      io.write(app, output, line, null);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(screen(app)).hasSize(400_000);
    assertThat(allocated).isLessThan(40_000_000);
  }

  @Test
  @DisplayName("A screen is not read, and a keyboard not written")
  void directions() {
    assertThat(read(app, open(app, false).value(), 9).status()).isEqualTo(NtStatus.INVALID_HANDLE);
    assertThat(io.write(app, open(app, true).value(), new byte[1], null).value().status())
        .isEqualTo(NtStatus.INVALID_HANDLE);
  }
}
