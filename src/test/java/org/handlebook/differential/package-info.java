/**
 * The same C, run as a plain program in Wine, by the agent on Wine, and on the model: whatever its
 * variables hold afterwards is compared word for word.
 */
@NullMarked
package org.handlebook.differential;

import org.jspecify.annotations.NullMarked;
