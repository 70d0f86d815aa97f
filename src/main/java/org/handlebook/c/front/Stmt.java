package org.handlebook.c.front;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement. */
public sealed interface Stmt {
  Spot at();

  /** The value is found out for what that does. */
  record Evaluation(Expr expression, Spot at) implements Stmt {}

  /** A place becomes 0 as a whole. */
  record Zeroing(Expr place, Spot at) implements Stmt {}

  /** Statements one after the other. */
  record Block(List<Stmt> statements, Spot at, Spot end) implements Stmt {
    public Block {
      statements = List.copyOf(statements);
    }
  }

  /** {@code if}. */
  record If(Expr condition, Stmt yes, @Nullable Stmt no, Spot at) implements Stmt {}

  /**
   * Every loop.
   *
   * @param testFirst whether the condition is looked at before the first turn
   */
  record Loop(
      @Nullable Stmt first,
      @Nullable Expr condition,
      @Nullable Expr step,
      Stmt body,
      boolean testFirst,
      Spot at)
      implements Stmt {}

  /** {@code switch}. */
  record Switch(Expr value, Stmt body, List<Case> cases, @Nullable Case otherwise, Spot at)
      implements Stmt {
    public Switch {
      cases = List.copyOf(cases);
    }
  }

  /** {@code case} or {@code default}, where a switch jumps to. */
  record Case(long value, int label, Spot at) implements Stmt {}

  /** A place for goto. */
  record Label(String name, Spot at) implements Stmt {}

  /** {@code goto}. */
  record Goto(String name, Spot at) implements Stmt {}

  /** {@code break}. */
  record Break(Spot at) implements Stmt {}

  /** {@code continue}. */
  record Continue(Spot at) implements Stmt {}

  /** {@code return}. */
  record Return(@Nullable Expr value, Spot at) implements Stmt {}

  /** {@code __try} with {@code __finally}. */
  record TryFinally(Stmt body, Stmt last, Spot at) implements Stmt {}

  /** What objects of C++ live in, and what ends them, however it is left. */
  record Scope(Stmt body, Stmt last, Spot at) implements Stmt {}

  /** {@code __try} with {@code __except}. */
  record TryExcept(Stmt body, Expr filter, Stmt handler, Spot at) implements Stmt {}

  /** {@code __leave}. */
  record Leave(Spot at) implements Stmt {}
}
