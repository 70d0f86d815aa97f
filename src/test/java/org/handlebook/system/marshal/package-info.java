/** Tests of calls between words and data. */
@NullMarked
package org.handlebook.system.marshal;

import org.jspecify.annotations.NullMarked;
