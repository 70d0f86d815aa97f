package org.handlebook.kernel;

import java.util.Optional;
import org.apiguardian.api.API;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.handle.HandleDuplicator;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.handle.ObjectSecurity;
import org.handlebook.kernel.io.IoCompletions;
import org.handlebook.kernel.io.IoManager;
import org.handlebook.kernel.io.NullDevice;
import org.handlebook.kernel.io.console.ConsoleDevice;
import org.handlebook.kernel.io.file.FileSystem;
import org.handlebook.kernel.io.mailslot.MailslotDevice;
import org.handlebook.kernel.io.mailslot.MailslotRedirector;
import org.handlebook.kernel.io.pipe.PipeControl;
import org.handlebook.kernel.io.pipe.PipeDevice;
import org.handlebook.kernel.job.JobManager;
import org.handlebook.kernel.memory.MemoryManager;
import org.handlebook.kernel.memory.Sections;
import org.handlebook.kernel.memory.VirtualMemory;
import org.handlebook.kernel.namespace.NamedObjects;
import org.handlebook.kernel.namespace.PrivateNamespaces;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.process.ProcessManager;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.kernel.sync.Synchronization;
import org.handlebook.kernel.sync.Waits;

/**
 * The kernel of one computer: its subsystems, and nothing else.
 *
 * <p>Each service takes the {@linkplain org.handlebook.kernel.handle.Caller thread that called it}
 * and answers with an {@link Outcome} or an {@link NtStatus}. A kernel is not safe for use by
 * several Java threads; whoever has several gives each its own.
 *
 * <table>
 * <caption>Where NT's system services are</caption>
 * <tr><th>Service of the model<th>NT's names
 * <tr><td>{@link HandleManager}<td>NtClose, NtCompareObjects, NtQueryObject and
 *     NtSetInformationObject for the flags of a row
 * <tr><td>{@link HandleDuplicator}<td>NtDuplicateObject
 * <tr><td>{@link ObjectSecurity}<td>NtQuerySecurityObject, NtSetSecurityObject
 * <tr><td>{@link NamedObjects#open}<td>NtOpenMutant, NtOpenEvent, NtOpenSection, …
 * <tr><td>{@link PrivateNamespaces}<td>NtCreatePrivateNamespace, NtOpenPrivateNamespace,
 *     NtDeletePrivateNamespace
 * <tr><td>{@link Synchronization}<td>NtCreateMutant, NtReleaseMutant; NtCreateEvent, NtSetEvent,
 *     NtResetEvent, NtPulseEvent; NtCreateSemaphore, NtReleaseSemaphore; NtCreateTimer, NtSetTimer,
 *     NtCancelTimer
 * <tr><td>{@link Waits}<td>NtWaitForSingleObject, NtWaitForMultipleObjects,
 *     NtSignalAndWaitForSingleObject, NtDelayExecution
 * <tr><td>{@link ProcessManager}<td>NtCreateUserProcess, NtCreateThreadEx, NtOpenProcess,
 *     NtOpenThread, NtTerminateProcess, NtTerminateThread
 * <tr><td>{@link org.handlebook.kernel.dispatcher.KThread}<td>NtSuspendThread, NtResumeThread
 * <tr><td>{@link JobManager}<td>NtCreateJobObject, NtAssignProcessToJobObject, NtIsProcessInJob,
 *     NtTerminateJobObject, NtQueryInformationJobObject, NtSetInformationJobObject
 * <tr><td>{@link IoManager}<td>NtReadFile, NtWriteFile, NtFlushBuffersFile, NtCancelIoFile,
 *     NtCancelIoFileEx, NtCancelSynchronousIoFile
 * <tr><td>{@link IoCompletions}<td>NtCreateIoCompletion, NtSetIoCompletion, NtRemoveIoCompletion;
 *     NtSetInformationFile for the port of a file
 * <tr><td>{@link org.handlebook.kernel.io.file.Volume}<td>NtQueryAttributesFile,
 *     NtQueryDirectoryFile; NtSetInformationFile for names and attributes
 * <tr><td>{@link FileSystem}, {@link ConsoleDevice}, {@link NullDevice}<td>NtCreateFile; for files
 *     also NtDeleteFile and NtSetInformationFile
 * <tr><td>{@link MailslotDevice}, {@link MailslotRedirector}<td>NtCreateMailslotFile, and
 *     NtCreateFile for writing ends
 * <tr><td>{@link PipeDevice}, {@link PipeControl}<td>NtCreateNamedPipeFile, NtCreateFile for
 *     clients; NtFsControlFile, NtQueryInformationFile and NtSetInformationFile
 * <tr><td>{@link Sections}<td>NtCreateSection
 * <tr><td>{@link MemoryManager}<td>NtMapViewOfSection, NtUnmapViewOfSection, NtReadVirtualMemory,
 *     NtWriteVirtualMemory
 * <tr><td>{@link VirtualMemory}<td>NtAllocateVirtualMemory, NtFreeVirtualMemory,
 *     NtProtectVirtualMemory
 * <tr><td>{@link Clock}<td>NtQuerySystemTime
 * </table>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.2.0")
public final class Kernel {
  private final Network network;
  private final String name;
  private final String domain;
  private final ObjectManager objects;
  private final HandleManager handles;
  private final HandleDuplicator duplicator;
  private final ProcessManager processes;
  private final ObjectSecurity security;
  private final NamedObjects names;
  private final PrivateNamespaces namespaces;
  private final Clock clock;
  private final Synchronization synchronization;
  private final Waits waits;
  private final IoManager io;
  private final IoCompletions completions;
  private final MailslotDevice mailslots;
  private final MailslotRedirector redirector;
  private final PipeDevice pipes;
  private final PipeControl pipeControl;
  private final NullDevice nullDevice;
  private final ConsoleDevice consoles;
  private final FileSystem files;
  private final Sections sections;
  private final MemoryManager memory;
  private final VirtualMemory virtualMemory;
  private final JobManager jobs;

  Kernel(Network network, String name, String domain) {
    this.network = network;
    this.name = name;
    this.domain = domain;
    objects = new ObjectManager(network.objectNumbers(), network.trace());
    handles = new HandleManager(objects, network.trace());
    duplicator = new HandleDuplicator(handles);
    processes =
        new ProcessManager(
            objects, handles, network.clientIds(), network.trace(), network.placement());
    security = new ObjectSecurity(objects);
    names = new NamedObjects(objects, handles);
    namespaces = new PrivateNamespaces(objects, handles);
    clock = network.clock();
    synchronization = new Synchronization(names, handles, clock);
    waits = new Waits(objects, handles, clock);
    io = new IoManager(objects, handles, waits, processes);
    completions = new IoCompletions(objects, handles, waits);
    mailslots = new MailslotDevice(objects, handles, clock);
    redirector = new MailslotRedirector(objects, handles, host -> network.mailslots(this, host));
    pipes = new PipeDevice(objects, handles, clock);
    pipeControl = new PipeControl(handles, io);
    nullDevice = new NullDevice(objects, handles);
    consoles = new ConsoleDevice(objects, handles, processes);
    files = new FileSystem(objects, handles, clock);
    sections = new Sections(handles, names);
    memory = new MemoryManager(objects, handles, processes);
    virtualMemory = new VirtualMemory(memory);
    jobs = new JobManager(objects, handles, names, processes);
  }

  /** Returns the computer's name. */
  public String name() {
    return name;
  }

  /** Returns the domain that the computer is in. */
  public String domain() {
    return domain;
  }

  public ObjectManager objects() {
    return objects;
  }

  public HandleManager handles() {
    return handles;
  }

  public HandleDuplicator duplicator() {
    return duplicator;
  }

  public ProcessManager processes() {
    return processes;
  }

  public NamedObjects names() {
    return names;
  }

  public ObjectSecurity security() {
    return security;
  }

  public PrivateNamespaces namespaces() {
    return namespaces;
  }

  public Synchronization synchronization() {
    return synchronization;
  }

  public Waits waits() {
    return waits;
  }

  public Clock clock() {
    return clock;
  }

  public IoManager io() {
    return io;
  }

  public IoCompletions completions() {
    return completions;
  }

  public MailslotDevice mailslots() {
    return mailslots;
  }

  public MailslotRedirector redirector() {
    return redirector;
  }

  public PipeDevice pipes() {
    return pipes;
  }

  /** Returns the pipes of the computer of that name, if there is one. */
  public Optional<PipeDevice> pipesOf(String computer) {
    return network.computer(computer).map(Kernel::pipes);
  }

  public PipeControl pipeControl() {
    return pipeControl;
  }

  public NullDevice nullDevice() {
    return nullDevice;
  }

  public ConsoleDevice consoles() {
    return consoles;
  }

  public FileSystem files() {
    return files;
  }

  public Sections sections() {
    return sections;
  }

  public MemoryManager memory() {
    return memory;
  }

  /** Returns what gives processes memory of their own: NtAllocateVirtualMemory and its kin. */
  public VirtualMemory virtualMemory() {
    return virtualMemory;
  }

  public JobManager jobs() {
    return jobs;
  }
}
