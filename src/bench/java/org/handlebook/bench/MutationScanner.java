package org.handlebook.bench;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Finds where one source file can be changed, and where its methods begin. */
final class MutationScanner extends TreeScanner<Void, Void> {
  private static final Map<Tree.Kind, String> OTHER_OPERATOR =
      Map.ofEntries(
          Map.entry(Tree.Kind.LESS_THAN, "<="),
          Map.entry(Tree.Kind.LESS_THAN_EQUAL, "<"),
          Map.entry(Tree.Kind.GREATER_THAN, ">="),
          Map.entry(Tree.Kind.GREATER_THAN_EQUAL, ">"),
          Map.entry(Tree.Kind.EQUAL_TO, "!="),
          Map.entry(Tree.Kind.NOT_EQUAL_TO, "=="),
          Map.entry(Tree.Kind.CONDITIONAL_AND, "||"),
          Map.entry(Tree.Kind.CONDITIONAL_OR, "&&"),
          Map.entry(Tree.Kind.PLUS, "-"),
          Map.entry(Tree.Kind.MINUS, "+"),
          Map.entry(Tree.Kind.MULTIPLY, "/"),
          Map.entry(Tree.Kind.DIVIDE, "*"),
          Map.entry(Tree.Kind.AND, "|"),
          Map.entry(Tree.Kind.OR, "&"));

  private static final Map<String, String> EMPTY =
      Map.of(
          "Optional", "java.util.Optional.empty()",
          "List", "java.util.List.of()",
          "Set", "java.util.Set.of()",
          "Map", "java.util.Map.of()",
          "String", "\"\"",
          "int", "0",
          "long", "0");

  private final Path file;
  private final String content;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Map<String, List<String>> enums;
  private final Probes probes;
  private final List<Mutation> found = new ArrayList<>();

  private String type = "";
  private String method = "";
  private String returned = "void";
  private int probe = -1;
  private boolean constant;

  private MutationScanner(
      Path file, String content, CompilationUnitTree unit, SourcePositions positions, Map<String, List<String>> enums, Probes probes) {
    this.file = file;
    this.content = content;
    this.unit = unit;
    this.positions = positions;
    this.enums = enums;
    this.probes = probes;
  }

  /**
   * What can be changed in a file, in the order of the text.
   *
   * @param enums the constants of every enum of the project
   * @param probes hears where methods begin
   */
  static List<Mutation> scan(
      Path file, String content, CompilationUnitTree unit, SourcePositions positions, Map<String, List<String>> enums, Probes probes) {
    MutationScanner scanner = new MutationScanner(file, content, unit, positions, enums, probes);
    scanner.scan(unit.getTypeDecls(), null);
    return scanner.found;
  }

  /** Hears where methods begin, and numbers them. */
  interface Probes {
    int methodAt(Path file, int offset);
  }

  @Override
  public Void visitClass(ClassTree node, Void nothing) {
    String outer = type;
    type = node.getSimpleName().length() == 0 ? type : node.getSimpleName().toString();
    scan(node.getMembers(), null);
    type = outer;
    return null;
  }

  @Override
  public Void visitMethod(MethodTree node, Void nothing) {
    if (node.getBody() == null) {
      return null;
    }
    String outerMethod = method;
    String outerReturned = returned;
    int outerProbe = probe;
    boolean isConstructor = node.getReturnType() == null;
    method = isConstructor ? "new" : node.getName().toString();
    returned = isConstructor ? "void" : text(node.getReturnType());
    probe = probes.methodAt(file, bodyStart(node));
    scan(node.getBody(), null);
    method = outerMethod;
    returned = outerReturned;
    probe = outerProbe;
    return null;
  }

  /** Behind the brace, or behind the call of another constructor, which must come first. */
  private int bodyStart(MethodTree node) {
    List<? extends StatementTree> statements = node.getBody().getStatements();
    boolean calls = !statements.isEmpty() && text(statements.get(0)).matches("(?s)(this|super)\\s*\\(.*");
    return calls ? end(statements.get(0)) : start(node.getBody()) + 1;
  }

  @Override
  public Void visitVariable(VariableTree node, Void nothing) {
    boolean outer = constant;
    constant = node.getModifiers().getFlags().contains(Modifier.STATIC) || constant;
    if (method.isEmpty()) {
      method = node.getName().toString();
      scan(node.getInitializer(), null);
      method = "";
    } else {
      scan(node.getInitializer(), null);
    }
    constant = outer;
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree node, Void nothing) {
    String outer = returned;
    returned = "void";
    if (node.getBody() instanceof MethodInvocationTree) {
      add("drop call", node.getBody(), "{}", text(node.getBody()));
    }
    scan(node.getBody(), null);
    returned = outer;
    return null;
  }

  @Override
  public Void visitIf(IfTree node, Void nothing) {
    add("drop if body", node.getThenStatement(), "{}", "if " + text(node.getCondition()));
    if (node.getElseStatement() != null && !(node.getElseStatement() instanceof IfTree)) {
      add("drop else body", node.getElseStatement(), "{}", "if " + text(node.getCondition()));
    }
    negate(node.getCondition());
    return super.visitIf(node, nothing);
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree node, Void nothing) {
    negate(node.getCondition());
    return super.visitWhileLoop(node, nothing);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void nothing) {
    add("drop loop body", node.getStatement(), "{}", "for " + text(node.getVariable()) + " : " + text(node.getExpression()));
    return super.visitEnhancedForLoop(node, nothing);
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree node, Void nothing) {
    String flipped = text(node.getCondition()) + " ? " + text(node.getFalseExpression()) + " : " + text(node.getTrueExpression());
    add("flip ?:", node, flipped, text(node));
    return super.visitConditionalExpression(node, nothing);
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree node, Void nothing) {
    Tree expression = node.getExpression();
    if (expression instanceof MethodInvocationTree) {
      add("drop call", node, ";", text(node));
    } else if (expression instanceof AssignmentTree || expression instanceof CompoundAssignmentTree || expression instanceof UnaryTree) {
      add("drop assignment", node, ";", text(node));
    }
    return super.visitExpressionStatement(node, nothing);
  }

  @Override
  public Void visitReturn(ReturnTree node, Void nothing) {
    Tree value = node.getExpression();
    if (value != null && !(value instanceof LiteralTree)) {
      String plain = returned.replaceFirst("<.*", "").replaceFirst("^@Nullable ", "").strip();
      if (plain.equals("boolean")) {
        change("return !x", value, "!(" + text(value) + ")");
      } else if (!plain.equals("void")) {
        change("return nothing", value, EMPTY.getOrDefault(plain, "null"));
      }
    }
    return super.visitReturn(node, nothing);
  }

  @Override
  public Void visitBinary(BinaryTree node, Void nothing) {
    String other = OTHER_OPERATOR.get(node.getKind());
    if (other != null) {
      change("operator", node, text(node.getLeftOperand()) + " " + other + " " + text(node.getRightOperand()));
    }
    return super.visitBinary(node, nothing);
  }

  @Override
  public Void visitUnary(UnaryTree node, Void nothing) {
    if (node.getKind() == Tree.Kind.LOGICAL_COMPLEMENT || node.getKind() == Tree.Kind.BITWISE_COMPLEMENT) {
      change("drop operator", node, text(node.getExpression()));
    }
    return super.visitUnary(node, nothing);
  }

  @Override
  public Void visitLiteral(LiteralTree node, Void nothing) {
    if (node.getKind() == Tree.Kind.INT_LITERAL || node.getKind() == Tree.Kind.LONG_LITERAL) {
      change("int + 1", node, "(" + text(node) + " + 1)");
      change("int - 1", node, "(" + text(node) + " - 1)");
    } else if (node.getKind() == Tree.Kind.BOOLEAN_LITERAL) {
      change("other boolean", node, String.valueOf(!(Boolean) node.getValue()));
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree node, Void nothing) {
    List<String> constants = enums.getOrDefault(text(node.getExpression()), List.of());
    int at = constants.indexOf(node.getIdentifier().toString());
    if (at >= 0 && constants.size() > 1) {
      String other = constants.get((at + 1) % constants.size());
      change("other enum constant", node, text(node.getExpression()) + "." + other);
    }
    return super.visitMemberSelect(node, nothing);
  }

  private void negate(Tree condition) {
    Tree inner = condition instanceof ParenthesizedTree parentheses ? parentheses.getExpression() : condition;
    change("negate", inner, "!(" + text(inner) + ")");
  }

  private void change(String kind, Tree tree, String replacement) {
    add(kind, tree, replacement, text(tree) + " -> " + replacement);
  }

  private void add(String kind, Tree tree, String replacement, String what) {
    int line = (int) unit.getLineMap().getLineNumber(start(tree));
    String source = content.lines().skip(line - 1L).findFirst().orElse("").strip();
    String said = (kind + ": " + what).replaceAll("\\s+", " ");
    String place = type + "." + (method.isEmpty() ? "static" : method);
    found.add(new Mutation(file, line, place, probe, constant, start(tree), end(tree), replacement, said, source));
  }

  private String text(Tree tree) {
    return content.substring(start(tree), end(tree));
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }
}
