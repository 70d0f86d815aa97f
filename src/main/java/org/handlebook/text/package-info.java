/** Text that comes from anywhere, and how it is shown without doing harm. */
@org.jspecify.annotations.NullMarked
package org.handlebook.text;
