package org.handlebook.c.vm;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a command line into the words that main is given.
 *
 * @source Microsoft, "main function and command-line arguments"
 */
final class CommandWordsOfC {
  private CommandWordsOfC() {}

  static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int slashes = 0;
      while (c == '\\' && i + slashes < line.length() && line.charAt(i + slashes) == '\\') {
        slashes++;
      }
      if (slashes > 0) {
        boolean quote = i + slashes < line.length() && line.charAt(i + slashes) == '"';
        word.append("\\".repeat(quote ? slashes / 2 : slashes));
        i += slashes - 1;
        if (quote && slashes % 2 == 1) {
          word.append('"');
          i++;
        }
        any = true;
      } else if (c == '"') {
        quoted = !quoted;
        any = true;
      } else if ((c == ' ' || c == '\t') && !quoted) {
        if (any) {
          parts.add(word.toString());
        }
        word.setLength(0);
        any = false;
      } else {
        word.append(c);
        any = true;
      }
    }
    if (any) {
      parts.add(word.toString());
    }
    return parts;
  }
}
