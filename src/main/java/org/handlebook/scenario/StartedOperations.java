package org.handlebook.scenario;

import org.handlebook.c.snippet.SnippetRun;
import org.handlebook.win32.Call;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.jspecify.annotations.Nullable;

/** Operations that C starts: each is called by the variable that is its OVERLAPPED structure. */
record StartedOperations(NameBindings names) {
  /** Names the operation that a call starts, if it starts one. */
  void name(Actor actor, SnippetRun run, Call<?> call) {
    if (call instanceof ReadFile read) {
      name(actor, run, read.hFile(), read.lpOverlapped());
    } else if (call instanceof WriteFile write) {
      name(actor, run, write.hFile(), write.lpOverlapped());
    } else if (call instanceof ConnectNamedPipe connect) {
      name(actor, run, connect.hNamedPipe(), connect.lpOverlapped());
    }
  }

  private void name(Actor actor, SnippetRun run, Handle file, @Nullable Overlapped overlapped) {
    if (overlapped != null) {
      Operation operation = new Operation(actor, file, overlapped);
      run.variableAt(overlapped.address())
          .ifPresent(
              name -> names.operations().bind(names.actors().process(actor), name, operation));
    }
  }
}
