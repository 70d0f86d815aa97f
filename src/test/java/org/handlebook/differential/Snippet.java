package org.handlebook.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of C, and the variables in which it keeps what is compared: its integers.
 *
 * @param elsewhere what the model answers otherwise than Wine, by variables; each with its source
 * @param entries the known differences that say so
 */
record Snippet(String title, String code, Map<String, String> elsewhere, Set<String> entries) {
  private static final Pattern BEGIN = Pattern.compile("(?m)^// == (.*)$");
  private static final Pattern MODEL =
      Pattern.compile("(?m)^// model: (\\w+) = (\\S+); (?:source: .+|entry: (\\S+))$");
  private static final Pattern VARIABLE =
      Pattern.compile(
          "(?m)^(?:BOOL|DWORD|LONG|ULONG_PTR|SIZE_T|int|UINT|WORD|HRESULT|LONGLONG) (\\w+)(?: =|;)");

  /** The outcome of a snippet whose process crashes. */
  static final Map<String, String> CRASH = Map.of("", "crash");

  static List<Snippet> all(String text) {
    List<Snippet> snippets = new ArrayList<>();
    Matcher begin = BEGIN.matcher(text);
    String title = "";
    int from = 0;
    while (begin.find()) {
      add(snippets, title, text.substring(from, begin.start()));
      title = begin.group(1);
      from = begin.end();
    }
    add(snippets, title, text.substring(from));
    return snippets;
  }

  private static void add(List<Snippet> snippets, String title, String code) {
    if (!title.isEmpty()) {
      Map<String, String> elsewhere = new TreeMap<>();
      Set<String> entries = new TreeSet<>();
      Matcher model = MODEL.matcher(code);
      while (model.find()) {
        elsewhere.put(model.group(1), model.group(2));
        Optional.ofNullable(model.group(3)).ifPresent(entries::add);
      }
      snippets.add(new Snippet(title, code, elsewhere, entries));
    }
  }

  /** Tells whether its process may end of it, so that it runs alone. */
  boolean runsAlone() {
    return code.contains("// alone");
  }

  /** What the model is to answer where Wine answers that. */
  Map<String, String> onTheModel(Map<String, String> onWine) {
    if (elsewhere.containsKey("crash")) {
      return CRASH;
    }
    Map<String, String> expected = new TreeMap<>(onWine);
    expected.putAll(elsewhere);
    return expected;
  }

  List<String> variables() {
    List<String> names = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(code);
    while (variable.find()) {
      names.add(variable.group(1));
    }
    return names;
  }
}
