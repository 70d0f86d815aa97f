package org.handlebook.system.agent.look;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.agent.scenario.ChannelNames;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.wire.Item.RowItem;
import org.handlebook.system.agent.wire.Observer.ObjectSeen;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.PipeCall.CreateNamedPipe;
import org.handlebook.win32.PipeCall.CreatePipe;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.RecordComponents;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimerEx;

/**
 * What a new object is. A system does not tell the name of a file or pipe without the danger of
 * hanging, so the name is the one that the object was made with.
 */
final class ObjectClassifier {
  private static final Set<String> NAMES = Set.of("lpName", "lpFileName", "lpTimerName");
  private static final String SEPARATOR = "\\";

  private ObjectClassifier() {}

  /** Gives a new object its id. */
  static int of(ObjectSeen seen, Map<RowItem, ResultHandle> answered, ObjectRegistry registry) {
    Optional<ResultHandle> creation =
        seen.items().stream().map(answered::get).filter(row -> row != null).findFirst();
    String name = creation.map(row -> name(row.call().call())).orElse("");
    ChannelNames channel = seen.type().equals("File") ? ChannelNames.of(name) : ChannelNames.of("");
    String local = local(seen, name, channel);
    ObjectKind kind = kind(seen, creation, channel);
    return registry.born(
        seen.type(),
        kind,
        local,
        directory(seen.path(), local),
        creation.map(row -> isManualReset(row.call().call())).orElse(false),
        creation.map(row -> pipeOrKey(row, channel)).orElse(channel.key()),
        creation.map(row -> isOverlapped(row.call().call())).orElse(false));
  }

  private static boolean isOverlapped(Call<?> call) {
    int flags =
        call instanceof CreateNamedPipe pipe
            ? pipe.dwOpenMode()
            : call instanceof CreateFile file ? file.dwFlagsAndAttributes() : 0;
    return (flags & Constant.FILE_FLAG_OVERLAPPED) != 0;
  }

  private static String pipeOrKey(ResultHandle row, ChannelNames channel) {
    return row.call().call() instanceof CreatePipe ? ChannelNames.key(row.call()) : channel.key();
  }

  /**
   * Returns where a name stands; a system may tell the path of something else, such as a mapped
   * file.
   */
  private static String directory(String path, String name) {
    return !name.isEmpty() && path.endsWith(SEPARATOR + name)
        ? path.substring(0, path.length() - name.length() - SEPARATOR.length())
        : "";
  }

  /** Returns the name that a call gives to what it makes, or "". */
  static String name(Call<?> call) {
    for (RecordComponent component : RecordComponents.of(call.getClass())) {
      if (NAMES.contains(component.getName())
          && RecordComponents.get(component, call) instanceof String name) {
        return name;
      }
    }
    return "";
  }

  private static boolean isManualReset(Call<?> call) {
    if (call instanceof CreateWaitableTimerEx timer) {
      return (timer.dwFlags() & Constant.CREATE_WAITABLE_TIMER_MANUAL_RESET) != 0;
    }
    return call instanceof CreateWaitableTimer timer && timer.bManualReset();
  }

  /** Returns the name within its directory, without the prefix that says which. */
  private static String local(ObjectSeen seen, String name, ChannelNames channel) {
    if (seen.type().equals("File")) {
      return channel.key().isEmpty() ? name : channel.name();
    }
    return name.substring(name.lastIndexOf(SEPARATOR) + 1);
  }

  private static ObjectKind kind(
      ObjectSeen seen, Optional<ResultHandle> creation, ChannelNames channel) {
    return switch (seen.type()) {
      case "Mutant" -> ObjectKind.MUTEX;
      case "Event" -> ObjectKind.EVENT;
      case "Semaphore" -> ObjectKind.SEMAPHORE;
      case "Timer" -> ObjectKind.TIMER;
      case "Section" -> ObjectKind.FILE_MAPPING;
      case "Job" -> ObjectKind.JOB;
      case "Directory" -> ObjectKind.NAMESPACE;
      case "IoCompletion" -> ObjectKind.COMPLETION_PORT;
      case "Process" -> ObjectKind.PROCESS;
      case "Thread" -> ObjectKind.THREAD;
      default -> file(creation, channel);
    };
  }

  private static ObjectKind file(Optional<ResultHandle> creation, ChannelNames channel) {
    Optional<Call<?>> call = creation.map(row -> row.call().call());
    if (call.isPresent() && call.get() instanceof CreatePipe) {
      return creation.filter(ObjectClassifier::isReadEnd).isPresent()
          ? ObjectKind.PIPE_READ_END
          : ObjectKind.PIPE_WRITE_END;
    }
    boolean created = call.filter(made -> !(made instanceof CreateFile)).isPresent();
    if (channel.isMailslot()) {
      return created ? ObjectKind.MAILSLOT : ObjectKind.MAILSLOT_CLIENT;
    } else if (channel.isPipe()) {
      return created ? ObjectKind.NAMED_PIPE : ObjectKind.NAMED_PIPE_CLIENT;
    }
    return ObjectKind.FILE;
  }

  private static boolean isReadEnd(ResultHandle row) {
    return row.call().success() instanceof Answer.Stored<?> stored
        && stored.stored() instanceof PipeEnds ends
        && ends.hReadPipe().equals(row.handle());
  }
}
