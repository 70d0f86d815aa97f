package org.handlebook.steps;

import io.cucumber.java.en.Given;
import org.handlebook.machine.Machine;
import org.handlebook.machine.ProcessRef;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.stage.Actor;
import org.handlebook.steps.stage.HandleName;
import org.handlebook.steps.stage.Stage;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer.HandleOrInvalid;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MailslotCall.CreateMailslot;

/**
 * Handle values and addresses as a textbook draws them; a system that cannot be told such numbers
 * cannot run these.
 */
public final class TextbookSteps {
  private final Stage stage;

  public TextbookSteps(Stage stage) {
    this.stage = stage;
  }

  @Given("a process {process} whose handle {int} names a mailslot at {address}")
  @Given("{process} 프로세스가 있고, 그 핸들 {int}은/는 {address} 번지의 메일슬롯을 가리킨다")
  public void aProcessWithMailslot(ProcessName process, int handle, Long address) {
    start(
        process,
        handle,
        address,
        new CreateMailslot("\\\\.\\mailslot\\" + process.name(), 0, -1, null));
  }

  @Given("a process {process} whose handle {int} names a file at {address}")
  @Given("{process} 프로세스가 있고, 그 핸들 {int}은/는 {address} 번지의 파일을 가리킨다")
  public void aProcessWithFile(ProcessName process, int handle, Long address) {
    int access = AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask();
    String path = process.name() + ".txt";
    start(
        process,
        handle,
        address,
        new CreateFile(path, access, 0, null, Constant.CREATE_ALWAYS, 0, Handle.NULL));
  }

  /**
   * Any value that is free may come next; here the scenario says which, so that it can reuse one.
   */
  @Given("the next handle that {process} receives has the value of {handle}")
  @Given("{process}의 다음 핸들은 {handle}와/과 값이 같다")
  public void nextHandle(ProcessName process, HandleName handle) {
    ProcessRef receiver = stage.cast().process(process.name());
    stage.dictate(receiver, stage.cast().handle(receiver, handle), Machine.ANY_ADDRESS);
  }

  private void start(ProcessName process, int handle, Long address, Call<HandleOrInvalid> call) {
    stage.enter(process.name());
    stage.dictate(stage.cast().process(process.name()), new Handle(handle), address);
    stage.act(new Actor(process.name(), ""), call);
  }
}
