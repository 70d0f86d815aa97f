package org.handlebook.differences.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.differences.Difference;
import org.handlebook.yaml.NoYaml;
import org.handlebook.yaml.YamlFields;
import org.handlebook.yaml.YamlProblems;
import org.handlebook.yaml.YamlTree;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a ledger, and refuses whatever in it is not clear. */
public final class LedgerReader {
  /** In YAML, a question mark of its own means something else. */
  private static final Pattern OPEN = Pattern.compile("[ -]*([a-z]+) *: *\\? *");

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String RULE = "[A-Z]+-[0-9]+";

  private final YamlProblems problems;
  private final Map<String, Integer> ids = new HashMap<>();
  private List<String> systems = List.of();

  private LedgerReader(YamlProblems problems) {
    this.problems = problems;
  }

  /**
   * Reads a ledger.
   *
   * @param name the file as people name it
   * @throws BadLedger if something in it is not as it should be
   */
  public static Ledger read(Path file, String name) throws IOException {
    YamlProblems problems = new YamlProblems(name, BadLedger::new);
    Ledger ledger = new LedgerReader(problems).ledger(tree(file, problems), name);
    problems.check();
    return ledger;
  }

  private static Node tree(Path file, YamlProblems problems) throws IOException {
    String text = "";
    try {
      text = YamlTree.text(file);
      return YamlTree.of(text, Key.SYSTEM.instead());
    } catch (NoYaml e) {
      Matcher open = OPEN.matcher(text.lines().skip(e.line() - 1L).findFirst().orElse(""));
      if (open.matches()) {
        problems.add(e.line(), Key.said("still.open", open.group(1)), Key.insteadOf(open.group(1)));
      } else {
        problems.add(e.line(), e.what(), e.instead());
      }
      throw problems.failure();
    }
  }

  private Ledger ledger(Node root, String name) {
    YamlFields fields = new YamlFields(root, Key.OF_LEDGER, problems);
    systems = once(fields, fields.texts(Key.SYSTEM));
    List<YamlFields> differences = fields.listOrEmpty(Key.DIFFERENCES, Key.OF_DIFFERENCE);
    return new Ledger(name, systems, differences.stream().map(this::entry).toList());
  }

  private static List<String> once(YamlFields fields, List<String> stamps) {
    List<String> once = stamps.stream().distinct().toList();
    for (String stamp : once) {
      if (Collections.frequency(stamps, stamp) > 1) {
        fields.refuse(Key.SYSTEM, Key.said("twice", stamp));
      }
    }
    return once;
  }

  private Ledger.Entry entry(YamlFields fields) {
    String id = fields.text(Key.ID);
    if (!id.isEmpty()) {
      checkId(fields, id);
    }
    List<String> rules = fields.texts(Key.RULE);
    if (!rules.stream().allMatch(rule -> rule.isEmpty() || rule.matches(RULE))) {
      fields.refuse(Key.RULE, Key.said("no.rules", String.join(", ", rules)));
    }
    Difference difference =
        new Difference(
            id, rules, fields.text(Key.WINDOWS), fields.text(Key.HERE), fields.text(Key.SOURCE));
    List<String> differing = differing(fields, systems);
    List<YamlFields> where = fields.list(Key.WHERE, Key.OF_PLACE);
    return new Ledger.Entry(
        difference,
        differing,
        where.stream().map(place -> where(place, differing)).toList(),
        fields.line());
  }

  /** Returns the systems that an entry or a place names: all of what it is in, if it names none. */
  private List<String> differing(YamlFields fields, List<String> all) {
    List<String> named = once(fields, fields.optionalTexts(Key.SYSTEM));
    for (String stamp : named) {
      if (!stamp.isEmpty() && !all.contains(stamp)) {
        fields.refuse(Key.SYSTEM, Key.said("about", String.join(", ", all), stamp));
      }
    }
    return named.isEmpty() ? all : named;
  }

  private void checkId(YamlFields fields, String id) {
    Integer before = ids.putIfAbsent(id, fields.line());
    if (before != null) {
      fields.refuse(Key.ID, Key.said("id.twice", before.toString(), id));
    }
    if (!id.matches(ID)) {
      fields.refuse(Key.ID, Key.said("id.letters", id));
    }
  }

  private Ledger.Where where(YamlFields fields, List<String> differing) {
    return new Ledger.Where(
        fields.text(Key.FEATURE),
        fields.text(Key.SCENARIO),
        fields.optionalTexts(Key.EXAMPLE),
        fields.text(Key.STEP),
        fields.number(Key.OCCURRENCE),
        answers(fields, differing(fields, differing)),
        fields.line());
  }

  /** Returns what each system answers: one text or list for all of them, or a key for each. */
  private Map<String, List<String>> answers(YamlFields fields, List<String> differing) {
    Map<String, List<String>> answers = new HashMap<>();
    Optional<Node> each = fields.value(Key.ANSWER.word()).filter(MappingNode.class::isInstance);
    if (each.isPresent()) {
      YamlFields byStamp = new YamlFields(each.get(), differing, problems);
      differing.forEach(stamp -> answers.put(stamp, byStamp.texts(new AnswerOf(stamp))));
    } else {
      List<String> all = fields.texts(Key.ANSWER);
      differing.forEach(stamp -> answers.put(stamp, all));
    }
    return answers;
  }
}
