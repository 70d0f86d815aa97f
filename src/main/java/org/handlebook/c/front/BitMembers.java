package org.handlebook.c.front;

import org.handlebook.c.front.Expr.BitMember;
import org.handlebook.c.front.Expr.Operator;
import org.handlebook.c.front.Expr.WholeNumber;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;

/** Reads and stores members of a few bits, by what is done with the number in which they lie. */
final class BitMembers {
  private final Building building;

  BitMembers(Building building) {
    this.building = building;
  }

  /** Returns a member of a structure, whatever it is. */
  static Expr of(Expr object, CType.Field field, Spot at) {
    if (field.type() instanceof CType.Bits bits) {
      CType.Field unit = new CType.Field(field.name(), bits.unit(), field.offset());
      return new BitMember(new Expr.MemberOf(object, unit, at), bits, at);
    }
    return new Expr.MemberOf(object, field, at);
  }

  private static long mask(CType.Bits bits) {
    return bits.width() == Long.SIZE ? -1 : (1L << bits.width()) - 1;
  }

  private Expr number(Operator operator, Expr left, long right) {
    CType type = Building.promoted(left.type());
    return building.arithmetic(operator, left, new WholeNumber(type, right, left.at()), left.at());
  }

  /** Returns the value of the bits, which is an int where that has room. */
  Expr read(BitMember member) {
    CType.Bits bits = member.bits();
    Expr unit = Folding.conversion(member.unit(), Building.promoted(bits.unit()));
    if (!bits.unit().signed()) {
      Expr value =
          number(Operator.AND, number(Operator.SHIFT_RIGHT, unit, bits.shift()), mask(bits));
      return bits.width() < Integer.SIZE ? Folding.conversion(value, Types.INT) : value;
    }
    int size = 8 * unit.type().size();
    Expr top = number(Operator.SHIFT_LEFT, unit, size - bits.shift() - bits.width());
    return number(Operator.SHIFT_RIGHT, top, size - bits.width());
  }

  /** Stores a value of the type of the number, of which the bits that have room are kept. */
  Expr store(BitMember member, Expr value, Spot at) {
    CType.Bits bits = member.bits();
    CType type = Building.promoted(bits.unit());
    Expr kept = number(Operator.AND, member.unit(), ~(mask(bits) << bits.shift()));
    Expr low = number(Operator.AND, Folding.conversion(value, type), mask(bits));
    Expr moved = number(Operator.SHIFT_LEFT, low, bits.shift());
    Expr whole = building.arithmetic(Operator.OR, kept, moved, at);
    Expr stored = new Expr.Assignment(member.unit(), Folding.conversion(whole, bits.unit()), at);
    return new Expr.Sequence(stored, read(member), at);
  }
}
