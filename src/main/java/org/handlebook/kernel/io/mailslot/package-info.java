/**
 * Mailslots.
 *
 * <p>Start with {@link org.handlebook.kernel.io.mailslot.MailslotDevice}. Depends on {@code
 * kernel.io} and what that depends on.
 */
@NullMarked
package org.handlebook.kernel.io.mailslot;

import org.jspecify.annotations.NullMarked;
