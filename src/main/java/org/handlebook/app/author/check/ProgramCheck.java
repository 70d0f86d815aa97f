package org.handlebook.app.author.check;

import io.cucumber.messages.types.DocString;
import io.cucumber.messages.types.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.vm.Executable;
import org.handlebook.c.vm.ProgramErrors;
import org.handlebook.scenario.ProgramSource;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.text.Language;

/** What is wrong with the programs in C that a feature gives and runs. */
final class ProgramCheck {
  private static final String EXTENSION = ".exe";
  private static final String GIVES = "the program {name}";
  private static final String FROM = "the program {name} from {name}";
  private static final String RUNS = "a process {process} runs {name}";

  private ProgramCheck() {}

  /** A mistake of a program that stands under a step. */
  record Mistake(int line, int column, String text) {}

  /** Returns the name of the program that a step gives. */
  static Optional<String> given(SentenceMatcher.Match match) {
    return said(match, GIVES, 0);
  }

  /** Returns the name of the program that a step runs. */
  static Optional<String> run(SentenceMatcher.Match match) {
    return said(match, RUNS, 1);
  }

  private static Optional<String> said(SentenceMatcher.Match match, String sentence, int at) {
    return match.step().sentence().startsWith(sentence)
        ? Optional.of(match.arguments().get(at).text().replace("\"", ""))
        : Optional.empty();
  }

  /** Returns the name as it is compared: without folder, with its extension. */
  static String key(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('\\'), name.lastIndexOf('/')) + 1);
    String lower = file.toLowerCase(Locale.ROOT);
    return lower.endsWith(EXTENSION) ? lower : lower + EXTENSION;
  }

  /** Returns all mistakes of the program that stands under a step. */
  static List<Mistake> mistakes(String name, Step step, Language language) {
    Optional<DocString> code = step.getDocString();
    if (code.isEmpty()) {
      return List.of();
    }
    try {
      Executable.compile(name, code.get().getContent(), file -> Optional.empty());
      return List.of();
    } catch (ProgramErrors wrong) {
      return wrong.diagnostics().stream()
          .flatMap(each -> Stream.of(mistake(each, code.get(), language)))
          .toList();
    }
  }

  /** Returns all that is wrong with the program in the file that a step names, if it does so. */
  static List<String> inFile(SentenceMatcher.Match match, Path feature, Language language) {
    if (!match.step().english().contains(FROM)) {
      return List.of();
    }
    String file = match.arguments().get(1).text().replace("\"", "");
    try {
      ProgramSource.compile(feature.toAbsolutePath().resolveSibling(file), file);
      return List.of();
    } catch (ProgramErrors wrong) {
      return wrong.diagnostics().stream()
          .map(each -> each.at() + ": " + text(each, language))
          .toList();
    } catch (ScenarioMistake wrong) {
      return List.of(language == Language.KOREAN ? wrong.korean() : wrong.english());
    }
  }

  private static String text(Diagnostic wrong, Language language) {
    return language == Language.KOREAN ? wrong.korean() : wrong.english();
  }

  private static Mistake mistake(Diagnostic wrong, DocString code, Language language) {
    int indent = code.getLocation().getColumn().orElse(1L).intValue() - 1;
    return new Mistake(
        code.getLocation().getLine().intValue() + wrong.at().line(),
        indent + wrong.at().column(),
        text(wrong, language));
  }
}
