package org.handlebook.runner.glue;

import io.cucumber.cucumberexpressions.PatternCompiler;
import java.util.regex.Pattern;

/**
 * Compiles sentences so that one that does not fit fails fast; a service.
 *
 * <p>Cucumber tries every sentence on every new step, and most fail only after the name with which
 * they begin. A name in quotes ends at its closing quote, and a handle's name where its letters and
 * members end: there is nothing to gain from looking for a shorter one, so the quantifiers over
 * them are made possessive. (The parameter types cannot be written so: editors read them as
 * JavaScript.) Unicode's wider notion of digits and words, which makes every set of characters
 * slow, is left out: no sentence needs it.
 */
public final class SentencePatterns implements PatternCompiler {
  @Override
  public Pattern compile(String regexp, int flags) {
    String hasty =
        regexp
            .replace("\"[^\"]*\"", "\"[^\"]*+\"")
            .replace("|\\[[0-9]+\\])*", "|\\[[0-9]+\\])*+")
            .replace("[A-Za-z0-9_]*", "[A-Za-z0-9_]*+");
    return Pattern.compile(hasty, flags & ~Pattern.UNICODE_CHARACTER_CLASS);
  }
}
