package org.handlebook.kernel.io.mailslot;

import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.object.ObjectHeader;

/** A writing end of a mailslot. */
public final class MailslotClient extends FileObject {
  MailslotClient(ObjectHeader header, String name, boolean synchronous) {
    super(header, name, synchronous);
  }
}
