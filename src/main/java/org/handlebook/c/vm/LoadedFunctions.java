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

  /** Functions that a program asks for have numbers behind those of all that it could name. */
  private static final int FOUND = 50_000;

  private final List<Native> library = new ArrayList<>();
  private final List<Symbol.WindowsFunction> windows = new ArrayList<>();
  private final List<String> foundNames = new ArrayList<>();
  private final List<Native> foundLibrary = new ArrayList<>();
  private final List<Symbol.WindowsFunction> foundWindows = new ArrayList<>();

  /** Has those that a program names, by their numbers. */
  LoadedFunctions(List<String> library, List<Symbol.WindowsFunction> windows) {
    extend(library, windows);
  }

  /** Has more: what was there so far comes first. */
  void extend(List<String> longer, List<Symbol.WindowsFunction> more) {
    longer.subList(library.size(), longer.size()).forEach(name -> library.add(Library.find(name)));
    windows.addAll(more.subList(windows.size(), more.size()));
  }

  Native library(int number) {
    return number < FOUND ? library.get(number) : foundLibrary.get(number - FOUND);
  }

  Symbol.WindowsFunction windows(int number) {
    return number < FOUND ? windows.get(number) : foundWindows.get(number - FOUND);
  }

  /** Returns whether code of a number is one of these. */
  boolean has(long target) {
    return isIn(target - Tables.LIBRARY, library)
        || isIn(target - Tables.LIBRARY - FOUND, foundLibrary)
        || isIn(target - Tables.WINDOWS, windows)
        || isIn(target - Tables.WINDOWS - FOUND, foundWindows);
  }

  private static boolean isIn(long number, List<?> functions) {
    return number >= 0 && number < functions.size();
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
    if (!foundNames.contains(name)) {
      foundNames.add(name);
      foundLibrary.add(Library.find(name));
    }
    return FOUND + foundNames.indexOf(name);
  }

  private int windows(Symbol.WindowsFunction function) {
    if (!foundWindows.contains(function)) {
      foundWindows.add(function);
    }
    return Tables.WINDOWS + FOUND + foundWindows.indexOf(function);
  }
}
