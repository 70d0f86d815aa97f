/**
 * Who may do what with an object: access masks, generic mappings, security descriptors and tokens.
 *
 * <p>Start with {@link org.handlebook.kernel.security.AccessMask}. Depends on nothing else of the
 * kernel.
 */
@NullMarked
package org.handlebook.kernel.security;

import org.jspecify.annotations.NullMarked;
