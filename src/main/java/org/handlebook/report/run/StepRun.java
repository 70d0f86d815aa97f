package org.handlebook.report.run;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.PickleTableRow;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.handlebook.record.MediaTypes;
import org.handlebook.record.json.JsonBytes;
import org.handlebook.text.Language;
import org.handlebook.translation.Translated;
import org.jspecify.annotations.Nullable;

/** A step, or a hook, while its scenario runs. */
final class StepRun {
  private static final String AFTER = "{\"after\":";

  private final TestStep planned;
  private final @Nullable PickleStep step;
  private final @Nullable Step written;
  private final Language language;
  private final Supplier<Optional<Translated>> other;
  private final List<String> traces = new ArrayList<>(1);
  private final List<String> differences = new ArrayList<>(0);
  private final List<String> notes = new ArrayList<>(0);
  private final List<String> programs = new ArrayList<>(0);
  private String place = "";
  private String finding = "";
  private Optional<Belief> misconception = Optional.empty();
  private @Nullable TestStepResult result;

  /** Makes a hook, before or after all steps. */
  StepRun(TestStep planned, boolean after) {
    this(planned, null, null, Language.ENGLISH, Optional::empty);
    place = after ? "after the last step" : "before the first step";
  }

  /**
   * Makes a step, its text where that is known.
   *
   * @param language of its feature
   * @param other the step in the other language, where that is known
   */
  StepRun(
      TestStep planned,
      @Nullable PickleStep step,
      @Nullable Step written,
      Language language,
      Supplier<Optional<Translated>> other) {
    this.planned = planned;
    this.step = step;
    this.written = written;
    this.language = language;
    this.other = other;
  }

  String id() {
    return planned.getId();
  }

  /** Returns what it adds to the ending of its scenario. */
  Status ending() {
    return Status.of(planned, result);
  }

  /** Returns how it ended, and whether it differs. */
  private Status shown() {
    Status ending = isHook() && ending() == Status.UNCHECKED ? Status.PASSED : ending();
    if (differences.isEmpty() || ending.compareTo(Status.DIFFERS) > 0) {
      return ending;
    }
    return differences.stream().allMatch(difference -> difference.startsWith(AFTER))
        ? Status.AFTER
        : Status.DIFFERS;
  }

  /** Returns whether nobody knows its sentence. */
  boolean isUnknown() {
    return Status.isUnknown(planned);
  }

  boolean isHook() {
    return step == null;
  }

  /** Returns whether it says what is to be, rather than doing something. */
  private boolean isOutcome() {
    return step != null && step.getType().filter(PickleStepType.OUTCOME::equals).isPresent();
  }

  void finished(TestStepResult answer) {
    result = answer;
  }

  /** Returns what an attachment says that a step did, if it is about that. */
  static Optional<String> trace(Attachment message) {
    return message.getMediaType().equals(MediaTypes.STEP_TRACE)
        ? Optional.of(text(message))
        : Optional.empty();
  }

  void attached(Attachment message) {
    trace(message).ifPresent(traces::add);
    if (message.getMediaType().equals(MediaTypes.DIFFERENCE)) {
      differences.add(text(message));
    } else if (message.getMediaType().equals(MediaTypes.FINDING)) {
      finding = text(message);
    } else if (message.getMediaType().equals(MediaTypes.MISCONCEPTION)) {
      misconception = Belief.of(message);
    } else if (message.getMediaType().equals(MediaTypes.PROGRAM)) {
      programs.add(text(message));
    } else if (message.getMediaType().startsWith("text/")) {
      notes.add(text(message));
    }
  }

  /** Hooks only show when there is something to see. */
  boolean isShown() {
    return step != null
        || !traces.isEmpty()
        || !notes.isEmpty()
        || !differences.isEmpty()
        || (ending().compareTo(Status.SKIPPED) > 0 && ending() != Status.DIFFERS);
  }

  /**
   * Returns what to say when this step decided that its scenario did not pass; null when it passed.
   *
   * @param began the line of a hook's failure
   */
  ScenarioResult.@Nullable Failure failure(long began) {
    if (ending().compareTo(Status.PASSED) <= 0) {
      return null;
    }
    String belief = misconception.map(found -> found.text(language)).orElse("");
    long line = isHook() ? began : line();
    return new ScenarioResult.Failure(keyword() + text(), line, explanation(), belief);
  }

  /** Returns the step as data. */
  RecordedStep recorded(boolean withTraces) {
    return new RecordedStep(
        keyword() + text(),
        line(),
        shown(),
        message(),
        finding,
        differences,
        withTraces ? traces : List.of());
  }

  /**
   * Appends it as JSON.
   *
   * @param began the line of the step where what failed after the last step began, or 0
   */
  void appendJson(long began, JsonBytes out) {
    out.raw("{\"keyword\":").quote(keyword());
    out.raw(",\"text\":").quote(text());
    out.raw(",\"line\":").raw(Long.toString(line()));
    out.raw(",\"status\":\"").raw(shown().style()).raw('"');
    out.raw(isOutcome() ? ",\"outcome\":true" : "");
    out.raw(!isHook() && line() == began ? ",\"began\":true" : "");
    String message = ending().compareTo(Status.SKIPPED) > 0 ? explanation() : message();
    if (!message.isEmpty() && ending() != Status.DIFFERS) {
      out.raw(",\"message\":").quote(message);
    }
    appendArgument(out);
    other.get().ifPresent(translated -> append(translated, out));
    appendNotes(out);
    out.raw(finding.isEmpty() ? "" : ",\"finding\":" + finding);
    misconception.ifPresent(found -> out.raw(",\"misconception\":").raw(found.json()));
    append("differences", differences, out);
    append("programs", programs, out);
    append("traces", traces, out);
    out.raw('}');
  }

  private void appendArgument(JsonBytes out) {
    if (step != null && step.getArgument().isPresent()) {
      step.getArgument().get().getDocString().ifPresent(doc -> appendDocString(doc, out));
      step.getArgument().get().getDataTable().ifPresent(table -> appendTable(table, out));
    }
  }

  private static void append(Translated other, JsonBytes out) {
    out.raw(",\"other\":{\"language\":").quote(other.language().code());
    out.raw(",\"keyword\":").quote(other.keyword());
    out.raw(",\"text\":").quote(other.text());
    append(other.table(), out);
    out.raw('}');
  }

  private static void append(List<List<String>> table, JsonBytes out) {
    String separator = ",\"table\":[";
    for (List<String> row : table) {
      out.raw(separator).quoteAll(row);
      separator = ",";
    }
    out.raw(table.isEmpty() ? "" : "]");
  }

  private static void appendDocString(PickleDocString doc, JsonBytes out) {
    out.raw(",\"docString\":").quote(doc.getContent());
  }

  private static void appendTable(PickleTable table, JsonBytes out) {
    List<List<String>> rows = new ArrayList<>();
    for (PickleTableRow row : table.getRows()) {
      rows.add(row.getCells().stream().map(PickleTableCell::getValue).toList());
    }
    append(rows, out);
  }

  private void appendNotes(JsonBytes out) {
    if (!notes.isEmpty()) {
      out.raw(",\"notes\":").quoteAll(notes);
    }
  }

  /** Appends attachments that are JSON themselves. */
  private static void append(String field, List<String> attachments, JsonBytes out) {
    String separator = ",\"" + field + "\":[";
    for (String attachment : attachments) {
      out.raw(separator).raw(attachment);
      separator = ",";
    }
    out.raw(attachments.isEmpty() ? "" : "]");
  }

  private String keyword() {
    return written == null ? "" : written.getKeyword();
  }

  private String text() {
    return step == null ? place : step.getText();
  }

  private long line() {
    return written == null ? 0 : written.getLocation().getLine();
  }

  private String message() {
    return result == null ? "" : result.getMessage().orElse("");
  }

  private String explanation() {
    String message = message();
    return message.isEmpty() ? ending().meaning() : message;
  }

  private static String text(Attachment message) {
    return message.getContentEncoding() == AttachmentContentEncoding.BASE64
        ? new String(Base64.getDecoder().decode(message.getBody()), StandardCharsets.UTF_8)
        : message.getBody();
  }
}
