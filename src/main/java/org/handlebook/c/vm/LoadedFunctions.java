package org.handlebook.c.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.front.SourceProgram;
import org.handlebook.c.front.Symbol;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;

/** The functions outside of a program that it can call: those it names, and those it asks for. */
final class LoadedFunctions {
  private static final CType.Function UNKNOWN = new CType.Function(Types.VOID, List.of(), false);

  private final List<String> names;
  private final List<Native> library = new ArrayList<>();
  private final List<Symbol.WindowsFunction> windows;

  /** Has those that a program names, by their numbers. */
  LoadedFunctions(List<String> library, List<Symbol.WindowsFunction> windows) {
    this.names = new ArrayList<>(library);
    this.windows = new ArrayList<>(windows);
    library.forEach(name -> this.library.add(Library.find(name)));
  }

  Native library(int number) {
    return library.get(number);
  }

  Symbol.WindowsFunction windows(int number) {
    return windows.get(number);
  }

  /** Returns whether code of a number is one of these. */
  boolean has(long target) {
    return (target >= Tables.LIBRARY && target < Tables.LIBRARY + library.size())
        || (target >= Tables.WINDOWS && target < Tables.WINDOWS + windows.size());
  }

  /** Returns the code of a function by its exported name, if there is one. */
  Optional<Integer> find(String name) {
    if (Library.knows(name)) {
      return Optional.of(Tables.LIBRARY + library(name));
    }
    boolean suffix = name.endsWith("A") || name.endsWith("W");
    String base = suffix ? name.substring(0, name.length() - 1) : name;
    return SourceProgram.surface(name)
        .filter(function -> !function.hasSuffixes())
        .or(() -> SourceProgram.surface(base).filter(f -> suffix && f.hasSuffixes()))
        .map(function -> new Symbol.WindowsFunction(name, function, name.endsWith("W"), UNKNOWN))
        .map(this::windows);
  }

  private int library(String name) {
    if (!names.contains(name)) {
      names.add(name);
      library.add(Library.find(name));
    }
    return names.indexOf(name);
  }

  private int windows(Symbol.WindowsFunction function) {
    if (!windows.contains(function)) {
      windows.add(function);
    }
    return Tables.WINDOWS + windows.indexOf(function);
  }
}
