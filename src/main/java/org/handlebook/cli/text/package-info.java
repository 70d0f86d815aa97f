/** How alike two words or sentences are. Knows nobody. */
@NullMarked
package org.handlebook.cli.text;

import org.jspecify.annotations.NullMarked;
