package org.handlebook.c.header;

import java.util.List;
import java.util.Optional;

/** A type of C. */
public sealed interface CType {
  int POINTER_SIZE = 8;

  /** Returns how many bytes a value takes. */
  int size();

  /** Returns the multiple at which a value lies. */
  int alignment();

  /** As C writes it. */
  String text();

  /** Nothing. */
  record Nothing() implements CType {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public int alignment() {
      return 1;
    }

    @Override
    public String text() {
      return "void";
    }
  }

  /** A number. */
  record Int(String text, int size, boolean signed) implements CType {
    @Override
    public int alignment() {
      return size;
    }

    public boolean isCharacter() {
      return text.endsWith("CHAR") || text.equals("char");
    }

    /** Returns the same bits, read as this type. */
    public long fit(long value) {
      int unused = Long.SIZE - 8 * size;
      return signed ? value << unused >> unused : value << unused >>> unused;
    }
  }

  /** HANDLE. */
  record HandleType() implements CType {
    @Override
    public int size() {
      return POINTER_SIZE;
    }

    @Override
    public int alignment() {
      return POINTER_SIZE;
    }

    @Override
    public String text() {
      return "HANDLE";
    }
  }

  /** A pointer. */
  record Pointer(CType target, boolean readOnly) implements CType {
    @Override
    public int size() {
      return POINTER_SIZE;
    }

    @Override
    public int alignment() {
      return POINTER_SIZE;
    }

    @Override
    public String text() {
      return (readOnly ? "const " : "") + target.text() + " *";
    }
  }

  /** A pointer to code. */
  record Code(String text) implements CType {
    @Override
    public int size() {
      return POINTER_SIZE;
    }

    @Override
    public int alignment() {
      return POINTER_SIZE;
    }
  }

  /** Values of one type, one after the other. */
  record Array(CType element, int length) implements CType {
    @Override
    public int size() {
      return element.size() * length;
    }

    @Override
    public int alignment() {
      return element.alignment();
    }

    @Override
    public String text() {
      return element.text() + "[" + length + "]";
    }
  }

  /** A structure. */
  record Struct(String text, List<Field> fields) implements CType {
    @Override
    public int size() {
      int end = 0;
      for (Field field : fields) {
        end = Math.max(end, field.offset() + field.type().size());
      }
      return Math.max(1, roundedUp(end, alignment()));
    }

    @Override
    public int alignment() {
      return fields.stream().mapToInt(field -> field.type().alignment()).max().orElse(1);
    }

    public Optional<Field> field(String name) {
      return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
  }

  /** A member of a structure, so many bytes from its beginning. */
  record Field(String name, CType type, int offset) {}

  static int roundedUp(int number, int multiple) {
    return (number + multiple - 1) / multiple * multiple;
  }

  default boolean isPointer() {
    return this instanceof Pointer || this instanceof HandleType || this instanceof Code;
  }

  default boolean isScalar() {
    return this instanceof Int || isPointer();
  }

  /** Returns what it is as a value: an array is a pointer to its first element then. */
  default CType decayed() {
    return this instanceof Array array ? new Pointer(array.element(), false) : this;
  }

  /** Returns whether two types are the same but for their names. */
  default boolean isSame(CType other) {
    if (this instanceof Int a && other instanceof Int b) {
      return a.size == b.size && (a.signed == b.signed || a.size == 1);
    } else if (this instanceof Pointer a && other instanceof Pointer b) {
      return a.target.isSame(b.target);
    } else if (this instanceof Array a && other instanceof Array b) {
      return a.length == b.length && a.element.isSame(b.element);
    }
    return (isVoidPointer() && other.isVoidPointer()) || equals(other);
  }

  /** HANDLE is a pointer to void, as Windows has it. */
  default boolean isVoidPointer() {
    return this instanceof HandleType || (this instanceof Pointer p && p.target instanceof Nothing);
  }
}
