/**
 * What the words of sentences and of their tables mean: kinds of objects, access rights,
 * quantities, security descriptors, rows of handle tables.
 *
 * <p>Start with {@link org.handlebook.steps.words.Details}, a table under a step, and {@link
 * org.handlebook.steps.words.ObjectPhrase}, an object as a sentence names it. {@code steps} and its
 * checks and what helps authors depend on it; it never depends on sentences.
 */
@API(status = API.Status.STABLE, since = "0.2.0")
@NullMarked
package org.handlebook.steps.words;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
