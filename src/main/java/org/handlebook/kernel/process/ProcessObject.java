package org.handlebook.kernel.process;

import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.handlebook.kernel.dispatcher.DispatcherObject;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.handle.HandleOwner;
import org.handlebook.kernel.handle.HandleTable;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.GenericMapping;
import org.handlebook.kernel.security.Token;

/**
 * A process: its id, its handle table, its threads and, once it has ended, its exit status.
 *
 * @source winnt.h (PROCESS_*); reactos, ntoskrnl/ps/psmgr.c, PspProcessMapping; Microsoft, "Process
 *     Security and Access Rights"
 */
public final class ProcessObject extends DispatcherObject implements HandleOwner {
  /** The exit status of what still runs (259). */
  public static final int STILL_ACTIVE = 0x103;

  public static final int TERMINATE = 0x0001;
  public static final int VM_OPERATION = 0x0008;
  public static final int VM_READ = 0x0010;
  public static final int VM_WRITE = 0x0020;
  public static final int CREATE_PROCESS = 0x0080;
  public static final int SET_QUOTA = 0x0100;
  public static final int DUP_HANDLE = 0x0040;
  public static final int SET_INFORMATION = 0x0200;
  public static final int QUERY_INFORMATION = 0x0400;
  public static final int QUERY_LIMITED_INFORMATION = 0x1000;
  public static final int SET_LIMITED_INFORMATION = 0x2000;
  public static final int ALL_ACCESS = 0x1F_FFFF;

  public static final ObjectType<ProcessObject> TYPE =
      new ObjectType<>(
          "Process",
          ProcessObject.class,
          new GenericMapping(
              READ_CONTROL | 0x0410,
              READ_CONTROL | 0x0BEA,
              READ_CONTROL | SYNCHRONIZE | QUERY_LIMITED_INFORMATION | TERMINATE,
              ALL_ACCESS),
          ALL_ACCESS,
          ProcessObject::implied,
          true);

  private final int id;
  private final int parentId;
  private final Token token;
  private final ProcessParameters parameters;
  private final HandleTable handleTable;
  private final List<ThreadObject> threads = new ArrayList<>();
  private final Consumer<ProcessObject> whenDestroyed;
  private Environment environment;
  private StandardHandles standardHandles = StandardHandles.NONE;
  private PriorityClass priorityClass = PriorityClass.NORMAL;
  private String currentDirectory = "C:\\";
  private boolean running = true;
  private boolean signaled;
  private int exitStatus = STILL_ACTIVE;

  ProcessObject(
      ObjectHeader header,
      int id,
      int parentId,
      Token token,
      ProcessParameters parameters,
      HandleTable handleTable,
      Consumer<ProcessObject> whenDestroyed) {
    super(header);
    this.id = id;
    this.parentId = parentId;
    this.token = token;
    this.parameters = parameters;
    this.environment = parameters.environment();
    this.handleTable = handleTable;
    this.whenDestroyed = whenDestroyed;
  }

  private static int implied(int mask) {
    int complete = mask;
    complete |= (mask & QUERY_INFORMATION) != 0 ? QUERY_LIMITED_INFORMATION : 0;
    complete |=
        (mask & SET_INFORMATION) != 0 ? SET_LIMITED_INFORMATION | QUERY_LIMITED_INFORMATION : 0;
    return complete;
  }

  @Override
  public int id() {
    return id;
  }

  /** Returns the id of the process that this one descends from; 0 for the first of all. */
  public int parentId() {
    return parentId;
  }

  @Override
  public Token token() {
    return token;
  }

  public ProcessParameters parameters() {
    return parameters;
  }

  /** Returns the environment as it is now. */
  public Environment environment() {
    return environment;
  }

  /** Sets the environment, which lies in the process's own memory: it may change it as it likes. */
  public void setEnvironment(Environment block) {
    environment = block;
  }

  /** Returns the values that the process uses as standard input, output and error. */
  public StandardHandles standardHandles() {
    return standardHandles;
  }

  @Override
  public HandleTable handleTable() {
    return handleTable;
  }

  @Override
  public KernelObject object() {
    return this;
  }

  /** Returns every thread the process ever had, in order of creation. */
  public List<ThreadObject> threads() {
    return Collections.unmodifiableList(threads);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Returns {@link #STILL_ACTIVE} while the process runs, then the status it ended with. */
  public int exitStatus() {
    return exitStatus;
  }

  /**
   * Sets the standard handles, numbers in the process's own memory: it may change them as it likes.
   */
  public void setStandardHandles(StandardHandles values) {
    standardHandles = values;
  }

  /** Returns the folder from which paths without one begin; it ends with a backslash. */
  public String currentDirectory() {
    return currentDirectory;
  }

  /**
   * Sets the current directory, a text in the process's own memory: it may change it as it likes.
   */
  public void setCurrentDirectory(String folder) {
    currentDirectory = folder.endsWith("\\") ? folder : folder + "\\";
  }

  public PriorityClass priorityClass() {
    return priorityClass;
  }

  /** Puts the process into another class; which thread runs when does not depend on it here. */
  public void setPriorityClass(PriorityClass wanted) {
    priorityClass = wanted;
  }

  void add(ThreadObject thread) {
    threads.add(thread);
  }

  /** Tells whether it has ended: whoever waits for a process waits for that. */
  @Override
  public boolean isSignaledFor(KThread thread) {
    return signaled;
  }

  void end(int status) {
    running = false;
    exitStatus = status;
    changed();
  }

  /** Lets go on who waited for the process to end. */
  void signal() {
    signaled = true;
    wake();
  }

  @Override
  protected void destroyed() {
    whenDestroyed.accept(this);
  }
}
