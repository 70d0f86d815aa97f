/** Tests of the real system and of what is said to its agents. */
@NullMarked
package org.handlebook.system.agent;

import org.jspecify.annotations.NullMarked;
