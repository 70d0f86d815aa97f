package org.handlebook.runner.glue;

import io.cucumber.core.backend.CucumberInvocationTargetException;
import io.cucumber.core.backend.DataTableTypeDefinition;
import io.cucumber.core.backend.DefaultDataTableCellTransformerDefinition;
import io.cucumber.core.backend.DefaultDataTableEntryTransformerDefinition;
import io.cucumber.core.backend.DefaultParameterTransformerDefinition;
import io.cucumber.core.backend.DocStringTypeDefinition;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.HookDefinition;
import io.cucumber.core.backend.ParameterInfo;
import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.core.backend.SourceReference;
import io.cucumber.core.backend.StaticHookDefinition;
import io.cucumber.core.backend.StepDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.handlebook.translation.RunSentences;
import org.jspecify.annotations.Nullable;

/**
 * Glue for the sentences that are wanted. The policy sees first which expectation is not met: where
 * the system is known to differ, steps may fail. All else is handed on as it is.
 *
 * @param wanted which sentences are taken in, by their text
 * @param runSentences is told of every sentence; null where nobody asks
 */
record SentenceGlue(
    Glue glue, Predicate<String> wanted, FailurePolicy policy, @Nullable RunSentences runSentences)
    implements Glue {

  /** Decides, while a step runs, whether the scenario goes on although the step does not hold. */
  interface FailurePolicy {
    /** Called when the running step held. */
    void held();

    /** Returns whether the scenario goes on although the running step failed. */
    boolean expects(Throwable failure);
  }

  @Override
  public void addStepDefinition(StepDefinition step) {
    boolean taken = wanted.test(step.getPattern());
    if (runSentences != null) {
      runSentences.add(method(step), step.getPattern(), taken);
    }
    if (taken) {
      glue.addStepDefinition(new PolicedStep(step, policy));
    }
  }

  /**
   * Returns what sentences of one method have in common: where none is indexed, the method, as its
   * location costs more.
   */
  private static Object method(StepDefinition step) {
    return step instanceof IndexedMethod indexed
        ? indexed.getLocation()
        : step.getSourceReference().map(Object.class::cast).orElseGet(step::getLocation);
  }

  private record PolicedStep(StepDefinition step, FailurePolicy policy) implements StepDefinition {
    @Override
    public void execute(Object[] arguments) {
      try {
        step.execute(arguments);
      } catch (CucumberInvocationTargetException e) {
        if (e.getCause() == null || !policy.expects(e.getCause())) {
          throw e;
        }
        return;
      }
      policy.held();
    }

    @Override
    public List<ParameterInfo> parameterInfos() {
      return step.parameterInfos();
    }

    @Override
    public String getPattern() {
      return step.getPattern();
    }

    @Override
    public boolean isDefinedAt(StackTraceElement element) {
      return step.isDefinedAt(element);
    }

    @Override
    public String getLocation() {
      return step.getLocation();
    }

    @Override
    public Optional<SourceReference> getSourceReference() {
      return step.getSourceReference();
    }
  }

  @Override
  public void addBeforeAllHook(StaticHookDefinition hook) {
    glue.addBeforeAllHook(hook);
  }

  @Override
  public void addAfterAllHook(StaticHookDefinition hook) {
    glue.addAfterAllHook(hook);
  }

  /** Does nothing: the run begins and ends scenarios itself. */
  @Override
  public void addBeforeHook(HookDefinition hook) {}

  /** Does nothing: the run begins and ends scenarios itself. */
  @Override
  public void addAfterHook(HookDefinition hook) {}

  @Override
  public void addBeforeStepHook(HookDefinition hook) {
    glue.addBeforeStepHook(hook);
  }

  @Override
  public void addAfterStepHook(HookDefinition hook) {
    glue.addAfterStepHook(hook);
  }

  @Override
  public void addParameterType(ParameterTypeDefinition type) {
    glue.addParameterType(type);
  }

  @Override
  public void addDataTableType(DataTableTypeDefinition type) {
    glue.addDataTableType(type);
  }

  @Override
  public void addDefaultParameterTransformer(DefaultParameterTransformerDefinition transformer) {
    glue.addDefaultParameterTransformer(transformer);
  }

  @Override
  public void addDefaultDataTableEntryTransformer(
      DefaultDataTableEntryTransformerDefinition transformer) {
    glue.addDefaultDataTableEntryTransformer(transformer);
  }

  @Override
  public void addDefaultDataTableCellTransformer(
      DefaultDataTableCellTransformerDefinition transformer) {
    glue.addDefaultDataTableCellTransformer(transformer);
  }

  @Override
  public void addDocStringType(DocStringTypeDefinition type) {
    glue.addDocStringType(type);
  }
}
