package org.handlebook.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.record.json.JsonWriter;

/** The documents and the rules that they state, by area, in the order of the file. */
public record RuleBook(List<Document> documents, List<Area> areas) {
  public RuleBook {
    documents = List.copyOf(documents);
    areas = List.copyOf(areas);
  }

  /**
   * A document.
   *
   * @param id three digits, as in the tag {@code @doc-000}
   * @param claims what it says, in its order; empty where nobody asked for that
   */
  public record Document(String id, Bilingual title, List<Claim> claims) {
    public Document {
      claims = List.copyOf(claims);
    }
  }

  /**
   * What several rules are about.
   *
   * @param id what its rules' ids begin with, such as {@code INH}
   */
  public record Area(String id, Bilingual title, List<Rule> rules) {
    public Area {
      rules = List.copyOf(rules);
    }
  }

  /**
   * A rule.
   *
   * @param id as in the tag {@code @INH-2}
   * @param documents the ids of those that state it
   * @param refined where Windows is finer than the documents
   */
  public record Rule(
      String id, List<String> documents, Bilingual statement, Optional<Bilingual> refined) {
    public Rule {
      documents = List.copyOf(documents);
    }
  }

  /** Returns all rules, area by area. */
  public Stream<Rule> rules() {
    return areas.stream().flatMap(area -> area.rules().stream());
  }

  /** Returns this book with the claims of one document. */
  public RuleBook withClaims(String document, List<Claim> claims) {
    return new RuleBook(
        documents.stream()
            .map(
                one ->
                    one.id().equals(document) ? new Document(document, one.title(), claims) : one)
            .toList(),
        areas);
  }

  /** Returns the book as JSON, for messages. */
  public String json() {
    JsonWriter out = new JsonWriter().startObject().startArray("areas");
    areas.forEach(area -> text(out.startObject().field("id", area.id()), area.title()).endObject());
    out.endArray().startArray("documents");
    documents.forEach(document -> write(out, document));
    out.endArray().startArray("rules");
    rules().forEach(rule -> write(out, rule));
    return out.endArray().endObject().take();
  }

  private static void write(JsonWriter out, Document document) {
    text(out.startObject().field("id", document.id()), document.title());
    if (!document.claims().isEmpty()) {
      out.startArray("claims");
      document.claims().forEach(claim -> write(out, claim));
      out.endArray();
    }
    out.endObject();
  }

  private static void write(JsonWriter out, Claim claim) {
    out.startObject().field("id", claim.id()).field("lines", claim.lines()).startArray("rules");
    claim.rules().forEach(out::element);
    text(out.endArray(), claim.statement()).startArray("scenarios");
    claim
        .scenarios()
        .forEach(
            scenario ->
                out.startObject()
                    .field("feature", scenario.feature())
                    .field("name", scenario.name())
                    .endObject());
    out.endArray();
    claim.refined().ifPresent(more -> text(out.startObject("refined"), more).endObject());
    claim.refuted().ifPresent(truth -> text(out.startObject("refuted"), truth).endObject());
    out.endObject();
  }

  private static void write(JsonWriter out, Rule rule) {
    out.startObject().field("id", rule.id()).startArray("documents");
    rule.documents().forEach(out::element);
    text(out.endArray(), rule.statement());
    rule.refined().ifPresent(more -> text(out.startObject("refined"), more).endObject());
    out.endObject();
  }

  private static JsonWriter text(JsonWriter out, Bilingual text) {
    return out.field("en", text.en()).field("ko", text.ko());
  }
}
