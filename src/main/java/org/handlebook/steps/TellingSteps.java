package org.handlebook.steps;

import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.steps.words.HandleValue;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.EnvironmentCall.GetCommandLine;
import org.handlebook.win32.EnvironmentCall.GetEnvironmentVariable;
import org.handlebook.win32.EnvironmentCall.SetEnvironmentVariable;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;

/**
 * Telling another process the value of a handle: by its command line, the environment, a file, a
 * mailslot or a pipe.
 */
public final class TellingSteps {
  private static final int ROOM = 1_000;

  private final HandleNames handles;
  private final Actors actors;

  public TellingSteps(HandleNames handles, Actors actors) {
    this.handles = handles;
    this.actors = actors;
  }

  @When("{actor} sets the environment variable {name} to the value of {handle}")
  @When("{actor}이/가/은/는 환경( )변수 {name}을/를 {handle}의 값으로 설정한다")
  public void setsToValue(Actor actor, String variable, HandleName handle) {
    String value = HandleValue.write(handles.handle(actor, handle));
    actors.act(actor, new SetEnvironmentVariable(variable, value));
  }

  @When("{actor} takes the value in the environment variable {name} as {handle}")
  @When("{actor}이/가/은/는 환경( )변수 {name}에 든 값을 {handle}(으)로 삼는다")
  public void takes(Actor actor, String variable, HandleName handle) {
    actors.act(
        actor,
        new GetEnvironmentVariable(variable, ROOM),
        answer -> handles.bind(actor, handle, HandleValue.read(answer.lpBuffer())));
  }

  @When("{actor} takes the value on its command line as {handle}")
  @When("{actor}이/가/은/는 자기 명령줄에 적힌 값을 {handle}(으)로 삼는다")
  public void takesFromCommandLine(Actor actor, HandleName handle) {
    actors.act(
        actor,
        new GetCommandLine(),
        answer -> handles.bind(actor, handle, HandleValue.read(answer.value())));
  }

  @When("{actor} writes the value of {handle} to {handle}")
  @When("{actor}이/가/은/는 {handle}의 값을 {handle}에 쓴다")
  public void writes(Actor actor, HandleName told, HandleName handle) {
    String value = HandleValue.write(handles.handle(actor, told));
    Bytes bytes = Bytes.of(value.getBytes(StandardCharsets.UTF_8));
    actors.act(actor, new WriteFile(handles.handle(actor, handle), bytes, null));
  }

  @When("{actor} reads a value from {handle} as {handle}")
  @When("{actor}이/가/은/는 {handle}에서 값을 읽어 {handle}(으)로 삼는다")
  public void reads(Actor actor, HandleName handle, HandleName told) {
    actors.act(
        actor,
        new ReadFile(handles.handle(actor, handle), ROOM, null),
        answer ->
            handles.bind(
                actor,
                told,
                HandleValue.read(new String(answer.buffer().toArray(), StandardCharsets.UTF_8))));
  }
}
