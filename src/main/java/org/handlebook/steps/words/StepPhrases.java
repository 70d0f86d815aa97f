package org.handlebook.steps.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.handlebook.record.Terms;

/**
 * What the parameters and tables of sentences say in both languages: {@code phrases.txt}, and the
 * kinds and states of objects.
 */
public final class StepPhrases {
  private StepPhrases() {}

  /** Returns the whole text, as {@code translation} reads it. */
  public static String text() {
    try (InputStream file =
        Objects.requireNonNull(StepPhrases.class.getResourceAsStream("phrases.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8) + Terms.phrases();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
