package org.handlebook.kernel.io.file;

/** When a file was made, used and changed last, in units of 100 nanoseconds since 1601. */
public record FileTimes(long created, long accessed, long written) {}
