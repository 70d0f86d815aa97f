package org.handlebook.kernel.io.pipe;

/**
 * What can be asked about a pipe through one of its ends.
 *
 * @param server whether it is the server's end
 * @param ofMessages whether the pipe keeps messages apart
 * @param readsMessages whether this end reads one message at a time
 * @param noWait whether operations on this end do not wait
 * @param inboundQuota in bytes, to the server
 * @param outboundQuota in bytes, to the client
 * @param maximumInstances -1 for any number
 * @param instances how many there are
 * @param state the instance's
 */
public record PipeInformation(
    boolean server,
    boolean ofMessages,
    boolean readsMessages,
    boolean noWait,
    int inboundQuota,
    int outboundQuota,
    int maximumInstances,
    int instances,
    PipeState state) {

  static PipeInformation of(PipeEnd end) {
    PipeServer instance = end.instance();
    PipeShape shape = instance.pipe().shape();
    return new PipeInformation(
        end == instance,
        shape.ofMessages(),
        end.readsMessages(),
        end.noWait(),
        instance.inboundQuota(),
        instance.outboundQuota(),
        shape.maximumInstances(),
        instance.pipe().instances(),
        instance.state());
  }
}
