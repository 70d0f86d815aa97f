package org.handlebook.win32;

/**
 * What GetNamedPipeHandleState stores.
 *
 * @param lpState {@link Constant#PIPE_READMODE_MESSAGE}, {@link Constant#PIPE_NOWAIT}
 * @param lpCurInstances how many instances there are; at most 255
 */
public record PipeHandleState(int lpState, int lpCurInstances) {}
