package org.handlebook.c.vm;

import org.handlebook.c.header.CType;

/** How values lie in memory. */
final class Kind {
  static final int I8 = 0;
  static final int U8 = 1;
  static final int I16 = 2;
  static final int U16 = 3;
  static final int I32 = 4;
  static final int U32 = 5;
  static final int I64 = 6;
  static final int FLOAT = 7;
  static final int DOUBLE = 8;

  private Kind() {}

  /** Returns the kind of a scalar type. */
  static int of(CType type) {
    if (type instanceof CType.Real) {
      return type.size() == 4 ? FLOAT : DOUBLE;
    } else if (type instanceof CType.Int integer) {
      int unsigned = integer.signed() ? 0 : 1;
      return switch (integer.size()) {
        case 1 -> I8 + unsigned;
        case 2 -> I16 + unsigned;
        case 4 -> I32 + unsigned;
        default -> I64;
      };
    }
    return I64;
  }

  static int size(int kind) {
    return switch (kind) {
      case I8, U8 -> 1;
      case I16, U16 -> 2;
      case I32, U32, FLOAT -> 4;
      default -> 8;
    };
  }

  /** Returns the value as that kind keeps it. */
  static long fit(int kind, long value) {
    return switch (kind) {
      case I8 -> (byte) value;
      case U8 -> value & 0xFF;
      case I16 -> (short) value;
      case U16 -> value & 0xFFFF;
      case I32 -> (int) value;
      case U32 -> value & 0xFFFF_FFFFL;
      default -> value;
    };
  }

  /** Returns a number that lies among bytes, the low byte first. */
  static long get(byte[] page, int offset, int size) {
    long low = (page[offset] & 0xFF) | (page[offset + 1] & 0xFF) << 8;
    if (size == 2) {
      return low;
    }
    low |= (page[offset + 2] & 0xFFL) << 16 | (page[offset + 3] & 0xFFL) << 24;
    if (size == 4) {
      return low;
    }
    long high =
        (page[offset + 4] & 0xFFL)
            | (page[offset + 5] & 0xFFL) << 8
            | (page[offset + 6] & 0xFFL) << 16
            | (page[offset + 7] & 0xFFL) << 24;
    return high << 32 | low;
  }
}
