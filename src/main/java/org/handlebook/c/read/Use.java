package org.handlebook.c.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlebook.c.read.Instruction.Evaluate;

/**
 * What a snippet does with the value that a call returns.
 *
 * @param kind how the value is used
 * @param variable the variable that keeps it; "" unless it is {@link Kind#STORED}
 */
public record Use(Kind kind, String variable) {
  /** The value of no call. */
  public static final Use NONE = new Use(Kind.DROPPED, "");

  /** The ways in which a value is used. */
  public enum Kind {
    /** Nobody looks at it. */
    DROPPED,
    /** A variable keeps it. */
    STORED,
    /** It is compared at once. */
    COMPARED
  }

  /** Returns what the instructions do with the value that a call leaves in a slot. */
  static Use of(int slot, List<Instruction> after) {
    return after.stream()
        .filter(Evaluate.class::isInstance)
        .map(instruction -> ((Evaluate) instruction).expression())
        .filter(expression -> mentions(expression, slot))
        .findFirst()
        .map(expression -> of(slot, expression))
        .orElse(NONE);
  }

  private static Use of(int slot, Expression expression) {
    if (isValue(expression, slot)) {
      return NONE;
    }
    return expression instanceof Expression.Assign assign && isValue(assign.value(), slot)
        ? new Use(Kind.STORED, root(assign.place()))
        : new Use(Kind.COMPARED, "");
  }

  private static boolean isValue(Expression expression, int slot) {
    Expression inner = expression;
    while (inner instanceof Expression.Cast cast) {
      inner = cast.operand();
    }
    return inner instanceof Expression.Returned returned && returned.slot() == slot;
  }

  private static boolean mentions(Expression expression, int slot) {
    return isValue(expression, slot)
        || parts(expression).stream().anyMatch(part -> mentions(part, slot));
  }

  private static String root(Expression place) {
    Expression root = place;
    while (root instanceof Expression.Member member) {
      root = member.structure();
    }
    return root instanceof Expression.Variable variable ? variable.name() : "";
  }

  /** Returns the variables whose values an instruction compares or decides by. */
  static Set<String> compared(Instruction instruction) {
    Set<String> names = new HashSet<>();
    if (instruction instanceof Evaluate evaluate) {
      compared(evaluate.expression(), false, names);
    } else if (instruction instanceof Instruction.Make make) {
      make.arguments().forEach(argument -> compared(argument, false, names));
    }
    return names;
  }

  private static void compared(Expression expression, boolean within, Set<String> names) {
    if (within && expression.isPlace()) {
      names.add(root(expression));
    }
    boolean decides =
        within
            || expression instanceof Expression.Unary
            || expression instanceof Expression.Binary
            || expression instanceof Expression.Choice;
    parts(expression).forEach(part -> compared(part, decides, names));
  }

  private static List<Expression> parts(Expression expression) {
    if (expression instanceof Expression.Member member) {
      return List.of(member.structure());
    } else if (expression instanceof Expression.Deref deref) {
      return List.of(deref.pointer());
    } else if (expression instanceof Expression.Address address) {
      return List.of(address.place());
    } else if (expression instanceof Expression.Unary unary) {
      return List.of(unary.operand());
    } else if (expression instanceof Expression.Binary binary) {
      return List.of(binary.left(), binary.right());
    } else if (expression instanceof Expression.Choice choice) {
      return List.of(choice.condition(), choice.yes(), choice.no());
    } else if (expression instanceof Expression.Assign assign) {
      return List.of(assign.value());
    } else if (expression instanceof Expression.Cast cast) {
      return List.of(cast.operand());
    }
    return expression instanceof Expression.Helped helped ? helped.arguments() : List.of();
  }
}
