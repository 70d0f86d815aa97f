package org.handlebook.c.read;

import java.util.ArrayDeque;
import java.util.Deque;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Int;
import org.handlebook.c.read.Expression.Address;
import org.handlebook.c.read.Expression.Assign;
import org.handlebook.c.read.Expression.Binary;
import org.handlebook.c.read.Expression.Cast;
import org.handlebook.c.read.Expression.Choice;
import org.handlebook.c.read.Expression.Deref;
import org.handlebook.c.read.Expression.Helped;
import org.handlebook.c.read.Expression.Literal;
import org.handlebook.c.read.Expression.Member;
import org.handlebook.c.read.Expression.Returned;
import org.handlebook.c.read.Expression.Step;
import org.handlebook.c.read.Expression.Text;
import org.handlebook.c.read.Expression.Unary;
import org.handlebook.c.read.Expression.Variable;
import org.handlebook.system.marshal.MemoryReader;

/** Finds out what expressions give, and stores what they store. */
final class Evaluator {
  private final Memory memory;
  private final VariableLayout variables;
  private final long[] returned;
  private final Helpers helpers;

  /**
   * Makes an evaluator.
   *
   * @param returned what calls have returned, by their slots
   */
  Evaluator(Memory memory, VariableLayout variables, long[] returned) {
    this.memory = memory;
    this.variables = variables;
    this.returned = returned;
    this.helpers = new Helpers(memory);
  }

  /** Returns the value of a number or pointer; of a structure, where it lies. */
  long value(Expression e) {
    if (e instanceof Literal number) {
      return number.value();
    } else if (e instanceof Address address) {
      return place(address.place());
    } else if (e instanceof Unary unary) {
      return unary(unary);
    } else if (e instanceof Binary binary) {
      return binary(binary);
    } else if (e instanceof Choice choice) {
      return value(value(choice.condition()) != 0 ? choice.yes() : choice.no());
    } else if (e instanceof Cast cast) {
      return cast(cast);
    } else if (e instanceof Returned call) {
      return fit(call.type(), returned[call.slot()]);
    } else if (e instanceof Assign assign) {
      return assign(assign);
    } else if (e instanceof Step step) {
      return step(step);
    } else if (e instanceof Helped help) {
      return fit(
          help.type(),
          helpers.help(help, help.arguments().stream().mapToLong(this::value).toArray()));
    } else if (e instanceof Expression.Code) {
      return 1;
    }
    return e.type().isScalar() ? memory.number(place(e), e.type(), e.at()) : place(e);
  }

  private static long fit(CType type, long value) {
    return type instanceof Int integer ? integer.fit(value) : value;
  }

  private long cast(Cast cast) {
    if (cast.type() instanceof CType.Nothing && !cast.operand().type().isScalar()) {
      return 0;
    }
    return fit(cast.type(), value(cast.operand()));
  }

  /** Returns where a place lies. */
  long place(Expression e) {
    if (e instanceof Variable variable) {
      return variables.find(variable.name()).orElseThrow().address();
    } else if (e instanceof Member member) {
      return place(member.structure()) + member.field().offset();
    } else if (e instanceof Deref deref) {
      return value(deref.pointer());
    } else if (e instanceof Text text) {
      boolean wide = text.type().element().size() == 2;
      return memory.store("the text", MemoryReader.bytes(text.value(), wide), text.at());
    } else if (e instanceof Assign assign) {
      return assign(assign);
    }
    throw new CMistake(e.at(), "This " + e.type().text() + " is no variable. Store it in one.");
  }

  private long assign(Assign assign) {
    long to = place(assign.place());
    CType type = assign.type();
    if (type.isScalar()) {
      long value = fit(type, value(assign.value()));
      memory.store(to, type, value, assign.place().at());
      return value;
    }
    long from = place(assign.value());
    int size = Math.min(type.size(), assign.value().type().size());
    memory.write(to, memory.read(from, size, assign.at()), assign.at());
    return to;
  }

  private long step(Step step) {
    long place = place(step.place());
    long before = memory.number(place, step.type(), step.at());
    long after = fit(step.type(), before + step.by());
    memory.store(place, step.type(), after, step.at());
    return step.before() ? after : before;
  }

  private long unary(Unary unary) {
    long value = value(unary.operand());
    return fit(
        unary.type(),
        switch (unary.sign()) {
          case "!" -> value == 0 ? 1 : 0;
          case "~" -> ~value;
          default -> -value;
        });
  }

  /**
   * Evaluates a chain of operands of any length: what stands left is not asked for by recursion.
   */
  private long binary(Binary last) {
    Deque<Binary> chain = new ArrayDeque<>();
    Expression first = last;
    while (first instanceof Binary binary) {
      chain.push(binary);
      first = binary.left();
    }
    long value = value(first);
    for (Binary binary : chain) {
      value = fit(binary.type(), binary(binary, value));
    }
    return value;
  }

  private long binary(Binary binary, long left) {
    return switch (binary.sign()) {
      case "&&" -> left != 0 && value(binary.right()) != 0 ? 1 : 0;
      case "||" -> left != 0 || value(binary.right()) != 0 ? 1 : 0;
      default -> binary(binary, left, value(binary.right()));
    };
  }

  private static long binary(Binary binary, long left, long right) {
    boolean unsigned = !(binary.left().type() instanceof Int type) || !type.signed();
    int order = unsigned ? Long.compareUnsigned(left, right) : Long.compare(left, right);
    return switch (binary.sign()) {
      case "==" -> left == right ? 1 : 0;
      case "!=" -> left != right ? 1 : 0;
      case "<" -> order < 0 ? 1 : 0;
      case ">" -> order > 0 ? 1 : 0;
      case "<=" -> order <= 0 ? 1 : 0;
      case ">=" -> order >= 0 ? 1 : 0;
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "&" -> left & right;
      case "|" -> left | right;
      case "^" -> left ^ right;
      case "<<" -> left << shift(binary, right);
      case ">>" -> unsigned ? left >>> shift(binary, right) : left >> shift(binary, right);
      default -> divided(binary, left, right);
    };
  }

  private static long shift(Binary binary, long places) {
    int width = binary.type().size() * Byte.SIZE;
    if (places < 0 || places >= width) {
      throw new CMistake(
          binary.at(),
          "%s has %d bits, and C does not say what shifting it by %d gives. Shift by 0 to %d."
              .formatted(binary.type().text(), width, places, width - 1));
    }
    return places;
  }

  private static long divided(Binary binary, long left, long right) {
    if (right == 0) {
      throw new CMistake(binary.at(), "Nothing can be divided by 0: the process would crash.");
    }
    boolean unsigned = binary.type() instanceof Int type && !type.signed();
    if (!unsigned && right == -1 && left == -1L << (binary.type().size() * Byte.SIZE - 1)) {
      throw new CMistake(
          binary.at(),
          "%d / -1 is more than %s can hold: the process would crash."
              .formatted(left, binary.type().text()));
    }
    if (binary.sign().equals("/")) {
      return unsigned ? Long.divideUnsigned(left, right) : left / right;
    }
    return unsigned ? Long.remainderUnsigned(left, right) : left % right;
  }
}
