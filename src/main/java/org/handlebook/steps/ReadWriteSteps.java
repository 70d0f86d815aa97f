package org.handlebook.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.Replies;
import org.handlebook.steps.check.TransferAssert;
import org.handlebook.steps.words.Payload;
import org.handlebook.win32.FileCall.FlushFileBuffers;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;

/** Reading and writing, whatever the handle leads to. */
public final class ReadWriteSteps {
  /** What a reader has room for who does not say. */
  static final int BUFFER = 4096;

  private final HandleNames handles;
  private final Actors actors;
  private final Replies replies;

  public ReadWriteSteps(HandleNames handles, Actors actors, Replies replies) {
    this.handles = handles;
    this.actors = actors;
    this.replies = replies;
  }

  @When("{actor} writes/sends {data} to {handle}")
  @When("{actor}이/가/은/는 {data}을/를 {handle}에 쓴다/보낸다")
  public void writes(Actor actor, Payload data, HandleName file) {
    actors.act(actor, new WriteFile(handle(actor, file), data.bytes(), null));
  }

  @When("{actor} writes/sends to {handle} {data}")
  @When("{actor}이/가/은/는 {handle}에 {data}을/를 쓴다/보낸다")
  public void writes(Actor actor, HandleName file, Payload data) {
    writes(actor, data, file);
  }

  @When("{actor} reads from {handle}( again)")
  @When("{actor}이/가/은/는 {handle}에서 (다시 )읽는다")
  public void reads(Actor actor, HandleName file) {
    read(actor, file, BUFFER);
  }

  @When("{actor} reads at most {int} byte(s) from {handle}")
  @When("{actor}이/가/은/는 최대 {int}바이트를 {handle}에서 읽는다")
  @When("{actor}이/가/은/는 {int}바이트를 {handle}에서 읽는다")
  public void reads(Actor actor, int most, HandleName file) {
    read(actor, file, most);
  }

  @When("{actor} reads from {handle} at most {int} byte(s)")
  @When("{actor}이/가/은/는 {handle}에서 최대 {int}바이트를 읽는다")
  public void reads(Actor actor, HandleName file, int most) {
    read(actor, file, most);
  }

  /**
   * Reads, and looks at what was read: the one step that does both, since a conversation would be
   * twice as long without it.
   */
  @Then("{actor} reads/receives {name} from {handle}")
  @Then("{actor}이/가/은/는 {name}을/를 {handle}에서 읽는다")
  public void reads(Actor actor, String text, HandleName file) {
    read(actor, file, BUFFER);
    TransferAssert.assertThat(replies.outcome(actor)).hasRead(Payload.text(text));
  }

  @Then("{actor} reads/receives from {handle} {name}")
  @Then("{actor}이/가/은/는 {handle}에서 {name}을/를 읽는다")
  public void reads(Actor actor, HandleName file, String text) {
    reads(actor, text, file);
  }

  private void read(Actor actor, HandleName file, int most) {
    actors.act(actor, new ReadFile(handle(actor, file), most, null));
  }

  @When("{actor} flushes {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 플러시한다")
  public void flushes(Actor actor, HandleName file) {
    actors.act(actor, new FlushFileBuffers(handle(actor, file)));
  }

  private Handle handle(Actor actor, HandleName file) {
    return handles.handle(actor, file);
  }
}
