/**
 * JSON on its way out: text put into a buffer as UTF-8, and a writer that sets the commas.
 *
 * <p>Start with {@link org.handlebook.record.json.JsonWriter}. Knows nobody; {@code trace} and
 * {@code report} write with it. A run of ten thousand scenarios writes some two hundred megabytes
 * of JSON, and a run of one should not wait for an object mapper.
 */
@NullMarked
package org.handlebook.record.json;

import org.jspecify.annotations.NullMarked;
