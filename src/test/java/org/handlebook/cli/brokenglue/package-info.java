/** Step definitions that cannot be loaded. */
@NullMarked
package org.handlebook.cli.brokenglue;

import org.jspecify.annotations.NullMarked;
