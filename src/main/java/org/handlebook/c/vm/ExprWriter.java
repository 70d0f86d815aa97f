package org.handlebook.c.vm;

import java.util.List;
import org.handlebook.c.front.Expr;
import org.handlebook.c.front.Expr.AddressOf;
import org.handlebook.c.front.Expr.Dereference;
import org.handlebook.c.front.Expr.MemberOf;
import org.handlebook.c.front.Expr.VariableRef;
import org.handlebook.c.front.Spot;
import org.handlebook.c.front.Symbol;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Real;

/** Writes expressions as instructions: each leaves its value on the stack. */
final class ExprWriter {
  private final CodeBuffer code;
  private final Tables tables;
  private final OperationCode operations;

  ExprWriter(CodeBuffer code, Tables tables) {
    this.code = code;
    this.tables = tables;
    this.operations = new OperationCode(code);
  }

  /** Writes an expression whose value nobody wants. */
  void effect(Expr e) {
    if (e instanceof Expr.Sequence sequence) {
      effect(sequence.first());
      effect(sequence.second());
    } else if (e instanceof Expr.Conversion conversion
        && conversion.type() instanceof CType.Nothing) {
      effect(conversion.operand());
    } else if (e instanceof Expr.Invocation call) {
      new CallCode(code, tables, this).call(call);
      code.emit(Opcode.POP);
    } else {
      value(e);
      code.emit(Opcode.POP);
    }
  }

  /** Writes a value; of a structure or array, where it lies. */
  void value(Expr e) {
    if (e instanceof Expr.WholeNumber number) {
      code.number(number.value());
    } else if (e instanceof Expr.RealNumber real) {
      code.number(Arithmetic.bits(real.value()));
    } else if (e instanceof Expr.FunctionRef function) {
      code.emit(Opcode.CODE, tables.codeAddress(function.function()));
    } else if (e instanceof AddressOf address) {
      address(address.place());
    } else if (e instanceof Expr.Negation negation) {
      negation(negation);
    } else if (e instanceof Expr.Complement complement) {
      value(complement.operand());
      code.emit(Opcode.COMPLEMENT);
      operations.fit(complement.type());
    } else if (e instanceof Expr.Not not) {
      condition(not.operand());
      code.emit(Opcode.NOT);
    } else if (e instanceof Expr.BinaryOp op) {
      binary(op);
    } else if (e instanceof Expr.Logical logical) {
      logical(logical);
    } else if (e instanceof Expr.Conditional conditional) {
      conditional(conditional);
    } else {
      more(e);
    }
  }

  private void more(Expr e) {
    if (e instanceof Expr.PointerSum sum) {
      sum(sum);
    } else if (e instanceof Expr.PointerDifference difference) {
      value(difference.left());
      value(difference.right());
      code.emit(Opcode.DISTANCE, (int) difference.size());
    } else if (e instanceof Expr.Assignment assignment) {
      assignment(assignment);
    } else if (e instanceof Expr.CompoundAssignment compound) {
      compound(compound);
    } else if (e instanceof Expr.Increment increment) {
      address(increment.place());
      value(increment.by());
      code.at(increment.at());
      code.emit(Opcode.INCREMENT, Kind.of(increment.type()), increment.before() ? 1 : 0);
    } else if (e instanceof Expr.Conversion conversion) {
      conversion(conversion);
    } else if (e instanceof Expr.Invocation call) {
      tables.uses(call);
      new CallCode(code, tables, this).call(call);
    } else if (e instanceof Expr.Sequence sequence) {
      effect(sequence.first());
      value(sequence.second());
    } else if (e instanceof Expr.BitMember bits) {
      value(bits.unit());
    } else {
      load(e);
    }
  }

  /** Writes where a place lies. */
  void address(Expr place) {
    if (place instanceof VariableRef variable) {
      Symbol.Variable v = variable.variable();
      if (v.isLocal()) {
        code.emit(Opcode.FRAME, (int) v.offset());
      } else {
        tables.variable(code, v.offset());
      }
    } else if (place instanceof Dereference dereference) {
      value(dereference.pointer());
    } else if (place instanceof Expr.StringLiteral text) {
      tables.text(code, text);
    } else if (place instanceof MemberOf member) {
      address(member.object());
      if (member.field().offset() != 0) {
        code.emit(Opcode.CONST, member.field().offset(), Opcode.ADD);
      }
    } else if (place instanceof Expr.Compound compound) {
      compound.stores().forEach(tables.statements()::statement);
      address(new VariableRef(compound.variable(), compound.at()));
    } else {
      value(place);
    }
  }

  private void load(Expr place) {
    boolean isLocal = place instanceof VariableRef variable && variable.variable().isLocal();
    if (!place.type().isScalar()) {
      address(place);
    } else if (isLocal) {
      int offset = (int) ((VariableRef) place).variable().offset();
      code.emit(Opcode.LOAD_FRAME, Kind.of(place.type()), offset);
    } else {
      address(place);
      code.at(place.at());
      code.emit(Opcode.LOAD, Kind.of(place.type()));
    }
  }

  private void negation(Expr.Negation negation) {
    value(negation.operand());
    code.emit(negation.type() instanceof Real ? Opcode.REAL_NEGATE : Opcode.NEGATE);
    operations.fit(negation.type());
  }

  /** Writes a value that is not 0 if it holds. */
  void condition(Expr e) {
    value(e);
    if (e.type() instanceof Real) {
      code.number(0);
      code.emit(Opcode.REAL_NOT_EQUAL);
    }
  }

  private void binary(Expr.BinaryOp op) {
    value(op.left());
    value(op.right());
    code.at(op.at());
    operations.operator(op.operator(), op.left().type(), op.type());
  }

  private void logical(Expr.Logical logical) {
    int end = code.newLabel();
    int other = code.newLabel();
    int skip = logical.and() ? Opcode.JUMP_IF_ZERO : Opcode.JUMP_IF_NOT_ZERO;
    condition(logical.left());
    code.jump(skip, other);
    condition(logical.right());
    code.emit(Opcode.TRUTH);
    code.jump(Opcode.JUMP, end);
    code.place(other);
    code.emit(Opcode.CONST, logical.and() ? 0 : 1);
    code.place(end);
  }

  private void conditional(Expr.Conditional conditional) {
    int other = code.newLabel();
    int end = code.newLabel();
    condition(conditional.condition());
    code.jump(Opcode.JUMP_IF_ZERO, other);
    value(conditional.yes());
    code.jump(Opcode.JUMP, end);
    code.place(other);
    value(conditional.no());
    code.place(end);
  }

  private void sum(Expr.PointerSum sum) {
    value(sum.pointer());
    if (sum.index() instanceof Expr.WholeNumber index
        && (sum.bound() == 0 || (index.value() >= 0 && index.value() < sum.bound()))) {
      long offset = index.value() * sum.size();
      if (offset != 0) {
        code.number(offset);
        code.emit(Opcode.ADD);
      }
      return;
    }
    value(sum.index());
    code.at(sum.at());
    code.emit(Opcode.INDEX, (int) sum.size(), (int) sum.bound());
  }

  private void assignment(Expr.Assignment assignment) {
    CType type = assignment.place().type();
    Spot at = assignment.at();
    if (!type.isScalar()) {
      address(assignment.place());
      value(assignment.value());
      code.at(at);
      code.emit(Opcode.COPY, type.size());
    } else if (assignment.place() instanceof VariableRef ref && ref.variable().isLocal()) {
      value(assignment.value());
      code.at(at);
      code.emit(Opcode.STORE_FRAME, Kind.of(type), (int) ref.variable().offset());
    } else {
      address(assignment.place());
      value(assignment.value());
      code.at(at);
      code.emit(Opcode.STORE, Kind.of(type));
    }
  }

  private void compound(Expr.CompoundAssignment compound) {
    CType type = compound.place().type();
    address(compound.place());
    code.emit(Opcode.DUP, Opcode.LOAD, Kind.of(type));
    operations.convert(type, compound.operation());
    value(compound.value());
    code.at(compound.at());
    operations.operator(compound.operator(), compound.operation(), compound.operation());
    operations.convert(compound.operation(), type);
    code.emit(Opcode.STORE, Kind.of(type));
  }

  private void conversion(Expr.Conversion conversion) {
    if (conversion.type() instanceof CType.Nothing) {
      effect(conversion.operand());
      code.emit(Opcode.CONST, 0);
      return;
    }
    value(conversion.operand());
    operations.convert(conversion.operand().type(), conversion.type());
  }

  /** Writes values one after the other. */
  void values(List<Expr> all) {
    all.forEach(this::value);
  }
}
