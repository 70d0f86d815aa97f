/**
 * Sentences in the other language: what was said in English, in Korean, and the other way round.
 *
 * <p>Start with {@link org.handlebook.translation.Phrasebook}. Knows nobody but {@code
 * record.json}: which sentences there are, and the phrases in them, comes from {@code steps},
 * through messages.
 */
@NullMarked
package org.handlebook.translation;

import org.jspecify.annotations.NullMarked;
