package org.handlebook.win32;

/**
 * OVERLAPPED: an operation that goes on while its caller does something else.
 *
 * @param address where the structure lies in its process's memory, which is how later calls name
 *     the operation; any number that the caller gives to no other
 * @param Offset where in the file, the lower half; pipes and mailslots ignore it
 * @param OffsetHigh the upper half
 * @param hEvent the event that is reset now and signalled when the operation ends, or NULL for the
 *     file itself
 * @source minwinbase.h
 */
public record Overlapped(long address, int Offset, int OffsetHigh, Handle hEvent) {}
