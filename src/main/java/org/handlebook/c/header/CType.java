package org.handlebook.c.header;

import java.util.List;
import java.util.Optional;

/** A type of C. */
public sealed interface CType {
  int POINTER_SIZE = 8;

  /** Returns how many bytes a value takes: those of a pointer, unless the type says otherwise. */
  default int size() {
    return POINTER_SIZE;
  }

  /** Returns the multiple at which a value lies. */
  default int alignment() {
    return size();
  }

  /** Returns the type as C writes it. */
  String text();

  /** Nothing. */
  record Nothing() implements CType {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public String text() {
      return "void";
    }
  }

  /** A number. */
  record Int(String text, int size, boolean signed) implements CType {
    public boolean isCharacter() {
      return text.endsWith("CHAR") || text.equals("char");
    }

    /** Returns whether texts are made of it, whatever its name: TCHAR, wchar_t, char. */
    public boolean isCharacterLike() {
      return isCharacter() || text.equals("wchar_t") || text.equals("TCHAR");
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
    public String text() {
      return "HANDLE";
    }
  }

  /** A pointer. */
  record Pointer(CType target, boolean readOnly) implements CType {
    @Override
    public String text() {
      return (readOnly ? "const " : "") + target.text() + " *";
    }
  }

  /** Another name for a variable, in C++; kept as its address. */
  record Reference(CType target, boolean readOnly) implements CType {
    @Override
    public String text() {
      return (readOnly ? "const " : "") + target.text() + " &";
    }
  }

  /** A pointer to code. */
  record Code(String text) implements CType {}

  /** A number with a fraction. */
  record Real(String text, int size) implements CType {}

  /** A function; what is passed and kept is a pointer to it. */
  record Function(CType returns, List<CType> parameters, boolean variadic) implements CType {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public String text() {
      return returns.text() + " (…)";
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

  /**
   * Some bits of a number, as a member of a structure.
   *
   * @param unit the number in which they lie
   * @param shift how many bits lie below them
   */
  record Bits(Int unit, int shift, int width) implements CType {
    @Override
    public int size() {
      return unit.size();
    }

    @Override
    public int alignment() {
      return unit.alignment();
    }

    @Override
    public String text() {
      return unit.text();
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

  /** A structure or union of a program's own; what it consists of may be told after its name. */
  final class Aggregate implements CType {
    private final String text;
    private List<Field> fields = List.of();
    private int size;
    private int alignment = 1;

    public Aggregate(String text) {
      this.text = text;
    }

    /** Says what it consists of. */
    public void complete(List<Field> members, int bytes, int multiple) {
      fields = List.copyOf(members);
      size = bytes;
      alignment = multiple;
    }

    public boolean isComplete() {
      return size > 0;
    }

    public List<Field> fields() {
      return fields;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public int alignment() {
      return alignment;
    }

    @Override
    public String text() {
      return text;
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
    return this instanceof Int || this instanceof Real || this instanceof Reference || isPointer();
  }

  /** Returns the members of a structure or union; none of anything else. */
  default List<Field> members() {
    if (this instanceof Struct structure) {
      return structure.fields;
    }
    return this instanceof Aggregate aggregate ? aggregate.fields() : List.of();
  }

  /** Returns whether it has members. */
  default boolean isStructure() {
    return this instanceof Struct || this instanceof Aggregate;
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

  /** Tells whether it is a pointer to void; HANDLE is one, as Windows has it. */
  default boolean isVoidPointer() {
    return this instanceof HandleType || (this instanceof Pointer p && p.target instanceof Nothing);
  }
}
