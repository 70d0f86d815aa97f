package org.handlebook.app.ci;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.handlebook.report.run.MessageSink;
import org.handlebook.report.run.RecordedScenario;
import org.handlebook.report.run.RecordedStep;
import org.handlebook.report.run.RunRecorder;
import org.handlebook.runner.gherkin.FeatureUri;
import org.handlebook.text.Language;
import org.handlebook.text.VisibleText;

/** Listens to a run for what is wrong with it, as errors on lines of files. */
final class Annotations implements MessageSink {
  private static final int LONGEST = 4_000;

  private final String place;
  private final String system;
  private final RunRecorder recorder = new RunRecorder(false);
  private final List<ParseError> unreadable = new ArrayList<>();

  /**
   * Makes a listener to one run.
   *
   * @param place what stands before the names of its files
   * @param system on which it is, or ""
   */
  Annotations(String place, String system) {
    this.place = place;
    this.system = system;
  }

  @Override
  public void accept(Envelope message) {
    message.getParseError().ifPresent(unreadable::add);
    recorder.accept(message);
  }

  @Override
  public void batchEnded() {
    recorder.batchEnded();
  }

  @Override
  public void close() {
    recorder.close();
  }

  /** Returns an error that is on no line of a file. */
  static String withoutPlace(String title, String text) {
    return "::error title=" + property(title) + "::" + data(text);
  }

  /**
   * Returns a workflow command for each thing that is missing or wrong, by file and line.
   *
   * @param reported whether the run has left a report; otherwise it is told elsewhere why it has
   *     not
   */
  List<String> commands(boolean reported) {
    List<String> commands = new ArrayList<>();
    String title = "unclear" + (system.isEmpty() ? "" : " · " + system);
    if (reported) {
      recorder.lacks().forEach(lack -> commands.add(withoutPlace(title, lack.english())));
    }
    unreadable.sort(
        Comparator.comparing((ParseError error) -> error.getSource().getUri().orElse(""))
            .thenComparing(Annotations::line));
    for (ParseError error : unreadable) {
      long line = line(error);
      commands.add(
          command(
              error.getSource().getUri().orElse(""), line, "cannot be run", error.getMessage()));
    }
    for (RecordedScenario scenario : recorder.recording().scenarios()) {
      if (!scenario.ending().isExpected()) {
        commands.add(command(scenario));
      }
    }
    return commands;
  }

  private static long line(ParseError error) {
    return error.getSource().getLocation().map(Location::getLine).orElse(1L);
  }

  private String command(RecordedScenario scenario) {
    RecordedStep step = scenario.decisive();
    long line =
        step == null || step.line() == 0 || !scenario.example().isEmpty()
            ? scenario.place().line()
            : step.line();
    String why = step == null ? "" : step.sentence() + "\n\n" + step.message();
    String title = VisibleText.name(scenario.name()) + (system.isEmpty() ? "" : " · " + system);
    return command(
        scenario.place().uri(),
        line,
        title,
        (scenario.ending().words(Language.ENGLISH) + ": " + why).strip());
  }

  private String command(String uri, long line, String title, String text) {
    String file = place + FeatureUri.readable(uri);
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    return "::error file="
        + property(file)
        + ",line="
        + line
        + ",title="
        + property(title)
        + "::"
        + data(shown);
  }

  private static String data(String text) {
    return VisibleText.of(text).replace("%", "%25").replace("\r", "").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
