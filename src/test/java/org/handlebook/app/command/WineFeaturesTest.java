package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.handlebook.app.Handlebook;
import org.handlebook.app.author.Ledgers;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.app.context.RealSystems;
import org.handlebook.app.context.Systems;
import org.handlebook.runner.UsageError;
import org.handlebook.system.SystemFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every scenario in {@code features/} on Wine, as {@code handlebook run --on wine} does it: all
 * hold there too, but for the known differences and what Wine lacks.
 */
class WineFeaturesTest {
  private static final Path PROJECT = Path.of("");
  private static final Path REPORTS = Path.of("target", "acceptance-wine");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ConsoleStream out = ConsoleStream.to(said);
  private final Systems systems = Systems.builtIn(RealSystems.of(PROJECT, out::println));

  @Test
  @DisplayName("The features hold on Wine, but for what is known")
  void features() {
    assumeWine();
    CommandContext here =
        new CommandContext(
            PROJECT, out, out, false, System::nanoTime, "org.handlebook.steps", systems, Map.of());
    int code = Handlebook.execute(here, "run", "--on", "wine", "--reports", REPORTS.toString());
    assertThat(code).as(() -> said.toString(UTF_8)).isEqualTo(ExitCode.AS_EXPECTED);
  }

  private void assumeWine() {
    try (SystemFactory wine = systems.open("wine")) {
      if (new Ledgers(PROJECT.resolve("features")).known(wine.system()).lender().isPresent()) {
        notRun("nobody has written down yet where " + wine.system() + " differs");
      }
    } catch (UsageError e) {
      notRun(String.valueOf(e.getMessage()));
    }
  }

  private static void notRun(String reason) {
    System.out.println("The features were not run on Wine: " + reason);
    Assumptions.abort(reason);
  }
}
