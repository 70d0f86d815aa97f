package org.handlebook.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlebook.rules.RuleBook.Area;
import org.handlebook.rules.RuleBook.Document;
import org.handlebook.rules.RuleBook.Rule;
import org.handlebook.text.Text;
import org.handlebook.yaml.NoYaml;
import org.handlebook.yaml.YamlFields;
import org.handlebook.yaml.YamlProblems;
import org.handlebook.yaml.YamlTree;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the book of rules, and refuses whatever in it is not clear. */
public final class RuleBookReader {
  private final YamlProblems problems;
  private final Set<String> ids = new HashSet<>();

  private RuleBookReader(YamlProblems problems) {
    this.problems = problems;
  }

  /**
   * Reads a book.
   *
   * @param name the file as people name it
   * @throws BadRuleBook if something in it is not as it should be
   */
  public static RuleBook read(Path file, String name) throws IOException {
    YamlProblems problems = new YamlProblems(name, BadRuleBook::new);
    Node root = tree(file, problems, said("book"));
    RuleBook ruleBook = new RuleBookReader(problems).ruleBook(root);
    problems.check();
    return ruleBook;
  }

  /**
   * Returns the tree of a file.
   *
   * @param wanted the keys that it should begin with, for who left it empty
   * @throws BadRuleBook if it has none
   */
  static Node tree(Path file, YamlProblems problems, Text wanted) throws IOException {
    try {
      return YamlTree.of(YamlTree.text(file), wanted);
    } catch (NoYaml e) {
      problems.add(e.line(), e.what(), e.instead());
      throw problems.failure();
    }
  }

  private RuleBook ruleBook(Node root) {
    YamlFields fields = new YamlFields(root, List.of("documents", "areas"), problems);
    List<Document> documents =
        fields.list(Form.LIST.of("documents"), List.of("id", "en", "ko")).stream()
            .map(this::document)
            .toList();
    return new RuleBook(
        documents,
        fields.list(Form.LIST.of("areas"), List.of("id", "en", "ko", "rules")).stream()
            .map(this::area)
            .toList());
  }

  private Document document(YamlFields fields) {
    return new Document(id(fields, Form.DOCUMENT), Bilingual.of(fields), List.of());
  }

  private Area area(YamlFields fields) {
    String id = id(fields, Form.AREA);
    List<YamlFields> rules =
        fields.list(Form.LIST.of("rules"), List.of("id", "documents", "en", "ko", "refined"));
    return new Area(id, Bilingual.of(fields), rules.stream().map(rule -> rule(rule, id)).toList());
  }

  private Rule rule(YamlFields fields, String area) {
    List<String> documents = fields.texts(Form.DOCUMENT.of("documents"));
    documents.stream()
        .filter(document -> !document.isEmpty() && !ids.contains(document))
        .forEach(
            document ->
                problems.add(
                    fields.node(), said("no.document", document), said("no.document.instead")));
    String id = id(fields, Form.RULE);
    if (!id.isEmpty() && !id.startsWith(area + "-")) {
      problems.add(fields.node(), said("other.area", id, area), said("other.area.instead"));
    }
    return new Rule(
        id, documents, Bilingual.of(fields), Bilingual.optional(fields, "refined", problems));
  }

  private String id(YamlFields fields, Form form) {
    String id = fields.text(form.of("id"));
    if (!id.isEmpty() && !ids.add(id)) {
      problems.add(fields.node(), said("twice", id), said("twice.instead"));
    }
    return id;
  }

  static Text said(String key, Object... arguments) {
    return Text.of(RuleBookReader.class, key, arguments);
  }
}
