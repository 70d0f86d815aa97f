package org.handlebook.runner.glue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.cucumber.core.backend.CucumberInvocationTargetException;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.Lookup;
import io.cucumber.core.backend.ParameterInfo;
import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.core.backend.StepDefinition;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sentences that are found by their index instead of their annotations. */
public final class GlueIndexTest {
  private static final GlueIndex INDEX =
      GlueIndex.parse(GlueAnnotations.index(List.of(Words.class)).write());

  private final Words words = new Words();
  private final Map<String, StepDefinition> steps = new LinkedHashMap<>();
  private final List<ParameterTypeDefinition> parameters = new ArrayList<>();

  /** Glue as anybody writes it. */
  public static final class Words {
    private final List<String> said = new ArrayList<>();

    @ParameterType("[a-z]+")
    public StringBuilder word(String text) {
      return new StringBuilder(text);
    }

    @When("{word} is said {int} time(s)")
    @When("{word}을/를 {int}번 말한다")
    public void isSaid(StringBuilder word, int times) {
      said.add(word.toString().repeat(times));
    }

    @Then("it fails")
    public void fails() {
      throw new AssertionError("as it should");
    }
  }

  private void load(GlueIndex index) {
    Lookup lookup =
        new Lookup() {
          @Override
          public <T> T getInstance(Class<T> type) {
            return type.cast(words);
          }
        };
    Glue glue =
        (Glue)
            Proxy.newProxyInstance(
                Glue.class.getClassLoader(),
                new Class<?>[] {Glue.class},
                (self, method, arguments) -> {
                  if (arguments[0] instanceof StepDefinition step) {
                    steps.put(step.getPattern(), step);
                  } else {
                    parameters.add((ParameterTypeDefinition) arguments[0]);
                  }
                  return null;
                });
    new IndexedBackend(index, lookup).loadGlue(glue, List.of());
  }

  private StepDefinition step(String sentence) {
    return Objects.requireNonNull(steps.get(sentence));
  }

  @Test
  void aSentenceIsSaidInBothLanguages() {
    load(INDEX);

    assertThat(steps)
        .containsOnlyKeys("{word} is said {int} time(s)", "{word}을/를 {int}번 말한다", "it fails");
    steps.values().stream()
        .filter(step -> step.getPattern().contains("{int}"))
        .forEach(step -> step.execute(new Object[] {words.word("a"), 2}));
    assertThat(words.said).containsExactly("aa", "aa");
  }

  @Test
  void whatParametersAreComesFromTheMethod() {
    load(INDEX);

    StepDefinition step = step("{word} is said {int} time(s)");
    assertThat(step.parameterInfos().stream().map(ParameterInfo::getType))
        .containsExactly((Type) StringBuilder.class, int.class);
    assertThat(step.parameterInfos()).noneMatch(ParameterInfo::isTransposed);
    assertThat(parameters).hasSize(1);
    assertThat(parameters.get(0).parameterType().getName()).isEqualTo("word");
    assertThat(parameters.get(0).parameterType().getRegexps()).containsExactly("[a-z]+");
    assertThat(parameters.get(0).parameterType().getType()).isEqualTo(StringBuilder.class);
  }

  @Test
  void aFailureIsTheStepsOwn() {
    load(INDEX);

    assertThatExceptionOfType(CucumberInvocationTargetException.class)
        .isThrownBy(() -> step("it fails").execute(new Object[0]))
        .satisfies(failure -> assertThat(failure.getCause()).hasMessage("as it should"))
        .satisfies(
            failure ->
                assertThat(Objects.requireNonNull(failure.getCause()).getStackTrace())
                    .anyMatch(step("it fails")::isDefinedAt));
  }

  @Test
  void anIndexOfOtherClassesIsTold() {
    load(
        GlueIndex.parse(
            "step org.handlebook.runner.glue.GlueIndexTest$Words#gone()\n\tit is gone\n"));

    assertThatIllegalStateException()
        .isThrownBy(() -> step("it is gone").execute(new Object[0]))
        .withMessageContaining("GlueIndexTest$Words#gone()");
  }
}
