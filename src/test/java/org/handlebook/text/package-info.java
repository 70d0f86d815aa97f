/** Tests of how text is shown. */
@org.jspecify.annotations.NullMarked
package org.handlebook.text;
