package org.handlebook.walk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.marshal.CallTypes;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.NamespaceCall.CreateBoundaryDescriptor;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.StartupInfo;
import org.jspecify.annotations.Nullable;

/**
 * Invents calls: any function of the surface, with arguments that fit its parameters' types and
 * names; often ones that make sense in the world as it is, sometimes ones that make none.
 */
final class RandomCalls {
  private static final List<Long> NEVER_ROWS =
      List.of(0L, -1L, -2L, -3L, -4L, -5L, -6L, -7L, -10L, -11L, -12L, 0xDEADBEE0L, 0x1_0000_0004L);
  private static final List<String> OBJECT_NAMES =
      List.of(
          "a",
          "b",
          "A",
          "p\\a",
          "Session\\0\\a",
          "Global\\a",
          "Local\\a",
          "Global\\",
          "Global",
          "x\\y",
          "\\x",
          "");
  private static final List<String> MAILSLOTS =
      List.of("\\\\.\\mailslot\\m", "\\\\.\\mailslot\\n\\m", "\\\\.\\MAILSLOT\\M");
  private static final List<String> FILES =
      List.of("f.txt", "F.TXT", "g.txt", "*.txt", "NUL", "\\\\.\\nothing", "");
  private static final List<String> PIPES =
      List.of("\\\\.\\pipe\\p", "\\\\.\\PIPE\\P", "\\\\.\\pipe\\q", "\\\\.\\pipe\\");
  private static final Set<String> WAITING =
      Set.of(
          "FlushFileBuffers",
          "ConnectNamedPipe",
          "CallNamedPipe",
          "TransactNamedPipe",
          "WaitNamedPipe",
          "WaitForSingleObject",
          "WaitForMultipleObjects",
          "SignalObjectAndWait",
          "SuspendThread");
  private static final Set<ObjectKind> READ =
      EnumSet.of(
          ObjectKind.PIPE_READ_END,
          ObjectKind.NAMED_PIPE,
          ObjectKind.NAMED_PIPE_CLIENT,
          ObjectKind.MAILSLOT,
          ObjectKind.FILE);
  private static final Set<ObjectKind> WRITTEN =
      EnumSet.of(
          ObjectKind.PIPE_WRITE_END,
          ObjectKind.NAMED_PIPE,
          ObjectKind.NAMED_PIPE_CLIENT,
          ObjectKind.MAILSLOT_CLIENT,
          ObjectKind.FILE);
  private static final Set<String> READING_AND_WRITING =
      Set.of("ReadFile", "WriteFile", "FlushFileBuffers", "GetOverlappedResult", "CancelIoEx");
  private static final List<Integer> PROTECTIONS =
      List.of(
          Constant.PAGE_READONLY,
          Constant.PAGE_READWRITE,
          Constant.PAGE_READWRITE,
          Constant.PAGE_WRITECOPY,
          Constant.PAGE_NOACCESS);
  private static final List<Integer> JOB_LIMITS =
      List.of(
          0,
          Constant.JOB_OBJECT_LIMIT_ACTIVE_PROCESS,
          Constant.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE,
          Constant.JOB_OBJECT_LIMIT_BREAKAWAY_OK);
  private static final List<String> DESCRIPTORS =
      List.of("D:", "D:(A;;GA;;;WD)", "D:(A;;0x100000;;;WD)", "D:(D;;GA;;;WD)(A;;GA;;;WD)", "O:WD");
  private static final Map<ObjectKind, String> OPENED_BY =
      Map.of(
          ObjectKind.MUTEX, "OpenMutex",
          ObjectKind.EVENT, "OpenEvent",
          ObjectKind.SEMAPHORE, "OpenSemaphore",
          ObjectKind.TIMER, "OpenWaitableTimer",
          ObjectKind.FILE_MAPPING, "OpenFileMapping",
          ObjectKind.JOB, "OpenJobObject");
  private static final Set<String> NEVER_NULL =
      Set.of("RequiredSid", "IntegrityLabel", "lpAliasPrefix");
  private static final List<Integer> EXIT_CODES = List.of(0, 1, 42, Constant.STILL_ACTIVE);
  private static final List<Integer> STARTS =
      List.of(
          0,
          0,
          0,
          Constant.CREATE_SUSPENDED,
          Constant.DETACHED_PROCESS,
          Constant.CREATE_NEW_CONSOLE | Constant.DETACHED_PROCESS);

  private static final int MOST_OBJECTS = 25;
  private static final int MOST_ROWS = 40;

  private final Random random;
  private final List<Class<?>> functions;
  private final List<Handle> onceRows = new ArrayList<>();
  private final List<Handle> boundaries = new ArrayList<>();
  private final List<Integer> ids = new ArrayList<>(List.of(0, 4, 1001, 77_777));
  private int written;
  private boolean mayBlock;
  private SystemSnapshot world = SystemSnapshot.EMPTY;
  private @Nullable ProcessState caller;

  /**
   * Calls of some functions.
   *
   * @param wanted which, by their names
   */
  RandomCalls(Random random, Predicate<String> wanted) {
    this.random = random;
    this.functions =
        CallTypes.all().values().stream()
            .filter(type -> wanted.test(type.getSimpleName()))
            .sorted(Comparator.comparing(Class::getSimpleName))
            .toList();
  }

  /**
   * A call that this thread might make now.
   *
   * @param mayBlock whether it may be one that waits for others
   */
  Call<?> next(SystemSnapshot now, ThreadRef thread, boolean mayBlock) {
    world = now;
    caller = now.process(thread.process());
    this.mayBlock = mayBlock;
    Class<?> function = someFunction();
    while (!mayBlock && WAITING.contains(function.getSimpleName())) {
      function = someFunction();
    }
    return (Call<?>) invent(function);
  }

  /** Remembers what may be worth naming again: values that were rows, and ids. */
  void learn(Step step) {
    if (step.call() instanceof CreateBoundaryDescriptor
        && step.reply() instanceof Reply.Returned<?> made
        && made.answer() instanceof HandleOrNull boundary) {
      boundaries.add(boundary.value());
    }
    List<ProcessState> processes = step.after().processes();
    int newest = processes.get(processes.size() - 1).id();
    if (!ids.contains(newest)) {
      ids.add(newest);
      ids.add(newest + 4); // its first thread's, as the model counts
    }
    if (onceRows.size() > MOST_ROWS) {
      onceRows.subList(0, MOST_ROWS / 2).clear();
    }
    step.after().process(step.caller().process()).rows().forEach(row -> onceRows.add(row.handle()));
  }

  private Class<?> someFunction() {
    Class<?> function = some(functions);
    return random.nextInt(100) < likelihood(function.getSimpleName()) ? function : someFunction();
  }

  /**
   * How readily a function is taken, in percent: ends are rare, and so is birth in a full world.
   */
  private int likelihood(String function) {
    return switch (function) {
      case "ExitProcess", "ExitThread" -> 4;
      case "TerminateProcess", "TerminateThread", "TerminateJobObject" -> 10;
      case "AssignProcessToJobObject" -> 20;
      case "GetCommandLine", "GetEnvironmentStrings", "RevertToSelf" -> 20;
      case "Sleep", "WaitForSingleObject", "WaitForMultipleObjects", "SignalObjectAndWait" -> 40;
      case "SuspendThread" -> 50;
      case "GetCurrentProcess", "GetCurrentThread", "GetCurrentProcessId", "GetCurrentThreadId" ->
          10;
      case "GetLastError" -> 30;
      case "ReadFile", "WriteFile", "ConnectNamedPipe" -> 100;
      case "CreateThread" -> threads() < 8 ? 80 : 5;
      case "WaitNamedPipe", "DisconnectNamedPipe" -> 30;
      case "CallNamedPipe" -> 20;
      case "CancelIo", "CancelSynchronousIo" -> 15;
      case "CancelIoEx",
          "OpenSemaphore",
          "ReleaseSemaphore",
          "SetEndOfFile",
          "ImpersonateNamedPipeClient" ->
          100;
      case "CloseHandle" -> isBare() ? 3 : 100;
      case "DuplicateHandle", "SetHandleInformation" -> 100;
      case "CreateProcess" -> isCrowded() ? 1 : 30;
      default -> function.startsWith("Create") || function.startsWith("Open") ? few() : 60;
    };
  }

  private boolean isBare() {
    return Objects.requireNonNull(caller).rows().size() < 12;
  }

  private long threads() {
    return world.objects().stream().filter(object -> object.kind() == ObjectKind.THREAD).count();
  }

  private int few() {
    return isCrowded() ? 5 : 80;
  }

  private boolean isCrowded() {
    int rows = world.processes().stream().mapToInt(process -> process.rows().size()).sum();
    return world.objects().size() > MOST_OBJECTS || rows > MOST_ROWS;
  }

  private Object invent(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = argument(type, types[i], components[i].getName());
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException impossible) {
      throw new IllegalStateException(type + " cannot be made", impossible);
    }
  }

  private @Nullable Object argument(Class<?> owner, Class<?> type, String name) {
    if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == int.class) {
      return number(owner.getSimpleName(), name);
    } else if (type == Integer.class) {
      return oneIn(2) ? null : number(owner.getSimpleName(), name);
    } else if (type == Handle.class) {
      return handle(owner.getSimpleName(), name);
    } else if (type == String.class) {
      return text(owner, name);
    } else if (type == long.class) {
      return bigNumber(name);
    } else if (type == Bytes.class) {
      return bytes(random.nextInt(6));
    } else if (type == Overlapped.class) {
      return overlapped(owner.getSimpleName());
    } else if (type == JobObjectInformation.class) {
      return JobObjectInformation.limits(some(JOB_LIMITS), random.nextInt(3));
    } else if (type == SecurityDescriptor.class) {
      return descriptor();
    } else if (type == SecurityAttributes.class) {
      return oneIn(3) ? null : new SecurityAttributes(maybeDescriptor(), random.nextInt(3) > 0);
    } else if (type == StartupInfo.class) {
      return invent(type);
    } else if (type == ProcThreadAttributeList.class) {
      return oneIn(3) ? invent(type) : null;
    } else if (type == List.class) {
      return switch (name) {
        case "handleList" -> handleList();
        case "lpHandles" ->
            Stream.generate(() -> handle("", name)).limit(random.nextInt(4)).toList();
        case "NewEnvironment" -> some(List.of(List.of("a=1", "B=2"), List.of("broken")));
        default -> environment();
      };
    }
    throw new IllegalStateException("nothing is known of parameters of type " + type);
  }

  private long bigNumber(String name) {
    return switch (name) {
      case "lpDueTime" -> random.nextInt(50_000_000) - 40_000_000L;
      case "lpBaseAddress" -> some(addresses());
      case "dwNumberOfBytesToMap" -> random.nextInt(3) * 4096L;
      default -> random.nextInt(100);
    };
  }

  /** Where the caller's views lie, and where nothing does. */
  private List<Long> addresses() {
    List<Long> addresses = new ArrayList<>(List.of(0L, 0x7FFF_0000L));
    Objects.requireNonNull(caller).views().forEach(view -> addresses.add(view.address()));
    Objects.requireNonNull(caller).views().forEach(view -> addresses.add(view.address() + 10));
    return addresses;
  }

  /** Bytes that go on counting where the last ones ended, so that no two are alike for a while. */
  private Bytes bytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) written++;
    }
    return Bytes.of(bytes);
  }

  private @Nullable Overlapped overlapped(String function) {
    boolean mayBeNull = !function.equals("GetOverlappedResult");
    return mayBeNull && !oneIn(3)
        ? null
        : new Overlapped(1 + random.nextInt(4), random.nextInt(3), 0, handle(function, "hEvent"));
  }

  private SecurityDescriptor descriptor() {
    return SecurityDescriptor.parse(some(DESCRIPTORS));
  }

  private @Nullable SecurityDescriptor maybeDescriptor() {
    return oneIn(4) ? descriptor() : null;
  }

  private int number(String function, String name) {
    if (function.equals("CreateFile") && name.equals("dwDesiredAccess") && !oneIn(3)) {
      return AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask();
    }
    return switch (name) {
      case "dwPriorityClass" ->
          some(List.of(Constant.IDLE_PRIORITY_CLASS, Constant.HIGH_PRIORITY_CLASS, 3));
      case "dwMilliseconds" -> some(List.of(0, 0, 1, 1000, 60_000, Constant.INFINITE));
      case "lPeriod" -> some(List.of(0, 0, 500, 3000, -1));
      case "lReleaseCount" -> random.nextInt(4) - 1;
      case "flProtect" -> some(PROTECTIONS);
      case "dwMaximumSizeHigh", "dwFileOffsetHigh" -> oneIn(50) ? 1 : 0;
      case "dwMaximumSizeLow" -> random.nextInt(4) * 4096;
      case "dwFileOffsetLow" -> some(List.of(0, 0, 0, 0x10000, 100));
      case "nSize", "nNumberOfBytesToRead", "nBufferSize", "nOutBufferSize", "nInBufferSize" ->
          random.nextInt(12);
      case "dwOpenMode" ->
          some(List.of(3, 3, 3, 1, 2, 0, 4)) | (oneIn(3) ? Constant.FILE_FLAG_OVERLAPPED : 0);
      case "dwPipeMode" -> some(List.of(0, 0, 4, 6, 6, 6, 6, 7, 2));
      case "lpMode" -> random.nextInt(4);
      case "nMaxInstances" -> some(List.of(1, 2, 255, 255, 0));
      case "nDefaultTimeOut" -> some(List.of(0, 1000));
      case "nTimeOut" -> some(List.of(0, 1, 500, Constant.NMPWAIT_WAIT_FOREVER));
      case "lReadTimeout" -> some(List.of(0, 300, Constant.MAILSLOT_WAIT_FOREVER));
      case "nMaxMessageSize" -> some(List.of(0, 0, 3));
      case "dwMoveMethod" -> random.nextInt(4);
      case "lDistanceToMove" -> random.nextInt(20) - 4;
      case "lpDistanceToMoveHigh" -> 0;
      case "nStdHandle" -> -10 - random.nextInt(4);
      case "dwFlagsAndAttributes" ->
          some(
              List.of(
                  0,
                  Constant.FILE_FLAG_OVERLAPPED,
                  Constant.FILE_FLAG_DELETE_ON_CLOSE,
                  Constant.FILE_ATTRIBUTE_NORMAL));
      case "JobObjectInformationClass" -> 1 + random.nextInt(10);
      case "RequestedInformation", "SecurityInformation" -> some(List.of(1, 4, 0x10, 5, 0));
      case "Flags" -> random.nextInt(2);
      case "dwDesiredAccess" -> access();
      case "dwOptions" -> oneIn(20) ? random.nextInt(16) : random.nextInt(4);
      case "dwMask" -> oneIn(10) ? random.nextInt() : 1 + random.nextInt(3);
      case "dwFlags" -> oneIn(3) ? Constant.STARTF_USESTDHANDLES : random.nextInt(4);
      case "dwProcessId", "dwThreadId" -> some(ids) + (oneIn(10) ? 1 : 0);
      case "uExitCode", "dwExitCode" -> some(EXIT_CODES);
      case "dwCreationFlags" -> some(STARTS);
      case "dwShareMode" -> random.nextInt(8);
      case "dwCreationDisposition" -> random.nextInt(7);
      case "lInitialCount", "lMaximumCount" -> random.nextInt(6) - 1;
      default -> random.nextInt(1000) - 1;
    };
  }

  private int access() {
    AccessRight right = some(List.of(AccessRight.values()));
    return switch (random.nextInt(8)) {
      case 0 -> 0;
      case 1 -> right.mask() | some(List.of(AccessRight.values())).mask();
      case 2 -> AccessRight.MAXIMUM_ALLOWED.mask();
      case 3 -> random.nextInt();
      default -> right.mask();
    };
  }

  private Handle handle(String function, String parameter) {
    if (READING_AND_WRITING.contains(function) && parameter.equals("hFile") && !oneIn(12)) {
      return function.equals("ReadFile")
          ? someRow(object -> READ.contains(object.kind()) && (mayBlock || hasUnread(object)))
          : someRow(object -> WRITTEN.contains(object.kind()));
    }
    Optional<ObjectKind> wanted =
        switch (parameter) {
          case "hProcess",
              "Process",
              "ProcessHandle",
              "hSourceProcessHandle",
              "hTargetProcessHandle",
              "parentProcess" ->
              Optional.of(ObjectKind.PROCESS);
          case "hThread", "Thread" -> Optional.of(ObjectKind.THREAD);
          case "hMutex" -> Optional.of(ObjectKind.MUTEX);
          case "hEvent" -> Optional.of(ObjectKind.EVENT);
          case "hSemaphore" -> Optional.of(ObjectKind.SEMAPHORE);
          case "hTimer" -> Optional.of(ObjectKind.TIMER);
          case "hFileMappingObject" -> Optional.of(ObjectKind.FILE_MAPPING);
          case "hNamedPipe", "Pipe" ->
              Optional.of(
                  some(
                      List.of(
                          ObjectKind.NAMED_PIPE,
                          ObjectKind.NAMED_PIPE_CLIENT,
                          ObjectKind.PIPE_READ_END)));
          case "hMailslot" -> Optional.of(ObjectKind.MAILSLOT);
          case "hFile" -> Optional.of(ObjectKind.FILE);
          case "CompletionPort" -> Optional.of(ObjectKind.COMPLETION_PORT);
          case "FileHandle" -> Optional.of(some(List.of(ObjectKind.FILE, ObjectKind.NAMED_PIPE)));
          case "hJob", "JobHandle" -> Optional.of(ObjectKind.JOB);
          case "Handle" -> Optional.of(ObjectKind.NAMESPACE).filter(kind -> oneIn(2));
          default -> Optional.empty();
        };
    if (wanted.equals(Optional.of(ObjectKind.PROCESS)) && oneIn(3)) {
      return Handle.CURRENT_PROCESS;
    }
    if (function.equals("CreateFileMapping") && !oneIn(4)) {
      return Handle.INVALID_HANDLE_VALUE;
    }
    if (parameter.equals("FileHandle") && oneIn(2)) {
      return Handle.INVALID_HANDLE_VALUE;
    }
    if (parameter.equals("ExistingCompletionPort") && !oneIn(4)) {
      return Handle.NULL;
    }
    if (parameter.endsWith("BoundaryDescriptor")) {
      return boundaries.isEmpty() ? Handle.NULL : some(boundaries);
    }
    return switch (random.nextInt(12)) {
      case 0 -> new Handle(some(NEVER_ROWS));
      case 1 -> onceRows.isEmpty() ? Handle.NULL : some(onceRows);
      case 2 -> new Handle(someRow(object -> true).value() | random.nextInt(4));
      case 3 -> foreignRow();
      default -> someRow(object -> wanted.isEmpty() || wanted.get() == object.kind());
    };
  }

  private static boolean hasUnread(ObjectState object) {
    return !object.unread().isEmpty();
  }

  /** A row of the caller that names a wanted object; NULL if it has none. */
  private Handle someRow(Predicate<ObjectState> wanted) {
    List<Handle> rows =
        Objects.requireNonNull(caller).rows().stream()
            .filter(row -> world.object(row.object()).filter(wanted).isPresent())
            .map(RowState::handle)
            .toList();
    return rows.isEmpty() ? Handle.NULL : some(rows);
  }

  private Handle foreignRow() {
    List<RowState> rows = some(world.processes()).rows();
    return rows.isEmpty() ? Handle.NULL : some(rows).handle();
  }

  private @Nullable List<Handle> handleList() {
    return oneIn(2)
        ? null
        : Stream.generate(() -> handle("", "handleList")).limit(random.nextInt(3)).toList();
  }

  private @Nullable List<String> environment() {
    return oneIn(2) ? null : List.of("name=value");
  }

  private @Nullable String text(Class<?> function, String name) {
    if (oneIn(8) && !NEVER_NULL.contains(name)) {
      return null;
    }
    return switch (name) {
      case "lpTimerName" -> objectName(function.getSimpleName());
      case "RequiredSid" -> some(List.of("S-1-1-0", "S-1-5-32-544", "nobody"));
      case "IntegrityLabel" -> some(List.of("S-1-16-4096", "S-1-16-16384", "S-1-1-0"));
      case "lpAliasPrefix" -> some(List.of("p", "q"));
      case "Name" -> some(List.of("boundary", "other"));
      case "lpName" ->
          switch (oneIn(10) ? "" : function.getSimpleName()) {
            case "CreateMailslot" -> some(MAILSLOTS);
            case "CreateNamedPipe" -> some(PIPES);
            case "GetEnvironmentVariable", "SetEnvironmentVariable" ->
                some(List.of("a", "A", "Path", "", "x=y"));
            default -> objectName(function.getSimpleName());
          };
      case "lpFileName" -> some(some(List.of(MAILSLOTS, FILES, PIPES)));
      case "lpNamedPipeName" -> some(PIPES);
      case "lpSrc" -> some(List.of("%a%", "%nothing%", "plain", "%"));
      case "lpValue" -> some(List.of("1", "", "%a%"));
      default -> "app.exe";
    };
  }

  /** Any name; for a function that opens, mostly that of an object of the fitting type. */
  private String objectName(String function) {
    List<String> fitting =
        world.objects().stream()
            .filter(object -> function.equals(OPENED_BY.get(object.kind())))
            .map(ObjectState::name)
            .filter(name -> !name.isEmpty())
            .toList();
    return fitting.isEmpty() || oneIn(4) ? some(OBJECT_NAMES) : some(fitting);
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T some(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
