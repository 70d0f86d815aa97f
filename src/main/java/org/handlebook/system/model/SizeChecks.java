package org.handlebook.system.model;

import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;
import org.handlebook.system.marshal.AnswerWriter;
import org.handlebook.system.marshal.ArgumentWords;
import org.handlebook.system.marshal.JobStructures;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Call;
import org.handlebook.win32.FileAnswer;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.JobCall.QueryInformationJobObject;
import org.handlebook.win32.JobCall.SetInformationJobObject;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/** Checks the sizes that words give for structures and buffers, which no record of a call has. */
final class SizeChecks {
  private static final Set<String> ATTRIBUTES_OF_ENDS =
      Set.of(
          "GetNamedPipeClientProcessId",
          "GetNamedPipeServerProcessId",
          "GetNamedPipeClientSessionId",
          "GetNamedPipeServerSessionId");

  private SizeChecks() {}

  /**
   * Returns why a call is refused before anything is done.
   *
   * @source wine dlls/ntdll/unix/sync.c, NtQueryInformationJobObject; reactos ntoskrnl/ps/job.c,
   *     NtSetInformationJobObject (STATUS_INFO_LENGTH_MISMATCH); dlls/kernel32/tests/file.c,
   *     test_read_write (a buffer that is NULL)
   */
  @SuppressWarnings("unchecked") // these calls answer so
  static <R extends Answer> @Nullable CallResult<R> refused(ArgumentWords words, Call<R> call) {
    if (call instanceof QueryInformationJobObject query) {
      return (CallResult<R>) refused(words, query.JobObjectInformationClass());
    } else if (call instanceof SetInformationJobObject set) {
      return (CallResult<R>) refused(words, set.JobObjectInformationClass(), true);
    } else if (call instanceof ReadFile read
        && read.nNumberOfBytesToRead() != 0
        && words.get("lpBuffer") == 0) {
      return (CallResult<R>)
          CallResult.of(FileAnswer.Transferred.REFUSED, Win32Error.ERROR_NOACCESS);
    }
    return null;
  }

  private static @Nullable CallResult<?> refused(ArgumentWords words, int informationClass) {
    return refused(words, informationClass, false);
  }

  private static @Nullable CallResult<?> refused(
      ArgumentWords words, int informationClass, boolean sets) {
    Optional<CType.Struct> type = JobStructures.of(informationClass);
    int size = (int) words.get("cbJobObjectInformationLength");
    if (type.isEmpty() || (sets ? size == type.get().size() : size >= type.get().size())) {
      return null;
    }
    return CallResult.of(
        sets ? Answer.Bool.FALSE : new Stored<>(null), Win32Error.ERROR_BAD_LENGTH);
  }

  /** Returns what a call answers into a buffer that may be too small for what is to be told. */
  static <R extends Answer> CallResult.Done<R> fitting(
      ArgumentWords words, MemoryAccess memory, CallResult.Done<R> done) {
    if (!(done.answer() instanceof Stored<?> stored)) {
      return done;
    }
    if (stored.stored() != null && isWantedNowhere(words)) {
      return refused(Win32Error.ERROR_INVALID_USER_BUFFER);
    } else if (stored.stored() instanceof SecurityDescriptor descriptor) {
      int needed = descriptor.selfRelative().length;
      if (words.get("lpnLengthNeeded") != 0) {
        memory.store(words.get("lpnLengthNeeded"), Types.DWORD, needed);
      }
      if (needed > (int) words.get("nLength")) {
        return refused(Win32Error.ERROR_INSUFFICIENT_BUFFER);
      }
    } else if (stored.stored() instanceof JobObjectInformation told && isCut(words, told)) {
      new AnswerWriter(words, memory).store(stored);
      return refused(Win32Error.ERROR_MORE_DATA);
    }
    return done;
  }

  /**
   * Returns whether a pipe is to store an attribute of its ends where nothing is, which the pipe
   * itself refuses.
   *
   * @source wine dlls/kernelbase/sync.c, GetNamedPipeClientProcessId; server/named_pipe.c
   */
  private static boolean isWantedNowhere(ArgumentWords words) {
    return ATTRIBUTES_OF_ENDS.contains(words.prototype().name()) && words.values().get(1) == 0;
  }

  private static boolean isCut(ArgumentWords words, JobObjectInformation told) {
    int informationClass = (int) words.get("JobObjectInformationClass");
    int room = (int) words.get("cbJobObjectInformationLength");
    return JobStructures.size(told, informationClass, room)
        < JobStructures.size(told, informationClass, Integer.MAX_VALUE);
  }

  @SuppressWarnings("unchecked") // nothing is stored, whatever it would be
  private static <R extends Answer> CallResult.Done<R> refused(Win32Error error) {
    return (CallResult.Done<R>) new CallResult.Done<Answer>(new Stored<>(null), error.code());
  }
}
