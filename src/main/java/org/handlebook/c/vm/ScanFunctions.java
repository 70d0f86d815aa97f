package org.handlebook.c.vm;

import java.util.Map;
import java.util.function.BiFunction;

/** The scanf family. */
final class ScanFunctions {
  private ScanFunctions() {}

  static void add(Map<String, Native> all) {
    for (boolean safe : new boolean[] {false, true}) {
      String suffix = safe ? "_s" : "";
      add(all, "scanf" + suffix, false, safe, 0, (call, i) -> ScanSource.of(call, FileStreams.IN));
      add(all, "wscanf" + suffix, true, safe, 0, (call, i) -> ScanSource.of(call, FileStreams.IN));
      add(all, "fscanf" + suffix, false, safe, 1, ScanFunctions::file);
      add(all, "fwscanf" + suffix, true, safe, 1, ScanFunctions::file);
      add(all, "sscanf" + suffix, false, safe, 1, (call, i) -> ScanSource.of(call, call.text(0)));
      add(all, "swscanf" + suffix, true, safe, 1, (call, i) -> ScanSource.of(call, call.wide(0)));
    }
  }

  private static ScanSource file(NativeCall call, int index) {
    return ScanSource.of(call, call.streams().number(call.word(0)));
  }

  private static void add(
      Map<String, Native> all,
      String name,
      boolean wide,
      boolean safe,
      int format,
      BiFunction<NativeCall, Integer, ScanSource> from) {
    all.put(
        name,
        call -> {
          ScanSource source = from.apply(call, format);
          long count =
              new Scanner(
                      call,
                      source,
                      call.text(format, wide),
                      wide,
                      safe,
                      PrintFunctions.arguments(call, format + 1, false))
                  .scan();
          source.commit();
          return count;
        });
  }
}
