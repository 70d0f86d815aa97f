package org.handlebook.explain;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.explain.FailedExpectation.Refusal;
import org.handlebook.explain.FailedExpectation.Success;
import org.handlebook.explain.FailedExpectation.Value;
import org.handlebook.explain.FailedExpectation.Variable;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.Origin.How;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.Recorder;
import org.handlebook.win32.Call;
import org.handlebook.win32.EnvironmentCall.SetEnvironmentVariable;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/** What is believed of calls: which fail, how, and what they wait for. */
final class CallSignatures {
  private static final Set<String> FAILURES = Set.of("NULL", "INVALID_HANDLE_VALUE");

  private final Recorder recorder;
  private final PipeEndsMade pipes;

  CallSignatures(Recorder recorder) {
    this.recorder = recorder;
    this.pipes = new PipeEndsMade(recorder);
  }

  /** Returns whether a pseudo handle was closed, and nothing was refused. */
  boolean closesPseudo(Refusal refusal) {
    return refusal.call().call() instanceof CloseHandle close
        && isPseudo(close.hObject())
        && returned(refusal.reply()).filter(reply -> !reply.answer().isRefusal()).isPresent();
  }

  private static boolean isPseudo(Handle handle) {
    return handle.equals(Handle.CURRENT_PROCESS) || handle.equals(Handle.CURRENT_THREAD);
  }

  /** Returns whether a handle was returned, to an object that was there already. */
  boolean foundExisting(Refusal refusal) {
    return returned(refusal.reply())
        .filter(reply -> !reply.answer().isRefusal())
        .filter(reply -> reply.lastError() == Win32Error.ERROR_ALREADY_EXISTS.code())
        .isPresent();
  }

  /** Returns whether the reader waits for an end that its own handle holds off. */
  boolean holdsWriteEndItself(Refusal refusal) {
    return holdersOfOtherEnd(refusal)
        .anyMatch(row -> row.process().ref().equals(refusal.call().caller().process()));
  }

  /**
   * Returns whether the reader waits for an end that somebody holds off who has inherited the
   * handle.
   */
  boolean writeEndWasInherited(Refusal refusal) {
    return holdersOfOtherEnd(refusal).anyMatch(row -> row.row().origin().how() == How.INHERITED);
  }

  private record Held(ProcessState process, RowState row) {}

  private Stream<Held> holdersOfOtherEnd(Refusal refusal) {
    boolean end = refusal.error().filter(e -> e == Win32Error.ERROR_BROKEN_PIPE.code()).isPresent();
    if (!end || !(refusal.reply() instanceof Reply.Pending<?>)) {
      return Stream.empty();
    }
    int other = row(refusal.call()).map(row -> pipes.otherEnd(row.object())).orElse(0);
    return rows(other);
  }

  private Stream<Held> rows(int object) {
    return recorder.world().processes().stream()
        .flatMap(
            process ->
                process.rows().stream()
                    .filter(row -> row.object() == object)
                    .map(row -> new Held(process, row)));
  }

  /** A client's handle to a mailslot was to be read. */
  boolean readsAsClient(Success success) {
    return isRefusedWith(success, Win32Error.ERROR_ACCESS_DENIED)
        && success.call().call() instanceof ReadFile
        && row(success.call())
            .flatMap(row -> recorder.lastSeen(row.object()))
            .filter(object -> object.kind() == ObjectKind.MAILSLOT_CLIENT)
            .isPresent();
  }

  /** Another row for the same object grants more. */
  boolean lacksRightThatAnotherHas(Success success) {
    Optional<RowState> used = row(success.call());
    return isRefusedWith(success, Win32Error.ERROR_ACCESS_DENIED)
        && used.filter(
                row ->
                    rows(row.object())
                        .anyMatch(held -> (held.row().grantedAccess() & ~row.grantedAccess()) != 0))
            .isPresent();
  }

  /** The name exists, in other letters or somewhere else. */
  boolean missesName(Success success) {
    String name = argument(success.call().call(), "lpName").orElse("");
    String leaf = name.substring(name.lastIndexOf('\\') + 1);
    return isRefusedWith(success, Win32Error.ERROR_FILE_NOT_FOUND)
        && !leaf.isEmpty()
        && recorder.world().objects().stream()
            .map(ObjectState::name)
            .anyMatch(known -> known.equalsIgnoreCase(leaf));
  }

  /** It failed, and returned what other functions do not return when they fail. */
  boolean failsOtherwise(Value value) {
    return FAILURES.contains(value.expected())
        && returned(value.reply())
            .filter(reply -> reply.answer().isRefusal())
            .filter(reply -> FAILURES.contains(reply.answer().returned()))
            .isPresent();
  }

  /** Another process has given the variable that value. */
  boolean wasSetElsewhere(Variable variable) {
    return recorder.calls().stream()
        .filter(call -> !call.caller().process().equals(variable.process()))
        .anyMatch(
            call ->
                call.call() instanceof SetEnvironmentVariable set
                    && variable.name().equalsIgnoreCase(set.lpName())
                    && variable.expected().equals(set.lpValue()));
  }

  private static boolean isRefusedWith(Success success, Win32Error error) {
    return returned(success.reply())
        .filter(reply -> reply.answer().isRefusal() && reply.lastError() == error.code())
        .isPresent();
  }

  private static Optional<Reply.Returned<?>> returned(Reply<?> reply) {
    return reply instanceof Reply.Returned<?> returned ? Optional.of(returned) : Optional.empty();
  }

  /** Returns the row of the caller's that the first handle of the call names. */
  private Optional<RowState> row(CallRecord record) {
    ProcessState process = recorder.world().process(record.caller().process());
    return arguments(record.call()).stream()
        .filter(Handle.class::isInstance)
        .map(Handle.class::cast)
        .findFirst()
        .flatMap(process::row);
  }

  private static Optional<String> argument(Call<?> call, String name) {
    RecordComponent[] components = call.getClass().getRecordComponents();
    return Arrays.stream(components)
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .map(component -> String.valueOf(value(component, call)));
  }

  private static List<Object> arguments(Call<?> call) {
    return Arrays.stream(call.getClass().getRecordComponents())
        .map(component -> Optional.<Object>ofNullable(value(component, call)).orElse(""))
        .toList();
  }

  private static @Nullable Object value(RecordComponent component, Call<?> call) {
    try {
      return component.getAccessor().invoke(call);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("every call is a public record", e);
    }
  }
}
