/**
 * What CI systems read: JUnit's XML, a summary in Markdown, and Cucumber's former JSON.
 *
 * <p>Start with {@link org.handlebook.report.ci.JunitFile}. Depends on {@code report.run} and
 * {@code report.history}.
 */
@NullMarked
package org.handlebook.report.ci;

import org.jspecify.annotations.NullMarked;
