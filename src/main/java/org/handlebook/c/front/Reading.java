package org.handlebook.c.front;

import java.util.List;
import java.util.Map;

/** What all readers of one program share. */
final class Reading {
  private final LexemeStream words;
  private final Names names;
  private final KnownNames known;
  private final Diagnostics diagnostics;
  private final Building building;
  private final TypeReading types;
  private final ExprReader expressions;
  private final OperandReader operands;
  private final StreamReader streams;
  private final InitialiserReader initialisers;
  private final Lifetimes lifetimes;
  private final StmtReader statements;
  private final FunctionReader functions;
  private final ProgramReader program;
  private final Macros macros;

  Reading(List<Lexeme> all, Names names, KnownNames known, Macros macros, Diagnostics diagnostics) {
    this.words = new LexemeStream(all, diagnostics);
    this.names = names;
    this.known = known;
    this.macros = macros;
    this.diagnostics = diagnostics;
    this.building = new Building(this);
    this.types = new TypeReading(this);
    this.expressions = new ExprReader(this);
    this.operands = new OperandReader(this);
    this.streams = new StreamReader(this);
    this.initialisers = new InitialiserReader(this);
    this.lifetimes = new Lifetimes(this);
    this.statements = new StmtReader(this);
    this.functions = new FunctionReader(this);
    this.program = new ProgramReader(this);
  }

  /** Returns what reads a line of a header into the same names. */
  Reading ofHeader(String line) {
    return ofWords(Tokenizer.read(Spot.HEADER, line, diagnostics));
  }

  /** Returns what reads words of a header into the same names. */
  Reading ofWords(List<Lexeme> plain) {
    MacroExpander expander = new MacroExpander(macros, diagnostics);
    return new Reading(expander.expand(plain), names, known, macros, diagnostics);
  }

  /** Returns the classes of the library of C++, as it writes them. */
  Map<String, String> libraryClasses() {
    return known.classes();
  }

  /** Returns whether the program is one in C++. */
  boolean isCpp() {
    return macros.isDefined("__cplusplus");
  }

  LexemeStream words() {
    return words;
  }

  Names names() {
    return names;
  }

  KnownNames known() {
    return known;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  Building building() {
    return building;
  }

  TypeReading types() {
    return types;
  }

  ExprReader expressions() {
    return expressions;
  }

  OperandReader operands() {
    return operands;
  }

  StreamReader streams() {
    return streams;
  }

  InitialiserReader initialisers() {
    return initialisers;
  }

  Lifetimes lifetimes() {
    return lifetimes;
  }

  StmtReader statements() {
    return statements;
  }

  FunctionReader functions() {
    return functions;
  }

  ProgramReader program() {
    return program;
  }
}
