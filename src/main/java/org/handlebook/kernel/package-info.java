/** The model of the kernel. */
@NullMarked
package org.handlebook.kernel;

import org.jspecify.annotations.NullMarked;
