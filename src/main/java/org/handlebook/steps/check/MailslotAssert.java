package org.handlebook.steps.check;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.words.NamedObject;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.MailslotCall.GetMailslotInfo;
import org.handlebook.win32.MailslotInfo;
import org.handlebook.win32.Win32Error;

/** Assertions on what waits in a mailslot: its reader is asked. */
public final class MailslotAssert extends AbstractAssert<MailslotAssert, NamedObject> {
  private final Reply<Stored<MailslotInfo>> reply;

  private MailslotAssert(NamedObject actual, Reply<Stored<MailslotInfo>> reply) {
    super(actual, MailslotAssert.class);
    this.reply = reply;
  }

  /** Lets whoever reads a mailslot look into it. */
  public static MailslotAssert assertThat(
      NamedObject object, ScenarioState scenario, Actors actors) {
    scenario
        .snapshot()
        .object(object.id())
        .filter(found -> found.kind() != ObjectKind.MAILSLOT)
        .ifPresent(
            found -> {
              throw new ScenarioMistake(
                  object.phrase()
                      + " never has messages: it is of the kind "
                      + found.kind().english()
                      + ".");
            });
    for (ProcessState process : scenario.snapshot().processes()) {
      List<RowState> rows =
          process.rows().stream().filter(row -> row.object() == object.id()).toList();
      if (process.isRunning() && !rows.isEmpty()) {
        Actor reader = new Actor(scenario.actors().process(process.ref()), "");
        return new MailslotAssert(
            object, actors.look(actors.stead(reader), new GetMailslotInfo(rows.get(0).handle())));
      }
    }
    throw new ScenarioMistake(
        "Nobody has a handle by which to ask what waits in " + object.phrase() + ".");
  }

  /** Asserts that so many messages wait. */
  public MailslotAssert hasMessages(int expected) {
    String expectation = "Expected " + actual.phrase() + " to hold " + expected + " messages";
    if (!(reply instanceof Reply.Returned<Stored<MailslotInfo>> returned)) {
      throw failure("%s", expectation + ", but asking for them does not come back.");
    }
    MailslotInfo found = returned.answer().stored();
    if (found == null) {
      throw failure(
          "%s",
          expectation + ", but they cannot be asked for: " + Win32Error.text(returned.lastError()));
    } else if (found.lpMessageCount() != expected) {
      throw failure("%s", expectation + ", but it holds " + found.lpMessageCount() + ".");
    }
    return this;
  }
}
