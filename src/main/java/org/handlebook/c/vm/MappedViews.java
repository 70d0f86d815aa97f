package org.handlebook.c.vm;

import java.util.Map;
import java.util.TreeMap;

/** The views of files that a process has mapped: what is stored in one may be seen in another. */
final class MappedViews {
  /** So many bytes behind its beginning a view is taken to have whose length nobody said. */
  private static final long UNKNOWN_LENGTH = 1 << 24;

  private final TreeMap<Long, Long> lengths = new TreeMap<>();

  /** A call of the process has come back. */
  void returned(WindowsCall call, long result) {
    if (call.function().name().equals("MapViewOfFile") && result != 0) {
      lengths.put(result, call.words()[4] == 0 ? UNKNOWN_LENGTH : call.words()[4]);
    } else if (call.function().name().equals("UnmapViewOfFile") && result != 0) {
      lengths.remove(call.words()[0]);
    }
  }

  /** Returns whether what lies there may lie elsewhere, too. */
  boolean areShared(long address) {
    if (lengths.size() < 2) {
      return false;
    }
    Map.Entry<Long, Long> view = lengths.floorEntry(address);
    return view != null && address - view.getKey() < view.getValue();
  }
}
