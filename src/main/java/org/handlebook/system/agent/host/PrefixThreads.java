package org.handlebook.system.agent.host;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one Wine prefix, its wineserver's included, as the host's kernel tells of them.
 * Used by one thread at a time.
 *
 * @source https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 */
public final class PrefixThreads {
  private static final String STATE = "State:\t";

  /** Waiting for something to happen, or ended; one that is stopped goes on one day. */
  private static final String ASLEEP = "SIZX";

  /** How often a thread has run: the last two lines, of which this is the end of the first. */
  private static final String TURNS = "voluntary_ctxt_switches:";

  /** The environment of a process whose environment cannot be had. */
  private static final String NONE = "\0";

  private final Path prefix;
  private final Map<String, Boolean> known = new HashMap<>();

  public PrefixThreads(Path prefix) {
    this.prefix = prefix;
  }

  /** Returns what they are doing now. */
  public Activity look() {
    Map<String, String> turns = new HashMap<>();
    try {
      for (Path thread : threads()) {
        String status = Files.readString(thread.resolve("status"), ISO_8859_1);
        if (isAtWork(status)) {
          return Activity.AT_WORK;
        }
        turns.put(thread.toString(), status.substring(status.indexOf(TURNS)));
      }
    } catch (IOException e) {
      return Activity.AT_WORK; // one of them has just ended
    }
    return turns.isEmpty() ? Activity.UNKNOWN : Activity.asleep(turns);
  }

  private static boolean isAtWork(String status) {
    int state = status.indexOf(STATE) + STATE.length();
    return ASLEEP.indexOf(status.charAt(state)) < 0;
  }

  private List<Path> threads() {
    List<String> processes = PrefixProcesses.ids();
    known.keySet().retainAll(processes);
    return processes.stream().filter(this::belongs).flatMap(PrefixProcesses::threads).toList();
  }

  /**
   * Returns what was found once stays so; a process that is only beginning has no environment yet.
   */
  private boolean belongs(String process) {
    @Nullable Boolean found = known.get(process);
    if (found != null) {
      return found;
    }
    String environment = PrefixProcesses.environment(process).orElse(NONE);
    boolean belongs = PrefixProcesses.isOf(environment, prefix);
    if (!environment.isEmpty()) {
      known.put(process, belongs);
    }
    return belongs;
  }
}
