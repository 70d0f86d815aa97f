package org.handlebook.system;

import java.util.List;
import java.util.Set;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;

/**
 * A system on which a scenario happens.
 *
 * <p>Every Win32 function goes through {@link #call}. A refusal by Windows is an answer; an
 * exception means that the harness is broken.
 */
public interface SystemUnderTest extends AutoCloseable {
  /** The domain of {@link Logon#THIS_COMPUTER}. */
  String DOMAIN = "WORKGROUP";

  /**
   * The environment of a process that no call makes, whatever system it is: strings of the form
   * name=value, as a block has them.
   */
  List<String> FIRST_ENVIRONMENT =
      List.of("Path=C:\\Windows\\system32;C:\\Windows", "SystemRoot=C:\\Windows");

  /** An address that forces nothing. */
  long ANY_ADDRESS = 0;

  /** Returns the system's stamp, such as {@code model} or {@code wine-8.0}. */
  String system();

  /** Returns what the system can do that not every system can. */
  Set<Capability> capabilities();

  /**
   * Starts a process that no call of the scenario makes, with an empty handle table, an empty
   * command line and the {@link #FIRST_ENVIRONMENT}, and returns its first thread.
   */
  default ThreadRef startProcess() {
    return startProcess(Logon.DEFAULT);
  }

  /** Starts such a process; a system that can tell others its command line does. */
  default ThreadRef startProcess(String commandLine) {
    return startProcess();
  }

  /**
   * Starts such a process in the name of somebody; any other than {@link Logon#DEFAULT} needs
   * {@link Capability#USERS} or {@link Capability#SESSIONS}.
   */
  ThreadRef startProcess(Logon logon);

  /**
   * Lets there be no program of that name: from now on nobody can start it, while any other name
   * starts a process that the scenario plays.
   */
  void lackProgram(String name);

  /**
   * Returns the SID of a user or group of the scenario, which is made when it is first named; needs
   * {@link Capability#USERS}.
   */
  String sid(String account);

  /**
   * Puts another computer on the network; needs {@link Capability#COMPUTERS}.
   *
   * @param name its name, which differs from every other; case does not matter
   * @param domain the domain it is in, as the first computer is in {@link #DOMAIN}
   */
  void addComputer(String name, String domain);

  /** Returns the thread that has this id, or had it last. */
  ThreadRef thread(int dwThreadId);

  /** Returns the first thread of the process that has this id, or had it last. */
  ThreadRef firstThread(int dwProcessId);

  /** Returns the id of a thread, which it keeps when it has ended. */
  int threadId(ThreadRef thread);

  /** Returns the memory of a process. */
  ProcessMemory memory(ProcessRef process);

  /** Returns whether a thread can still make calls: it has not ended. */
  boolean isRunning(ThreadRef thread);

  /** Returns whether a thread is blocked in a call. */
  boolean isWaiting(ThreadRef thread);

  /** Makes a call in a thread that is running and not waiting in another call. */
  <R extends Answer> Reply<R> call(ThreadRef caller, Call<R> call);

  /**
   * Returns what happened inside the last call, in order; nothing where the system does not show
   * that: see {@link Capability#MILESTONES}.
   */
  default List<Milestone> milestones() {
    return List.of();
  }

  /** Returns how a call that blocked stands now. */
  <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending);

  /**
   * Returns how a blocked call stands that is expected to come back: a system on which that takes a
   * while is given the while.
   */
  default <R extends Answer> Reply<R> await(Reply.Pending<R> pending) {
    return outcome(pending);
  }

  /** Lets time pass: time-outs and timers that are due by then happen, in their order. */
  default void pass(long milliseconds) {
    pass(milliseconds, () -> {});
  }

  /**
   * Lets time pass, and whoever was blocked go on within it.
   *
   * @param whenCallsReturn is run at each time at which blocked calls have come back; it may make
   *     calls, whose time-outs count from then
   */
  void pass(long milliseconds, Runnable whenCallsReturn);

  /**
   * Lets time pass, from one time-out or timer to the next, until a blocked call comes back.
   *
   * @return false if none does, though all that is due has happened, and what repeats at least once
   */
  boolean passUntilSomethingHappens();

  /**
   * Types at the console that a process has; needs {@link Capability#COMMAND_PROMPT}.
   *
   * @param line with the end of the line; "" for the end of the input
   */
  default void type(ProcessRef process, String line) {
    throw new UnsupportedOperationException("nobody can type here");
  }

  /** Returns the whole world as it is now. */
  SystemSnapshot snapshot();

  /**
   * Forces the value of the process's next row, and the address of the next object, or at any for
   * {@link #ANY_ADDRESS}; needs {@link Capability#TEXTBOOK_VALUES}.
   */
  void forceHandle(ProcessRef process, Handle handle, long address);

  /** Ends everything that happens on it; it takes no more calls. */
  @Override
  void close();
}
