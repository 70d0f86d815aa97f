/**
 * The book of rules: what the documents state, in both languages, by area; it says what the tags on
 * the features' rules mean.
 *
 * <p>Start with {@link org.handlebook.rules.RuleBook}. Knows nobody but {@code record.json}.
 */
@NullMarked
package org.handlebook.rules;

import org.jspecify.annotations.NullMarked;
