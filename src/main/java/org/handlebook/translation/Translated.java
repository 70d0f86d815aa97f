package org.handlebook.translation;

import java.util.List;
import org.handlebook.text.Language;

/**
 * A step in the other language.
 *
 * @param keyword with the space after it
 * @param table empty when there is none
 */
public record Translated(Language language, String keyword, String text, List<List<String>> table) {
  public Translated {
    table = List.copyOf(table);
  }
}
