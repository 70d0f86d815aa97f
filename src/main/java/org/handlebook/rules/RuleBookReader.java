package org.handlebook.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlebook.rules.RuleBook.Area;
import org.handlebook.rules.RuleBook.Document;
import org.handlebook.rules.RuleBook.Rule;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the book of rules, and refuses whatever in it is not clear. */
public final class RuleBookReader {
  private final RuleBookProblems problems;
  private final Set<String> ids = new HashSet<>();

  private RuleBookReader(RuleBookProblems problems) {
    this.problems = problems;
  }

  /**
   * Reads a book.
   *
   * @param name the file as people name it
   * @throws BadRuleBook if something in it is not as it should be
   */
  public static RuleBook read(Path file, String name) throws IOException {
    RuleBookProblems problems = new RuleBookProblems(name);
    Node root = problems.tree(file, "documents: and areas:");
    RuleBook book = new RuleBookReader(problems).book(root);
    problems.check();
    return book;
  }

  private RuleBook book(Node root) {
    RuleBookFields fields = new RuleBookFields(root, problems, "documents", "areas");
    List<Document> documents =
        fields.list("documents", "id", "en", "ko").stream().map(this::document).toList();
    return new RuleBook(
        documents,
        fields.list("areas", "id", "en", "ko", "rules").stream().map(this::area).toList());
  }

  private Document document(RuleBookFields fields) {
    return new Document(id(fields, Form.DOCUMENT), fields.text(), List.of());
  }

  private Area area(RuleBookFields fields) {
    String id = id(fields, Form.AREA);
    List<RuleBookFields> rules = fields.list("rules", "id", "documents", "en", "ko", "refined");
    return new Area(id, fields.text(), rules.stream().map(rule -> rule(rule, id)).toList());
  }

  private Rule rule(RuleBookFields fields, String area) {
    List<String> documents = fields.texts("documents", Form.DOCUMENT);
    documents.stream()
        .filter(document -> !document.isEmpty() && !ids.contains(document))
        .forEach(
            document ->
                problems.add(
                    fields.node(), "there is no document " + document, "one that stands above"));
    String id = id(fields, Form.RULE);
    if (!id.isEmpty() && !id.startsWith(area + "-")) {
      problems.add(fields.node(), id + " stands in area " + area, "it in its own area");
    }
    return new Rule(id, documents, fields.text(), fields.optional("refined"));
  }

  private String id(RuleBookFields fields, Form form) {
    String id = fields.text("id", form);
    if (!id.isEmpty() && !ids.add(id)) {
      problems.add(fields.node(), id + " stands here a second time", "another id");
    }
    return id;
  }
}
