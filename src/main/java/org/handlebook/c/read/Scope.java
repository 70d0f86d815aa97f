package org.handlebook.c.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.HeaderReader;
import org.handlebook.c.header.Token;
import org.handlebook.c.header.Types;

/** What the names of a snippet mean, and the instructions it becomes. */
final class Scope {
  /** The most elements of an array. */
  static final int LONGEST = 1 << 16;

  /** The deepest nesting of an expression. */
  static final int DEEPEST = 200;

  private final CLanguage c;
  private final Function<String, Optional<CType>> earlier;
  private final Predicate<String> outside;
  private final Set<String> known;
  private final Map<String, CType> own = new HashMap<>();
  private final List<Instruction> instructions = new ArrayList<>();
  private int slots;

  /**
   * Nothing is declared yet.
   *
   * @param earlier the variables of earlier snippets
   * @param outside whether the scenario knows a handle by a name
   * @param known every name that means something
   */
  Scope(
      CLanguage c,
      Function<String, Optional<CType>> earlier,
      Predicate<String> outside,
      Set<String> known) {
    this.c = c;
    this.earlier = earlier;
    this.outside = outside;
    this.known = known;
  }

  HeaderReader header() {
    return c.header();
  }

  HeaderReader auxiliary() {
    return c.auxiliary();
  }

  HeaderReader helpers() {
    return c.helpers();
  }

  Optional<Expression.Literal> constant(String name) {
    return Optional.ofNullable(c.constants().get(name));
  }

  void declare(Token name, CType type) {
    if (own.putIfAbsent(name.text(), type) != null) {
      throw new CMistake(
          name.at(),
          name.text()
              + " is declared already. Write the assignment alone: "
              + name.text()
              + " = …");
    } else if (constant(name.text()).isPresent()) {
      throw new CMistake(
          name.at(), name.text() + " is a constant of Windows. Give the variable another name.");
    }
    add(new Instruction.Declare(name.text(), type, name.at()));
  }

  /** Returns the type of a variable, if there is one of that name. */
  Optional<CType> find(String name) {
    CType mine = own.get(name);
    return mine != null ? Optional.of(mine) : earlier.apply(name);
  }

  /** Returns the type of a variable; a handle that the scenario knows becomes one. */
  Optional<CType> use(Token name) {
    Optional<CType> found = find(name.text());
    if (found.isEmpty() && outside.test(name.text())) {
      own.put(name.text(), Types.HANDLE);
      instructions.add(0, new Instruction.Borrow(name.text(), name.at()));
      return Optional.of(Types.HANDLE);
    }
    return found;
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(known);
    names.addAll(own.keySet());
    return names;
  }

  int newSlot() {
    return slots++;
  }

  int slots() {
    return slots;
  }

  void add(Instruction instruction) {
    instructions.add(instruction);
  }

  int length() {
    return instructions.size();
  }

  List<Instruction> instructions() {
    return List.copyOf(instructions);
  }
}
