package org.handlebook.app.author.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.backend.Container;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.JavaMethodReference;
import io.cucumber.core.backend.Located;
import io.cucumber.core.backend.Lookup;
import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.core.backend.StepDefinition;
import io.cucumber.java.JavaBackendProviderService;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.handlebook.runner.glue.GlueIndex;
import org.junit.jupiter.api.Test;

/** The index of the glue says what Cucumber itself finds in the classes. */
final class GlueTest {
  private static final List<URI> STEPS = List.of(URI.create("classpath:/org/handlebook/steps"));

  @Test
  void isWhatCucumberFinds() throws IOException {
    List<String> found = new ArrayList<>();
    Lookup nothing = proxy(Lookup.class, List.of());
    Container everything = type -> true;
    new JavaBackendProviderService()
        .create(nothing, everything, () -> GlueTest.class.getClassLoader())
        .loadGlue(proxy(Glue.class, found), STEPS);

    assertThat(lines(IndexBuilder.glue()))
        .hasSizeGreaterThan(500)
        .containsExactlyInAnyOrderElementsOf(found);
  }

  /** Returns each expression behind its method. */
  private static List<String> lines(GlueIndex index) {
    List<String> lines = new ArrayList<>();
    String method = "";
    for (String line : index.write().lines().toList()) {
      if (line.startsWith("\t")) {
        lines.add(method + line);
      } else {
        method = line;
      }
    }
    return lines;
  }

  /** Makes something that notes the sentences and parameter types that it is told of. */
  private static <T> T proxy(Class<T> type, List<String> found) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (arguments[0] instanceof StepDefinition step) {
                found.add("step " + method(step) + '\t' + step.getPattern());
              } else if (arguments[0] instanceof ParameterTypeDefinition parameter) {
                String form = parameter.parameterType().getRegexps().get(0);
                found.add("parameter " + method(parameter) + '\t' + form);
              }
              return null;
            });
    return type.cast(proxy);
  }

  private static String method(Located located) {
    JavaMethodReference method = (JavaMethodReference) located.getSourceReference().orElseThrow();
    return method.className()
        + '#'
        + method.methodName()
        + '('
        + String.join(",", method.methodParameterTypes())
        + ')';
  }
}
