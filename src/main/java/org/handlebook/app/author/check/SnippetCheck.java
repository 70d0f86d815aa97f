package org.handlebook.app.author.check;

import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.snippet.UnrunSnippets;
import org.handlebook.steps.Vocabulary;

/** What is wrong with the C that the processes of one scenario run, as far as can be read. */
final class SnippetCheck {
  private static final String RUNS = "{actor} runs:";
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

  private final Map<String, UnrunSnippets> snippets = new HashMap<>();
  private final Set<String> broken = new HashSet<>();
  private final Set<String> handles = new HashSet<>();

  /** True once a step that nobody understands, or a command prompt, may have given any name. */
  private boolean anyName;

  /** Reads the next step, and returns what is wrong with the C under it. */
  List<Diagnostic> read(PickleStep step, SentenceMatcher.Match match) {
    handles.addAll(new NameUse(match).newHandles());
    step.getArgument().ifPresent(this::learn);
    anyName |= match.step().sentence().startsWith(ScenarioNames.PROMPT);
    return match.step().english().contains(RUNS)
        ? step.getArgument()
            .flatMap(PickleStepArgument::getDocString)
            .map(PickleDocString::getContent)
            .map(code -> read(match.arguments().get(0).text(), code))
            .orElse(List.of())
        : List.of();
  }

  /** After a mistake in the C of a process nobody knows what it has declared. */
  private List<Diagnostic> read(String actor, String code) {
    String process = new Vocabulary().actor(actor).process();
    if (broken.contains(process)) {
      return List.of();
    }
    List<Diagnostic> wrong =
        snippets
            .computeIfAbsent(process, any -> new UnrunSnippets())
            .read(code, name -> anyName || handles.contains(name));
    if (!wrong.isEmpty()) {
      broken.add(process);
    }
    return wrong;
  }

  /** Takes whatever a step names as known that nobody understands. */
  void learn() {
    anyName = true;
  }

  private void learn(PickleStepArgument more) {
    more.getDataTable()
        .ifPresent(
            table ->
                table.getRows().stream()
                    .flatMap(row -> row.getCells().stream())
                    .flatMap(cell -> WORD.matcher(cell.getValue()).results())
                    .map(MatchResult::group)
                    .forEach(handles::add));
  }
}
