package org.handlebook.app.author.translate;

import java.util.List;

/**
 * A feature in the other language.
 *
 * @param left the steps whose sentence nobody knows: they stay as they were
 */
public record TranslatedFeature(String text, List<Left> left) {
  public TranslatedFeature {
    left = List.copyOf(left);
  }

  /**
   * A step that stayed.
   *
   * @param line counted from 1, of what was translated
   */
  public record Left(int line, String text) {}
}
