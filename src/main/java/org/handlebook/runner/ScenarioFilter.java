package org.handlebook.runner;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Keeps the scenarios with certain tags and a certain text in their name; a feature that keeps none
 * is left out whole.
 */
final class ScenarioFilter {
  private ScenarioFilter() {}

  /**
   * Returns a filter for both; null stands for no wish.
   *
   * @param shard is asked last, of what the others keep
   * @throws UsageError when {@code tags} is no tag expression
   */
  static PostDiscoveryFilter of(
      @Nullable String tags, @Nullable String name, Predicate<TestDescriptor> shard) {
    Predicate<TestDescriptor> wanted = byTags(tags).and(byName(name)).and(shard);
    return descriptor -> FilterResult.includedIf(!descriptor.isTest() || wanted.test(descriptor));
  }

  private static Predicate<TestDescriptor> byName(@Nullable String name) {
    return name == null ? any -> true : descriptor -> descriptor.getDisplayName().contains(name);
  }

  private static Predicate<TestDescriptor> byTags(@Nullable String tags) {
    if (tags == null) {
      return any -> true;
    }
    Expression expression = parsed(tags);
    return descriptor -> expression.evaluate(tagsOf(descriptor));
  }

  private static Expression parsed(String tags) {
    try {
      return TagExpressionParser.parse(tags);
    } catch (TagExpressionException e) {
      throw UsageError.of("tags", tags);
    }
  }

  private static List<String> tagsOf(TestDescriptor descriptor) {
    List<String> tags = new ArrayList<>();
    for (TestTag tag : descriptor.getTags()) {
      tags.add("@" + tag.getName());
    }
    return tags;
  }
}
