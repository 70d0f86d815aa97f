/** What the surface's structures say of themselves. */
@NullMarked
package org.handlebook.win32;

import org.jspecify.annotations.NullMarked;
