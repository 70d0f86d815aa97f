/**
 * What a person types: one class per typed word, each thin over the rooms it needs.
 *
 * <p>Start with {@link org.handlebook.cli.Handlebook}. Nobody depends on this package.
 */
@NullMarked
package org.handlebook.cli;

import org.jspecify.annotations.NullMarked;
