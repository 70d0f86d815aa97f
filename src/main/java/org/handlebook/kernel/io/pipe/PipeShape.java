package org.handlebook.kernel.io.pipe;

/**
 * What the first instance of a pipe decides for all.
 *
 * @param inbound whether data goes from clients to the server
 * @param outbound whether data goes from the server to clients
 * @param ofMessages whether messages are kept apart
 * @param rejectsRemote whether only clients on the pipe's own computer are let in
 * @param maximumInstances how many instances there can be; -1 for any number
 * @param defaultTimeout how long clients wait for an instance that do not say, in the clock's units
 */
public record PipeShape(
    boolean inbound,
    boolean outbound,
    boolean ofMessages,
    boolean rejectsRemote,
    int maximumInstances,
    long defaultTimeout) {

  boolean isDuplex() {
    return inbound && outbound;
  }

  boolean hasSameDirections(PipeShape other) {
    return inbound == other.inbound && outbound == other.outbound;
  }
}
