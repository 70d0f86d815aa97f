package org.handlebook.app.author.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlebook.rules.RuleBook;
import org.handlebook.system.Capability;
import org.handlebook.text.Likeness;

/**
 * Which tags mean nothing though they look as if they did; tags of other shapes are the author's.
 */
final class TagCheck {
  private static final Pattern RULE = Pattern.compile("@[A-Z]{2,5}-[0-9]+");
  private static final Pattern DOCUMENT = Pattern.compile("@doc-.*");
  private static final Pattern CAPABILITY = Pattern.compile("@needs.*");
  private static final int SLIPS = 3;

  private final List<String> rules;
  private final List<String> documents;
  private final List<String> capabilities =
      Stream.of(Capability.values()).map(Capability::tag).toList();

  TagCheck(RuleBook book) {
    rules = book.rules().map(rule -> '@' + rule.id()).toList();
    documents = book.documents().stream().map(document -> "@doc-" + document.id()).toList();
  }

  /** Returns whether a tag is one that is not known; never so where there is no book of rules. */
  boolean isUnknown(String tag) {
    return known(tag).filter(all -> !all.isEmpty() && !all.contains(tag)).isPresent();
  }

  private Optional<List<String>> known(String tag) {
    if (CAPABILITY.matcher(tag).matches()) {
      return Optional.of(capabilities);
    }
    return RULE.matcher(tag).matches()
        ? Optional.of(rules)
        : DOCUMENT.matcher(tag).matches() ? Optional.of(documents) : Optional.empty();
  }

  /** Returns the tag that was probably meant; else all of its kind when they are few. */
  String meant(String tag) {
    List<String> all = known(tag).orElse(List.of());
    return all.stream()
        .filter(other -> Likeness.distance(tag, other) <= SLIPS)
        .min(Comparator.comparingInt(other -> Likeness.distance(tag, other)))
        .orElseGet(() -> String.join(", ", all.subList(0, Math.min(all.size(), 12))));
  }
}
