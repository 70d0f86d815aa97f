package org.handlebook.steps.stage;

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
import org.handlebook.machine.TestBed;
import org.handlebook.scope.RunScope;
import org.handlebook.translation.SpokenSentences;
import org.jspecify.annotations.Nullable;

/**
 * Opens and closes the stage around each scenario.
 *
 * <p>A hook written as an annotated method gets no more than the scenario's first line to see; this
 * one gets Cucumber's own state of the scenario, which knows the step that is running, so that
 * whatever a step does can say where it was said.
 *
 * <p>Two glue paths take the place of that of the sentences, which are loaded from here then, as
 * far as the run's {@link SentenceChoice} takes them. A failure of theirs is compared with what is
 * known of the system, and with what people often believe.
 */
final class StageBackend implements Backend {
  private static final String STEPS = "classpath:/org/handlebook/steps";
  private static final String TOLERANT = STEPS + "/stage";
  private static final String CHOSEN = STEPS + "/chosen";

  private final Lookup lookup;
  private final Container container;
  private final Supplier<Backend> sentences;

  /**
   * A backend that has loaded nothing yet.
   *
   * @param sentences makes what loads step definitions
   */
  StageBackend(Lookup lookup, Container container, Supplier<Backend> sentences) {
    this.lookup = lookup;
    this.container = container;
    this.sentences = sentences;
  }

  @Override
  public void loadGlue(Glue glue, List<URI> gluePaths) {
    if (gluePaths.stream().anyMatch(path -> path.toString().startsWith(STEPS))) {
      List.of(Script.class, DifferenceWatch.class, Stage.class).forEach(container::addClass);
      glue.addBeforeHook(new Hook("opens the stage", this::begin));
      glue.addAfterHook(
          new Hook("closes the stage", state -> lookup.getInstance(Script.class).end()));
    }
    StageJudge judge = new StageJudge(lookup);
    for (URI path : gluePaths) {
      switch (path.toString()) {
        case CHOSEN, TOLERANT -> load(glue, judge);
        default -> {}
      }
    }
  }

  private boolean isChosen(String sentence) {
    return RunScope.current(SentenceChoice.class)
        .map(choice -> choice.takes(sentence))
        .orElse(true);
  }

  private void load(Glue glue, SentenceGlue.Judge judge) {
    SpokenSentences spoken = RunScope.current(SpokenSentences.class).orElse(null);
    sentences
        .get()
        .loadGlue(
            new SentenceGlue(glue, this::isChosen, judge, spoken), List.of(URI.create(STEPS)));
  }

  private void begin(TestCaseState state) {
    lookup.getInstance(Script.class).begin(state);
    RunScope.current(TestBed.class)
        .ifPresent(bed -> NotPossibleHere.check(state.getSourceTagNames(), bed));
  }

  private record StageJudge(Lookup lookup) implements SentenceGlue.Judge {
    @Override
    public void held() {
      lookup.getInstance(DifferenceWatch.class).held(lookup.getInstance(Script.class).here());
    }

    @Override
    public boolean tolerates(Throwable failure) {
      return lookup.getInstance(Stage.class).tolerates(failure);
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

  private record Hook(String location, Consumer<TestCaseState> action) implements HookDefinition {
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
      return 0;
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
