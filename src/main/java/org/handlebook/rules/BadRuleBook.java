package org.handlebook.rules;

import java.util.List;
import org.handlebook.text.Text;
import org.handlebook.yaml.BadFile;

/** A book of rules is not as it should be. */
public final class BadRuleBook extends BadFile {
  private static final long serialVersionUID = 1L;

  BadRuleBook(List<Text> problems) {
    super(problems);
  }
}
