package org.handlebook.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the parameters and tables of sentences say in both languages: {@code phrases.txt}. */
public final class StepPhrases {
  private StepPhrases() {}

  /** The whole text, as {@code translation} reads it. */
  public static String text() {
    try (InputStream file =
        Objects.requireNonNull(StepPhrases.class.getResourceAsStream("phrases.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
