/**
 * Text: that which comes from anywhere, and how it is shown without doing harm; and that which
 * Handlebook says itself, in the language of whoever reads it.
 *
 * <p>Start with {@link org.handlebook.text.VisibleText} and {@link org.handlebook.text.Text}. It
 * depends on nobody, and everybody may depend on it.
 */
@org.jspecify.annotations.NullMarked
package org.handlebook.text;
