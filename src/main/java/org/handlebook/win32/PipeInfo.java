package org.handlebook.win32;

/**
 * What GetNamedPipeInfo stores.
 *
 * @param lpFlags {@link Constant#PIPE_SERVER_END}, {@link Constant#PIPE_TYPE_MESSAGE}
 * @param lpOutBufferSize in bytes
 * @param lpInBufferSize in bytes
 * @param lpMaxInstances {@link Constant#PIPE_UNLIMITED_INSTANCES}
 */
public record PipeInfo(int lpFlags, int lpOutBufferSize, int lpInBufferSize, int lpMaxInstances) {}
