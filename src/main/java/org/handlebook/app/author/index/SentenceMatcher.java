package org.handlebook.app.author.index;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlebook.text.Language;
import org.handlebook.translation.Said;
import org.jspecify.annotations.Nullable;

/** Tells which sentence a text is. */
public final class SentenceMatcher {
  private static final Pattern NOT_LITERAL = Pattern.compile("\\{[^}]*}|\\([^)]*\\)");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final ExpressionFactory factory;
  private final List<Known> known = new ArrayList<>();
  private final Map<String, List<Match>> found = new HashMap<>();

  /**
   * A text that is a sentence.
   *
   * @param pattern the sentence, a Cucumber expression
   * @param arguments what its parameters are
   */
  public record Match(StepEntry step, String pattern, List<Said.Argument> arguments) {
    public Match {
      arguments = List.copyOf(arguments);
    }

    /** Returns the language of the sentence. */
    public Language language() {
      return step.english().contains(pattern) ? Language.ENGLISH : Language.KOREAN;
    }
  }

  /** A sentence, and the words without which no text is it. */
  private final class Known {
    private final StepEntry step;
    private final String pattern;
    private final List<String> words;
    private @Nullable Expression expression;

    Known(StepEntry step, String pattern) {
      this.step = step;
      this.pattern = pattern;
      this.words = literals(pattern);
    }

    Optional<Match> match(String text) {
      if (!words.stream().allMatch(text::contains)) {
        return Optional.empty();
      }
      if (expression == null) {
        expression = factory.createExpression(pattern);
      }
      List<Argument<?>> arguments = expression.match(text);
      return Optional.ofNullable(arguments).map(all -> new Match(step, pattern, said(all)));
    }

    private List<Said.Argument> said(List<Argument<?>> arguments) {
      return arguments.stream()
          .map(
              argument ->
                  new Said.Argument(
                      argument.getParameterType().getName(), argument.getGroup().getValue()))
          .toList();
    }
  }

  /** Makes a matcher of the sentences of an index. */
  public SentenceMatcher(SentenceIndex index) {
    ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
    index
        .parameters()
        .forEach(
            (type, form) -> {
              if (!type.equals("int")) {
                registry.defineParameterType(
                    new ParameterType<>(type, form, String.class, (String text) -> text));
              }
            });
    factory = new ExpressionFactory(registry);
    for (StepEntry step : index.steps()) {
      Stream.concat(step.english().stream(), step.korean().stream())
          .forEach(pattern -> known.add(new Known(step, pattern)));
    }
  }

  private static List<String> literals(String pattern) {
    return SPACES
        .splitAsStream(NOT_LITERAL.matcher(pattern).replaceAll(" "))
        .filter(word -> word.indexOf('/') < 0 && word.indexOf('\\') < 0)
        .toList();
  }

  /** Returns the sentence that a text is; empty when there is none. */
  public Optional<Match> match(String text) {
    return matches(text).stream().findFirst();
  }

  /** Returns all sentences that a text can be taken for. */
  public List<Match> matches(String text) {
    List<Match> before = found.get(text);
    if (before != null) {
      return before;
    }
    List<Match> matches =
        known.stream().map(each -> each.match(text)).flatMap(Optional::stream).toList();
    found.put(text, matches);
    return matches;
  }
}
