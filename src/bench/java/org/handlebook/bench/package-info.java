/** Measures a run beside stock Cucumber. Start with {@link org.handlebook.bench.Bench}. */
package org.handlebook.bench;
