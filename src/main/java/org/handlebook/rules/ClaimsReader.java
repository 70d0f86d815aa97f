package org.handlebook.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlebook.rules.Claim.ScenarioName;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what one document claims, and refuses whatever is not clear. */
public final class ClaimsReader {
  private final RuleBookProblems problems;
  private final Set<String> rules;
  private final Set<String> ids = new HashSet<>();

  private ClaimsReader(RuleBookProblems problems, Set<String> rules) {
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
    RuleBookProblems problems = new RuleBookProblems(name);
    Node root = problems.tree(file, "document: and claims:");
    List<Claim> claims = new ClaimsReader(problems, rules).claims(root, document);
    problems.check();
    return claims;
  }

  private List<Claim> claims(Node root, String document) {
    RuleBookFields fields = new RuleBookFields(root, problems, "document", "claims");
    String said = fields.text("document", Form.DOCUMENT);
    if (!said.isEmpty() && !said.equals(document)) {
      problems.add(root, "this is about document " + said, "document: '" + document + "'");
    }
    return fields
        .list("claims", "id", "lines", "rules", "en", "ko", "scenarios", "refined", "refuted")
        .stream()
        .map(claim -> claim(claim, document))
        .toList();
  }

  private Claim claim(RuleBookFields fields, String document) {
    List<ScenarioName> scenarios =
        fields.references("scenarios", "documents/" + document + "-").stream()
            .map(reference -> new ScenarioName(reference.getKey(), reference.getValue()))
            .toList();
    return new Claim(
        id(fields, document),
        fields.text("lines", Form.LINES),
        rules(fields),
        fields.text(),
        scenarios,
        fields.optional("refined"),
        fields.optional("refuted"));
  }

  private List<String> rules(RuleBookFields fields) {
    List<String> named = fields.texts("rules", Form.RULE);
    named.stream()
        .filter(rule -> !rule.isEmpty() && !rules.contains(rule))
        .forEach(
            rule ->
                problems.add(
                    fields.node(), "there is no rule " + rule, "one of those in rules.yml"));
    return named;
  }

  private String id(RuleBookFields fields, String document) {
    String id = fields.text("id", Form.CLAIM);
    if (!id.isEmpty() && !id.startsWith(document + "-")) {
      problems.add(fields.node(), id + " is no claim of document " + document, document + "-01");
    } else if (!id.isEmpty() && !ids.add(id)) {
      problems.add(fields.node(), id + " stands here a second time", "another id");
    }
    return id;
  }
}
