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
import org.jspecify.annotations.Nullable;

/**
 * Opens and closes the stage around each scenario.
 *
 * <p>A hook written as an annotated method gets no more than the scenario's first line to see; this
 * one gets Cucumber's own state of the scenario, which knows the step that is running, so that
 * whatever a step does can say where it was said.
 */
final class StageBackend implements Backend {
  private static final String STEPS = "classpath:/org/handlebook/steps";

  private final Lookup lookup;
  private final Container container;

  StageBackend(Lookup lookup, Container container) {
    this.lookup = lookup;
    this.container = container;
  }

  @Override
  public void loadGlue(Glue glue, List<URI> gluePaths) {
    if (gluePaths.stream().anyMatch(path -> path.toString().startsWith(STEPS))) {
      container.addClass(Script.class);
      container.addClass(Stage.class);
      glue.addBeforeHook(
          new Hook("opens the stage", state -> lookup.getInstance(Script.class).begin(state)));
      glue.addAfterHook(
          new Hook("closes the stage", state -> lookup.getInstance(Stage.class).close()));
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
