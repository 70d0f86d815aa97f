/** Step definitions that cannot be loaded. */
@NullMarked
package org.handlebook.runner.brokenglue;

import org.jspecify.annotations.NullMarked;
