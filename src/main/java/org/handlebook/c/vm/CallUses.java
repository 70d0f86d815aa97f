package org.handlebook.c.vm;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.handlebook.c.front.Expr;
import org.handlebook.c.front.Stmt;
import org.handlebook.c.front.Symbol;

/** Finds what a snippet does with what calls return, and by which variables it decides. */
final class CallUses {
  private final IdentityHashMap<Expr.Invocation, CallUse> uses = new IdentityHashMap<>();
  private Set<String> decisive = new HashSet<>();

  CallUse of(Expr.Invocation call) {
    return uses.getOrDefault(call, CallUse.NONE);
  }

  /** Looks through an expression that is evaluated for what it does; returns what it decides by. */
  Set<String> ofEffect(Expr e) {
    decisive = new HashSet<>();
    visit(e, CallUse.NONE, false);
    return decisive;
  }

  /** Looks through an expression by which the program decides; returns by which variables. */
  Set<String> ofDecision(Expr e) {
    decisive = new HashSet<>();
    visit(e, CallUse.COMPARED, true);
    return decisive;
  }

  private void visit(Expr e, CallUse use, boolean decides) {
    if (e instanceof Expr.Invocation call) {
      call(call, use);
    } else if (e instanceof Expr.Conversion conversion) {
      visit(conversion.operand(), use, decides);
    } else if (e instanceof Expr.Sequence sequence) {
      visit(sequence.first(), CallUse.NONE, false);
      visit(sequence.second(), use, decides);
    } else if (e instanceof Expr.Conditional choice) {
      visit(choice.condition(), CallUse.COMPARED, true);
      visit(choice.yes(), use, decides);
      visit(choice.no(), use, decides);
    } else if (e instanceof Expr.Assignment assignment) {
      visit(assignment.place(), CallUse.COMPARED, false);
      visit(assignment.value(), CallUse.storedIn(root(assignment.place())), decides);
    } else if (e instanceof Expr.VariableRef || e instanceof Expr.MemberOf) {
      if (decides) {
        decisive.add(root(e));
      }
    } else {
      boolean operates = !(e instanceof Expr.AddressOf) && !(e instanceof Expr.Dereference);
      parts(e).forEach(part -> visit(part, CallUse.COMPARED, decides || operates));
    }
  }

  /** What is handed to a function of the program or the library, that looks at. */
  private void call(Expr.Invocation call, CallUse use) {
    boolean ofWindows =
        call.function() instanceof Expr.FunctionRef ref
            && ref.function() instanceof Symbol.WindowsFunction;
    if (ofWindows) {
      uses.put(call, use);
    }
    CallUse handedOn = ofWindows ? CallUse.NONE : CallUse.COMPARED;
    call.arguments().forEach(argument -> visit(argument, handedOn, !ofWindows));
  }

  private static Collection<Expr> parts(Expr e) {
    if (e instanceof Expr.BinaryOp binary) {
      return List.of(binary.left(), binary.right());
    } else if (e instanceof Expr.Logical logical) {
      return List.of(logical.left(), logical.right());
    } else if (e instanceof Expr.Not not) {
      return List.of(not.operand());
    } else if (e instanceof Expr.Negation negation) {
      return List.of(negation.operand());
    } else if (e instanceof Expr.Complement complement) {
      return List.of(complement.operand());
    } else if (e instanceof Expr.PointerSum sum) {
      return List.of(sum.pointer(), sum.index());
    } else if (e instanceof Expr.PointerDifference difference) {
      return List.of(difference.left(), difference.right());
    } else if (e instanceof Expr.CompoundAssignment compound) {
      return List.of(compound.place(), compound.value());
    } else if (e instanceof Expr.AddressOf address) {
      return List.of(address.place());
    } else if (e instanceof Expr.Dereference dereference) {
      return List.of(dereference.pointer());
    }
    return e instanceof Expr.Compound compound
        ? compound.stores().stream()
            .filter(Stmt.Evaluation.class::isInstance)
            .map(store -> ((Stmt.Evaluation) store).expression())
            .toList()
        : List.of();
  }

  /** Returns the variable to which a place belongs; "" if it belongs to none. */
  private static String root(Expr place) {
    Expr root = place;
    while (root instanceof Expr.MemberOf member) {
      root = member.object();
    }
    if (root instanceof Expr.VariableRef ref) {
      String name = ref.variable().name();
      return ref.variable().isLocal() ? CallUse.local(name) : name;
    }
    return "";
  }
}
