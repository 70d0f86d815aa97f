package org.handlebook.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.io.mailslot.MailslotDevice;
import org.handlebook.kernel.object.ObjectNumbers;
import org.handlebook.kernel.object.ObjectTrace;
import org.handlebook.kernel.object.Placement;
import org.handlebook.kernel.process.ClientIds;
import org.handlebook.kernel.process.ProcessObject;

/**
 * Computers that reach each other. Each has a kernel of its own; all have the same time, and no
 * number of an object, process or thread means something on two of them.
 *
 * <p>Upper and lower case in names of computers and domains do not differ.
 */
public final class Network {
  /** The host that means every computer in the sender's domain. */
  private static final String EVERYBODY = "*";

  private final Clock clock = new Clock();
  private final ObjectNumbers objectNumbers;
  private final Placement placement;
  private final ClientIds clientIds = new ClientIds();
  private final ObjectTrace trace;
  private final List<Kernel> computers = new ArrayList<>();

  /** Makes a network without computers, on which nobody listens. */
  public Network() {
    this(ObjectTrace.none(), Placement.free());
  }

  /**
   * Makes a network without computers.
   *
   * @param trace is told of what calls do inside, on every computer
   * @param placement chooses addresses and handle values
   */
  public Network(ObjectTrace trace, Placement placement) {
    this.trace = trace;
    this.placement = placement;
    this.objectNumbers = new ObjectNumbers(placement);
  }

  /** Puts another computer on the network. */
  public Kernel addComputer(String name, String domain) {
    if (computer(name).isPresent()) {
      throw new IllegalArgumentException("there is a computer " + name);
    }
    Kernel kernel = new Kernel(this, name, domain);
    computers.add(kernel);
    return kernel;
  }

  /** Returns every computer's kernel, in the order in which they came. */
  public List<Kernel> computers() {
    return Collections.unmodifiableList(computers);
  }

  /** Returns the computer of that name. */
  public Optional<Kernel> computer(String name) {
    return computers.stream().filter(kernel -> kernel.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns the computer on which a process runs or ran. */
  public Kernel computerOf(ProcessObject process) {
    if (computers.size() == 1) {
      return computers.get(0);
    }
    return computers.stream()
        .filter(kernel -> kernel.processes().processes().contains(process))
        .findFirst()
        .orElseThrow();
  }

  /** Returns every process there ever was, ended and destroyed ones too, in order of creation. */
  public List<ProcessObject> processes() {
    if (computers.size() == 1) {
      return computers.get(0).processes().processes();
    }
    return computers.stream()
        .flatMap(kernel -> kernel.processes().processes().stream())
        .sorted(Comparator.comparingInt(ProcessObject::id))
        .toList();
  }

  public Clock clock() {
    return clock;
  }

  ObjectNumbers objectNumbers() {
    return objectNumbers;
  }

  Placement placement() {
    return placement;
  }

  ObjectTrace trace() {
    return trace;
  }

  ClientIds clientIds() {
    return clientIds;
  }

  /** Whom a datagram reaches that is sent to a host: a computer, a domain or everybody. */
  List<MailslotDevice> mailslots(Kernel sender, String host) {
    String domain = host.equals(EVERYBODY) ? sender.domain() : host;
    List<Kernel> receivers =
        computer(host)
            .map(List::of)
            .orElseGet(
                () ->
                    computers.stream()
                        .filter(kernel -> kernel.domain().equalsIgnoreCase(domain))
                        .toList());
    return receivers.stream().map(Kernel::mailslots).toList();
  }
}
