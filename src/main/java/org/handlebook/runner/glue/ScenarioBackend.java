package org.handlebook.runner.glue;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Container;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.HookDefinition;
import io.cucumber.core.backend.Lookup;
import io.cucumber.core.backend.Snippet;
import io.cucumber.core.backend.TestCaseState;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.runner.gherkin.FeaturePaths;
import org.handlebook.runner.scope.RunScope;
import org.handlebook.scenario.ExpectedFailurePolicy;
import org.handlebook.scenario.ExpectedFailures;
import org.handlebook.scenario.HostedScenario;
import org.handlebook.scenario.NotPossibleHere;
import org.handlebook.scenario.ProgramWatch;
import org.handlebook.steps.TestCaseHost;
import org.handlebook.system.SystemFactory;
import org.handlebook.trace.TraceListener;
import org.handlebook.translation.RunSentences;
import org.jspecify.annotations.Nullable;

/**
 * Gives each scenario what the run has chosen: the system, its known differences, a listener.
 *
 * <p>Two glue paths take the place of that of the sentences, which are loaded from here then, as
 * far as the run's {@link GlueFilter} takes them, and with hooks that know the running step. A
 * failure of theirs is compared with what is known of the system, and with what people often
 * believe.
 */
final class ScenarioBackend implements Backend {
  private static final String STEPS = "classpath:/org/handlebook/steps";
  private static final String TOLERANT = STEPS + "/tolerant";

  /** Before all others at the beginning of a scenario, and behind them at its end. */
  private static final int FIRST = Integer.MIN_VALUE;

  private static final String CHOSEN = STEPS + "/chosen";

  private final Lookup lookup;
  private final Container container;
  private final Supplier<Backend> sentences;

  /**
   * Makes a backend that has loaded nothing yet.
   *
   * @param sentences makes what loads step definitions
   */
  ScenarioBackend(Lookup lookup, Container container, Supplier<Backend> sentences) {
    this.lookup = lookup;
    this.container = container;
    this.sentences = sentences;
  }

  @Override
  public void loadGlue(Glue glue, List<URI> gluePaths) {
    if (gluePaths.stream().anyMatch(path -> path.toString().startsWith(STEPS))) {
      List.of(HostedScenario.class, ExpectedFailures.class, ExpectedFailurePolicy.class)
          .forEach(container::addClass);
      glue.addBeforeHook(new Hook("chooses the system", FIRST, state -> choose()));
    }
    ScenarioFailurePolicy policy = new ScenarioFailurePolicy(lookup);
    for (URI path : gluePaths) {
      switch (path.toString()) {
        case CHOSEN, TOLERANT -> load(glue, policy);
        default -> {}
      }
    }
  }

  private boolean isChosen(String sentence) {
    return RunScope.current(GlueFilter.class).map(choice -> choice.takes(sentence)).orElse(true);
  }

  private void load(Glue glue, SentenceGlue.FailurePolicy policy) {
    RunSentences runSentences = RunScope.current(RunSentences.class).orElse(null);
    sentences
        .get()
        .loadGlue(
            new SentenceGlue(glue, this::isChosen, policy, runSentences),
            List.of(URI.create(STEPS)));
    glue.addBeforeHook(new Hook("begins the scenario", FIRST + 1, this::begin));
    glue.addAfterHook(new Hook("ends the scenario", FIRST, state -> hosted().end()));
  }

  private HostedScenario hosted() {
    return lookup.getInstance(HostedScenario.class);
  }

  private void begin(TestCaseState state) {
    HostedScenario scenario = hosted();
    FeaturePaths paths =
        RunScope.current(FeaturePaths.class).orElseGet(() -> new FeaturePaths(List.of()));
    scenario.begin(new TestCaseHost(state, paths::path));
    NotPossibleHere.check(state.getSourceTagNames(), scenario.system());
  }

  private void choose() {
    HostedScenario scenario = hosted();
    RunScope.current(SystemFactory.class).ifPresent(scenario::on);
    RunScope.current(KnownDifferences.class).ifPresent(scenario::compareWith);
    RunScope.current(TraceListener.class).ifPresent(scenario::tell);
    RunScope.current(ProgramWatch.class).ifPresent(scenario::watchPrograms);
  }

  private record ScenarioFailurePolicy(Lookup lookup) implements SentenceGlue.FailurePolicy {
    @Override
    public void held() {
      lookup
          .getInstance(ExpectedFailures.class)
          .held(lookup.getInstance(HostedScenario.class).here());
    }

    @Override
    public boolean expects(Throwable failure) {
      return lookup.getInstance(ExpectedFailurePolicy.class).expects(failure);
    }
  }

  @Override
  public void buildWorld() {}

  @Override
  public void disposeWorld() {}

  @Override
  public @Nullable Snippet getSnippet() {
    return null;
  }

  private record Hook(String location, int order, Consumer<TestCaseState> action)
      implements HookDefinition {
    @Override
    public void execute(TestCaseState state) {
      action.accept(state);
    }

    @Override
    public String getTagExpression() {
      return "";
    }

    @Override
    public int getOrder() {
      return order;
    }

    @Override
    public Optional<HookType> getHookType() {
      return Optional.empty();
    }

    @Override
    public boolean isDefinedAt(StackTraceElement element) {
      return false;
    }

    @Override
    public String getLocation() {
      return location;
    }
  }
}
