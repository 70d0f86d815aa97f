/**
 * Several streams of one system as one, as if one machine had run everything: the parts of a run
 * that was shared out, or runs that followed each other. Ids are made different where streams have
 * the same, what all tell is told once, and a stream that is cut counts as far as it goes. Start
 * with {@link org.handlebook.report.merge.Merge}. Knows messages only.
 */
@NullMarked
package org.handlebook.report.merge;

import org.jspecify.annotations.NullMarked;
