package org.handlebook.c.vm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handlebook.c.front.Spot;

/** Instructions as they are being written, with labels. */
final class CodeBuffer {
  private int[] code = new int[1024];
  private int[] lines = new int[1024];
  private int length;
  private final List<Spot> spots = new ArrayList<>();
  private final List<Long> numbers = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();
  private final List<Integer> jumps = new ArrayList<>();
  private final List<Integer> statements = new ArrayList<>();
  private final Map<Integer, CallUse> uses = new HashMap<>();
  private final List<Set<String>> decisions = new ArrayList<>();

  int length() {
    return length;
  }

  /** What follows belongs to that place of the source. */
  void at(Spot spot) {
    if (spots.isEmpty() || !spots.get(spots.size() - 1).equals(spot)) {
      spots.add(spot);
    }
  }

  /** A statement begins here. */
  void statement(Spot spot) {
    at(spot);
    if (statements.isEmpty() || statements.get(statements.size() - 1) < length) {
      statements.add(length);
    }
  }

  /** Returns where statements begin, in order. */
  int[] statements() {
    return statements.stream().mapToInt(Integer::intValue).toArray();
  }

  void emit(int... words) {
    for (int word : words) {
      if (length == code.length) {
        code = Arrays.copyOf(code, 2 * length);
        lines = Arrays.copyOf(lines, 2 * length);
      }
      lines[length] = spots.size() - 1;
      code[length++] = word;
    }
  }

  void number(long value) {
    if (value == (int) value) {
      emit(Opcode.CONST, (int) value);
    } else {
      emit(Opcode.CONST64, numbers.size());
      numbers.add(value);
    }
  }

  int newLabel() {
    labels.add(-1);
    return labels.size() - 1;
  }

  void place(int label) {
    labels.set(label, length);
  }

  /** Returns where a label is, once it is placed. */
  int target(int label) {
    return labels.get(label);
  }

  void jump(int opcode, int label) {
    emit(opcode, label);
    jumps.add(length - 1);
  }

  /** Puts the places of labels into the jumps. */
  void link() {
    for (int jump : jumps) {
      code[jump] = labels.get(code[jump]);
    }
    jumps.clear();
  }

  /** The call that comes next is used in that way. */
  void use(CallUse use) {
    uses.put(length, use);
  }

  /** Says that the program decides by variables. */
  void decide(Set<String> variables) {
    if (!variables.isEmpty()) {
      emit(Opcode.DECIDE, decisions.size());
      decisions.add(Set.copyOf(variables));
    }
  }

  SnippetNotes notes() {
    return new SnippetNotes(Map.copyOf(uses), List.copyOf(decisions));
  }

  int[] code() {
    return Arrays.copyOf(code, length);
  }

  int[] lines() {
    return Arrays.copyOf(lines, length);
  }

  List<Spot> spots() {
    return List.copyOf(spots);
  }

  long[] numbers() {
    return numbers.stream().mapToLong(Long::longValue).toArray();
  }
}
