package org.handlebook.win32;

/**
 * PROCESS_INFORMATION: the creator's handles to a new process and its first thread, and their ids.
 *
 * @source processthreadsapi.h
 */
public record ProcessInformation(
    Handle hProcess, Handle hThread, int dwProcessId, int dwThreadId) {}
