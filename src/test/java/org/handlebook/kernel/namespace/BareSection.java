package org.handlebook.kernel.namespace;

import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.GenericMapping;

/** An object of a type whose global names need a privilege, as a section's do. */
final class BareSection extends KernelObject {
  private static final int ALL = 0x000F_001F;

  static final ObjectType<BareSection> TYPE =
      new ObjectType<>(
          "Section",
          BareSection.class,
          new GenericMapping(1, 2, 0, ALL),
          ALL,
          ObjectType.Implied.NOTHING,
          true,
          true);

  BareSection(ObjectHeader header) {
    super(header);
  }
}
