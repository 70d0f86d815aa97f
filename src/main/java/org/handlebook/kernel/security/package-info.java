/**
 * Who may do what with an object: access masks, generic mappings, security descriptors, tokens, and
 * the check that brings them together.
 *
 * <p>Start with {@link org.handlebook.kernel.security.AccessCheck}. Depends on nothing else of the
 * kernel.
 */
@NullMarked
package org.handlebook.kernel.security;

import org.jspecify.annotations.NullMarked;
