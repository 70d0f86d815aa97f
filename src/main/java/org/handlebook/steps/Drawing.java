package org.handlebook.steps;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.words.Attributes;
import org.handlebook.steps.words.Details;
import org.handlebook.steps.words.DevicePaths;
import org.handlebook.steps.words.DrawnRow;
import org.handlebook.steps.words.KindWords;
import org.handlebook.steps.words.NewObject;
import org.handlebook.steps.words.ObjectWords;
import org.handlebook.steps.words.Opening;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.trace.ObjectText;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.ProcessCall.OpenProcess;

/**
 * Makes the rows of one process as a textbook draws them, by the calls that would make such rows.
 *
 * <p>An address names one object, and an object has one address: a row that says the address of an
 * object that exists names that object, and its row is a duplicate.
 */
final class Drawing {
  /** What each opening makes anew, so that its name does not tell which object is meant. */
  private static final Set<ObjectKind> OPENED =
      EnumSet.of(ObjectKind.FILE, ObjectKind.MAILSLOT_CLIENT);

  private final ScenarioState state;
  private final ScenarioSystem system;
  private final Actors actors;
  private final Actor actor;
  private Handle receiver = Handle.NULL;

  /** Makes a drawing of a process that is there already. */
  Drawing(ScenarioState state, ScenarioSystem system, Actors actors, String process) {
    this.state = state;
    this.system = system;
    this.actors = actors;
    this.actor = new Actor(process, "");
  }

  /** Draws a row. */
  void draw(DrawnRow row) {
    checkIsFree(state, actor, row.handle());
    object(row).ifPresentOrElse(object -> share(row, object), () -> create(row));
  }

  private ProcessState process() {
    return state.process(actor.process());
  }

  /** Fails unless the process of {@code actor} can get a row of that value. */
  static void checkIsFree(ScenarioState state, Actor actor, Handle handle) {
    long value = handle.value();
    if (value < 1) {
      throw new ScenarioMistake(
          "A row's value is greater than 0, not " + value + ".",
          "행의 값은 0보다 크다. 여기에는 " + value + "이라고 적혀 있다.");
    }
    if (state.process(actor.process()).row(handle).isPresent()) {
      throw new ScenarioMistake(
          "Handle " + value + " has a row in " + actor + " already; give this row another value.",
          "핸들 " + value + "의 행이 " + actor + "에 이미 있다. 이 행에는 다른 값을 준다.");
    }
  }

  /** Returns the object that a row names, if it exists; its address and its words agree. */
  private Optional<ObjectState> object(DrawnRow row) {
    Optional<ObjectState> there =
        state.snapshot().objects().stream()
            .filter(
                o -> row.address() != SystemUnderTest.ANY_ADDRESS && o.address() == row.address())
            .findFirst();
    there.filter(object -> !isMeant(object, row)).ifPresent(other -> refuseAddress(row, other));
    Optional<ObjectState> named =
        OPENED.contains(row.object().kind()) || row.object().name().isEmpty()
            ? Optional.empty()
            : state.snapshot().objects().stream()
                .filter(object -> isMeant(object, row))
                .findFirst();
    if (there.isEmpty() && row.address() != SystemUnderTest.ANY_ADDRESS) {
      named.ifPresent(object -> refuseObject(row, object));
    }
    return there.or(() -> named);
  }

  private boolean isMeant(ObjectState object, DrawnRow row) {
    return object.kind() == row.object().kind()
        && row.object().name().map(text(object)::equals).orElse(true);
  }

  private String text(ObjectState object) {
    return ObjectText.name(object, state.snapshot(), state.names());
  }

  private void refuseAddress(DrawnRow row, ObjectState other) {
    String address = hex(row.address());
    throw new ScenarioMistake(
        "One address names one object, and "
            + english(other)
            + " lies at "
            + address
            + " already: give "
            + row.object().english()
            + " another address, or say in this row what lies there.",
        "한 주소에는 오브젝트가 하나만 있다. "
            + address
            + " 번지에는 이미 다른 오브젝트("
            + korean(other)
            + ")가 있으므로 새 오브젝트("
            + row.object().korean()
            + ")에 다른 주소를 주거나, 이 행에 그 오브젝트를 적는다.");
  }

  private void refuseObject(DrawnRow row, ObjectState object) {
    String address = hex(object.address());
    throw new ScenarioMistake(
        "One object has one address, and "
            + english(object)
            + " lies at "
            + address
            + ": say that address in this row, not "
            + hex(row.address())
            + ", or none.",
        "한 오브젝트의 주소는 하나이다. 이 오브젝트("
            + korean(object)
            + ")는 "
            + address
            + " 번지에 있으므로, 이 행에는 "
            + hex(row.address())
            + " 대신 그 주소를 적거나 주소를 적지 않는다.");
  }

  private String english(ObjectState object) {
    return words(object).english();
  }

  private String korean(ObjectState object) {
    return words(object).korean();
  }

  private ObjectWords words(ObjectState object) {
    return new ObjectWords(object.kind(), Optional.of(text(object)).filter(n -> !n.isEmpty()));
  }

  private static String hex(long address) {
    return "0x" + Long.toHexString(address);
  }

  /** Whoever has a row for the object duplicates it into this process. */
  private void share(DrawnRow row, ObjectState object) {
    ProcessState owner = owner(object);
    Actor source = new Actor(state.actors().process(owner.ref()), "");
    Handle value =
        owner.rows().stream()
            .filter(other -> other.object() == object.id())
            .map(RowState::handle)
            .findFirst()
            .orElseThrow();
    boolean own = source.equals(actor);
    receiver = Handle.CURRENT_PROCESS;
    if (!own) {
      int access = AccessRight.PROCESS_DUP_HANDLE.mask();
      OpenProcess open = new OpenProcess(access, false, process().id());
      actors.act(source, open, answer -> receiver = answer.value());
    }
    forceHandle(row.handle(), SystemUnderTest.ANY_ADDRESS);
    actors.act(
        source,
        new DuplicateHandle(
            Handle.CURRENT_PROCESS,
            value,
            receiver,
            0,
            row.inherit(),
            Constant.DUPLICATE_SAME_ACCESS),
        answer -> name(row.handle()));
    if (!own) {
      actors.act(source, new CloseHandle(receiver));
    }
  }

  private ProcessState owner(ObjectState object) {
    return state.snapshot().processes().stream()
        .filter(ProcessState::isRunning)
        .filter(one -> one.rows().stream().anyMatch(row -> row.object() == object.id()))
        .findFirst()
        .orElseThrow(
            () ->
                new ScenarioMistake(
                    "No process has a row for "
                        + english(object)
                        + " from which this one could be drawn.",
                    "이 오브젝트(" + korean(object) + ")를 가리키는 행이 어느 프로세스에도 없어서 이 행을 그릴 수 없다."));
  }

  private void create(DrawnRow row) {
    Call<?> call = creation(row);
    forceHandle(row.handle(), row.address());
    actors.act(actor, call, answer -> name(row.handle()));
  }

  /** The row goes by its number, as the textbook writes it. */
  private void name(Handle handle) {
    state.handles().bind(actor, new HandleName(Long.toString(handle.value())), handle);
  }

  private void forceHandle(Handle handle, long address) {
    actors.forceHandle(actor, handle, address);
  }

  private Call<?> creation(DrawnRow row) {
    ObjectKind kind = row.object().kind();
    return switch (kind) {
      case MUTEX, EVENT, SEMAPHORE, TIMER, FILE_MAPPING, JOB -> {
        List<String> traits = row.inherit() ? List.of(NewObject.INHERITABLE) : List.of();
        String name = row.object().name().orElse(null);
        yield new Creation(
                system, state.handles(), actor, new NewObject(kind, traits), name, Details.none())
            .call();
      }
      case MAILSLOT ->
          new CreateMailslot(
              DevicePaths.mailslot(name(row)),
              0,
              Constant.MAILSLOT_WAIT_FOREVER,
              Attributes.of(row.inherit()));
      case MAILSLOT_CLIENT -> client(row);
      case FILE -> file(row);
      default ->
          throw new ScenarioMistake(
              "A row that is drawn names a mutex, event, semaphore, waitable timer, file mapping, job, mailslot, mailslot client or file, no "
                  + kind.english()
                  + ".",
              "그리는 행은 뮤텍스, 이벤트, 세마포어, 대기 타이머, 파일 매핑, 잡, 메일슬롯, 메일슬롯 클라이언트, 파일 가운데 하나를 가리킨다. 이 행에 적힌 것: "
                  + KindWords.korean(kind)
                  + ".");
    };
  }

  private static CreateFile file(String path, DrawnRow row, int access, int disposition) {
    int sharing = Constant.FILE_SHARE_READ | Constant.FILE_SHARE_WRITE;
    return Opening.file(
        path, access, sharing, row.inherit(), disposition, Constant.FILE_ATTRIBUTE_NORMAL);
  }

  private CreateFile file(DrawnRow row) {
    int access = AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask();
    return file(name(row), row, access, Constant.OPEN_ALWAYS);
  }

  private CreateFile client(DrawnRow row) {
    String name =
        row.object()
            .name()
            .orElseThrow(
                () ->
                    new ScenarioMistake(
                        "Say of which mailslot it is the client: mailslot client \"mail\".",
                        "어느 메일슬롯의 클라이언트인지 적는다: 메일슬롯 클라이언트 \"mail\"."));
    return file(
        DevicePaths.mailslot(name), row, AccessRight.GENERIC_WRITE.mask(), Constant.OPEN_EXISTING);
  }

  /** Returns what the row says, or the process's name, with the row's value if that is taken. */
  private String name(DrawnRow row) {
    String ending = row.object().kind() == ObjectKind.FILE ? ".txt" : "";
    String own = actor.process() + ending;
    boolean taken =
        state.snapshot().objects().stream()
            .anyMatch(one -> one.kind() == row.object().kind() && one.name().equals(own));
    return row.object()
        .name()
        .orElse(taken ? actor.process() + " " + row.handle().value() + ending : own);
  }
}
