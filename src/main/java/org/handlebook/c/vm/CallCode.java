package org.handlebook.c.vm;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.front.Expr;
import org.handlebook.c.front.Symbol;

/** Writes calls as instructions. */
final class CallCode {
  private final CodeBuffer code;
  private final Tables tables;
  private final ExprWriter values;

  CallCode(CodeBuffer code, Tables tables, ExprWriter values) {
    this.code = code;
    this.tables = tables;
    this.values = values;
  }

  void call(Expr.Invocation call) {
    List<Expr> arguments = call.arguments();
    Symbol function = call.function() instanceof Expr.FunctionRef ref ? ref.function() : null;
    if (function != null && function.name().equals("va_start")) {
      values.address(arguments.get(0));
      code.emit(Opcode.VARYING, Opcode.STORE, Kind.I64);
      return;
    }
    if (function == null) {
      values.value(call.function());
    }
    if (function instanceof Symbol.LibraryFunction && function.name().startsWith("stream_")) {
      values.values(arguments);
    } else {
      arguments(arguments);
    }
    code.at(call.at());
    if (function instanceof Symbol.ProgramFunction own && own.body() != null) {
      code.emit(Opcode.CALL, own.number(), arguments.size());
    } else if (function instanceof Symbol.LibraryFunction library) {
      code.emit(Opcode.CALL_LIBRARY, tables.library(library.name()), arguments.size());
    } else if (function instanceof Symbol.WindowsFunction windows) {
      tables.use(code, call);
      windows(windows, arguments.size());
    } else if (function != null) {
      code.emit(Opcode.CALL_LIBRARY, tables.library(function.name()), arguments.size());
    } else {
      code.emit(Opcode.CALL_POINTER, arguments.size());
    }
    if (call.temporary() >= 0) {
      code.emit(Opcode.KEEP, call.type().size(), call.temporary());
    }
    if (function == null
        || (!(function instanceof Symbol.ProgramFunction)
            && call.type() instanceof org.handlebook.c.header.CType.Int)) {
      code.emit(Opcode.FIT, Kind.of(call.type()));
    }
  }

  /**
   * Writes arguments in the order in which compilers for Windows have them: from the last to the
   * first, but local variables, which are looked at when all else is done. What goes to a stream
   * does not come here: C++ 17 has it from left to right.
   */
  private void arguments(List<Expr> arguments) {
    List<Integer> order = new ArrayList<>();
    for (int i = arguments.size() - 1; i >= 0; i--) {
      if (!isLate(arguments.get(i))) {
        order.add(i);
      }
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (isLate(arguments.get(i))) {
        order.add(i);
      }
    }
    long early = arguments.stream().filter(argument -> !isLate(argument)).count();
    if (early == 0 || (early == 1 && isLast(arguments))) {
      values.values(arguments);
      return;
    }
    order.forEach(i -> values.value(arguments.get(i)));
    code.emit(Opcode.PERMUTE, order.size());
    order.forEach(i -> code.emit(i));
  }

  /** Returns whether nothing stands behind the only argument that has to be found out. */
  private static boolean isLast(List<Expr> arguments) {
    return arguments.stream().takeWhile(CallCode::isConstant).count()
                + 1
                + arguments.stream().dropWhile(CallCode::isConstant).skip(1).count()
            == arguments.size()
        && !isLate(arguments.stream().dropWhile(CallCode::isConstant).findFirst().orElseThrow());
  }

  private static boolean isConstant(Expr e) {
    return e instanceof Expr.WholeNumber
        || e instanceof Expr.RealNumber
        || e instanceof Expr.FunctionRef
        || (e instanceof Expr.AddressOf a
            && !(a.place() instanceof Expr.Dereference)
            && !(a.place() instanceof Expr.MemberOf)
            && !(a.place() instanceof Expr.Compound));
  }

  private static boolean isLate(Expr e) {
    Expr inner = e instanceof Expr.Conversion c ? c.operand() : e;
    return isConstant(inner) || (inner instanceof Expr.VariableRef v && v.variable().isLocal());
  }

  /** What the library answers itself is no call of Windows. */
  private void windows(Symbol.WindowsFunction function, int count) {
    if (tables.answersItself(function)) {
      code.emit(Opcode.CALL_LIBRARY, tables.library(function), count);
    } else {
      code.emit(Opcode.CALL_WINDOWS, tables.windows(function), count);
    }
  }
}
