package org.handlebook.win32;

/** What CreatePipe stores: a handle to each end. */
public record PipeEnds(Handle hReadPipe, Handle hWritePipe) {}
