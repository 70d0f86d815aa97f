/**
 * What C declares: tokens, types, structures, and the prototypes of a header.
 *
 * <p>Start with {@link org.handlebook.c.header.HeaderReader}. Depends on nobody of this project.
 */
@NullMarked
package org.handlebook.c.header;

import org.jspecify.annotations.NullMarked;
