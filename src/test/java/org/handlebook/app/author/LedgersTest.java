package org.handlebook.app.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.differences.Expected;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.differences.KnownDifferences.Place;
import org.handlebook.differences.ledger.BadLedger;
import org.handlebook.report.run.Golden;
import org.handlebook.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ledgers of known differences: what a good one says, and what people read who wrote one that is
 * not as it should be: {@code ledgers/NAME.txt} of {@code ledgers/features/differences/NAME.yml}.
 */
final class LedgersTest {
  private static final Path SAMPLES = Path.of("src/test/resources/org/handlebook/ledgers");
  private static final String FEATURE = "features/rules/mailslots.feature";

  @TempDir private Path project;

  /** The ledgers of a project that has these samples and no others. */
  private Ledgers ledgers(String... names) throws IOException {
    Path features = project.resolve("features");
    copy("rules/mailslots.feature", features);
    for (String name : names) {
      copy("differences/" + name + ".yml", features);
    }
    return new Ledgers(features);
  }

  private static void copy(String name, Path features) throws IOException {
    Path file = features.resolve(name);
    Files.createDirectories(file.getParent());
    Files.copy(SAMPLES.resolve("features").resolve(name), file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "list", "systems", "yaml", "open", "keys", "places", "bytes"})
  void areRefusedAsTheGoldenFileSays(String name) throws IOException {
    Ledgers ledgers = ledgers(name);
    BadLedger refused = catchThrowableOfType(BadLedger.class, () -> ledgers.known(name));

    Golden.holds(SAMPLES.resolve(name + ".txt"), said(refused, Language.ENGLISH));
    Golden.holds(SAMPLES.resolve(name + "-ko.txt"), said(refused, Language.KOREAN));
  }

  private String said(BadLedger refused, Language language) {
    return refused.why().in(language).replace(project + "/", "") + "\n";
  }

  @Test
  void sayWhatIsExpectedWhere() throws IOException {
    KnownDifferences known = ledgers("good").known("good-1.0");

    assertThat(known.in(new Place(FEATURE, 8)))
        .extracting(
            expected -> expected.difference().id(), Expected::step, expected -> entry(expected))
        .containsExactly(
            tuple("mailslot-inherit", 11, "features/differences/good.yml:9"),
            tuple("second", 13, "features/differences/good.yml:25"));
    assertThat(known.in(new Place(FEATURE, 21))).extracting(Expected::step).containsExactly(17);
    assertThat(known.in(new Place(FEATURE, 22))).isEmpty();
    assertThat(known.in(new Place(FEATURE, 32))).extracting(Expected::step).containsExactly(28);
  }

  private String entry(Expected expected) {
    return expected.entry().replace(project + "/", "");
  }

  @Test
  void sayOfEachSystemWhatIsSoOnIt() throws IOException {
    KnownDifferences known = ledgers("good").known("good-2.0");

    assertThat(known.in(new Place(FEATURE, 8)))
        .extracting(Expected::step, Expected::answers)
        .containsExactly(tuple(11, List.of("it is otherwise")));
    assertThat(known.in(new Place(FEATURE, 21))).extracting(Expected::step).containsExactly(17);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "wine-0.1", "good"})
  void mayBeEmptyOrMissing(String system) throws IOException {
    KnownDifferences known = ledgers("none").known(system);
    assertThat(known.in(new Place(FEATURE, 8))).isEmpty();
    assertThat(known.lender()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"good-0.9, good-1.0", "good-1.7, good-1.0", "good-10.1, good-2.0", "good, good-1.0"})
  void areThoseOfTheNearestWhereThereIsNone(String system, String near) throws IOException {
    assertThat(ledgers("good").known(system).lender()).contains(near);
    assertThat(new Ledgers(project.resolve("features")).of(system).orElseThrow().file())
        .endsWith("good.yml");
  }

  @Test
  void areOneForEachSystem() throws IOException {
    Ledgers ledgers = ledgers("good");
    Path second = project.resolve("features/differences/second.yml");
    Files.writeString(second, "system: [other-1.0, good-2.0]\ndifferences: []\n");

    assertThatThrownBy(() -> ledgers.known("good-1.0"))
        .isInstanceOf(BadLedger.class)
        .hasMessageContaining("second.yml:1: ")
        .hasMessageContaining("good.yml is about good-2.0 too; write");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wine-8.0", "wine-10.0"})
  void ofThisProjectAreAsTheyShouldBe(String system) {
    KnownDifferences known = new Ledgers(Path.of("features")).known(system);
    assertThat(known.lender()).isEmpty();
  }
}
