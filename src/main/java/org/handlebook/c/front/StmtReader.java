package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;

/** Reads statements. */
final class StmtReader {
  private static final int DEEPEST = 200;

  private final Reading reading;
  private final SwitchReader switches;
  private int loops;
  private int depth;
  private Labels labels;

  StmtReader(Reading reading) {
    this.reading = reading;
    this.switches = new SwitchReader(reading);
    this.labels = new Labels(reading.diagnostics());
  }

  private LexemeStream words() {
    return reading.words();
  }

  /** Reads what stands between braces; after a mistake it goes on behind the statement. */
  Stmt.Block block() {
    Spot open = words().peek().at();
    words().expect("{", "");
    reading.names().open();
    List<Stmt> statements = reading.lifetimes().block(this::isEnded, this::orRecover);
    reading.names().close();
    Spot end = words().peek().at();
    if (words().atEnd()) {
      reading.diagnostics().add(open, DiagnosticText.BRACE_OPEN);
    }
    words().take("}");
    return new Stmt.Block(statements, open, end);
  }

  private boolean isEnded() {
    return words().isNext("}") || words().atEnd();
  }

  /** Reads what a function does. */
  Stmt.Block function() {
    Labels outside = labels;
    labels = new Labels(reading.diagnostics());
    Stmt.Block body = block();
    labels.check();
    labels = outside;
    return body;
  }

  /** Reads statements to the end of a snippet. */
  Stmt.Block snippet() {
    Spot begin = words().peek().at();
    List<Stmt> statements = new ArrayList<>();
    while (!words().atEnd()) {
      orRecover(statements);
    }
    labels.check();
    return new Stmt.Block(statements, begin, words().peek().at());
  }

  /** Reads a statement; what is wrong in it is skipped. */
  private void orRecover(List<Stmt> statements) {
    int before = words().position();
    try {
      one(statements);
    } catch (Diagnostics.Abandoned wrong) {
      reading.expressions().reset();
      words().recover();
      if (words().position() == before) {
        words().next();
      }
    }
  }

  private Stmt inner() {
    List<Stmt> statements = new ArrayList<>();
    Spot at = words().peek().at();
    one(statements);
    return statements.size() == 1 ? statements.get(0) : new Stmt.Block(statements, at, at);
  }

  private void one(List<Stmt> out) {
    if (depth == DEEPEST) {
      throw reading.diagnostics().fatal(words().peek().at(), DiagnosticText.TOO_DEEP);
    }
    depth++;
    try {
      reading.lifetimes().statement(out, this::statement);
    } finally {
      depth--;
    }
  }

  private void statement(List<Stmt> out) {
    Lexeme word = words().peek();
    if (word.is("{")) {
      out.add(block());
    } else if (words().take(";")) {
      return;
    } else if (word.isName() && keyword(word, out)) {
      return;
    } else if (word.isName() && words().peek(1).is(":") && !words().peek(2).is(":")) {
      words().next();
      words().next();
      out.add(labels.place(word));
    } else if (isDeclaration()) {
      reading.program().local(out);
    } else {
      expression(word, out);
    }
  }

  private boolean isDeclaration() {
    if (words().peek(1).is("::") && !words().isNext("std")) {
      return false;
    }
    int name = words().isNext("std") ? 2 : 0;
    Lexeme third = words().peek(name + 2);
    boolean groups = third.is("*") || third.isName("WINAPI") || third.isName("__stdcall");
    return reading.types().isNext(0) && (groups || !words().peek(name + 1).is("("));
  }

  private void expression(Lexeme first, List<Stmt> out) {
    Unknown unknown = new Unknown(reading);
    if (unknown.beginsStatement()) {
      unknown.declare(first);
      reading.program().local(out);
      return;
    }
    out.add(new Stmt.Evaluation(reading.expressions().expression(), first.at()));
    words().expectOrNote(";");
  }

  private boolean keyword(Lexeme word, List<Stmt> out) {
    switch (word.text()) {
      case "if" -> out.add(choice());
      case "while" -> out.add(whileLoop());
      case "do" -> out.add(doLoop());
      case "for" -> out.add(forLoop());
      case "switch" -> out.add(switches.read(this::inner));
      case "case", "default" -> out.add(switches.label(word));
      case "break", "continue" -> out.add(jump(word));
      case "goto" -> out.add(goTo());
      case "return" -> out.add(end());
      case "__try", "_try" -> out.add(protectedBlock());
      case "__leave", "_leave" -> out.add(leave());
      case "using" -> using();
      case "class" -> reading.program().local(out);
      case "try", "catch", "throw", "template", "namespace", "operator" ->
          throw reading.diagnostics().fatal(word.at(), DiagnosticText.CPP_REFUSED, word.text());
      case "else" -> throw reading.diagnostics().fatal(word.at(), DiagnosticText.ELSE_WITHOUT_IF);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** {@code using namespace std;} means nothing here. */
  void using() {
    while (!words().atEnd() && !words().take(";")) {
      words().next();
    }
  }

  private Expr inParentheses(String after) {
    words().expect("(", after);
    Expr e = reading.building().condition(reading.expressions().expression());
    words().expect(")", "the condition");
    return e;
  }

  private Stmt choice() {
    Spot at = words().next().at();
    Expr condition = inParentheses("if");
    Stmt yes = inner();
    Stmt no = words().take("else") ? inner() : null;
    return new Stmt.If(condition, yes, no, at);
  }

  private Stmt body() {
    loops++;
    try {
      return inner();
    } finally {
      loops--;
    }
  }

  private Stmt whileLoop() {
    Spot at = words().next().at();
    Expr condition = inParentheses("while");
    return new Stmt.Loop(null, condition, null, body(), true, at);
  }

  private Stmt doLoop() {
    Spot at = words().next().at();
    Stmt body = body();
    words().expect("while", "the body of do");
    Expr condition = inParentheses("while");
    words().expectOrNote(";");
    return new Stmt.Loop(null, condition, null, body, false, at);
  }

  private Stmt forLoop() {
    Spot at = words().next().at();
    words().expect("(", "for");
    reading.names().open();
    RangeLoop range = new RangeLoop(reading);
    if (range.isNext()) {
      Stmt loop = range.read(at, this::body);
      reading.names().close();
      return loop;
    }
    List<Stmt> first = new ArrayList<>();
    if (!words().take(";")) {
      if (isDeclaration()) {
        reading.program().local(first);
      } else {
        first.add(new Stmt.Evaluation(reading.expressions().expression(), at));
        words().expect(";", "for");
      }
    }
    Expr condition =
        words().isNext(";")
            ? null
            : reading.building().condition(reading.expressions().expression());
    words().expect(";", "the condition");
    Expr step = words().isNext(")") ? null : reading.expressions().expression();
    words().expect(")", "for");
    Stmt body = body();
    reading.names().close();
    return new Stmt.Loop(new Stmt.Block(first, at, at), condition, step, body, true, at);
  }

  private Stmt jump(Lexeme word) {
    words().next();
    words().expectOrNote(";");
    boolean isBreak = word.isName("break");
    if (loops == 0 && !(isBreak && switches.isOpen())) {
      reading.diagnostics().add(word.at(), DiagnosticText.OUTSIDE_LOOP, word.text());
    }
    return isBreak ? new Stmt.Break(word.at()) : new Stmt.Continue(word.at());
  }

  private Stmt goTo() {
    Spot at = words().next().at();
    String name = words().name().text();
    words().expectOrNote(";");
    return labels.jump(name, at);
  }

  private Stmt end() {
    Spot at = words().next().at();
    Symbol.ProgramFunction function = reading.names().function();
    CType returns = function == null ? Types.INT : function.type().returns();
    Expr value = words().isNext(";") ? null : reading.expressions().expression();
    words().expectOrNote(";");
    if (value != null && returns instanceof CType.Nothing) {
      Stmt first = new Stmt.Evaluation(value, at);
      return new Stmt.Block(List.of(first, new Stmt.Return(null, at)), at, at);
    }
    if (value != null && function != null) {
      function.returnsSomething();
    }
    return new Stmt.Return(
        value == null ? null : reading.building().converted(returns, value, "return"), at);
  }

  private Stmt protectedBlock() {
    Spot at = words().next().at();
    Stmt body = block();
    if (words().take("__finally") || words().take("_finally")) {
      return new Stmt.TryFinally(body, block(), at);
    } else if (words().take("__except") || words().take("_except")) {
      Expr filter = inParentheses("__except");
      return new Stmt.TryExcept(body, filter, block(), at);
    }
    throw reading.diagnostics().fatal(words().behindLast(), DiagnosticText.TRY_ALONE);
  }

  private Stmt leave() {
    Spot at = words().next().at();
    words().expectOrNote(";");
    return new Stmt.Leave(at);
  }
}
