package org.handlebook.differential;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handlebook.c.snippet.ProcessVariables;
import org.handlebook.c.snippet.SnippetRun;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;

/** What the variables of a snippet hold after it has run in a process of a system. */
final class SnippetAnswers {
  private SnippetAnswers() {}

  static Map<String, String> of(Snippet snippet, SystemUnderTest system) {
    ThreadRef thread = system.startProcess();
    ProcessVariables variables = new ProcessVariables(system.memory(thread.process()), () -> 0);
    SnippetRun run = variables.read(snippet.code(), name -> Optional.empty());
    Optional<Call<?>> call = run.next();
    while (call.isPresent()) {
      if (!isBack(system, thread, run, call.get())) {
        return Snippet.CRASH;
      }
      call = run.next();
    }
    Map<String, String> answers = new TreeMap<>();
    snippet.variables().forEach(name -> answers.put(name, variables.value(name).toString()));
    return answers;
  }

  private static <R extends Answer> boolean isBack(
      SystemUnderTest system, ThreadRef thread, SnippetRun run, Call<R> call) {
    Reply<R> reply = system.call(thread, call);
    while (reply instanceof Reply.Pending<R> pending) {
      system.passUntilSomethingHappens();
      reply = system.await(pending);
    }
    if (reply instanceof Reply.Returned<R> returned) {
      run.came(returned.answer(), returned.word());
      return true;
    }
    return false;
  }
}
