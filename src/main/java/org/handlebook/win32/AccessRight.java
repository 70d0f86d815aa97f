package org.handlebook.win32;

import java.util.List;
import java.util.Optional;

/**
 * Access rights under their Windows names.
 *
 * @source winnt.h
 */
public enum AccessRight {
  GENERIC_READ(0x8000_0000, ""),
  GENERIC_WRITE(0x4000_0000, ""),
  GENERIC_EXECUTE(0x2000_0000, ""),
  GENERIC_ALL(0x1000_0000, ""),
  MAXIMUM_ALLOWED(0x0200_0000, ""),
  ACCESS_SYSTEM_SECURITY(0x0100_0000, ""),
  SYNCHRONIZE(0x0010_0000, ""),
  WRITE_OWNER(0x0008_0000, ""),
  WRITE_DAC(0x0004_0000, ""),
  READ_CONTROL(0x0002_0000, ""),
  DELETE(0x0001_0000, ""),
  STANDARD_RIGHTS_REQUIRED(0x000F_0000, ""),
  STANDARD_RIGHTS_ALL(0x001F_0000, ""),
  STANDARD_RIGHTS_READ(0x0002_0000, ""),
  STANDARD_RIGHTS_WRITE(0x0002_0000, ""),
  STANDARD_RIGHTS_EXECUTE(0x0002_0000, ""),
  SPECIFIC_RIGHTS_ALL(0x0000_FFFF, ""),

  MUTEX_ALL_ACCESS(0x1F_0001, "Mutant"),
  MUTEX_MODIFY_STATE(0x0001, "Mutant"),
  EVENT_ALL_ACCESS(0x1F_0003, "Event"),
  EVENT_MODIFY_STATE(0x0002, "Event"),
  EVENT_QUERY_STATE(0x0001, "Event"),
  SEMAPHORE_ALL_ACCESS(0x1F_0003, "Semaphore"),
  SEMAPHORE_MODIFY_STATE(0x0002, "Semaphore"),
  SEMAPHORE_QUERY_STATE(0x0001, "Semaphore"),
  TIMER_ALL_ACCESS(0x1F_0003, "Timer"),
  TIMER_MODIFY_STATE(0x0002, "Timer"),
  TIMER_QUERY_STATE(0x0001, "Timer"),

  SECTION_ALL_ACCESS(0x0F_001F, "Section"),
  SECTION_QUERY(0x0001, "Section"),
  SECTION_MAP_WRITE(0x0002, "Section"),
  SECTION_MAP_READ(0x0004, "Section"),
  SECTION_MAP_EXECUTE(0x0008, "Section"),
  SECTION_EXTEND_SIZE(0x0010, "Section"),
  SECTION_MAP_EXECUTE_EXPLICIT(0x0020, "Section"),

  /** What {@code MapViewOfFile} and {@code OpenFileMapping} call the rights to a section. */
  FILE_MAP_ALL_ACCESS(0x0F_001F, "View"),
  FILE_MAP_COPY(0x0001, "View"),
  FILE_MAP_WRITE(0x0002, "View"),
  FILE_MAP_READ(0x0004, "View"),
  FILE_MAP_EXECUTE(0x0020, "View"),

  JOB_OBJECT_ALL_ACCESS(0x1F_003F, "Job"),
  JOB_OBJECT_ASSIGN_PROCESS(0x0001, "Job"),
  JOB_OBJECT_SET_ATTRIBUTES(0x0002, "Job"),
  JOB_OBJECT_QUERY(0x0004, "Job"),
  JOB_OBJECT_TERMINATE(0x0008, "Job"),
  JOB_OBJECT_SET_SECURITY_ATTRIBUTES(0x0010, "Job"),
  JOB_OBJECT_IMPERSONATE(0x0020, "Job"),

  IO_COMPLETION_ALL_ACCESS(0x1F_0003, "IoCompletion"),
  IO_COMPLETION_MODIFY_STATE(0x0002, "IoCompletion"),

  FILE_ALL_ACCESS(0x1F_01FF, "File"),
  FILE_GENERIC_READ(0x12_0089, "File"),
  FILE_GENERIC_WRITE(0x12_0116, "File"),
  FILE_GENERIC_EXECUTE(0x12_00A0, "File"),
  FILE_READ_DATA(0x0001, "File"),
  FILE_WRITE_DATA(0x0002, "File"),
  FILE_APPEND_DATA(0x0004, "File"),
  FILE_READ_EA(0x0008, "File"),
  FILE_WRITE_EA(0x0010, "File"),
  FILE_EXECUTE(0x0020, "File"),
  FILE_DELETE_CHILD(0x0040, "File"),
  FILE_READ_ATTRIBUTES(0x0080, "File"),
  FILE_WRITE_ATTRIBUTES(0x0100, "File"),

  /** What some of them are called for folders and pipes. */
  FILE_LIST_DIRECTORY(0x0001, "File"),
  FILE_ADD_FILE(0x0002, "File"),
  FILE_ADD_SUBDIRECTORY(0x0004, "File"),
  FILE_TRAVERSE(0x0020, "File"),
  FILE_CREATE_PIPE_INSTANCE(0x0004, "File"),

  PROCESS_ALL_ACCESS(0x1F_FFFF, "Process"),
  PROCESS_TERMINATE(0x0001, "Process"),
  PROCESS_CREATE_THREAD(0x0002, "Process"),
  PROCESS_SET_SESSIONID(0x0004, "Process"),
  PROCESS_VM_OPERATION(0x0008, "Process"),
  PROCESS_VM_READ(0x0010, "Process"),
  PROCESS_VM_WRITE(0x0020, "Process"),
  PROCESS_DUP_HANDLE(0x0040, "Process"),
  PROCESS_CREATE_PROCESS(0x0080, "Process"),
  PROCESS_SET_QUOTA(0x0100, "Process"),
  PROCESS_SET_INFORMATION(0x0200, "Process"),
  PROCESS_QUERY_INFORMATION(0x0400, "Process"),
  PROCESS_SUSPEND_RESUME(0x0800, "Process"),
  PROCESS_QUERY_LIMITED_INFORMATION(0x1000, "Process"),
  PROCESS_SET_LIMITED_INFORMATION(0x2000, "Process"),

  THREAD_ALL_ACCESS(0x1F_FFFF, "Thread"),
  THREAD_TERMINATE(0x0001, "Thread"),
  THREAD_SUSPEND_RESUME(0x0002, "Thread"),
  THREAD_GET_CONTEXT(0x0008, "Thread"),
  THREAD_SET_CONTEXT(0x0010, "Thread"),
  THREAD_SET_INFORMATION(0x0020, "Thread"),
  THREAD_QUERY_INFORMATION(0x0040, "Thread"),
  THREAD_SET_THREAD_TOKEN(0x0080, "Thread"),
  THREAD_IMPERSONATE(0x0100, "Thread"),
  THREAD_DIRECT_IMPERSONATION(0x0200, "Thread"),
  THREAD_SET_LIMITED_INFORMATION(0x0400, "Thread"),
  THREAD_QUERY_LIMITED_INFORMATION(0x0800, "Thread"),
  THREAD_RESUME(0x1000, "Thread");

  private static final List<AccessRight> RIGHTS = List.of(values());

  private final int mask;
  private final String type;

  AccessRight(int mask, String type) {
    this.mask = mask;
    this.type = type;
  }

  public int mask() {
    return mask;
  }

  private boolean isOneBit() {
    return Integer.bitCount(mask) == 1;
  }

  private boolean isAllAccess() {
    return name().endsWith("_ALL_ACCESS");
  }

  /**
   * Returns the mask that a text says: names joined with {@code |}, or a hexadecimal number.
   *
   * @return empty if a name is unknown
   */
  public static Optional<Integer> parse(String text) {
    int mask = 0;
    for (String part : text.split("\\|", -1)) {
      Optional<Integer> bits = parseOne(part.trim());
      if (bits.isEmpty()) {
        return Optional.empty();
      }
      mask |= bits.get();
    }
    return Optional.of(mask);
  }

  private static Optional<Integer> parseOne(String text) {
    try {
      return Optional.of(
          text.startsWith("0x")
              ? Integer.parseUnsignedInt(text.substring(2), 16)
              : Character.isDigit(text.charAt(0)) ? Integer.parseUnsignedInt(text) : of(text).mask);
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException unknown) {
      return Optional.empty();
    }
  }

  private static AccessRight of(String name) {
    return valueOf(name);
  }

  /**
   * Returns a mask of which the type is not known: generic and standard rights by name, the rest in
   * hexadecimal.
   */
  public static String text(int mask) {
    return text("", mask);
  }

  /**
   * Returns a mask for an object of that NT type, with as many of its rights by name as there are
   * names.
   */
  public static String text(String type, int mask) {
    StringBuilder text = new StringBuilder();
    int rest = mask;
    for (AccessRight right : RIGHTS) {
      boolean fits = right.type.isEmpty() || right.type.equals(type);
      if (fits && right.isAllAccess() && mask == right.mask) {
        return right.name();
      }
      if (fits && right.isOneBit() && (rest & right.mask) != 0) {
        text.append(text.isEmpty() ? "" : " | ").append(right);
        rest &= ~right.mask;
      }
    }
    if (rest != 0) {
      text.append(text.isEmpty() ? "" : " | ").append("0x").append(Integer.toHexString(rest));
    }
    return text.isEmpty() ? "0" : text.toString();
  }

  private static boolean isEverything(String type, int mask) {
    for (AccessRight right : RIGHTS) {
      if (right.mask == mask && right.isAllAccess() && right.type.equals(type)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a few letters that say what a row lets do: ALL, R, W, RW, SYNC, NONE, or SOME for
   * everything else.
   */
  public static String summary(String type, int mask) {
    if (mask == 0) {
      return "NONE";
    } else if (isEverything(type, mask)) {
      return "ALL";
    } else if (type.equals("File")) {
      return summary(mask, FILE_READ_DATA, FILE_WRITE_DATA);
    } else if (type.equals("Section")) {
      return summary(mask, SECTION_MAP_READ, SECTION_MAP_WRITE);
    }
    return mask == SYNCHRONIZE.mask ? "SYNC" : "SOME";
  }

  private static String summary(int mask, AccessRight read, AccessRight write) {
    boolean reads = (mask & read.mask) != 0;
    boolean writes = (mask & write.mask) != 0;
    return reads ? (writes ? "RW" : "R") : writes ? "W" : "SOME";
  }
}
