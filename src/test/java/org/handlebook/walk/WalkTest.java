package org.handlebook.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.handlebook.system.Reply;
import org.handlebook.system.marshal.CallTypes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class WalkTest {
  private static final int WALKS = 40;
  private static final int CALLS_A_WALK = 2_600;
  private static final int CALLS_A_TALK = 1_500;

  /** What a walk does that is to move as many bytes as possible. */
  private static final Set<String> TALKING =
      Set.of(
          "ReadFile",
          "WriteFile",
          "FlushFileBuffers",
          "PeekNamedPipe",
          "CreatePipe",
          "CreateNamedPipe",
          "ConnectNamedPipe",
          "DisconnectNamedPipe",
          "SetNamedPipeHandleState",
          "TransactNamedPipe",
          "CallNamedPipe",
          "WaitNamedPipe",
          "CreateMailslot",
          "CreateFile",
          "CreateEvent",
          "CreateThread",
          "DuplicateHandle",
          "CloseHandle",
          "CancelIo",
          "CancelSynchronousIo",
          "SuspendThread",
          "ResumeThread",
          "TerminateThread");

  private static final int BROAD_WALKS = 24;

  /** Somebody has to write, or to answer, at the right time, which chance hardly ever does. */
  private static final Set<String> ONLY_BY_ARRANGEMENT =
      Set.of("TransactNamedPipe", "CallNamedPipe", "ImpersonateNamedPipeClient");

  private static final int CALLS_TO_COMPARE = 1_000;

  /** The seeds of all walks, or the one that {@code -Dwalk.seed} asks for. */
  static LongStream seeds() {
    Long one = Long.getLong("walk.seed");
    return one != null ? LongStream.of(one) : LongStream.rangeClosed(1, WALKS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  @DisplayName("After every call of a walk, the world is as worlds must be")
  void lawsHold(long seed) {
    Walk walk = new Walk(seed);
    LastErrorLaw lastErrors = new LastErrorLaw();
    try {
      for (int i = 0; i < CALLS_A_WALK; i++) {
        Step step = walk.step();
        Laws.hold(step);
        Laws.hold(step.after());
        KernelLaws.hold(walk.kernel());
        KernelLaws.waitsHold(walk.kernel());
        lastErrors.hold(step, walk.kernel());
        SnapshotLaw.hold(step.after(), walk.kernel());
      }
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError(failure + System.lineSeparator() + walk.history(), failure);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  @DisplayName("No byte is lost, doubled or out of order, and nobody waits for what is there")
  void dataFlows(long seed) {
    Walk walk = new Walk(seed, TALKING::contains);
    DataLaw data = new DataLaw();
    try {
      for (int i = 0; i < CALLS_A_TALK; i++) {
        Step step = walk.step();
        data.hold(step, walk.kernel());
        KernelLaws.hold(walk.kernel());
        KernelLaws.waitsHold(walk.kernel());
        walk.blocked((thread, call) -> KernelLaws.talksHold(walk.kernel(), thread, call));
      }
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError(failure + System.lineSeparator() + walk.history(), failure);
    }
    assertThat(data.checked()).isGreaterThan(CALLS_A_TALK / 150);
  }

  @Test
  @DisplayName("The walks are long enough together")
  void enough() {
    assertThat(WALKS * CALLS_A_WALK).isGreaterThanOrEqualTo(100_000);
  }

  @Test
  @DisplayName("A walk makes every call, and makes it succeed and be refused where it can")
  void breadth() {
    Set<String> answered = new TreeSet<>();
    Set<String> refused = new TreeSet<>();
    Set<String> waited = new TreeSet<>();
    for (long seed = 1; seed <= BROAD_WALKS; seed++) {
      Walk walk = new Walk(seed);
      for (int i = 0; i < CALLS_A_WALK; i++) {
        Step step = walk.step();
        Stream.concat(step.earlier().stream(), step.late().stream())
            .filter(Step.Late::isSuccess)
            .forEach(late -> answered.add(late.call().function()));
        boolean waits = step.reply() instanceof Reply.Pending<?>;
        (waits ? waited : step.isRefused() ? refused : answered).add(step.call().function());
      }
    }
    Set<String> all =
        CallTypes.all().values().stream()
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    answered.addAll(ONLY_BY_ARRANGEMENT);
    assertThat(answered).isEqualTo(all);
    assertThat(waited).isNotEmpty();
    all.removeAll(refused);
    assertThat(all)
        .containsExactlyInAnyOrder(
            "DeleteBoundaryDescriptor",
            "ExitProcess",
            "ExitThread",
            "ExpandEnvironmentStrings",
            "FreeEnvironmentStrings",
            "GetCommandLine",
            "GetCurrentProcess",
            "GetCurrentProcessId",
            "GetCurrentThread",
            "GetCurrentThreadId",
            "GetEnvironmentStrings",
            "GetLastError",
            "RevertToSelf",
            "SetLastError",
            "Sleep");
  }

  @Test
  @DisplayName("The same calls give the same replies and the same world")
  void deterministic() {
    Walk one = new Walk(7);
    Walk again = new Walk(7);
    assertThat(replies(again)).isEqualTo(replies(one));
    assertThat(again.system().snapshot()).isEqualTo(one.system().snapshot());
  }

  @Test
  @DisplayName("Two systems side by side share nothing")
  void separate() {
    Walk aloneA = new Walk(11);
    Walk aloneB = new Walk(12);
    List<String> repliesA = replies(aloneA);
    List<String> repliesB = replies(aloneB);

    Walk besideA = new Walk(11);
    Walk besideB = new Walk(12);
    for (int i = 0; i < CALLS_TO_COMPARE; i++) {
      assertThat(besideA.step()).hasToString(repliesA.get(i));
      assertThat(besideB.step()).hasToString(repliesB.get(i));
    }
    assertThat(besideA.system().snapshot()).isEqualTo(aloneA.system().snapshot());
    assertThat(besideB.system().snapshot()).isEqualTo(aloneB.system().snapshot());
  }

  private static List<String> replies(Walk walk) {
    List<String> replies = new ArrayList<>();
    for (int i = 0; i < CALLS_TO_COMPARE; i++) {
      replies.add(walk.step().toString());
    }
    return replies;
  }
}
