package org.handlebook.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.record.json.JsonValue;
import org.handlebook.rules.Claim.ScenarioName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents claim and the scenarios that prove it go together. */
final class ClaimsTest {
  private static final Path FEATURES = Path.of("features");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void everyClaimHasItsScenarios(String document) throws IOException {
    assertThat(unproved(claims(document), scenarios())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void everyScenarioOfADocumentProvesAClaim(String document) throws IOException {
    assertThat(unneeded(document, claims(document), scenarios())).isEmpty();
  }

  @Test
  void aRemovedScenarioAndANewOneAreNoticed() throws IOException {
    Map<String, Set<String>> scenarios = scenarios();
    String feature = feature("000", scenarios);
    Set<String> names = new LinkedHashSet<>(scenarios.get(feature));
    String removed = claims("000").get(0).scenarios().get(0).name();
    names.remove(removed);
    names.add("One more");
    scenarios.put(feature, names);

    assertThat(unproved(claims("000"), scenarios)).anyMatch(said -> said.endsWith(removed));
    assertThat(unneeded("000", claims("000"), scenarios)).containsExactly("One more");
  }

  @Test
  void theClaimsAreAsManyAsAnAuditFound() throws IOException {
    List<Claim> all = new ArrayList<>();
    for (String document : List.of("000", "001", "002", "003", "004")) {
      all.addAll(claims(document));
    }
    assertThat(all).hasSizeGreaterThanOrEqualTo(175);
  }

  @Test
  void travelInTheBookOfRules() throws IOException {
    RuleBook ruleBook = RuleBookReader.read(FEATURES.resolve("rules.yml"), "rules.yml");
    JsonValue json = JsonValue.read(ruleBook.withClaims("000", claims("000")).json());
    JsonValue document = json.get("documents").elements().get(0);

    assertThat(document.get("id").text()).isEqualTo("000");
    JsonValue first = document.get("claims").elements().get(0);
    assertThat(first.get("id").text()).isEqualTo("000-01");
    assertThat(first.get("scenarios").elements().get(0).get("feature").text())
        .isEqualTo("documents/000-");
    assertThat(json.get("documents").elements().get(1).get("claims").elements()).isEmpty();
  }

  @Test
  void refusesWhatIsNotClear() throws IOException {
    Path file = folder.resolve("claims-000.yml");
    Files.writeString(
        file,
        """
        document: '001'
        claims:
          - id: '001-01'
            lines: twelve
            rules: [HT-99]
            en: A claim
            ko: claim
            scenarios: []
        """);

    assertThatThrownBy(() -> ClaimsReader.read(file, "claims-000.yml", "000", Set.of("HT-1")))
        .isInstanceOf(BadRuleBook.class)
        .hasMessage(
            """
            claims-000.yml:1: this is about document 001; write document: '000'
            claims-000.yml:3: 001-01 is no claim of document 000; write 000-01
            claims-000.yml:3: there is no rule HT-99; write one of those in rules.yml
            claims-000.yml:4: lines is not a line or the first and the last, such as 12-14; write lines: and a line or the first and the last, such as 12-14
            claims-000.yml:7: ko is not a text in Korean; write ko: and a text in Korean
            claims-000.yml:8: scenarios is empty; write scenarios: and a list""");
  }

  private static List<Claim> claims(String document) throws IOException {
    Path file = FEATURES.resolve("documents/claims-" + document + ".yml");
    Set<String> rules =
        RuleBookReader.read(FEATURES.resolve("rules.yml"), "rules.yml")
            .rules()
            .map(RuleBook.Rule::id)
            .collect(Collectors.toSet());
    return ClaimsReader.read(file, file.toString(), document, rules);
  }

  /** Claims whose scenarios are not there, each with the name that was looked for. */
  private static List<String> unproved(List<Claim> claims, Map<String, Set<String>> scenarios) {
    return claims.stream()
        .flatMap(
            claim ->
                claim.scenarios().stream()
                    .filter(wanted -> !exists(wanted, scenarios))
                    .map(w -> claim.id() + ": " + w.feature() + ": " + w.name()))
        .toList();
  }

  private static boolean exists(ScenarioName wanted, Map<String, Set<String>> scenarios) {
    return scenarios.entrySet().stream()
        .filter(feature -> feature.getKey().startsWith(wanted.feature()))
        .anyMatch(feature -> feature.getValue().contains(wanted.name()));
  }

  /** Scenarios of the document's feature that no claim needs. */
  private static List<String> unneeded(
      String document, List<Claim> claims, Map<String, Set<String>> scenarios) {
    Set<String> needed =
        claims.stream()
            .flatMap(claim -> claim.scenarios().stream())
            .filter(name -> name.feature().startsWith("documents/" + document))
            .map(ScenarioName::name)
            .collect(Collectors.toSet());
    return scenarios.getOrDefault(feature(document, scenarios), Set.of()).stream()
        .filter(name -> !needed.contains(name))
        .toList();
  }

  private static String feature(String document, Map<String, Set<String>> scenarios) {
    return scenarios.keySet().stream()
        .filter(path -> path.startsWith("documents/" + document + "-"))
        .findFirst()
        .orElseThrow();
  }

  /** The names of the scenarios, by the paths of their features. */
  private static Map<String, Set<String>> scenarios() throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    GherkinParser parser =
        GherkinParser.builder().includeSource(false).includePickles(false).build();
    try (Stream<Path> files = Files.walk(FEATURES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".feature")).toList()) {
        String path = FEATURES.relativize(file).toString().replace('\\', '/');
        found.put(
            path,
            parser
                .parse(file)
                .map(Envelope::getGherkinDocument)
                .flatMap(Optional::stream)
                .map(GherkinDocument::getFeature)
                .flatMap(Optional::stream)
                .flatMap(feature -> feature.getChildren().stream())
                .flatMap(ClaimsTest::scenarios)
                .map(Scenario::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
      }
    }
    return found;
  }

  private static Stream<Scenario> scenarios(FeatureChild child) {
    return child
        .getRule()
        .map(rule -> rule.getChildren().stream().map(RuleChild::getScenario))
        .orElseGet(() -> Stream.of(child.getScenario()))
        .flatMap(Optional::stream);
  }
}
