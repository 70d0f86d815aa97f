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
  public static final int CREATE_UNICODE_ENVIRONMENT = 0x0000_0400;
  public static final int EXTENDED_STARTUPINFO_PRESENT = 0x0008_0000;
  public static final int PROC_THREAD_ATTRIBUTE_PARENT_PROCESS = 0x0002_0000;
  public static final int PROC_THREAD_ATTRIBUTE_HANDLE_LIST = 0x0002_0002;
  public static final int STARTF_USESTDHANDLES = 0x0000_0100;
  public static final int STILL_ACTIVE = 259;

  public static final int STD_INPUT_HANDLE = -10;
  public static final int STD_OUTPUT_HANDLE = -11;
  public static final int STD_ERROR_HANDLE = -12;

  public static final int DUPLICATE_CLOSE_SOURCE = 1;
  public static final int DUPLICATE_SAME_ACCESS = 2;
  public static final int DUPLICATE_SAME_ATTRIBUTES = 4;

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

  public static final int FILE_FLAG_FIRST_PIPE_INSTANCE = 0x0008_0000;
  public static final int FILE_FLAG_DELETE_ON_CLOSE = 0x0400_0000;
  public static final int FILE_FLAG_OVERLAPPED = 0x4000_0000;
  public static final int FILE_FLAG_WRITE_THROUGH = 0x8000_0000;
  public static final int FILE_BEGIN = 0;
  public static final int FILE_CURRENT = 1;
  public static final int FILE_END = 2;
  public static final int FILE_TYPE_UNKNOWN = 0;
  public static final int FILE_TYPE_DISK = 1;
  public static final int FILE_TYPE_CHAR = 2;
  public static final int FILE_TYPE_PIPE = 3;
  public static final int SECURITY_SQOS_PRESENT = 0x0010_0000;
  public static final int SECURITY_ANONYMOUS = 0;
  public static final int SECURITY_IDENTIFICATION = 0x0001_0000;
  public static final int SECURITY_IMPERSONATION = 0x0002_0000;
  public static final int SECURITY_CONTEXT_TRACKING = 0x0004_0000;

  public static final int MAILSLOT_WAIT_FOREVER = -1;
  public static final int MAILSLOT_NO_MESSAGE = -1;

  public static final int PIPE_ACCESS_INBOUND = 1;
  public static final int PIPE_ACCESS_OUTBOUND = 2;
  public static final int PIPE_ACCESS_DUPLEX = 3;
  public static final int PIPE_WAIT = 0;
  public static final int PIPE_NOWAIT = 1;
  public static final int PIPE_READMODE_BYTE = 0;
  public static final int PIPE_READMODE_MESSAGE = 2;
  public static final int PIPE_TYPE_BYTE = 0;
  public static final int PIPE_TYPE_MESSAGE = 4;
  public static final int PIPE_REJECT_REMOTE_CLIENTS = 8;
  public static final int PIPE_CLIENT_END = 0;
  public static final int PIPE_SERVER_END = 1;
  public static final int PIPE_UNLIMITED_INSTANCES = 255;
  public static final int NMPWAIT_WAIT_FOREVER = -1;
  public static final int NMPWAIT_NOWAIT = 1;
  public static final int NMPWAIT_USE_DEFAULT_WAIT = 0;

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
  public static final int MEM_COMMIT = 0x1000;
  public static final int MEM_RESERVE = 0x2000;
  public static final int MEM_DECOMMIT = 0x4000;
  public static final int MEM_RELEASE = 0x8000;
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
  public static final int JOB_OBJECT_UILIMIT_HANDLES = 0x01;
  public static final int JOB_OBJECT_UILIMIT_READCLIPBOARD = 0x02;
  public static final int JOB_OBJECT_UILIMIT_WRITECLIPBOARD = 0x04;
  public static final int JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS = 0x08;
  public static final int JOB_OBJECT_UILIMIT_DISPLAYSETTINGS = 0x10;
  public static final int JOB_OBJECT_UILIMIT_GLOBALATOMS = 0x20;
  public static final int JOB_OBJECT_UILIMIT_DESKTOP = 0x40;
  public static final int JOB_OBJECT_UILIMIT_EXITWINDOWS = 0x80;
  public static final int PRIVATE_NAMESPACE_FLAG_DESTROY = 1;
  public static final int OWNER_SECURITY_INFORMATION = 0x01;
  public static final int DACL_SECURITY_INFORMATION = 0x04;
  public static final int LABEL_SECURITY_INFORMATION = 0x10;

  private Constant() {}
}
