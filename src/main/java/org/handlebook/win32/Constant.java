package org.handlebook.win32;

/**
 * Values that parameters take, under their Windows names.
 *
 * @source winbase.h, winnt.h, fileapi.h, handleapi.h
 */
public final class Constant {
  public static final int DETACHED_PROCESS = 0x0000_0008;
  public static final int CREATE_SUSPENDED = 0x0000_0004;
  public static final int CREATE_NEW_CONSOLE = 0x0000_0010;
  public static final int STARTF_USESTDHANDLES = 0x0000_0100;
  public static final int STILL_ACTIVE = 259;

  public static final int STD_INPUT_HANDLE = -10;
  public static final int STD_OUTPUT_HANDLE = -11;
  public static final int STD_ERROR_HANDLE = -12;

  public static final int DUPLICATE_CLOSE_SOURCE = 1;
  public static final int DUPLICATE_SAME_ACCESS = 2;

  public static final int HANDLE_FLAG_INHERIT = 1;
  public static final int HANDLE_FLAG_PROTECT_FROM_CLOSE = 2;

  public static final int FILE_SHARE_READ = 1;
  public static final int FILE_SHARE_WRITE = 2;
  public static final int FILE_SHARE_DELETE = 4;
  public static final int FILE_ATTRIBUTE_NORMAL = 0x80;

  public static final int CREATE_NEW = 1;
  public static final int CREATE_ALWAYS = 2;
  public static final int OPEN_EXISTING = 3;
  public static final int OPEN_ALWAYS = 4;
  public static final int TRUNCATE_EXISTING = 5;

  public static final int MAILSLOT_WAIT_FOREVER = -1;

  public static final int INFINITE = -1;
  public static final int WAIT_OBJECT_0 = 0;
  public static final int WAIT_ABANDONED_0 = 0x80;
  public static final int WAIT_TIMEOUT = 258;
  public static final int WAIT_FAILED = -1;
  public static final int MAXIMUM_WAIT_OBJECTS = 64;
  public static final int CREATE_MUTEX_INITIAL_OWNER = 1;
  public static final int CREATE_EVENT_MANUAL_RESET = 1;
  public static final int CREATE_EVENT_INITIAL_SET = 2;
  public static final int CREATE_WAITABLE_TIMER_MANUAL_RESET = 1;
  public static final int PAGE_NOACCESS = 0x01;
  public static final int PAGE_READONLY = 0x02;
  public static final int PAGE_READWRITE = 0x04;
  public static final int PAGE_WRITECOPY = 0x08;
  public static final int PAGE_EXECUTE_READ = 0x20;
  public static final int PAGE_EXECUTE_READWRITE = 0x40;
  public static final int PAGE_EXECUTE_WRITECOPY = 0x80;
  public static final int SEC_RESERVE = 0x0400_0000;
  public static final int SEC_COMMIT = 0x0800_0000;
  public static final int FILE_MAP_COPY = 0x0001;
  public static final int FILE_MAP_WRITE = 0x0002;
  public static final int FILE_MAP_READ = 0x0004;
  public static final int FILE_MAP_EXECUTE = 0x0020;
  public static final int FILE_MAP_ALL_ACCESS = 0x000F_001F;
  public static final int CREATE_BREAKAWAY_FROM_JOB = 0x0100_0000;
  public static final int JobObjectBasicAccountingInformation = 1;
  public static final int JobObjectBasicLimitInformation = 2;
  public static final int JobObjectBasicProcessIdList = 3;
  public static final int JobObjectBasicUIRestrictions = 4;
  public static final int JobObjectExtendedLimitInformation = 9;
  public static final int JOB_OBJECT_LIMIT_ACTIVE_PROCESS = 0x0008;
  public static final int JOB_OBJECT_LIMIT_BREAKAWAY_OK = 0x0800;
  public static final int JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK = 0x1000;
  public static final int JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE = 0x2000;
  public static final int PRIVATE_NAMESPACE_FLAG_DESTROY = 1;
  public static final int OWNER_SECURITY_INFORMATION = 0x01;
  public static final int DACL_SECURITY_INFORMATION = 0x04;
  public static final int LABEL_SECURITY_INFORMATION = 0x10;

  private Constant() {}

  /**
   * The value of a parameter as C programs write it: by the constants' names where the parameter
   * has such, else as a number.
   */
  public static String text(String parameter, int value) {
    return switch (parameter) {
      case "dwCreationFlags" ->
          flags(
              value,
              "CREATE_SUSPENDED",
              CREATE_SUSPENDED,
              "DETACHED_PROCESS",
              DETACHED_PROCESS,
              "CREATE_NEW_CONSOLE",
              CREATE_NEW_CONSOLE);
      case "dwOptions" ->
          flags(
              value,
              "DUPLICATE_CLOSE_SOURCE",
              DUPLICATE_CLOSE_SOURCE,
              "DUPLICATE_SAME_ACCESS",
              DUPLICATE_SAME_ACCESS);
      case "dwMask", "dwFlags" ->
          flags(
              value,
              "HANDLE_FLAG_INHERIT",
              HANDLE_FLAG_INHERIT,
              "HANDLE_FLAG_PROTECT_FROM_CLOSE",
              HANDLE_FLAG_PROTECT_FROM_CLOSE);
      case "dwShareMode" ->
          flags(
              value,
              "FILE_SHARE_READ",
              FILE_SHARE_READ,
              "FILE_SHARE_WRITE",
              FILE_SHARE_WRITE,
              "FILE_SHARE_DELETE",
              FILE_SHARE_DELETE);
      case "dwFlagsAndAttributes" -> flags(value, "FILE_ATTRIBUTE_NORMAL", FILE_ATTRIBUTE_NORMAL);
      case "dwCreationDisposition" ->
          switch (value) {
            case CREATE_NEW -> "CREATE_NEW";
            case CREATE_ALWAYS -> "CREATE_ALWAYS";
            case OPEN_EXISTING -> "OPEN_EXISTING";
            case OPEN_ALWAYS -> "OPEN_ALWAYS";
            case TRUNCATE_EXISTING -> "TRUNCATE_EXISTING";
            default -> Integer.toString(value);
          };
      case "dwDesiredAccess" -> AccessRight.text(value);
      case "lReadTimeout" ->
          value == MAILSLOT_WAIT_FOREVER ? "MAILSLOT_WAIT_FOREVER" : Integer.toString(value);
      default -> Integer.toUnsignedString(value);
    };
  }

  /**
   * The names of the bits that are set, joined as C joins them; a rest without a name in
   * hexadecimal; 0 for none.
   */
  private static String flags(int value, Object... namesAndBits) {
    StringBuilder text = new StringBuilder();
    int rest = value;
    for (int i = 0; i < namesAndBits.length; i += 2) {
      int bit = (Integer) namesAndBits[i + 1];
      if ((rest & bit) != 0) {
        text.append(text.isEmpty() ? "" : " | ").append(namesAndBits[i]);
        rest &= ~bit;
      }
    }
    if (rest != 0) {
      text.append(text.isEmpty() ? "" : " | ").append("0x").append(Integer.toHexString(rest));
    }
    return text.isEmpty() ? "0" : text.toString();
  }
}
