/** What scenes hold, from what happens on the model. */
@NullMarked
package org.handlebook.story;

import org.jspecify.annotations.NullMarked;
