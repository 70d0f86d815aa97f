package org.handlebook.runner;

import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.messages.types.ParameterType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells whether a sentence is known, by what the stream of a run tells of its sentences. */
final class KnownSentences {
  private final Map<String, ParameterType> types = new LinkedHashMap<>();
  private final Set<String> patterns = new LinkedHashSet<>();

  void add(ParameterType type) {
    types.putIfAbsent(type.getName(), type);
  }

  /** Takes a step definition's pattern, a Cucumber expression. */
  void add(String pattern) {
    patterns.add(pattern);
  }

  /** Returns whether one of the sentences, or of some others, reads like this. */
  boolean have(String text, Set<String> others) {
    ExpressionFactory expressions = new ExpressionFactory(registry());
    Set<String> all = new LinkedHashSet<>(patterns);
    all.addAll(others);
    return all.stream().anyMatch(pattern -> reads(expressions.createExpression(pattern), text));
  }

  private static boolean reads(Expression expression, String text) {
    return expression.match(text) != null;
  }

  private ParameterTypeRegistry registry() {
    ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
    for (ParameterType type : types.values()) {
      registry.defineParameterType(
          new io.cucumber.cucumberexpressions.ParameterType<>(
              type.getName(),
              type.getRegularExpressions(),
              String.class,
              (String... groups) -> "",
              false,
              false));
    }
    return registry;
  }
}
