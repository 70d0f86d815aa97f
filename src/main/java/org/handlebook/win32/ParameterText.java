package org.handlebook.win32;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the values of parameters as C programs do: by the constants' names where a parameter has
 * such, else as numbers.
 */
public final class ParameterText {
  private static final Map<String, Integer> CREATION_FLAGS =
      bits(
          "CREATE_SUSPENDED", Constant.CREATE_SUSPENDED,
          "DETACHED_PROCESS", Constant.DETACHED_PROCESS,
          "CREATE_NEW_CONSOLE", Constant.CREATE_NEW_CONSOLE,
          "CREATE_BREAKAWAY_FROM_JOB", Constant.CREATE_BREAKAWAY_FROM_JOB);
  private static final Map<String, Integer> DUPLICATION =
      bits(
          "DUPLICATE_CLOSE_SOURCE", Constant.DUPLICATE_CLOSE_SOURCE,
          "DUPLICATE_SAME_ACCESS", Constant.DUPLICATE_SAME_ACCESS);
  private static final Map<String, Integer> HANDLE_FLAGS =
      bits(
          "HANDLE_FLAG_INHERIT", Constant.HANDLE_FLAG_INHERIT,
          "HANDLE_FLAG_PROTECT_FROM_CLOSE", Constant.HANDLE_FLAG_PROTECT_FROM_CLOSE);
  private static final Map<String, Integer> SHARING =
      bits(
          "FILE_SHARE_READ", Constant.FILE_SHARE_READ,
          "FILE_SHARE_WRITE", Constant.FILE_SHARE_WRITE,
          "FILE_SHARE_DELETE", Constant.FILE_SHARE_DELETE);
  private static final Map<String, Integer> FILE_ATTRIBUTES =
      bits(
          "FILE_ATTRIBUTE_NORMAL", Constant.FILE_ATTRIBUTE_NORMAL,
          "FILE_FLAG_DELETE_ON_CLOSE", Constant.FILE_FLAG_DELETE_ON_CLOSE,
          "FILE_FLAG_OVERLAPPED", Constant.FILE_FLAG_OVERLAPPED,
          "FILE_FLAG_WRITE_THROUGH", Constant.FILE_FLAG_WRITE_THROUGH,
          "SECURITY_SQOS_PRESENT", Constant.SECURITY_SQOS_PRESENT,
          "SECURITY_IDENTIFICATION", Constant.SECURITY_IDENTIFICATION,
          "SECURITY_IMPERSONATION", Constant.SECURITY_IMPERSONATION);
  private static final Map<String, Integer> OPEN_MODE =
      bits(
          "PIPE_ACCESS_DUPLEX", Constant.PIPE_ACCESS_DUPLEX,
          "PIPE_ACCESS_INBOUND", Constant.PIPE_ACCESS_INBOUND,
          "PIPE_ACCESS_OUTBOUND", Constant.PIPE_ACCESS_OUTBOUND,
          "FILE_FLAG_FIRST_PIPE_INSTANCE", Constant.FILE_FLAG_FIRST_PIPE_INSTANCE,
          "FILE_FLAG_OVERLAPPED", Constant.FILE_FLAG_OVERLAPPED,
          "FILE_FLAG_WRITE_THROUGH", Constant.FILE_FLAG_WRITE_THROUGH);
  private static final Map<String, Integer> PIPE_MODE =
      bits(
          "PIPE_TYPE_MESSAGE", Constant.PIPE_TYPE_MESSAGE,
          "PIPE_READMODE_MESSAGE", Constant.PIPE_READMODE_MESSAGE,
          "PIPE_NOWAIT", Constant.PIPE_NOWAIT,
          "PIPE_REJECT_REMOTE_CLIENTS", Constant.PIPE_REJECT_REMOTE_CLIENTS);
  private static final Map<String, Integer> MUTEX_FLAGS =
      bits("CREATE_MUTEX_INITIAL_OWNER", Constant.CREATE_MUTEX_INITIAL_OWNER);
  private static final Map<String, Integer> EVENT_FLAGS =
      bits(
          "CREATE_EVENT_MANUAL_RESET", Constant.CREATE_EVENT_MANUAL_RESET,
          "CREATE_EVENT_INITIAL_SET", Constant.CREATE_EVENT_INITIAL_SET);
  private static final Map<String, Integer> TIMER_FLAGS =
      bits("CREATE_WAITABLE_TIMER_MANUAL_RESET", Constant.CREATE_WAITABLE_TIMER_MANUAL_RESET);
  private static final Map<String, Integer> PROTECTION =
      bits(
          "PAGE_NOACCESS", Constant.PAGE_NOACCESS,
          "PAGE_READONLY", Constant.PAGE_READONLY,
          "PAGE_READWRITE", Constant.PAGE_READWRITE,
          "PAGE_WRITECOPY", Constant.PAGE_WRITECOPY,
          "PAGE_EXECUTE_READ", Constant.PAGE_EXECUTE_READ,
          "PAGE_EXECUTE_READWRITE", Constant.PAGE_EXECUTE_READWRITE,
          "PAGE_EXECUTE_WRITECOPY", Constant.PAGE_EXECUTE_WRITECOPY,
          "SEC_RESERVE", Constant.SEC_RESERVE,
          "SEC_COMMIT", Constant.SEC_COMMIT);
  private static final Map<String, Integer> SECURITY_PARTS =
      bits(
          "OWNER_SECURITY_INFORMATION", Constant.OWNER_SECURITY_INFORMATION,
          "DACL_SECURITY_INFORMATION", Constant.DACL_SECURITY_INFORMATION,
          "LABEL_SECURITY_INFORMATION", Constant.LABEL_SECURITY_INFORMATION);
  private static final Map<String, Integer> JOB_LIMITS =
      bits(
          "JOB_OBJECT_LIMIT_ACTIVE_PROCESS", Constant.JOB_OBJECT_LIMIT_ACTIVE_PROCESS,
          "JOB_OBJECT_LIMIT_BREAKAWAY_OK", Constant.JOB_OBJECT_LIMIT_BREAKAWAY_OK,
          "JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK", Constant.JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK,
          "JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE", Constant.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE);
  private static final Map<String, Integer> DESTROY =
      bits("PRIVATE_NAMESPACE_FLAG_DESTROY", Constant.PRIVATE_NAMESPACE_FLAG_DESTROY);

  private ParameterText() {}

  /**
   * Returns a number as C programs write it for that parameter.
   *
   * @param function the function's Win32 name
   */
  public static String of(String function, String parameter, int value) {
    return switch (parameter) {
      case "dwCreationFlags" -> flags(CREATION_FLAGS, value);
      case "dwOptions" -> flags(DUPLICATION, value);
      case "dwMask" -> flags(HANDLE_FLAGS, value);
      case "dwFlags", "Flags" -> flags(flagsOf(function), value);
      case "dwShareMode" -> flags(SHARING, value);
      case "dwFlagsAndAttributes" -> flags(FILE_ATTRIBUTES, value);
      case "dwOpenMode" -> flags(OPEN_MODE, value);
      case "dwPipeMode", "lpMode" -> flags(PIPE_MODE, value);
      case "nMaxInstances" ->
          value == Constant.PIPE_UNLIMITED_INSTANCES ? "PIPE_UNLIMITED_INSTANCES" : unsigned(value);
      case "nTimeOut" -> pipeTimeout(value);
      case "dwMoveMethod" -> moveMethod(value);
      case "flProtect" -> flags(PROTECTION, value);
      case "RequestedInformation", "SecurityInformation" -> flags(SECURITY_PARTS, value);
      case "LimitFlags" -> flags(JOB_LIMITS, value);
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

  private static Map<String, Integer> flagsOf(String function) {
    return switch (function) {
      case "CreateMutexEx" -> MUTEX_FLAGS;
      case "CreateEventEx" -> EVENT_FLAGS;
      case "CreateWaitableTimerEx" -> TIMER_FLAGS;
      case "ClosePrivateNamespace" -> DESTROY;
      case "SetHandleInformation" -> HANDLE_FLAGS;
      default -> Map.of();
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

  /**
   * Returns the names of the bits that are set, joined as C joins them; a rest without a name in
   * hexadecimal; 0 for none.
   */
  private static String flags(Map<String, Integer> bits, int value) {
    StringBuilder text = new StringBuilder();
    int rest = value;
    for (Map.Entry<String, Integer> bit : bits.entrySet()) {
      if ((rest & bit.getValue()) == bit.getValue()) {
        text.append(text.isEmpty() ? "" : " | ").append(bit.getKey());
        rest &= ~bit.getValue();
      }
    }
    if (rest != 0) {
      text.append(text.isEmpty() ? "" : " | ").append("0x").append(Integer.toHexString(rest));
    }
    return text.isEmpty() ? "0" : text.toString();
  }

  private static Map<String, Integer> bits(Object... namesAndBits) {
    Map<String, Integer> bits = new LinkedHashMap<>();
    for (int i = 0; i < namesAndBits.length; i += 2) {
      bits.put((String) namesAndBits[i], (Integer) namesAndBits[i + 1]);
    }
    return bits;
  }
}
