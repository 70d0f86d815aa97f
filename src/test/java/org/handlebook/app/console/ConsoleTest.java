package org.handlebook.app.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseFinished;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.Timestamp;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.handlebook.text.Language;
import org.junit.jupiter.api.Test;

/** What a run says of the scenarios that are under way. */
final class ConsoleTest {
  private static final long SECOND = 1_000_000_000L;
  private static final String FEATURE =
      """
      Feature: f

        Scenario: a quick one
          Given x

        Scenario: a slow one
          Given x
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();

  @Test
  void namesAScenarioOnceThatRunsForLong() {
    Console console = started(false);
    finish("0", console);
    for (int i = 0; i < 100; i++) {
      now.addAndGet(SECOND);
      console.look();
    }

    assertThat(out.toString(UTF_8).lines())
        .filteredOn(line -> line.contains("Running"))
        .containsExactly("Running for half a minute: f.feature:6  a slow one");
  }

  @Test
  void namesTheScenarioThatRunsOnATerminal() {
    Console console = started(true);
    now.addAndGet(SECOND);
    console.look();
    assertThat(out.toString(UTF_8)).endsWith("0 scenarios · a quick one");

    now.addAndGet(SECOND);
    finish("0", console);
    assertThat(out.toString(UTF_8)).endsWith("1 scenario, 1 not passed · a slow one");
  }

  private Console started(boolean terminal) {
    Console console =
        new Console(ConsoleStream.to(out), Language.ENGLISH, terminal, false, now::get);
    console.expect(0, 1, 2);
    List<Envelope> read =
        GherkinParser.builder().build().parse("f.feature", FEATURE.getBytes(UTF_8)).toList();
    read.forEach(console::accept);
    List<Pickle> pickles = read.stream().flatMap(message -> message.getPickle().stream()).toList();
    for (int i = 0; i < pickles.size(); i++) {
      String id = Integer.toString(i);
      console.accept(Envelope.of(new TestCase(id, pickles.get(i).getId(), List.of(), null)));
      console.accept(Envelope.of(new TestCaseStarted(0L, id, id, null, time())));
    }
    return console;
  }

  private static void finish(String id, Console console) {
    console.accept(Envelope.of(new TestCaseFinished(id, time(), false)));
  }

  private static Timestamp time() {
    return new Timestamp(0L, 0L);
  }
}
