package org.handlebook.c.vm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the library remembers for a process. */
final class LibraryState {
  private int seed = 1;
  private final Map<String, Long> places = new HashMap<>();
  private final Map<Long, Long> slots = new HashMap<>();
  private final Set<Long> ownHandles = new HashSet<>();
  private int nextSlot;
  private long ticks;
  private final Map<Integer, Integer> formats = new HashMap<>();

  private final ProcedureCalls procedureCalls = new ProcedureCalls();

  ProcedureCalls procedureCalls() {
    return procedureCalls;
  }

  void seed(int value) {
    seed = value;
  }

  /** Returns the next number of the sequence that Microsoft's library has. */
  int random() {
    seed = seed * 214013 + 2531011;
    return (seed >>> 16) & 0x7FFF;
  }

  /** Returns where something is kept; 0 if nothing is kept under that name. */
  long place(String name) {
    return places.getOrDefault(name, 0L);
  }

  void place(String name, long address) {
    places.put(name, address);
  }

  /** Returns the handles that it has for itself, of which Windows' own library has none. */
  Set<Long> ownHandles() {
    return ownHandles;
  }

  int newSlot() {
    return nextSlot++;
  }

  long slot(int thread, int index) {
    return slots.getOrDefault((long) thread << 32 | index, 0L);
  }

  void slot(int thread, int index, long value) {
    slots.put((long) thread << 32 | index, value);
  }

  /** Counts questions about the time: a program that asks in a loop has to see it go on. */
  long tick() {
    return ticks++;
  }

  int format(int stream, int what) {
    return formats.getOrDefault(stream * 16 + what, 0);
  }

  void format(int stream, int what, int value) {
    formats.put(stream * 16 + what, value);
  }
}
