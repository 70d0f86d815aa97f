package org.handlebook.c.vm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.handlebook.c.front.Expr;
import org.handlebook.c.front.Stmt;
import org.handlebook.c.vm.CompiledProgram.Handler;
import org.jspecify.annotations.Nullable;

/** Writes statements as instructions. */
final class StmtWriter {
  private final CodeBuffer code;
  private final Tables tables;
  private final ExprWriter values;
  private final List<Handler> handlers = new ArrayList<>();
  private final List<Range> ranges = new ArrayList<>();
  private final Deque<Enclosing> enclosing = new ArrayDeque<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private final Map<Integer, Integer> cases = new HashMap<>();

  /**
   * A statement that others jump out of.
   *
   * @param end where break goes; -1 if it is not for this one
   * @param again where continue goes; -1 likewise
   * @param leave where __leave goes; -1 likewise
   * @param last what is done on the way out; null for nothing
   */
  private record Enclosing(int end, int again, int leave, @Nullable Stmt last) {}

  /** Instructions that are protected, and the label of what protects them. */
  private record Range(int from, int to, int target, boolean last) {}

  StmtWriter(CodeBuffer code, Tables tables, ExprWriter values) {
    this.code = code;
    this.tables = tables;
    this.values = values;
  }

  /** Begins another function: its labels are its own. */
  void begin() {
    labels.clear();
    enclosing.clear();
  }

  void statement(Stmt statement) {
    code.statement(statement.at());
    if (statement instanceof Stmt.Evaluation evaluation) {
      effect(evaluation.expression());
    } else if (statement instanceof Stmt.Zeroing zeroing) {
      values.address(zeroing.place());
      code.emit(Opcode.CLEAR, zeroing.place().type().size());
    } else if (statement instanceof Stmt.Block block) {
      block.statements().forEach(this::statement);
    } else if (statement instanceof Stmt.If choice) {
      choice(choice);
    } else if (statement instanceof Stmt.Loop loop) {
      loop(loop);
    } else if (statement instanceof Stmt.Switch choice) {
      switchOver(choice);
    } else if (statement instanceof Stmt.Case label) {
      code.place(cases.computeIfAbsent(label.label(), l -> code.newLabel()));
    } else if (statement instanceof Stmt.Label label) {
      code.place(label(label.name()));
    } else {
      jump(statement);
    }
  }

  private void effect(Expr e) {
    tables.effect(code, e, () -> values.effect(e));
  }

  private void condition(Expr e) {
    tables.decision(code, e, () -> values.condition(e));
  }

  private int label(String name) {
    return labels.computeIfAbsent(name, n -> code.newLabel());
  }

  private void jump(Stmt statement) {
    if (statement instanceof Stmt.Goto jump) {
      code.jump(Opcode.JUMP, label(jump.name()));
    } else if (statement instanceof Stmt.Break) {
      leaveTo(Enclosing::end);
    } else if (statement instanceof Stmt.Continue) {
      leaveTo(Enclosing::again);
    } else if (statement instanceof Stmt.Leave) {
      leaveTo(Enclosing::leave);
    } else if (statement instanceof Stmt.Return end) {
      end(end);
    } else if (statement instanceof Stmt.TryFinally protectedBlock) {
      tryFinally(protectedBlock);
    } else if (statement instanceof Stmt.TryExcept protectedBlock) {
      tryExcept(protectedBlock);
    } else if (statement instanceof Stmt.Scope scope) {
      scope(scope);
    }
  }

  private void choice(Stmt.If choice) {
    int other = code.newLabel();
    condition(choice.condition());
    code.jump(Opcode.JUMP_IF_ZERO, other);
    statement(choice.yes());
    if (choice.no() == null) {
      code.place(other);
      return;
    }
    int end = code.newLabel();
    code.jump(Opcode.JUMP, end);
    code.place(other);
    statement(choice.no());
    code.place(end);
  }

  private void loop(Stmt.Loop loop) {
    int top = code.newLabel();
    int test = code.newLabel();
    int again = code.newLabel();
    int end = code.newLabel();
    if (loop.first() != null) {
      statement(loop.first());
    }
    if (loop.testFirst() && loop.condition() != null) {
      code.jump(Opcode.JUMP, test);
    }
    code.place(top);
    enclosing.push(new Enclosing(end, again, -1, null));
    statement(loop.body());
    enclosing.pop();
    code.place(again);
    if (loop.step() != null) {
      code.at(loop.step().at());
      effect(loop.step());
    }
    code.place(test);
    code.at(loop.at());
    if (loop.condition() == null) {
      code.jump(Opcode.JUMP, top);
    } else {
      condition(loop.condition());
      code.jump(Opcode.JUMP_IF_NOT_ZERO, top);
    }
    code.place(end);
  }

  private void switchOver(Stmt.Switch choice) {
    int end = code.newLabel();
    int otherwise =
        choice.otherwise() == null
            ? end
            : cases.computeIfAbsent(choice.otherwise().label(), l -> code.newLabel());
    tables.decision(code, choice.value(), () -> values.value(choice.value()));
    int kind = Kind.of(choice.value().type());
    List<int[]> found = new ArrayList<>();
    for (Stmt.Case one : choice.cases()) {
      int pops = code.newLabel();
      code.emit(Opcode.DUP);
      code.number(Kind.fit(kind, one.value()));
      code.emit(Opcode.EQUAL);
      code.jump(Opcode.JUMP_IF_NOT_ZERO, pops);
      found.add(new int[] {pops, cases.computeIfAbsent(one.label(), l -> code.newLabel())});
    }
    code.emit(Opcode.POP);
    code.jump(Opcode.JUMP, otherwise);
    for (int[] one : found) {
      code.place(one[0]);
      code.emit(Opcode.POP);
      code.jump(Opcode.JUMP, one[1]);
    }
    enclosing.push(new Enclosing(end, -1, -1, null));
    statement(choice.body());
    enclosing.pop();
    code.place(end);
  }

  /** Where a way out leads. */
  @FunctionalInterface
  private interface Exit {
    int of(Enclosing statement);
  }

  private void leaveTo(Exit exit) {
    Deque<Enclosing> outside = new ArrayDeque<>(enclosing);
    Iterator<Enclosing> inner = new ArrayList<>(enclosing).iterator();
    while (inner.hasNext()) {
      Enclosing one = inner.next();
      enclosing.pop();
      if (exit.of(one) >= 0) {
        code.jump(Opcode.JUMP, exit.of(one));
        break;
      } else if (one.last() != null) {
        atLast(one.last(), true);
      }
    }
    enclosing.clear();
    enclosing.addAll(outside);
  }

  private void end(Stmt.Return end) {
    Expr value = end.value();
    if (value == null) {
      code.emit(Opcode.CONST, 0);
    } else {
      tables.decision(code, value, () -> values.value(value));
    }
    Deque<Enclosing> outside = new ArrayDeque<>(enclosing);
    for (Enclosing one : outside) {
      enclosing.pop();
      if (one.last() != null) {
        atLast(one.last(), true);
      }
    }
    enclosing.addAll(outside);
    code.emit(Opcode.RETURN);
  }

  private void scope(Stmt.Scope scope) {
    int end = code.newLabel();
    int target = code.newLabel();
    int from = code.length();
    enclosing.push(new Enclosing(-1, -1, -1, scope.last()));
    statement(scope.body());
    enclosing.pop();
    ranges.add(new Range(from, code.length(), target, true));
    statement(scope.last());
    code.jump(Opcode.JUMP, end);
    code.place(target);
    statement(scope.last());
    code.emit(Opcode.UNWIND);
    code.place(end);
  }

  private void tryFinally(Stmt.TryFinally block) {
    int leave = code.newLabel();
    int end = code.newLabel();
    int from = code.length();
    enclosing.push(new Enclosing(-1, -1, leave, block.last()));
    statement(block.body());
    enclosing.pop();
    int target = code.newLabel();
    ranges.add(new Range(from, code.length(), target, true));
    code.place(leave);
    atLast(block.last(), false);
    code.jump(Opcode.JUMP, end);
    code.place(target);
    atLast(block.last(), true);
    code.emit(Opcode.UNWIND);
    code.place(end);
  }

  private void atLast(Stmt last, boolean abnormal) {
    code.emit(Opcode.ABNORMAL, abnormal ? 1 : 0);
    statement(last);
  }

  private void tryExcept(Stmt.TryExcept block) {
    int leave = code.newLabel();
    int target = code.newLabel();
    int from = code.length();
    enclosing.push(new Enclosing(-1, -1, leave, null));
    statement(block.body());
    enclosing.pop();
    ranges.add(new Range(from, code.length(), target, false));
    code.jump(Opcode.JUMP, leave);
    code.place(target);
    condition(block.filter());
    code.emit(Opcode.FILTERED);
    statement(block.handler());
    code.place(leave);
  }

  /** Returns what is protected, the inner before the outer. */
  List<Handler> handlers() {
    for (Range range : ranges) {
      handlers.add(
          new Handler(range.from(), range.to(), code.target(range.target()), range.last()));
    }
    return List.copyOf(handlers);
  }

  /** Writes statements one after another. */
  void stores(List<Stmt> all) {
    all.forEach(this::statement);
  }
}
