package org.handlebook.yaml;

import java.util.List;
import org.handlebook.text.Explained;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/** A file that a person wrote is not as it should be. */
public abstract class BadFile extends RuntimeException implements Explained {
  private static final long serialVersionUID = 1L;

  private final transient Text why;

  /**
   * Says so with one line a problem: {@code file:line: what is wrong; what to write instead}.
   *
   * @param problems at least one
   */
  protected BadFile(List<Text> problems) {
    super(all(problems).in(Language.ENGLISH));
    why = all(problems);
  }

  private static Text all(List<Text> problems) {
    return problems.stream()
        .reduce((first, second) -> Text.of(BadFile.class, "two", first, second))
        .orElseThrow();
  }

  @Override
  public Text why() {
    return why;
  }
}
