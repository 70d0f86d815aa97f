package org.handlebook.win32;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The constants of a flag word, in the order in which C programs join them.
 *
 * @source winbase.h, winnt.h, namedpipeapi.h
 */
final class FlagWord {
  static final FlagWord CREATION =
      new FlagWord(
          "CREATE_SUSPENDED", Constant.CREATE_SUSPENDED,
          "DETACHED_PROCESS", Constant.DETACHED_PROCESS,
          "CREATE_NEW_CONSOLE", Constant.CREATE_NEW_CONSOLE,
          "CREATE_BREAKAWAY_FROM_JOB", Constant.CREATE_BREAKAWAY_FROM_JOB,
          "DEBUG_PROCESS", Constant.DEBUG_PROCESS,
          "DEBUG_ONLY_THIS_PROCESS", Constant.DEBUG_ONLY_THIS_PROCESS,
          "NORMAL_PRIORITY_CLASS", Constant.NORMAL_PRIORITY_CLASS,
          "IDLE_PRIORITY_CLASS", Constant.IDLE_PRIORITY_CLASS,
          "HIGH_PRIORITY_CLASS", Constant.HIGH_PRIORITY_CLASS,
          "REALTIME_PRIORITY_CLASS", Constant.REALTIME_PRIORITY_CLASS,
          "BELOW_NORMAL_PRIORITY_CLASS", Constant.BELOW_NORMAL_PRIORITY_CLASS,
          "ABOVE_NORMAL_PRIORITY_CLASS", Constant.ABOVE_NORMAL_PRIORITY_CLASS,
          "CREATE_NEW_PROCESS_GROUP", Constant.CREATE_NEW_PROCESS_GROUP,
          "CREATE_SEPARATE_WOW_VDM", Constant.CREATE_SEPARATE_WOW_VDM,
          "CREATE_SHARED_WOW_VDM", Constant.CREATE_SHARED_WOW_VDM,
          "INHERIT_PARENT_AFFINITY", Constant.INHERIT_PARENT_AFFINITY,
          "CREATE_PROTECTED_PROCESS", Constant.CREATE_PROTECTED_PROCESS,
          "CREATE_PRESERVE_CODE_AUTHZ_LEVEL", Constant.CREATE_PRESERVE_CODE_AUTHZ_LEVEL,
          "CREATE_DEFAULT_ERROR_MODE", Constant.CREATE_DEFAULT_ERROR_MODE,
          "CREATE_NO_WINDOW", Constant.CREATE_NO_WINDOW,
          "CREATE_UNICODE_ENVIRONMENT", Constant.CREATE_UNICODE_ENVIRONMENT,
          "EXTENDED_STARTUPINFO_PRESENT", Constant.EXTENDED_STARTUPINFO_PRESENT);
  static final FlagWord THREAD =
      new FlagWord(
          "CREATE_SUSPENDED", Constant.CREATE_SUSPENDED,
          "STACK_SIZE_PARAM_IS_A_RESERVATION", Constant.STACK_SIZE_PARAM_IS_A_RESERVATION);
  static final FlagWord PRIORITY =
      new FlagWord(
          "NORMAL_PRIORITY_CLASS", Constant.NORMAL_PRIORITY_CLASS,
          "IDLE_PRIORITY_CLASS", Constant.IDLE_PRIORITY_CLASS,
          "HIGH_PRIORITY_CLASS", Constant.HIGH_PRIORITY_CLASS,
          "REALTIME_PRIORITY_CLASS", Constant.REALTIME_PRIORITY_CLASS,
          "BELOW_NORMAL_PRIORITY_CLASS", Constant.BELOW_NORMAL_PRIORITY_CLASS,
          "ABOVE_NORMAL_PRIORITY_CLASS", Constant.ABOVE_NORMAL_PRIORITY_CLASS);
  // the headers of C programs do not have DUPLICATE_SAME_ATTRIBUTES, which the kernel's have
  static final FlagWord DUPLICATION =
      new FlagWord(
          "DUPLICATE_CLOSE_SOURCE", Constant.DUPLICATE_CLOSE_SOURCE,
          "DUPLICATE_SAME_ACCESS", Constant.DUPLICATE_SAME_ACCESS);
  static final FlagWord HANDLE =
      new FlagWord(
          "HANDLE_FLAG_INHERIT", Constant.HANDLE_FLAG_INHERIT,
          "HANDLE_FLAG_PROTECT_FROM_CLOSE", Constant.HANDLE_FLAG_PROTECT_FROM_CLOSE);
  static final FlagWord SHARING =
      new FlagWord(
          "FILE_SHARE_READ", Constant.FILE_SHARE_READ,
          "FILE_SHARE_WRITE", Constant.FILE_SHARE_WRITE,
          "FILE_SHARE_DELETE", Constant.FILE_SHARE_DELETE);
  static final FlagWord FILE =
      new FlagWord(
          "FILE_ATTRIBUTE_NORMAL", Constant.FILE_ATTRIBUTE_NORMAL,
          "FILE_ATTRIBUTE_READONLY", Constant.FILE_ATTRIBUTE_READONLY,
          "FILE_ATTRIBUTE_HIDDEN", Constant.FILE_ATTRIBUTE_HIDDEN,
          "FILE_ATTRIBUTE_SYSTEM", Constant.FILE_ATTRIBUTE_SYSTEM,
          "FILE_ATTRIBUTE_DIRECTORY", Constant.FILE_ATTRIBUTE_DIRECTORY,
          "FILE_ATTRIBUTE_ARCHIVE", Constant.FILE_ATTRIBUTE_ARCHIVE,
          "FILE_ATTRIBUTE_DEVICE", Constant.FILE_ATTRIBUTE_DEVICE,
          "FILE_ATTRIBUTE_TEMPORARY", Constant.FILE_ATTRIBUTE_TEMPORARY,
          "FILE_ATTRIBUTE_SPARSE_FILE", Constant.FILE_ATTRIBUTE_SPARSE_FILE,
          "FILE_ATTRIBUTE_REPARSE_POINT", Constant.FILE_ATTRIBUTE_REPARSE_POINT,
          "FILE_ATTRIBUTE_COMPRESSED", Constant.FILE_ATTRIBUTE_COMPRESSED,
          "FILE_ATTRIBUTE_OFFLINE", Constant.FILE_ATTRIBUTE_OFFLINE,
          "FILE_ATTRIBUTE_NOT_CONTENT_INDEXED", Constant.FILE_ATTRIBUTE_NOT_CONTENT_INDEXED,
          "FILE_ATTRIBUTE_ENCRYPTED", Constant.FILE_ATTRIBUTE_ENCRYPTED,
          "FILE_FLAG_DELETE_ON_CLOSE", Constant.FILE_FLAG_DELETE_ON_CLOSE,
          "FILE_FLAG_OVERLAPPED", Constant.FILE_FLAG_OVERLAPPED,
          "FILE_FLAG_WRITE_THROUGH", Constant.FILE_FLAG_WRITE_THROUGH,
          "FILE_FLAG_OPEN_NO_RECALL", Constant.FILE_FLAG_OPEN_NO_RECALL,
          "FILE_FLAG_OPEN_REPARSE_POINT", Constant.FILE_FLAG_OPEN_REPARSE_POINT,
          "FILE_FLAG_SESSION_AWARE", Constant.FILE_FLAG_SESSION_AWARE,
          "FILE_FLAG_POSIX_SEMANTICS", Constant.FILE_FLAG_POSIX_SEMANTICS,
          "FILE_FLAG_BACKUP_SEMANTICS", Constant.FILE_FLAG_BACKUP_SEMANTICS,
          "FILE_FLAG_SEQUENTIAL_SCAN", Constant.FILE_FLAG_SEQUENTIAL_SCAN,
          "FILE_FLAG_RANDOM_ACCESS", Constant.FILE_FLAG_RANDOM_ACCESS,
          "FILE_FLAG_NO_BUFFERING", Constant.FILE_FLAG_NO_BUFFERING,
          "SECURITY_SQOS_PRESENT", Constant.SECURITY_SQOS_PRESENT,
          "SECURITY_DELEGATION", Constant.SECURITY_DELEGATION,
          "SECURITY_IDENTIFICATION", Constant.SECURITY_IDENTIFICATION,
          "SECURITY_IMPERSONATION", Constant.SECURITY_IMPERSONATION,
          "SECURITY_CONTEXT_TRACKING", Constant.SECURITY_CONTEXT_TRACKING,
          "SECURITY_EFFECTIVE_ONLY", Constant.SECURITY_EFFECTIVE_ONLY);
  static final FlagWord OPEN_MODE =
      new FlagWord(
          "PIPE_ACCESS_DUPLEX", Constant.PIPE_ACCESS_DUPLEX,
          "PIPE_ACCESS_INBOUND", Constant.PIPE_ACCESS_INBOUND,
          "PIPE_ACCESS_OUTBOUND", Constant.PIPE_ACCESS_OUTBOUND,
          "FILE_FLAG_FIRST_PIPE_INSTANCE", Constant.FILE_FLAG_FIRST_PIPE_INSTANCE,
          "FILE_FLAG_OVERLAPPED", Constant.FILE_FLAG_OVERLAPPED,
          "FILE_FLAG_WRITE_THROUGH", Constant.FILE_FLAG_WRITE_THROUGH);
  static final FlagWord PIPE_MODE =
      new FlagWord(
          "PIPE_TYPE_MESSAGE", Constant.PIPE_TYPE_MESSAGE,
          "PIPE_READMODE_MESSAGE", Constant.PIPE_READMODE_MESSAGE,
          "PIPE_NOWAIT", Constant.PIPE_NOWAIT,
          "PIPE_REJECT_REMOTE_CLIENTS", Constant.PIPE_REJECT_REMOTE_CLIENTS);
  static final FlagWord MUTEX =
      new FlagWord("CREATE_MUTEX_INITIAL_OWNER", Constant.CREATE_MUTEX_INITIAL_OWNER);
  static final FlagWord EVENT =
      new FlagWord(
          "CREATE_EVENT_MANUAL_RESET", Constant.CREATE_EVENT_MANUAL_RESET,
          "CREATE_EVENT_INITIAL_SET", Constant.CREATE_EVENT_INITIAL_SET);
  static final FlagWord TIMER =
      new FlagWord(
          "CREATE_WAITABLE_TIMER_MANUAL_RESET", Constant.CREATE_WAITABLE_TIMER_MANUAL_RESET);
  static final FlagWord PROTECTION =
      new FlagWord(
          "PAGE_NOACCESS", Constant.PAGE_NOACCESS,
          "PAGE_READONLY", Constant.PAGE_READONLY,
          "PAGE_READWRITE", Constant.PAGE_READWRITE,
          "PAGE_WRITECOPY", Constant.PAGE_WRITECOPY,
          "PAGE_EXECUTE", Constant.PAGE_EXECUTE,
          "PAGE_EXECUTE_READ", Constant.PAGE_EXECUTE_READ,
          "PAGE_EXECUTE_READWRITE", Constant.PAGE_EXECUTE_READWRITE,
          "PAGE_EXECUTE_WRITECOPY", Constant.PAGE_EXECUTE_WRITECOPY,
          "PAGE_GUARD", Constant.PAGE_GUARD,
          "PAGE_NOCACHE", Constant.PAGE_NOCACHE,
          "PAGE_WRITECOMBINE", Constant.PAGE_WRITECOMBINE,
          "SEC_IMAGE_NO_EXECUTE", Constant.SEC_IMAGE_NO_EXECUTE,
          "SEC_RESERVE", Constant.SEC_RESERVE,
          "SEC_COMMIT", Constant.SEC_COMMIT,
          "SEC_FILE", Constant.SEC_FILE,
          "SEC_IMAGE", Constant.SEC_IMAGE,
          "SEC_PROTECTED_IMAGE", Constant.SEC_PROTECTED_IMAGE,
          "SEC_NOCACHE", Constant.SEC_NOCACHE,
          "SEC_WRITECOMBINE", Constant.SEC_WRITECOMBINE,
          "SEC_LARGE_PAGES", Constant.SEC_LARGE_PAGES);
  static final FlagWord ALLOCATION =
      new FlagWord(
          "MEM_COMMIT", Constant.MEM_COMMIT,
          "MEM_RESERVE", Constant.MEM_RESERVE,
          "MEM_DECOMMIT", Constant.MEM_DECOMMIT,
          "MEM_RELEASE", Constant.MEM_RELEASE,
          "MEM_FREE", Constant.MEM_FREE,
          "MEM_PRIVATE", Constant.MEM_PRIVATE,
          "MEM_MAPPED", Constant.MEM_MAPPED,
          "MEM_RESET", Constant.MEM_RESET,
          "MEM_TOP_DOWN", Constant.MEM_TOP_DOWN,
          "MEM_WRITE_WATCH", Constant.MEM_WRITE_WATCH,
          "MEM_PHYSICAL", Constant.MEM_PHYSICAL,
          "MEM_IMAGE", Constant.MEM_IMAGE,
          "MEM_LARGE_PAGES", Constant.MEM_LARGE_PAGES);
  static final FlagWord SECURITY =
      new FlagWord(
          "OWNER_SECURITY_INFORMATION", Constant.OWNER_SECURITY_INFORMATION,
          "GROUP_SECURITY_INFORMATION", Constant.GROUP_SECURITY_INFORMATION,
          "DACL_SECURITY_INFORMATION", Constant.DACL_SECURITY_INFORMATION,
          "SACL_SECURITY_INFORMATION", Constant.SACL_SECURITY_INFORMATION,
          "LABEL_SECURITY_INFORMATION", Constant.LABEL_SECURITY_INFORMATION);
  static final FlagWord JOB_LIMITS =
      new FlagWord(
          "JOB_OBJECT_LIMIT_ACTIVE_PROCESS", Constant.JOB_OBJECT_LIMIT_ACTIVE_PROCESS,
          "JOB_OBJECT_LIMIT_BREAKAWAY_OK", Constant.JOB_OBJECT_LIMIT_BREAKAWAY_OK,
          "JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK", Constant.JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK,
          "JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE", Constant.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE,
          "JOB_OBJECT_LIMIT_WORKINGSET", Constant.JOB_OBJECT_LIMIT_WORKINGSET,
          "JOB_OBJECT_LIMIT_PROCESS_TIME", Constant.JOB_OBJECT_LIMIT_PROCESS_TIME,
          "JOB_OBJECT_LIMIT_JOB_TIME", Constant.JOB_OBJECT_LIMIT_JOB_TIME,
          "JOB_OBJECT_LIMIT_AFFINITY", Constant.JOB_OBJECT_LIMIT_AFFINITY,
          "JOB_OBJECT_LIMIT_PRIORITY_CLASS", Constant.JOB_OBJECT_LIMIT_PRIORITY_CLASS,
          "JOB_OBJECT_LIMIT_PRESERVE_JOB_TIME", Constant.JOB_OBJECT_LIMIT_PRESERVE_JOB_TIME,
          "JOB_OBJECT_LIMIT_SCHEDULING_CLASS", Constant.JOB_OBJECT_LIMIT_SCHEDULING_CLASS,
          "JOB_OBJECT_LIMIT_PROCESS_MEMORY", Constant.JOB_OBJECT_LIMIT_PROCESS_MEMORY,
          "JOB_OBJECT_LIMIT_JOB_MEMORY", Constant.JOB_OBJECT_LIMIT_JOB_MEMORY,
          "JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION",
              Constant.JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION,
          "JOB_OBJECT_LIMIT_SUBSET_AFFINITY", Constant.JOB_OBJECT_LIMIT_SUBSET_AFFINITY);
  static final FlagWord NAMESPACE =
      new FlagWord("PRIVATE_NAMESPACE_FLAG_DESTROY", Constant.PRIVATE_NAMESPACE_FLAG_DESTROY);
  static final FlagWord UNNAMED = new FlagWord();

  private final Map<String, Integer> bits = new LinkedHashMap<>();

  FlagWord(Object... namesAndBits) {
    for (int i = 0; i < namesAndBits.length; i += 2) {
      bits.put((String) namesAndBits[i], (Integer) namesAndBits[i + 1]);
    }
  }

  /**
   * Returns the names of the bits that are set, joined as C joins them; a rest without a name in
   * hexadecimal; 0 for none.
   */
  String text(int value) {
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
}
