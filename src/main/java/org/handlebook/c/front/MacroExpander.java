package org.handlebook.c.front;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.front.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/** Puts the bodies of macros in the place of their names. */
final class MacroExpander {
  private static final Set<String> TEXT = Set.of("_T", "TEXT", "_TEXT", "__TEXT", "__T");

  private final Macros macros;
  private final Diagnostics diagnostics;

  MacroExpander(Macros macros, Diagnostics diagnostics) {
    this.macros = macros;
    this.diagnostics = diagnostics;
  }

  List<Lexeme> expand(List<Lexeme> words) {
    Deque<Lexeme> work = new ArrayDeque<>(words);
    List<Lexeme> output = new ArrayList<>();
    while (!work.isEmpty()) {
      Lexeme word = work.pop();
      if (!word.isName() || word.hidden().contains(word.text()) || !expandOne(word, work)) {
        output.add(word);
      }
    }
    return output;
  }

  /** Puts what a name stands for in front of the work; false if it stands for itself. */
  private boolean expandOne(Lexeme name, Deque<Lexeme> work) {
    if (name.text().equals("__LINE__")) {
      work.push(Lexeme.number(Integer.toString(name.at().line()), name.at()));
      return true;
    } else if (name.text().equals("__FILE__")) {
      work.push(Lexeme.string(name.at().file(), name.at()));
      return true;
    }
    Optional<Macro> own = macros.find(name.text());
    boolean isText = own.isEmpty() && TEXT.contains(name.text());
    if (own.isEmpty() && !isText) {
      return false;
    }
    if (own.isPresent() && !own.get().takesArguments()) {
      push(own.get().body(), name, Preprocessor.with(name.hidden(), name.text()), work);
      return true;
    }
    Lexeme paren = work.peek();
    if (paren == null || !paren.is("(")) {
      return false;
    }
    List<List<Lexeme>> arguments = arguments(name, work);
    if (isText) {
      List<Lexeme> expanded = new ArrayList<>(expand(arguments.get(0)));
      boolean wide = name.text().startsWith("_T") ? macros.wideText() : macros.wideCalls();
      pushAll(wide ? expanded.stream().map(Lexeme::widened).toList() : expanded, work);
    } else {
      call(own.get(), name, arguments, work);
    }
    return true;
  }

  private static void push(List<Lexeme> body, Lexeme name, Set<String> hidden, Deque<Lexeme> work) {
    for (int i = body.size() - 1; i >= 0; i--) {
      work.push(body.get(i).expandedAt(name.at(), hidden));
    }
  }

  private static void pushAll(List<Lexeme> words, Deque<Lexeme> work) {
    for (int i = words.size() - 1; i >= 0; i--) {
      work.push(words.get(i));
    }
  }

  private List<List<Lexeme>> arguments(Lexeme name, Deque<Lexeme> work) {
    List<List<Lexeme>> arguments = new ArrayList<>();
    List<Lexeme> current = new ArrayList<>();
    int depth = 0;
    work.pop();
    while (true) {
      Lexeme word = work.poll();
      if (word == null) {
        diagnostics.add(name.at(), DiagnosticText.ARGUMENTS_WITHOUT_END, name.text());
        break;
      } else if (depth == 0 && word.is(")")) {
        break;
      } else if (depth == 0 && word.is(",")) {
        arguments.add(current);
        current = new ArrayList<>();
        continue;
      }
      depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
      current.add(word);
    }
    arguments.add(current);
    return arguments;
  }

  private void call(Macro macro, Lexeme name, List<List<Lexeme>> arguments, Deque<Lexeme> work) {
    List<String> parameters = Objects.requireNonNull(macro.parameters());
    boolean none = arguments.size() == 1 && arguments.get(0).isEmpty();
    if ((arguments.size() < parameters.size() && !(none && parameters.size() <= 1))
        || (arguments.size() > parameters.size() && !macro.variadic() && !none)) {
      diagnostics.add(
          name.at(),
          DiagnosticText.ARGUMENTS_OF_MACRO,
          name.text(),
          parameters.size(),
          none ? 0 : arguments.size());
    }
    Map<String, List<Lexeme>> values = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      values.put(parameters.get(i), i < arguments.size() ? arguments.get(i) : List.of());
    }
    if (macro.variadic()) {
      values.put("__VA_ARGS__", joined(arguments, parameters.size()));
    }
    List<Lexeme> body = substituted(macro.body(), name, values);
    Set<String> hidden = Preprocessor.with(name.hidden(), name.text());
    pushAll(body.stream().map(word -> hide(word, hidden)).toList(), work);
  }

  private static Lexeme hide(Lexeme word, Set<String> hidden) {
    Set<String> all = new java.util.HashSet<>(word.hidden());
    all.addAll(hidden);
    return word.hiding(Set.copyOf(all));
  }

  private static List<Lexeme> joined(List<List<Lexeme>> arguments, int from) {
    List<Lexeme> all = new ArrayList<>();
    for (int i = from; i < arguments.size(); i++) {
      if (i > from) {
        all.add(
            Lexeme.sign(
                ",",
                arguments.get(i - 1).isEmpty()
                    ? new Spot("", 1, 1)
                    : arguments.get(i - 1).get(0).at()));
      }
      all.addAll(arguments.get(i));
    }
    return all;
  }

  private List<Lexeme> substituted(
      List<Lexeme> body, Lexeme name, Map<String, List<Lexeme>> values) {
    List<Lexeme> result = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      Lexeme word = body.get(i);
      boolean pastes = i + 1 < body.size() && body.get(i + 1).is("##");
      if (word.is("#") && i + 1 < body.size() && values.containsKey(body.get(i + 1).text())) {
        result.add(Lexeme.string(spelled(values.get(body.get(++i).text())), name.at()));
      } else if (word.is("##") && i + 1 < body.size()) {
        List<Lexeme> right = values.get(body.get(++i).text());
        if (body.get(i).isName("__VA_ARGS__")) {
          withoutComma(result, right);
        }
        paste(result, right == null ? List.of(body.get(i)) : right, name);
      } else if (values.containsKey(word.text()) && word.isName()) {
        List<Lexeme> value = Objects.requireNonNull(values.get(word.text()));
        if (word.isName("__VA_ARGS__")) {
          withoutComma(result, value);
        }
        result.addAll(pastes ? value : expand(value));
      } else {
        result.add(word.expandedAt(name.at(), word.hidden()));
      }
    }
    return result;
  }

  /** The comma goes where no more arguments follow it. */
  private static void withoutComma(List<Lexeme> result, @Nullable List<Lexeme> arguments) {
    boolean none = arguments == null || arguments.isEmpty();
    if (none && !result.isEmpty() && result.get(result.size() - 1).is(",")) {
      result.remove(result.size() - 1);
    }
  }

  private static String spelled(@Nullable List<Lexeme> words) {
    StringBuilder text = new StringBuilder();
    for (Lexeme word : words == null ? List.<Lexeme>of() : words) {
      text.append(word.spaced() && text.length() > 0 ? " " : "").append(word.text());
    }
    return text.toString();
  }

  private void paste(List<Lexeme> result, List<Lexeme> right, Lexeme name) {
    if (right.isEmpty()) {
      return;
    }
    Lexeme left = result.isEmpty() ? null : result.remove(result.size() - 1);
    Lexeme first = right.get(0);
    if (left == null) {
      result.add(first);
    } else if (left.isName("L")
        && (first.kind() == Kind.STRING || first.kind() == Kind.CHARACTER)) {
      result.add(first.widened());
    } else {
      List<Lexeme> pasted = Tokenizer.read("", left.text() + first.text(), diagnostics);
      for (Lexeme word : pasted.subList(0, pasted.size() - 1)) {
        result.add(word.expandedAt(name.at(), left.hidden()));
      }
    }
    result.addAll(right.subList(1, right.size()));
  }
}
