package org.handlebook.c.front;

import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Int;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.Types;

/** Which types lead to text, and of which characters. */
final class TextTypes {
  private TextTypes() {}

  /** Returns whether one leads to wide characters and the other to bytes. */
  static boolean areOther(CType to, CType from) {
    return to instanceof Pointer a
        && from instanceof Pointer b
        && a.target() instanceof Int one
        && b.target() instanceof Int other
        && one.isCharacterLike()
        && other.isCharacterLike()
        && one.size() != other.size();
  }

  /** Returns whether it leads to text of bytes. */
  static boolean isNarrow(CType type) {
    return type instanceof Pointer pointer && pointer.target().isSame(Types.CHAR);
  }

  static boolean isWide(CType type) {
    return type instanceof Pointer pointer && pointer.target().size() == 2;
  }
}
