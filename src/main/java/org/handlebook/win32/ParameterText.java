package org.handlebook.win32;

/**
 * Writes the values of parameters as C programs do: by the constants' names where a parameter has
 * such, else as numbers.
 */
public final class ParameterText {
  private ParameterText() {}

  /**
   * Returns a number as C programs write it for that parameter.
   *
   * @param function the function's Win32 name
   */
  public static String of(String function, String parameter, int value) {
    return switch (parameter) {
      case "dwCreationFlags" ->
          (function.contains("Thread") ? FlagWord.THREAD : FlagWord.CREATION).text(value);
      case "dwPriorityClass" -> FlagWord.PRIORITY.text(value);
      case "dwOptions" -> FlagWord.DUPLICATION.text(value);
      case "dwMask" -> FlagWord.HANDLE.text(value);
      case "dwFlags", "Flags" -> flagsOf(function).text(value);
      case "dwShareMode" -> FlagWord.SHARING.text(value);
      case "dwFlagsAndAttributes" -> FlagWord.FILE.text(value);
      case "dwOpenMode" -> FlagWord.OPEN_MODE.text(value);
      case "dwPipeMode", "lpMode" -> FlagWord.PIPE_MODE.text(value);
      case "nMaxInstances" ->
          value == Constant.PIPE_UNLIMITED_INSTANCES ? "PIPE_UNLIMITED_INSTANCES" : unsigned(value);
      case "nTimeOut" -> pipeTimeout(value);
      case "dwMoveMethod" -> moveMethod(value);
      case "flProtect", "flNewProtect" -> FlagWord.PROTECTION.text(value);
      case "flAllocationType", "dwFreeType" -> FlagWord.ALLOCATION.text(value);
      case "RequestedInformation", "SecurityInformation" -> FlagWord.SECURITY.text(value);
      case "LimitFlags" -> FlagWord.JOB_LIMITS.text(value);
      case "dwDesiredAccess" -> AccessRight.text(accessTo(function), value);
      case "dwCreationDisposition" -> disposition(value);
      case "JobObjectInformationClass" -> informationClass(value);
      case "nStdHandle" -> standardHandle(value);
      case "dwMilliseconds" -> value == Constant.INFINITE ? "INFINITE" : unsigned(value);
      case "lReadTimeout" ->
          value == Constant.MAILSLOT_WAIT_FOREVER ? "MAILSLOT_WAIT_FOREVER" : signed(value);
      case "lInitialCount",
          "lMaximumCount",
          "lReleaseCount",
          "lPeriod",
          "lDistanceToMove",
          "lpDistanceToMoveHigh" ->
          signed(value);
      default -> unsigned(value);
    };
  }

  private static FlagWord flagsOf(String function) {
    return switch (function) {
      case "CreateMutexEx" -> FlagWord.MUTEX;
      case "CreateEventEx" -> FlagWord.EVENT;
      case "CreateWaitableTimerEx" -> FlagWord.TIMER;
      case "ClosePrivateNamespace" -> FlagWord.NAMESPACE;
      case "SetHandleInformation" -> FlagWord.HANDLE;
      default -> FlagWord.UNNAMED;
    };
  }

  /** Returns the type of the object to which a function asks for access, or "" if it may be any. */
  private static String accessTo(String function) {
    return switch (function) {
      case "CreateMutexEx", "OpenMutex" -> "Mutant";
      case "CreateEventEx", "OpenEvent" -> "Event";
      case "CreateSemaphoreEx", "OpenSemaphore" -> "Semaphore";
      case "CreateWaitableTimerEx", "OpenWaitableTimer" -> "Timer";
      case "OpenFileMapping", "MapViewOfFile" -> "View";
      case "OpenJobObject" -> "Job";
      case "OpenProcess" -> "Process";
      case "OpenThread" -> "Thread";
      case "CreateFile" -> "File";
      default -> "";
    };
  }

  private static String disposition(int value) {
    return switch (value) {
      case Constant.CREATE_NEW -> "CREATE_NEW";
      case Constant.CREATE_ALWAYS -> "CREATE_ALWAYS";
      case Constant.OPEN_EXISTING -> "OPEN_EXISTING";
      case Constant.OPEN_ALWAYS -> "OPEN_ALWAYS";
      case Constant.TRUNCATE_EXISTING -> "TRUNCATE_EXISTING";
      default -> signed(value);
    };
  }

  private static String pipeTimeout(int value) {
    return switch (value) {
      case Constant.NMPWAIT_USE_DEFAULT_WAIT -> "NMPWAIT_USE_DEFAULT_WAIT";
      case Constant.NMPWAIT_NOWAIT -> "NMPWAIT_NOWAIT";
      case Constant.NMPWAIT_WAIT_FOREVER -> "NMPWAIT_WAIT_FOREVER";
      default -> unsigned(value);
    };
  }

  private static String moveMethod(int value) {
    return switch (value) {
      case Constant.FILE_BEGIN -> "FILE_BEGIN";
      case Constant.FILE_CURRENT -> "FILE_CURRENT";
      case Constant.FILE_END -> "FILE_END";
      default -> signed(value);
    };
  }

  private static String standardHandle(int value) {
    return switch (value) {
      case Constant.STD_INPUT_HANDLE -> "STD_INPUT_HANDLE";
      case Constant.STD_OUTPUT_HANDLE -> "STD_OUTPUT_HANDLE";
      case Constant.STD_ERROR_HANDLE -> "STD_ERROR_HANDLE";
      default -> signed(value);
    };
  }

  private static String informationClass(int value) {
    return switch (value) {
      case Constant.JobObjectBasicAccountingInformation -> "JobObjectBasicAccountingInformation";
      case Constant.JobObjectBasicLimitInformation -> "JobObjectBasicLimitInformation";
      case Constant.JobObjectBasicProcessIdList -> "JobObjectBasicProcessIdList";
      case Constant.JobObjectBasicUIRestrictions -> "JobObjectBasicUIRestrictions";
      case Constant.JobObjectAssociateCompletionPortInformation ->
          "JobObjectAssociateCompletionPortInformation";
      case Constant.JobObjectExtendedLimitInformation -> "JobObjectExtendedLimitInformation";
      default -> signed(value);
    };
  }

  private static String signed(int value) {
    return Integer.toString(value);
  }

  private static String unsigned(int value) {
    return Integer.toUnsignedString(value);
  }
}
