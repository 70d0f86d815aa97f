package org.handlebook.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ViewNames;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.check.BytesAssert;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MemoryCall.ReadProcessMemory;
import org.handlebook.win32.MemoryCall.WriteProcessMemory;

/**
 * The memory that views of file mappings show, as text or as bytes. Where the name is a handle's,
 * what it leads to is read and written.
 */
public final class ViewSteps {
  private final ActorNames names;
  private final ViewNames views;
  private final HandleNames handles;
  private final Actors actors;

  public ViewSteps(ActorNames names, ViewNames views, HandleNames handles, Actors actors) {
    this.names = names;
    this.views = views;
    this.handles = handles;
    this.actors = actors;
  }

  @When("{actor} writes {name} into {view}")
  @When("{actor}이/가/은/는 {name}을/를 뷰 {view}에 쓴다")
  public void writes(Actor actor, String text, String view) {
    write(actor, text(text), view, 0);
  }

  @When("{actor} writes {name} into {view} at offset {int}")
  @When("{actor}이/가/은/는 {name}을/를 뷰 {view}의 오프셋 {int}에 쓴다")
  public void writes(Actor actor, String text, String view, int offset) {
    write(actor, text(text), view, offset);
  }

  @When("{actor} writes the bytes {bytes} into {view}")
  @When("{actor}이/가/은/는 바이트 {bytes}을/를 뷰 {view}에 쓴다")
  public void writes(Actor actor, Bytes bytes, String view) {
    write(actor, bytes, view, 0);
  }

  private void write(Actor actor, Bytes bytes, String view, int offset) {
    if (offset == 0 && isHandle(actor, view)) {
      actors.act(actor, new WriteFile(handle(actor, view), bytes, null));
    } else {
      actors.act(
          actor,
          new WriteProcessMemory(Handle.CURRENT_PROCESS, address(actor, view) + offset, bytes));
    }
  }

  @When("{actor} reads {int} byte(s) from {view}")
  @When("{actor}이/가/은/는 바이트 {int}개를 (뷰 ){view}에서 읽는다")
  public void reads(Actor actor, int size, String view) {
    if (isHandle(actor, view)) {
      actors.act(actor, new ReadFile(handle(actor, view), size, null));
    } else {
      actors.act(actor, new ReadProcessMemory(Handle.CURRENT_PROCESS, address(actor, view), size));
    }
  }

  @Then("{process} sees {name} in {view}")
  @Then("{process}은/는/이/가 {name}을/를 뷰 {view}에서 본다")
  public void sees(ProcessName process, String text, String view) {
    check(process, text(text), view, 0);
  }

  @Then("{process} sees {name} in {view} at offset {int}")
  @Then("{process}은/는/이/가 {name}을/를 뷰 {view}의 오프셋 {int}에서 본다")
  public void sees(ProcessName process, String text, String view, int offset) {
    check(process, text(text), view, offset);
  }

  @Then("{process} sees the bytes {bytes} in {view}")
  @Then("{process}은/는/이/가 바이트 {bytes}을/를 뷰 {view}에서 본다")
  public void sees(ProcessName process, Bytes bytes, String view) {
    check(process, bytes, view, 0);
  }

  private void check(ProcessName process, Bytes expected, String view, int offset) {
    Actor reader = new Actor(process.name(), "");
    long address = address(reader, view) + offset;
    Reply<Stored<Bytes>> reply =
        actors.look(
            reader, new ReadProcessMemory(Handle.CURRENT_PROCESS, address, expected.length()));
    BytesAssert.assertThat(view + " of \"" + process.name() + "\"", reply).are(expected);
  }

  private boolean isHandle(Actor actor, String name) {
    return !views.knows(names.process(actor), name) && handles.isGiven(new HandleName(name));
  }

  private Handle handle(Actor actor, String name) {
    return handles.handle(actor, new HandleName(name));
  }

  private long address(Actor actor, String view) {
    return views.address(names.process(actor), view);
  }

  private static Bytes text(String text) {
    return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
