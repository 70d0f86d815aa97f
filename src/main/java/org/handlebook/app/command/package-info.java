/**
 * What a person types: one class per typed word, each thin over the rooms it needs.
 *
 * <p>Start with {@link org.handlebook.app.Handlebook}. Nobody depends on this package.
 */
@NullMarked
package org.handlebook.app.command;

import org.jspecify.annotations.NullMarked;
