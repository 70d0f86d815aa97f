package org.handlebook.app;

import java.util.ResourceBundle;
import org.handlebook.text.Language;
import picocli.CommandLine;

/**
 * What {@code --help} says in the person's language. English stands with the commands themselves,
 * Korean in {@code help_ko.properties}, by picocli's keys.
 */
final class HelpTexts {
  private HelpTexts() {}

  /** Lets a command and those below it speak that language. */
  static void in(Language language, CommandLine line) {
    if (language == Language.KOREAN) {
      speak(line, ResourceBundle.getBundle("org.handlebook.app.help", java.util.Locale.KOREAN));
    }
  }

  private static void speak(CommandLine line, ResourceBundle texts) {
    line.getCommandSpec().resourceBundle(texts);
    line.getSubcommands().values().forEach(each -> speak(each, texts));
  }
}
