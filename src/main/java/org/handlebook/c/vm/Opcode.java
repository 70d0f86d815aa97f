package org.handlebook.c.vm;

/** Instructions of the machine; what stands in brackets follows them in the list. */
final class Opcode {
  /** Pushes [a number]. */
  static final int CONST = 1;

  /** Pushes the number at [index] of the long numbers. */
  static final int CONST64 = 2;

  /** Pushes the address of what is static, [offset]. */
  static final int STATIC = 3;

  /** Pushes the address of a variable in the frame, [offset]. */
  static final int FRAME = 4;

  /** Pushes the address of [a function]. */
  static final int CODE = 5;

  /** Pops an address, pushes what lies there, of [kind]. */
  static final int LOAD = 6;

  /** Pops a value and an address, stores as [kind], pushes the value. */
  static final int STORE = 7;

  /** Pushes the variable of the frame, [kind offset]. */
  static final int LOAD_FRAME = 8;

  /** Stores the value on top in a variable of the frame, [kind offset]. */
  static final int STORE_FRAME = 9;

  static final int POP = 10;
  static final int DUP = 11;
  static final int SWAP = 12;

  /** Notes that the program decides by the variables of [a number]. */
  static final int DECIDE = 14;

  static final int ADD = 20;
  static final int SUB = 21;
  static final int MUL = 22;
  static final int ADD_INT = 23;
  static final int SUB_INT = 24;
  static final int MUL_INT = 25;
  static final int DIV = 26;
  static final int DIV_UNSIGNED = 27;
  static final int REM = 28;
  static final int REM_UNSIGNED = 29;

  /** Shift by what is popped, [the mask of the count]. */
  static final int SHL = 30;

  static final int SHR = 31;
  static final int SHR_UNSIGNED = 32;
  static final int AND = 33;
  static final int OR = 34;
  static final int XOR = 35;
  static final int COMPLEMENT = 36;
  static final int NEGATE = 37;
  static final int EQUAL = 38;
  static final int NOT_EQUAL = 39;
  static final int LESS = 40;
  static final int LESS_EQUAL = 41;
  static final int LESS_UNSIGNED = 42;
  static final int LESS_EQUAL_UNSIGNED = 43;
  static final int NOT = 44;

  static final int REAL_ADD = 50;
  static final int REAL_SUB = 51;
  static final int REAL_MUL = 52;
  static final int REAL_DIV = 53;
  static final int REAL_NEGATE = 54;
  static final int REAL_EQUAL = 55;
  static final int REAL_NOT_EQUAL = 56;
  static final int REAL_LESS = 57;
  static final int REAL_LESS_EQUAL = 58;
  static final int TO_REAL = 59;
  static final int UNSIGNED_TO_REAL = 60;
  static final int TO_WHOLE = 61;
  static final int TO_FLOAT = 62;

  /** A real number as one of 32 bits. */
  static final int TO_INT = 63;

  /** Makes the value on top one of [kind]. */
  static final int FIT = 70;

  static final int TRUTH = 71;

  static final int JUMP = 80;
  static final int JUMP_IF_ZERO = 81;
  static final int JUMP_IF_NOT_ZERO = 82;

  /** Pops an index and an address, pushes the element's address, [size bound]. */
  static final int INDEX = 83;

  /** Pops two addresses, pushes how many elements lie between, [size]. */
  static final int DISTANCE = 84;

  /** Pops a source and a target, copies [so many bytes], pushes the target. */
  static final int COPY = 85;

  /** Pops an address, clears [so many bytes]. */
  static final int CLEAR = 86;

  /** Pops what is added and an address, pushes the value, [kind before]. */
  static final int INCREMENT = 87;

  /** Copies a structure that was returned into the frame, [size offset]. */
  static final int KEEP = 88;

  /** Pushes where the arguments lie that vary. */
  static final int VARYING = 89;

  /** Puts [so many] values in order, each at the place [of its own]. */
  static final int PERMUTE = 13;

  /** Calls [function count]. */
  static final int CALL = 90;

  /** Calls the function whose address lies below its arguments, [count]. */
  static final int CALL_POINTER = 91;

  /** Calls a function of the library, [number count]. */
  static final int CALL_LIBRARY = 92;

  /** Calls Windows, [number count]. */
  static final int CALL_WINDOWS = 93;

  static final int RETURN = 94;

  /** Goes on with what is to be done at last on the way to the handler of an exception. */
  static final int UNWIND = 95;

  /** Ends the thread with the value on top. */
  static final int END_THREAD = 96;

  /** Tells what a filter answered, which is on top. */
  static final int FILTERED = 97;

  /** Says whether a block is left before its end, [whether]. */
  static final int ABNORMAL = 98;

  private Opcode() {}
}
