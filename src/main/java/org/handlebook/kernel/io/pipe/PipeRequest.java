package org.handlebook.kernel.io.pipe;

import org.handlebook.kernel.security.DescriptorParts;

/**
 * How a named pipe, or an instance of one, shall be made.
 *
 * @param name the name within the device
 * @param desiredAccess what the server's row shall grant
 * @param first whether no instance may be there already
 * @param shape what the pipe shall be; of a pipe that is there, the directions must be the same,
 *     and the rest does not count
 * @param readsMessages whether the server's end reads one message at a time
 * @param noWait whether operations on the server's end end at once that would wait
 * @param inboundQuota in bytes, to the server
 * @param outboundQuota in bytes, to the client
 * @param synchronous whether the server's end carries out one operation after the other
 * @param security what is said of a new pipe's descriptor
 * @param inherit whether the row shall be inheritable
 */
public record PipeRequest(
    String name,
    int desiredAccess,
    boolean first,
    PipeShape shape,
    boolean readsMessages,
    boolean noWait,
    int inboundQuota,
    int outboundQuota,
    boolean synchronous,
    DescriptorParts security,
    boolean inherit) {}
