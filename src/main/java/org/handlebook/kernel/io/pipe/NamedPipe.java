package org.handlebook.kernel.io.pipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.security.SecurityDescriptor;

/**
 * What all instances of a pipe have in common. A pipe is there as long as the server's end of one
 * of its instances is.
 */
final class NamedPipe {
  private final String name;
  private final PipeShape shape;
  private final Runnable whenGone;
  private final ObjectManager objects;
  private SecurityDescriptor security;
  private final List<PipeServer> instances = new ArrayList<>();

  /** Makes a pipe of one name, or of none: "". */
  NamedPipe(
      String name,
      PipeShape shape,
      SecurityDescriptor security,
      ObjectManager objects,
      Runnable whenGone) {
    this.name = name;
    this.shape = shape;
    this.security = security;
    this.objects = objects;
    this.whenGone = whenGone;
  }

  String name() {
    return name;
  }

  PipeShape shape() {
    return shape;
  }

  SecurityDescriptor security() {
    return security;
  }

  /** All ends of the pipe have one descriptor, whichever it is changed through. */
  void secure(SecurityDescriptor descriptor) {
    if (!descriptor.equals(security)) {
      security = descriptor;
      instances.forEach(server -> server.secureEnds(objects, descriptor));
    }
  }

  int instances() {
    return instances.size();
  }

  boolean isFull() {
    return Integer.compareUnsigned(instances.size(), shape.maximumInstances()) >= 0;
  }

  /** Returns the instance that has been listening longest, if one does. */
  Optional<PipeServer> listening() {
    return instances.stream().filter(one -> one.state() == PipeState.LISTENING).findFirst();
  }

  /** An instance begins to listen: clients get it after those that listen already. */
  void listens(PipeServer instance) {
    instances.remove(instance);
    instances.add(instance);
  }

  void closed(PipeServer instance) {
    instances.remove(instance);
    if (instances.isEmpty()) {
      whenGone.run();
    }
  }
}
