package org.handlebook.system.model;

import static org.handlebook.kernel.process.ProcessObject.QUERY_LIMITED_INFORMATION;
import static org.handlebook.win32.Constant.CREATE_BREAKAWAY_FROM_JOB;
import static org.handlebook.win32.Constant.CREATE_NEW_CONSOLE;
import static org.handlebook.win32.Constant.CREATE_SUSPENDED;
import static org.handlebook.win32.Constant.DETACHED_PROCESS;
import static org.handlebook.win32.Constant.STARTF_USESTDHANDLES;

import java.util.List;
import java.util.Optional;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.io.file.FileDescription;
import org.handlebook.kernel.process.ConsoleUse;
import org.handlebook.kernel.process.CreatedProcess;
import org.handlebook.kernel.process.Environment;
import org.handlebook.kernel.process.PriorityClass;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ProcessParameters;
import org.handlebook.kernel.process.ProcessRequest;
import org.handlebook.kernel.process.StandardHandles;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.MissingPrograms;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.Dword;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Answer.IdOrZero;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.Answer.PseudoHandle;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.ProcessCall.GetCurrentProcess;
import org.handlebook.win32.ProcessCall.GetCurrentProcessId;
import org.handlebook.win32.ProcessCall.GetExitCodeProcess;
import org.handlebook.win32.ProcessCall.GetPriorityClass;
import org.handlebook.win32.ProcessCall.GetProcessHandleCount;
import org.handlebook.win32.ProcessCall.GetProcessId;
import org.handlebook.win32.ProcessCall.OpenProcess;
import org.handlebook.win32.ProcessCall.SetPriorityClass;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.ProgramFile;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.StartupInfo;
import org.jspecify.annotations.Nullable;

/** Serves the calls on processes. */
final class ProcessCalls {
  /**
   * In characters, without the one that ends it: what a UNICODE_STRING can hold.
   *
   * @source Microsoft, "CreateProcess" (lpCommandLine)
   */
  private static final int LONGEST_COMMAND_LINE = 32_766;

  private final Kernel kernel;
  private final MissingPrograms missing;

  ProcessCalls(Kernel kernel, MissingPrograms missing, Dispatch dispatch) {
    this.kernel = kernel;
    this.missing = missing;
    dispatch.on(CreateProcess.class, this::createProcess);
    dispatch.on(ExitProcess.class, this::exitProcess);
    dispatch.on(TerminateProcess.class, this::terminateProcess);
    dispatch.on(OpenProcess.class, this::openProcess);
    dispatch.on(
        GetExitCodeProcess.class,
        (c, call) -> CallResult.stored(query(c, call.hProcess(), ProcessObject::exitStatus)));
    dispatch.on(GetProcessId.class, this::getProcessId);
    dispatch.on(
        GetCurrentProcess.class,
        (c, call) -> CallResult.of(new PseudoHandle(Handle.CURRENT_PROCESS)));
    dispatch.on(
        GetCurrentProcessId.class,
        (c, call) -> CallResult.of(new Dword(c.thread().process().id())));
    dispatch.on(
        GetProcessHandleCount.class,
        (c, call) ->
            CallResult.stored(query(c, call.hProcess(), process -> process.handleTable().size())));
    dispatch.on(GetPriorityClass.class, this::getPriorityClass);
    dispatch.on(SetPriorityClass.class, this::setPriorityClass);
  }

  private CallResult<IdOrZero> getPriorityClass(Context context, GetPriorityClass call) {
    return CallResult.of(
        query(context, call.hProcess(), PriorityClasses::flag), IdOrZero::new, IdOrZero.REFUSED);
  }

  private CallResult<Bool> setPriorityClass(Context context, SetPriorityClass call) {
    Optional<PriorityClass> wanted = PriorityClasses.of(call.dwPriorityClass());
    if (wanted.isEmpty()) {
      return CallResult.ofStatus(NtStatus.INVALID_PARAMETER);
    }
    Outcome<ProcessObject> process =
        reference(context, call.hProcess(), ProcessObject.SET_INFORMATION);
    if (!process.isRefused()) {
      process.value().setPriorityClass(wanted.get());
    }
    return CallResult.ofStatus(process.status());
  }

  private CallResult<Stored<ProcessInformation>> createProcess(
      Context context, CreateProcess call) {
    ProcessObject creator = context.thread().process();
    NtStatus status = checked(creator, call);
    return CallResult.stored(
        status == NtStatus.SUCCESS
            ? create(context, creator, call)
            : Outcome.<ProcessInformation>refused(status));
  }

  /** Returns what is said of a call before anything is made. */
  private NtStatus checked(ProcessObject creator, CreateProcess call) {
    int consoleFlags = CREATE_NEW_CONSOLE | DETACHED_PROCESS;
    boolean nameless = call.lpApplicationName() == null && call.lpCommandLine() == null;
    if (nameless || (call.dwCreationFlags() & consoleFlags) == consoleFlags) {
      return NtStatus.INVALID_PARAMETER;
    } else if (call.lpCommandLine() != null
        && call.lpCommandLine().length() > LONGEST_COMMAND_LINE) {
      return NtStatus.NAME_TOO_LONG;
    } else if (missing.isStartedBy(call)) {
      return notFound(creator, call);
    }
    return beginsInFolder(creator, call) ? NtStatus.SUCCESS : NtStatus.NOT_A_DIRECTORY;
  }

  private Outcome<ProcessInformation> create(
      Context context, ProcessObject creator, CreateProcess call) {
    return kernel
        .processes()
        .create(context.caller(), creator, request(creator, call))
        .map(
            created -> {
              ProcessObject child = created.process();
              child.setPriorityClass(PriorityClasses.ofChild(creator, call.dwCreationFlags()));
              child.setCurrentDirectory(FilePath.folderOfChild(creator, call));
              return information(created);
            });
  }

  /**
   * Returns why there is no such program: its folder is missing, or else the file. What a command
   * line names without a drive is looked for in many folders, and nothing is said of them.
   *
   * @source wine dlls/kernel32/tests/process.c test_CommandLine; reactos
   *     dll/win32/kernel32/client/proc.c CreateProcessInternalW
   */
  private NtStatus notFound(ProcessObject creator, CreateProcess call) {
    String program = ProgramFile.path(call);
    boolean searched = call.lpApplicationName() == null && FilePath.isRelative(program);
    NtStatus status = kernel.files().volume().describe(FilePath.full(creator, program)).status();
    return !searched && status == NtStatus.OBJECT_PATH_NOT_FOUND
        ? status
        : NtStatus.OBJECT_NAME_NOT_FOUND;
  }

  /**
   * Returns whether the folder is there in which the child begins.
   *
   * @source wine dlls/kernel32/tests/process.c test_Directory: ERROR_DIRECTORY
   */
  private boolean beginsInFolder(ProcessObject creator, CreateProcess call) {
    if (call.lpCurrentDirectory() == null) {
      return true;
    }
    Outcome<FileDescription> folder =
        kernel.files().volume().describe(FilePath.folderOfChild(creator, call));
    return !folder.isRefused() && folder.value().isFolder();
  }

  private static ProcessRequest request(ProcessObject creator, CreateProcess call) {
    StartupInfo startup = call.lpStartupInfo();
    ProcThreadAttributeList attributes = startup.lpAttributeList();
    return new ProcessRequest(
        parameters(creator, call),
        call.bInheritHandles(),
        attributes == null ? null : values(attributes.handleList()),
        attributes == null ? null : value(attributes.parentProcess()),
        standardHandles(startup),
        console(call.dwCreationFlags()),
        (call.dwCreationFlags() & CREATE_BREAKAWAY_FROM_JOB) != 0,
        (call.dwCreationFlags() & CREATE_SUSPENDED) != 0,
        DescriptorConversion.parts(call.lpProcessAttributes()),
        DescriptorConversion.parts(call.lpThreadAttributes()),
        isInheritable(call.lpProcessAttributes()),
        isInheritable(call.lpThreadAttributes()));
  }

  private static ConsoleUse console(int creationFlags) {
    if ((creationFlags & CREATE_NEW_CONSOLE) != 0) {
      return ConsoleUse.NEW;
    }
    return (creationFlags & DETACHED_PROCESS) != 0 ? ConsoleUse.NONE : ConsoleUse.PARENTS;
  }

  private static ProcessParameters parameters(ProcessObject creator, CreateProcess call) {
    String commandLine =
        call.lpCommandLine() != null ? call.lpCommandLine() : call.lpApplicationName();
    Environment environment =
        call.lpEnvironment() != null
            ? new Environment(call.lpEnvironment())
            : creator.environment();
    return new ProcessParameters(commandLine == null ? "" : commandLine, environment);
  }

  private static @Nullable StandardHandles standardHandles(StartupInfo startup) {
    return (startup.dwFlags() & STARTF_USESTDHANDLES) == 0
        ? null
        : new StandardHandles(
            startup.hStdInput().value(), startup.hStdOutput().value(), startup.hStdError().value());
  }

  private static @Nullable List<Long> values(@Nullable List<Handle> handles) {
    return handles == null ? null : handles.stream().map(Handle::value).toList();
  }

  private static @Nullable Long value(@Nullable Handle handle) {
    return handle == null ? null : handle.value();
  }

  static boolean isInheritable(@Nullable SecurityAttributes attributes) {
    return attributes != null && attributes.bInheritHandle();
  }

  private static ProcessInformation information(CreatedProcess created) {
    return new ProcessInformation(
        new Handle(created.processHandle()),
        new Handle(created.threadHandle()),
        created.process().id(),
        created.thread().id());
  }

  private CallResult<Nothing> exitProcess(Context context, ExitProcess call) {
    kernel.processes().end(context.thread().process(), call.uExitCode(), context.thread());
    return CallResult.of(new Nothing());
  }

  private CallResult<Bool> terminateProcess(Context context, TerminateProcess call) {
    Outcome<ProcessObject> process = reference(context, call.hProcess(), ProcessObject.TERMINATE);
    return CallResult.ofStatus(
        process.isRefused()
            ? process.status()
            : kernel.processes().end(process.value(), call.uExitCode(), context.thread()));
  }

  private CallResult<HandleOrNull> openProcess(Context context, OpenProcess call) {
    Outcome<Long> opened =
        kernel
            .processes()
            .openProcess(
                context.caller(),
                call.dwProcessId(),
                call.dwDesiredAccess(),
                call.bInheritHandle());
    return CallResult.of(
        opened, handle -> new HandleOrNull(new Handle(handle)), HandleOrNull.REFUSED);
  }

  private CallResult<IdOrZero> getProcessId(Context context, GetProcessId call) {
    return CallResult.of(
        query(context, call.Process(), ProcessObject::id), IdOrZero::new, IdOrZero.REFUSED);
  }

  private Outcome<Integer> query(
      Context context,
      Handle handle,
      java.util.function.Function<ProcessObject, Integer> question) {
    return reference(context, handle, QUERY_LIMITED_INFORMATION).map(question);
  }

  private Outcome<ProcessObject> reference(Context context, Handle handle, int access) {
    HandleManager handles = kernel.handles();
    return handles.reference(context.caller(), handle.value(), ProcessObject.TYPE, access);
  }
}
