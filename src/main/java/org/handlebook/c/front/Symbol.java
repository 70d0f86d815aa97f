package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Prototype;
import org.jspecify.annotations.Nullable;

/** What a name of a program stands for. */
public sealed interface Symbol {
  /** Returns the name. */
  String name();

  /** A type. */
  record TypeName(String name, CType type) implements Symbol {}

  /** A constant of an enumeration, or of Windows. */
  record NamedConstant(String name, CType type, long value) implements Symbol {}

  /** A function of the C library, or one of Windows that needs no system. */
  record LibraryFunction(String name, CType.Function type) implements Symbol {}

  /**
   * A call of the surface.
   *
   * @param wide whether its text is of wide characters
   */
  record WindowsFunction(String name, Prototype prototype, boolean wide, CType.Function type)
      implements Symbol {}

  /** A member of the object for which a function of a class is called. */
  record Member(String name, CType.Field field) implements Symbol {}

  /** Functions of a class, of one name. */
  record Method(String name, CType.Aggregate owner) implements Symbol {}

  /** A variable, in a frame or for the whole run of the program. */
  final class Variable implements Symbol {
    private final String name;
    private CType type;
    private final boolean isLocal;
    private final boolean isConstant;
    private long offset;
    private final Spot at;

    Variable(String name, CType type, boolean isLocal, long offset, Spot at) {
      this(name, type, isLocal, false, offset, at);
    }

    Variable(String name, CType type, boolean isLocal, boolean isConstant, long offset, Spot at) {
      this.name = name;
      this.type = type;
      this.isLocal = isLocal;
      this.isConstant = isConstant;
      this.offset = offset;
      this.at = at;
    }

    @Override
    public String name() {
      return name;
    }

    public CType type() {
      return type;
    }

    /** Its length is known now, so it gets its place. */
    void complete(CType known, long place) {
      type = known;
      offset = place;
    }

    /** Returns whether each frame of its function has one. */
    public boolean isLocal() {
      return isLocal;
    }

    /** Returns whether it keeps the value with which it begins. */
    boolean isConstant() {
      return isConstant;
    }

    /** Returns where it lies in its frame, or among all that is static. */
    public long offset() {
      return offset;
    }

    public Spot at() {
      return at;
    }
  }

  /** A function of the program itself. */
  final class ProgramFunction implements Symbol {
    private final String name;
    private CType.Function type;
    private final int number;
    private final Spot at;
    private final List<Variable> locals = new ArrayList<>();
    private List<Variable> parameters = List.of();
    private List<Expr> otherwise = List.of();
    private Stmt.@Nullable Block body;
    private int frameSize;
    private boolean returnsValue;

    ProgramFunction(String name, CType.Function type, int number, Spot at) {
      this.name = name;
      this.type = type;
      this.number = number;
      this.at = at;
    }

    @Override
    public String name() {
      return name;
    }

    public CType.Function type() {
      return type;
    }

    /** Returns which of the program's functions it is, from 0. */
    public int number() {
      return number;
    }

    public Spot at() {
      return at;
    }

    public List<Variable> parameters() {
      return parameters;
    }

    /** Returns the values of its last parameters where a call gives none. */
    List<Expr> otherwise() {
      return otherwise;
    }

    void otherwise(List<Expr> values) {
      otherwise = List.copyOf(values);
    }

    /** Returns its variables, parameters included. */
    public List<Variable> locals() {
      return List.copyOf(locals);
    }

    /** Returns what it does; null while it is only declared. */
    public Stmt.@Nullable Block body() {
      return body;
    }

    /** Returns how many bytes its variables take. */
    public int frameSize() {
      return frameSize;
    }

    /** Returns whether a return gives a value back. */
    public boolean returnsValue() {
      return returnsValue;
    }

    void returnsSomething() {
      returnsValue = true;
    }

    void define(CType.Function definition, List<Variable> taken) {
      type = definition;
      parameters = List.copyOf(taken);
    }

    void body(Stmt.Block statements) {
      body = statements;
    }

    void add(Variable local) {
      locals.add(local);
    }

    /** Takes room in the frame; returns where. */
    int reserve(CType what) {
      int place = CType.roundedUp(frameSize, Math.max(1, what.alignment()));
      frameSize = place + what.size();
      return place;
    }
  }
}
