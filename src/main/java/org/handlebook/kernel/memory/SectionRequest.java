package org.handlebook.kernel.memory;

import org.jspecify.annotations.Nullable;

/**
 * How a section shall be made.
 *
 * @param fileHandle the file whose bytes it shows, or null for a stretch of the paging file
 * @param maximumSize in bytes; 0 for as much as the file has
 * @param protection the most that views may do
 * @param committed whether there is memory behind it from the beginning; a file always has some
 * @param image whether the file is to be laid out as a program, which no file here is
 */
public record SectionRequest(
    @Nullable Long fileHandle,
    long maximumSize,
    Protection protection,
    boolean committed,
    boolean image) {}
