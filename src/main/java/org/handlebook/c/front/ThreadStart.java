package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.front.Expr.VariableRef;
import org.handlebook.c.front.Symbol.ProgramFunction;
import org.handlebook.c.front.Symbol.Variable;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Field;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.Types;

/**
 * Makes of a function and what it is given what {@code CreateThread} takes: a function of one
 * pointer, and a block of values to which that leads.
 */
final class ThreadStart {
  private static final Pointer ANY = new Pointer(Types.VOID, false);

  private final Reading reading;

  ThreadStart(Reading reading) {
    this.reading = reading;
  }

  /** Returns whether an object that is made of those is a thread that begins. */
  static boolean is(ClassParts parts, List<Expr> given) {
    return parts.type().text().equals("thread") && !given.isEmpty();
  }

  /** Returns the function that begins, and the block of values. */
  List<Expr> values(List<Expr> given, Spot at) {
    if (!(given.get(0) instanceof Expr.FunctionRef ref)
        || !(ref.function() instanceof ProgramFunction own)
        || own.type().parameters().size() != given.size() - 1) {
      throw reading.diagnostics().fatal(at, DiagnosticText.CPP_REFUSED, "std::thread");
    }
    MemberLayout layout = new MemberLayout(false, Packing.NATURAL);
    for (int i = 1; i < given.size(); i++) {
      CType type = own.type().parameters().get(i - 1);
      layout.add("value" + i, type);
    }
    CType.Aggregate block = new CType.Aggregate(own.name());
    layout.complete(block);
    return List.of(start(own, block, at), block(block, given, at));
  }

  private Expr block(CType.Aggregate type, List<Expr> given, Spot at) {
    Pointer pointer = new Pointer(type, false);
    VariableRef place = new VariableRef(new Temporaries(reading).variable(pointer, at), at);
    Expr size = new Expr.WholeNumber(NumberText.LONG_LONG, type.size(), at);
    Expr one = new Expr.WholeNumber(NumberText.LONG_LONG, 1, at);
    Expr room = Strings.call("calloc", pointer, List.of(one, size));
    List<Stmt> stores = new ArrayList<>();
    stores.add(new Stmt.Evaluation(new Expr.Assignment(place, room, at), at));
    for (int i = 1; i < given.size(); i++) {
      Expr member = member(place, type.fields().get(i - 1), at);
      Expr value = reading.building().converted(member.type(), given.get(i), "#" + (i + 1));
      stores.add(new Stmt.Evaluation(new Expr.Assignment(member, value, at), at));
    }
    return Folding.conversion(new Expr.Compound(place.variable(), stores, at), ANY);
  }

  private static Expr member(Expr pointer, Field field, Spot at) {
    CType target = ((Pointer) pointer.type()).target();
    return new Expr.MemberOf(new Expr.Dereference(pointer, target, at), field, at);
  }

  /** Returns the function that takes the values out of the block and calls the other one. */
  private Expr start(ProgramFunction own, CType.Aggregate block, Spot at) {
    CType.Function type = new CType.Function(Types.DWORD, List.of(ANY), false);
    ProgramFunction start = reading.names().newFunction(own.name(), type, at);
    ProgramFunction outer = reading.names().function();
    reading.names().enter(start);
    Variable taken = new Variable("", ANY, true, start.reserve(ANY), at);
    start.define(type, List.of(taken));
    Expr pointer = Folding.conversion(new VariableRef(taken, at), new Pointer(block, false));
    List<Expr> values =
        block.fields().stream()
            .map(field -> References.target(member(pointer, field, at)))
            .toList();
    Expr callee = new Expr.FunctionRef(own, own.type(), at);
    Expr call = CallBuilding.call(reading, callee, own.type(), values, at);
    Expr zero = new Expr.WholeNumber(Types.DWORD, 0, at);
    start.returnsSomething();
    start.body(
        new Stmt.Block(List.of(new Stmt.Evaluation(call, at), new Stmt.Return(zero, at)), at, at));
    reading.names().enter(outer);
    return new Expr.FunctionRef(start, new Pointer(type, false), at);
  }
}
