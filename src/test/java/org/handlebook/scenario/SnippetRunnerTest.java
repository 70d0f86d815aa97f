package org.handlebook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.handlebook.system.ForwardingSystem;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.model.ModelSystemFactory;
import org.handlebook.trace.StepLocation;
import org.junit.jupiter.api.Test;

/** What C costs that a thread runs. */
final class SnippetRunnerTest {
  private static final StepLocation HERE = new StepLocation("f.feature", 3, "\"App\" runs:");

  private final AtomicInteger looks = new AtomicInteger();
  private final HostedScenario scenario = new HostedScenario();
  private final ActorNames actors = new ActorNames();
  private final HandleNames handles = new HandleNames(actors);
  private final NameBindings names =
      new NameBindings(actors, handles, new ViewNames(), new OperationNames());
  private final LastReply lastReply = new LastReply();

  private SnippetRunner runner() {
    scenario.begin(answering(HostedScenario.Host.class, HERE));
    scenario.on(answering(SystemFactory.class, counting(new ModelSystemFactory().open())));
    ExpectedFailures expected = new ExpectedFailures(scenario);
    ScenarioSystem system = new ScenarioSystem(scenario, expected);
    actors.enter("App", system.underTest().startProcess(), null);
    PendingCalls pending = new PendingCalls(system, names, lastReply);
    return new SnippetRunner(
        system,
        names,
        pending,
        lastReply,
        new ExpectedFailurePolicy(scenario, system, lastReply, expected),
        new ProcessMachines(
            system,
            names,
            pending,
            new GivenPrograms(scenario),
            new ProgramFilm(scenario, new StepTraces(scenario, system, names))));
  }

  private static <T> T answering(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (self, method, words) -> answer));
  }

  private SystemUnderTest counting(SystemUnderTest system) {
    return new ForwardingSystem(system) {
      @Override
      public SystemSnapshot snapshot() {
        looks.incrementAndGet();
        return super.snapshot();
      }
    };
  }

  @Test
  void theSystemIsLookedAtOnceForAllHandlesThatAreMadeInARow() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      code.append("HANDLE h%d = CreateEvent(NULL, TRUE, FALSE, NULL);\n".formatted(i));
    }
    code.append("CloseHandle(h7);\nHANDLE hLast = CreateEvent(NULL, TRUE, FALSE, NULL);\n");

    SnippetRunner runner = runner();
    ThreadRef thread = actors.thread(new Actor("App", ""));
    runner.begin(actors.actor(thread), code.toString(), new SnippetLocation("f.feature", 4, 6));
    boolean moved = true;
    while (moved) {
      moved = runner.goOn();
    }

    assertThat(looks).hasValueLessThan(5);
    ProcessRef app = thread.process();
    assertThat(handles.objectGivenFor(app, new HandleName("h7"))).isNotZero();
    assertThat(handles.objectGivenFor(app, new HandleName("hLast")))
        .isNotZero()
        .isNotEqualTo(handles.objectGivenFor(app, new HandleName("h7")));
  }
}
