package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Aggregate;
import org.handlebook.c.header.CType.Field;

/**
 * Gives the members of a structure their places, as compilers for Windows do.
 *
 * @source Microsoft, "C Bit Fields": bits share a number with those before them that is as long
 */
final class MemberLayout {
  private final boolean isUnion;
  private final int packing;
  private final List<Field> fields = new ArrayList<>();
  private int end;
  private int alignment = 1;
  private int unitSize;
  private int unitOffset;
  private int usedBits;

  /**
   * Makes an empty structure.
   *
   * @param packing the largest alignment of a member; 0 for what their types ask for
   */
  MemberLayout(boolean isUnion, int packing) {
    this.isUnion = isUnion;
    this.packing = packing;
  }

  /** Returns whether there is a member of that name. */
  boolean has(String name) {
    return !name.isEmpty() && fields.stream().anyMatch(field -> field.name().equals(name));
  }

  void add(String name, CType type) {
    fields.add(new Field(name, type, place(type)));
    unitSize = 0;
  }

  private int place(CType type) {
    int own = packing == 0 ? type.alignment() : Math.min(packing, type.alignment());
    int offset = isUnion ? 0 : CType.roundedUp(end, Math.max(1, own));
    end = Math.max(end, offset + type.size());
    alignment = Math.max(alignment, own);
    return offset;
  }

  /** Adds some bits; those of no name are left out, and none at all begin another number. */
  void addBits(String name, CType.Int unit, int width) {
    boolean shares = unitSize == unit.size() && usedBits + width <= 8 * unitSize && !isUnion;
    if (width == 0) {
      unitSize = 0;
      return;
    } else if (!shares) {
      unitOffset = place(unit);
      unitSize = unit.size();
      usedBits = 0;
    }
    if (!name.isEmpty()) {
      fields.add(new Field(name, new CType.Bits(unit, usedBits, width), unitOffset));
    }
    usedBits += width;
  }

  void complete(Aggregate structure) {
    structure.complete(fields, Math.max(1, CType.roundedUp(end, alignment)), alignment);
  }
}
