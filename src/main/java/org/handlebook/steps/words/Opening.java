package org.handlebook.steps.words;

import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.win32.Answer.HandleOrInvalid;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;

/** CreateFile, for what goes by a path: files, mailslots and named pipes. */
public final class Opening {
  private Opening() {}

  /** Opens what exists. */
  public static CreateFile existing(String path, int access, int sharing, boolean inheritable) {
    return file(
        path, access, sharing, inheritable, Constant.OPEN_EXISTING, Constant.FILE_ATTRIBUTE_NORMAL);
  }

  public static CreateFile file(
      String path, int access, int sharing, boolean inheritable, int disposition, int flags) {
    return new CreateFile(
        path, access, sharing, Attributes.of(inheritable), disposition, flags, Handle.NULL);
  }

  /** Lets an actor make a call that answers a handle, and gives the handle its name. */
  public static void act(
      Actors actors, Actor actor, Call<HandleOrInvalid> call, HandleName handle) {
    actors.receive(actor, call, HandleOrInvalid::value, handle);
  }
}
