package acme.leak;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.win32.SynchronizationCall.CreateMutex;

/** Sentences of our own, in the words of Handlebook's parameters. */
public final class LeakSteps {
  private final Actors actors;
  private final ScenarioState state;

  public LeakSteps(Actors actors, ScenarioState state) {
    this.actors = actors;
    this.state = state;
  }

  @When("{actor} leaks {int} mutex(es)")
  public void leaks(Actor actor, int count) {
    for (int i = 0; i < count; i++) {
      actors.act(actor, new CreateMutex(null, false, null));
    }
  }

  @Then("{process} has {int} row(s) in its table")
  public void has(ProcessName process, int count) {
    assertThat(state.process(process.name()).rows()).hasSize(count);
  }
}
