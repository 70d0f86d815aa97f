package org.handlebook.runner.glue;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.Lookup;
import io.cucumber.core.backend.ParameterInfo;
import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.core.backend.Snippet;
import io.cucumber.core.backend.StepDefinition;
import io.cucumber.core.backend.TypeResolver;
import io.cucumber.cucumberexpressions.ParameterType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.handlebook.runner.glue.GlueIndex.Entry;
import org.jspecify.annotations.Nullable;

/** Loads the sentences from their index, without looking at their classes. */
final class IndexedBackend implements Backend {
  private final GlueIndex index;
  private final Lookup lookup;

  IndexedBackend(GlueIndex index, Lookup lookup) {
    this.index = index;
    this.lookup = lookup;
  }

  @Override
  public void loadGlue(Glue glue, List<URI> gluePaths) {
    index.parameters().forEach(entry -> glue.addParameterType(new Parameter(entry, lookup)));
    index.steps().forEach(entry -> glue.addStepDefinition(new Step(entry, lookup)));
  }

  private static final class Step extends IndexedMethod implements StepDefinition {
    private final String sentence;

    Step(Entry entry, Lookup lookup) {
      super(entry.method(), lookup);
      this.sentence = entry.expression();
    }

    @Override
    public String getPattern() {
      return sentence;
    }

    @Override
    public List<ParameterInfo> parameterInfos() {
      return Arrays.stream(method().getGenericParameterTypes())
          .<ParameterInfo>map(Argument::new)
          .toList();
    }

    @Override
    public void execute(Object[] arguments) {
      call(arguments);
    }
  }

  private record Argument(Type type) implements ParameterInfo {
    @Override
    public Type getType() {
      return type;
    }

    @Override
    public boolean isTransposed() {
      return false;
    }

    @Override
    public TypeResolver getTypeResolver() {
      return () -> type;
    }
  }

  private static final class Parameter extends IndexedMethod implements ParameterTypeDefinition {
    private final String form;

    Parameter(Entry entry, Lookup lookup) {
      super(entry.method(), lookup);
      this.form = entry.expression();
    }

    @Override
    public ParameterType<?> parameterType() {
      return new ParameterType<>(
          name().simpleName(),
          List.of(form),
          method().getGenericReturnType(),
          this::value,
          false,
          false,
          false);
    }

    private @Nullable Object value(@Nullable String[] groups) {
      return call((Object[]) groups);
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
}
