package org.handlebook.kernel;

import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.executive.Synchronization;
import org.handlebook.kernel.executive.Waits;
import org.handlebook.kernel.handle.HandleDuplicator;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.handle.ObjectSecurity;
import org.handlebook.kernel.io.IoManager;
import org.handlebook.kernel.io.NullDevice;
import org.handlebook.kernel.io.file.FileSystem;
import org.handlebook.kernel.io.mailslot.MailslotDevice;
import org.handlebook.kernel.io.pipe.PipeControl;
import org.handlebook.kernel.io.pipe.PipeDevice;
import org.handlebook.kernel.job.JobManager;
import org.handlebook.kernel.memory.MemoryManager;
import org.handlebook.kernel.memory.Sections;
import org.handlebook.kernel.namespace.NamedObjects;
import org.handlebook.kernel.namespace.PrivateNamespaces;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.process.ProcessManager;

/**
 * The kernel of one computer: its subsystems, and nothing else.
 *
 * <p>Each service takes the {@linkplain org.handlebook.kernel.handle.Caller thread that called it}
 * and answers with an {@link Outcome} or an {@link NtStatus}. A kernel is not safe for use by
 * several Java threads; whoever has several gives each its own.
 */
public final class Kernel {
  private final ObjectManager objects = new ObjectManager();
  private final HandleManager handles = new HandleManager(objects);
  private final HandleDuplicator duplicator = new HandleDuplicator(handles);
  private final ProcessManager processes = new ProcessManager(objects, handles);
  private final ObjectSecurity security = new ObjectSecurity(objects);
  private final NamedObjects names = new NamedObjects(objects, handles);
  private final PrivateNamespaces namespaces = new PrivateNamespaces(objects, handles);
  private final Clock clock = new Clock();
  private final Synchronization synchronization = new Synchronization(names, handles, clock);
  private final Waits waits = new Waits(objects, handles, clock);
  private final IoManager io = new IoManager(objects, handles, waits, processes);
  private final MailslotDevice mailslots = new MailslotDevice(objects, handles);
  private final PipeDevice pipes = new PipeDevice(objects, handles, clock);
  private final PipeControl pipeControl = new PipeControl(handles, io, pipes);
  private final NullDevice nullDevice = new NullDevice(objects, handles);
  private final FileSystem files = new FileSystem(objects, handles);
  private final Sections sections = new Sections(handles, names);
  private final MemoryManager memory = new MemoryManager(objects, handles, processes);
  private final JobManager jobs = new JobManager(objects, handles, names, processes);

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

  public MailslotDevice mailslots() {
    return mailslots;
  }

  public PipeDevice pipes() {
    return pipes;
  }

  public PipeControl pipeControl() {
    return pipeControl;
  }

  public NullDevice nullDevice() {
    return nullDevice;
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

  public JobManager jobs() {
    return jobs;
  }
}
