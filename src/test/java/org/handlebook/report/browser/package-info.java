/**
 * The report in a real browser: what a reader sees, clicks and hears, from the file system and
 * under the page's own content security policy. Start with {@link
 * org.handlebook.report.browser.InChromium}.
 */
@NullMarked
package org.handlebook.report.browser;

import org.jspecify.annotations.NullMarked;
