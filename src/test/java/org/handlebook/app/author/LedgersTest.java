package org.handlebook.app.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.handlebook.differences.Expected;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.differences.KnownDifferences.Place;
import org.handlebook.differences.ledger.BadLedger;
import org.handlebook.report.run.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ledgers of known differences: what a good one says, and what people read who wrote one that is
 * not as it should be: {@code ledgers/NAME.txt} of {@code ledgers/features/differences/NAME.yml}.
 */
final class LedgersTest {
  private static final Path SAMPLES = Path.of("src/test/resources/org/handlebook/ledgers");
  private static final String FEATURE = "features/rules/mailslots.feature";

  private final Ledgers samples = new Ledgers(SAMPLES.resolve("features"));

  @ParameterizedTest
  @ValueSource(
      strings = {"nothing", "list", "other-system", "yaml", "open", "keys", "places", "bytes"})
  void areRefusedAsTheGoldenFileSays(String name) throws IOException {
    BadLedger refused = catchThrowableOfType(BadLedger.class, () -> samples.known(name));

    Golden.holds(SAMPLES.resolve(name + ".txt"), refused.getMessage() + "\n");
  }

  @Test
  void sayWhatIsExpectedWhere() {
    KnownDifferences known = samples.known("good");

    assertThat(known.in(new Place(FEATURE, 8)))
        .extracting(expected -> expected.difference().id(), Expected::step, Expected::entry)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "mailslot-inherit", 11, "features/differences/good.yml:9"),
            org.assertj.core.groups.Tuple.tuple("second", 13, "features/differences/good.yml:22"));
    assertThat(known.in(new Place(FEATURE, 21))).extracting(Expected::step).containsExactly(17);
    assertThat(known.in(new Place(FEATURE, 22))).isEmpty();
    assertThat(known.in(new Place(FEATURE, 32))).extracting(Expected::step).containsExactly(28);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "wine-0.1"})
  void mayBeEmptyOrMissing(String system) {
    assertThat(samples.known(system).in(new Place(FEATURE, 8))).isEmpty();
  }

  static List<String> systemsWithLedgers() {
    Path folder = Path.of("features/differences");
    if (!Files.isDirectory(folder)) {
      return List.of("none");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .map(name -> name.replace(".yml", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("systemsWithLedgers")
  void ofThisProjectAreAsTheyShouldBe(String system) {
    assertThatCode(() -> new Ledgers(Path.of("features")).known(system)).doesNotThrowAnyException();
  }
}
