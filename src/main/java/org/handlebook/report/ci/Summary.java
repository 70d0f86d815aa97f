package org.handlebook.report.ci;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.handlebook.report.history.Changes;
import org.handlebook.report.history.Slower;
import org.handlebook.report.run.Keyed;
import org.handlebook.report.run.MergedFeature;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.RunModel;
import org.handlebook.report.run.ScenarioResult;
import org.handlebook.report.run.Status;
import org.handlebook.report.run.TestedCode;
import org.handlebook.report.run.Verdict;
import org.handlebook.text.Language;

/**
 * A report in a page of Markdown, as CI systems show it beside a build. However many scenarios
 * there are, it stays far below the mebibyte that GitHub takes of a step.
 *
 * @source <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">
 *     GitHub: adding a job summary</a>
 */
public final class Summary {
  /** What the file is called in a folder of reports. */
  public static final String FILE = "summary.md";

  private static final int SHOWN = 50;

  private final List<RecordedRun> runs;
  private final List<Keyed> scenarios;
  private final Pasts pasts;
  private final Writer out;

  private Summary(List<RecordedRun> runs, List<Keyed> scenarios, Pasts pasts, Writer out) {
    this.runs = runs;
    this.scenarios = scenarios;
    this.pasts = pasts;
    this.out = out;
  }

  public static void write(
      List<RecordedRun> runs,
      Collection<MergedFeature> features,
      Optional<Changes> changes,
      Pasts pasts,
      OutputStream stream)
      throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    Summary summary = new Summary(runs, Keyed.of(features), pasts, out);
    summary.verdict();
    summary.code();
    summary.counts();
    summary.missing();
    summary.runErrors();
    summary.unexpected("What does not hold", result -> result.ending() == Status.FAILED);
    summary.unexpected(
        "What could not be checked",
        result -> result.isUnexpected() && result.ending() != Status.FAILED);
    if (changes.isPresent()) {
      summary.changes(changes.get());
    }
    out.flush();
  }

  private void verdict() throws IOException {
    Verdict verdict = Verdict.of(runs);
    out.write("## " + verdict.kind().sign() + " " + MarkdownText.of(verdict.english()) + "\n");
  }

  private void code() throws IOException {
    Optional<TestedCode> told = runs.stream().flatMap(run -> run.code().stream()).findFirst();
    Optional<String> version = runs.stream().flatMap(run -> run.version().stream()).findFirst();
    List<String> parts = new ArrayList<>();
    told.ifPresent(
        code -> {
          add(code.revision().isEmpty() ? "" : "commit " + MarkdownText.of(code.revision()), parts);
          add(code.branch().isEmpty() ? "" : "branch " + MarkdownText.of(code.branch()), parts);
          String build = MarkdownText.of(code.build());
          add(
              code.buildLink().isEmpty() ? build : "[" + build + "](" + code.buildLink() + ")",
              parts);
        });
    version.ifPresent(known -> parts.add("Handlebook " + MarkdownText.of(known)));
    out.write(parts.isEmpty() ? "" : "\n" + String.join(" · ", parts) + "\n");
  }

  private static void add(String part, List<String> parts) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  private void counts() throws IOException {
    List<Status> met =
        Stream.of(Status.values())
            .filter(ending -> runs.stream().anyMatch(run -> run.model().counts().of(ending) > 0))
            .toList();
    out.write("\n| System |");
    for (Status ending : met) {
      out.write(" " + ending.sign() + " " + ending.words(Language.ENGLISH) + " |");
    }
    out.write(" Time |\n|---|" + "--:|".repeat(met.size() + 1) + "\n");
    for (RecordedRun run : runs) {
      out.write("| " + MarkdownText.of(run.system().isEmpty() ? "–" : run.system()) + " |");
      for (Status ending : met) {
        out.write(" " + run.model().counts().of(ending) + " |");
      }
      out.write(
          " "
              + run.model()
                  .tenthsOfSeconds()
                  .map(t -> t / 10 + "." + t % 10 + " s")
                  .orElse("incomplete")
              + " |\n");
    }
  }

  private void runErrors() throws IOException {
    for (RecordedRun run : runs) {
      for (RunModel.RunError error : run.model().runErrors()) {
        out.write(
            "\n- **" + MarkdownText.of(error.what().isEmpty() ? "The run" : error.what()) + "**: ");
        out.write(MarkdownText.of(error.why()) + "\n");
      }
    }
  }

  private void missing() throws IOException {
    List<String> missing = new ArrayList<>();
    for (RecordedRun run : runs) {
      String system = runs.size() == 1 ? "" : run.system() + ": ";
      run.model().lacks().forEach(lack -> missing.add(MarkdownText.of(system + lack.english())));
    }
    listed("What is missing", missing);
  }

  private void unexpected(String title, Predicate<ScenarioResult> wanted) throws IOException {
    listed(title, new FailuresByCause(runs, scenarios, pasts, wanted).items());
  }

  private void changes(Changes changes) throws IOException {
    out.write("\n### Since " + MarkdownText.of(changes.since()) + "\n\n");
    out.write(changes.newlyFailing().size() + " newly failing, ");
    out.write(changes.newlyPassing().size() + " newly passing, ");
    out.write(changes.added().size() + " new, " + changes.gone().size() + " gone, ");
    out.write(changes.slower().size() + " slower\n");
    named("Newly failing", changes.newlyFailing().stream().map(Summary::named).toList());
    named("Newly passing", changes.newlyPassing().stream().map(Summary::named).toList());
    named("New", changes.added().stream().map(Summary::named).toList());
    named("Slower", changes.slower().entrySet().stream().map(Summary::slower).toList());
    named("Flaky", pasts.flaky(scenarios));
    named(
        "Gone",
        changes.gone().stream()
            .map(
                key ->
                    MarkdownText.of(key.name() + space(key.example()))
                        + " in "
                        + MarkdownText.of(key.uri()))
            .toList());
  }

  private void listed(String title, List<String> lines) throws IOException {
    if (!lines.isEmpty()) {
      out.write("\n### " + title + "\n\n");
      list(lines);
    }
  }

  private void named(String title, List<String> lines) throws IOException {
    if (!lines.isEmpty()) {
      out.write("\n" + title + ":\n\n");
      list(lines);
    }
  }

  private void list(List<String> lines) throws IOException {
    for (String line : lines.subList(0, Math.min(SHOWN, lines.size()))) {
      out.write("- " + line + "\n");
    }
    more(lines.size() - SHOWN);
  }

  private void more(int count) throws IOException {
    if (count > 0) {
      out.write("\n… and " + count + " more\n");
    }
  }

  static String named(Keyed scenario) {
    ScenarioResult text = scenario.scenario().text();
    return "**"
        + MarkdownText.of(text.name() + space(text.example()))
        + "** "
        + MarkdownText.of(scenario.place());
  }

  private static String slower(Map.Entry<Keyed, Slower> found) {
    Slower times = found.getValue();
    return named(found.getKey()) + " took " + times.before() + " ms, now " + times.now() + " ms";
  }

  private static String space(String example) {
    return example.isEmpty() ? "" : " (" + example + ")";
  }
}
