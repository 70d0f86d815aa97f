package org.handlebook.c.vm;

import java.util.HashMap;
import java.util.Map;

/** The functions that programs call and no system needs to answer, by their names. */
final class Library {
  private static final Map<String, Native> ALL = all();

  private Library() {}

  private static Map<String, Native> all() {
    Map<String, Native> all = new HashMap<>();
    PrintFunctions.add(all);
    VectorFunctions.add(all);
    StringFunctions.add(all);
    StringNumbers.add(all);
    SafePrinting.add(all);
    ScanFunctions.add(all);
    CharacterInput.add(all);
    FileFunctions.add(all);
    TextFunctions.add(all);
    TextCopies.add(all);
    MemoryFunctions.add(all);
    NumberFunctions.add(all);
    MathFunctions.add(all);
    TimeFunctions.add(all);
    DosTimes.add(all);
    ProcessFunctions.add(all);
    ExceptionFunctions.add(all);
    JumpFunctions.add(all);
    OutputStreams.add(all);
    InputStreams.add(all);
    Locks.add(all);
    ConditionVariables.add(all);
    Interlocked.add(all);
    InterlockedLists.add(all);
    WindowsFunctions.add(all);
    ModuleFunctions.add(all);
    ProcedureCalls.add(all);
    MessageFunctions.add(all);
    ConsoleFunctions.add(all);
    return Map.copyOf(all);
  }

  static boolean knows(String name) {
    return ALL.containsKey(name);
  }

  static Native find(String name) {
    Native found = ALL.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the library has no " + name);
    }
    return found;
  }
}
