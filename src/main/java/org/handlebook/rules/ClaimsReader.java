package org.handlebook.rules;

import static org.handlebook.rules.RuleBookReader.said;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlebook.rules.Claim.ScenarioName;
import org.handlebook.yaml.YamlFields;
import org.handlebook.yaml.YamlProblems;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads what one document claims, and refuses whatever is not clear. */
public final class ClaimsReader {
  private final YamlProblems problems;
  private final Set<String> rules;
  private final Set<String> ids = new HashSet<>();

  private ClaimsReader(YamlProblems problems, Set<String> rules) {
    this.problems = problems;
    this.rules = rules;
  }

  /**
   * Reads the claims of a document.
   *
   * @param name the file as people name it
   * @param document the document's id
   * @param rules the ids of all rules
   * @throws BadRuleBook if something in it is not as it should be
   */
  public static List<Claim> read(Path file, String name, String document, Set<String> rules)
      throws IOException {
    YamlProblems problems = new YamlProblems(name, BadRuleBook::new);
    Node root = RuleBookReader.tree(file, problems, said("claims"));
    List<Claim> claims = new ClaimsReader(problems, rules).claims(root, document);
    problems.check();
    return claims;
  }

  private List<Claim> claims(Node root, String document) {
    YamlFields fields = new YamlFields(root, List.of("document", "claims"), problems);
    String about = fields.text(Form.DOCUMENT.of("document"));
    if (!about.isEmpty() && !about.equals(document)) {
      problems.add(root, said("about", about), said("about.instead", document));
    }
    return fields
        .list(
            Form.LIST.of("claims"),
            List.of("id", "lines", "rules", "en", "ko", "scenarios", "refined", "refuted"))
        .stream()
        .map(claim -> claim(claim, document))
        .toList();
  }

  private Claim claim(YamlFields fields, String document) {
    List<ScenarioName> scenarios =
        fields.items(Form.LIST.of("scenarios")).stream()
            .map(item -> scenario(fields, item, document))
            .toList();
    return new Claim(
        id(fields, document),
        fields.text(Form.LINES.of("lines")),
        rules(fields),
        Bilingual.of(fields),
        scenarios,
        Bilingual.optional(fields, "refined", problems),
        Bilingual.optional(fields, "refuted", problems));
  }

  /** A scenario stands alone, in the document's own features, or behind the path of its file. */
  private static ScenarioName scenario(YamlFields fields, Node item, String document) {
    if (item instanceof MappingNode mapping && mapping.getValue().size() == 1) {
      NodeTuple only = mapping.getValue().get(0);
      return new ScenarioName(
          fields.text(only.getKeyNode(), Form.SCENARIO.of("scenarios")),
          fields.text(only.getValueNode(), Form.SCENARIO.of("scenarios")));
    }
    return new ScenarioName(
        "documents/" + document + "-", fields.text(item, Form.SCENARIO.of("scenarios")));
  }

  private List<String> rules(YamlFields fields) {
    List<String> named = fields.texts(Form.RULE.of("rules"));
    named.stream()
        .filter(rule -> !rule.isEmpty() && !rules.contains(rule))
        .forEach(
            rule -> problems.add(fields.node(), said("no.rule", rule), said("no.rule.instead")));
    return named;
  }

  private String id(YamlFields fields, String document) {
    String id = fields.text(Form.CLAIM.of("id"));
    if (!id.isEmpty() && !id.startsWith(document + "-")) {
      problems.add(
          fields.node(), said("other.claim", id, document), said("other.claim.instead", document));
    } else if (!id.isEmpty() && !ids.add(id)) {
      problems.add(fields.node(), said("twice", id), said("twice.instead"));
    }
    return id;
  }
}
