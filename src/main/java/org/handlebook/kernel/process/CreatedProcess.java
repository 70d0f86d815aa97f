package org.handlebook.kernel.process;

/**
 * A new process, as its creator gets to know it.
 *
 * @param processHandle the creator's handle to the process
 * @param threadHandle the creator's handle to its first thread
 * @param process the process
 * @param thread its first thread
 */
public record CreatedProcess(
    long processHandle, long threadHandle, ProcessObject process, ThreadObject thread) {}
