package org.handlebook.differences;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a ledger, and refuses whatever in it is not clear. */
public final class LedgerReader {
  /** In YAML, a question mark of its own means something else. */
  private static final Pattern OPEN = Pattern.compile("[ -]*([a-z]+) *: *\\? *");

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String RULE = "[A-Z]+-[0-9]+";

  private final Problems problems;
  private final Map<String, Integer> ids = new HashMap<>();

  private LedgerReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads the ledger of a system.
   *
   * @param name the file as people name it
   * @param system the system's stamp, which the file must bear
   * @throws BadLedger if something in it is not as it should be
   */
  public static Ledger read(Path file, String name, String system) throws IOException {
    Problems problems = new Problems(name);
    try {
      String text = Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC);
      Ledger ledger = new LedgerReader(problems).ledger(parsed(text, problems), name, system);
      problems.check();
      return ledger;
    } catch (CharacterCodingException e) {
      problems.add(1, "this file is not UTF-8", "it anew as UTF-8");
      problems.check();
      throw e;
    }
  }

  private static Node parsed(String text, Problems problems) {
    try {
      Node root = new Yaml().compose(new StringReader(text));
      if (root == null) {
        problems.add(1, "this file is empty", Key.SYSTEM.instead());
        problems.check();
      }
      return Objects.requireNonNull(root);
    } catch (MarkedYAMLException e) {
      notYaml(e, text, problems);
      problems.check();
      throw e;
    } catch (YAMLException e) {
      problems.add(1, "this is nested or repeated too much: " + e.getMessage(), "plain lists");
      problems.check();
      throw e;
    }
  }

  private static void notYaml(MarkedYAMLException e, String text, Problems problems) {
    int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
    Matcher open = OPEN.matcher(text.lines().skip(line).findFirst().orElse(""));
    if (open.matches()) {
      problems.add(line + 1, open.group(1) + " is still open", Key.insteadOf(open.group(1)));
    } else {
      problems.add(
          line + 1,
          "this is not YAML: " + e.getProblem(),
          "texts with a colon or a quote in them between quotes");
    }
  }

  private Ledger ledger(Node root, String name, String system) {
    Fields fields = new Fields(root, Key.OF_LEDGER, problems);
    String stamp = fields.text(Key.SYSTEM);
    if (!stamp.isEmpty() && !stamp.equals(system)) {
      fields.refuse(Key.SYSTEM, "this is the ledger of " + system + ", but says " + stamp);
    }
    List<Fields> differences = fields.list(Key.DIFFERENCES, Key.OF_DIFFERENCE, false);
    return new Ledger(name, stamp, differences.stream().map(this::entry).toList());
  }

  private Ledger.Entry entry(Fields fields) {
    String id = fields.text(Key.ID);
    if (!id.isEmpty()) {
      checkId(fields, id);
    }
    List<String> rules = fields.texts(Key.RULE);
    if (!rules.stream().allMatch(rule -> rule.isEmpty() || rule.matches(RULE))) {
      fields.refuse(Key.RULE, "these are no rules: " + String.join(", ", rules));
    }
    Difference difference =
        new Difference(
            id, rules, fields.text(Key.WINDOWS), fields.text(Key.HERE), fields.text(Key.SOURCE));
    List<Fields> where = fields.list(Key.WHERE, Key.OF_PLACE, true);
    return new Ledger.Entry(
        difference, where.stream().map(LedgerReader::where).toList(), fields.line());
  }

  private void checkId(Fields fields, String id) {
    Integer before = ids.putIfAbsent(id, fields.line());
    if (before != null) {
      fields.refuse(Key.ID, "line " + before + " has the id " + id + " already");
    }
    if (!id.matches(ID)) {
      fields.refuse(Key.ID, "\"" + id + "\" is not of small letters, digits and hyphens");
    }
  }

  private static Ledger.Where where(Fields fields) {
    return new Ledger.Where(
        fields.text(Key.FEATURE),
        fields.text(Key.SCENARIO),
        fields.optionalTexts(Key.EXAMPLE),
        fields.text(Key.STEP),
        fields.number(Key.OCCURRENCE),
        fields.line());
  }
}
