package org.handlebook.scenario;

import java.util.List;
import java.util.Set;
import org.handlebook.c.vm.CallUse;

/** What C does with how its calls end: it decides by that, keeps it, or leaves it to a step. */
final class AnswersInC {
  private static final String HOW_TO_ASK =
      """
      The snippet goes on after it. Keep what it returns and look at that (BOOL done = …; with Then done is FALSE),
      ask with GetLastError(), or let the snippet end there.""";

  private final LastReply lastReply;
  private final ExpectedFailurePolicy policy;

  AnswersInC(LastReply lastReply, ExpectedFailurePolicy policy) {
    this.lastReply = lastReply;
    this.policy = policy;
  }

  /**
   * The snippet goes on after a call that ended otherwise than a scenario should expect: what it
   * returned is kept in a variable at which somebody may look, or it is lost.
   */
  void leave(ActorCall made, RunningSnippet snippet) {
    CallUse use = snippet.use();
    if (use.kind() != CallUse.Kind.STORED) {
      policy.failIfUnasked(List.of(made), call -> HOW_TO_ASK);
      return;
    }
    String process = made.actor().process();
    List<ActorCall> overwritten = lastReply.keptIn(process, use.variable()).stream().toList();
    policy.failIfUnasked(overwritten, call -> HOW_TO_ASK);
    lastReply.keep(made, use.variable());
  }

  /** By what C decides it has asked about. */
  void decided(Actor actor, RunningSnippet snippet) {
    CallUse use = snippet.use();
    Set<String> decisive = snippet.run().decisive();
    decisive.forEach(variable -> lastReply.askAbout(actor.process(), variable));
    if (use.kind() == CallUse.Kind.COMPARED || decisive.contains(use.variable())) {
      lastReply.unasked(actor).filter(made -> !made.isWaiting()).ifPresent(lastReply::dismiss);
    }
  }
}
