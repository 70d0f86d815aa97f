package org.handlebook.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.handlebook.app.ci.Silence;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.app.context.Systems;
import org.handlebook.c.export.CProgram;
import org.handlebook.c.export.ExportTrace;
import org.handlebook.c.export.RecordingSystemFactory;
import org.handlebook.report.run.MessageSink;
import org.handlebook.runner.FeatureFile;
import org.handlebook.runner.RunRequest;
import org.handlebook.runner.Selection;
import org.handlebook.runner.UsageError;
import org.handlebook.runner.scope.RunScope;
import org.handlebook.system.SystemFactory;
import org.handlebook.text.Text;
import org.handlebook.text.VisibleText;
import org.handlebook.trace.TraceListener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code export-c}: writes a scenario as a program in C. */
@Command(
    name = "export-c",
    description =
        "Writes one program in C that makes the calls of a scenario on a real Windows, and compares"
            + " each answer with the model's.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  handlebook export-c features/rules/handles.feature:12",
      "  handlebook export-c features/rules/handles.feature:12 -o scenario.c",
      "",
      "Exit codes: 0 written; 1 the scenario does not hold on the model; 2 it cannot be written;",
      "3 handlebook itself is broken."
    })
public final class ExportC implements Callable<Integer> {
  @Parameters(paramLabel = "FILE:LINE", description = "The scenario at that line.")
  private String place = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the program goes; to the standard output by default.")
  private @Nullable Path output;

  private final CommandContext context;

  public ExportC(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    FeatureFile file = Selection.of(List.of(place)).get(0);
    if (file.lines().isEmpty()) {
      throw new UsageError(Text.of(ExportC.class, "which.scenario", VisibleText.line(place)));
    }
    String name = output == null ? "scenario.c" : fileName(output);
    ScenarioLines scenario = ScenarioLines.at(file);
    ExportTrace exportTrace = new ExportTrace();
    try (Silence silence = Silence.on(context.err(), context)) {
      int code = watch(scenario.only(), exportTrace);
      if (code == ExitCode.AS_EXPECTED) {
        write(scenario, exportTrace, name);
      }
      return code;
    }
  }

  /** Lets the scenario happen on the model; only what goes wrong is told. */
  private int watch(FeatureFile file, ExportTrace exportTrace) {
    ConsoleStream nobody = ConsoleStream.to(OutputStream.nullOutputStream());
    Path reports = temporary();
    try (SystemFactory systemFactory =
            new RecordingSystemFactory(context.systems().open(Systems.MODEL), exportTrace);
        RunScope.Binding watching = RunScope.binding(TraceListener.class, exportTrace)) {
      RunRequest request =
          new RunRequest(
              List.of(file),
              false,
              null,
              null,
              null,
              1,
              context.glue(),
              RunName.of(context.environment()),
              reports,
              null,
              Set.of(),
              systemFactory,
              context.language(),
              null);
      int code =
          new LiveRun(context.withOutput(nobody), request, false, () -> {})
              .run(MessageSink.nobody(), () -> {});
      if (code != ExitCode.AS_EXPECTED) {
        context.tell(Text.of(ExportC.class, "does.not.hold", VisibleText.line(place)));
      }
      return code;
    } finally {
      remove(reports);
    }
  }

  private void write(ScenarioLines scenario, ExportTrace exportTrace, String name) {
    exportTrace
        .obstacle()
        .ifPresent(
            reason -> {
              throw new UsageError(
                  Text.of(ExportC.class, "no.program", VisibleText.line(place), reason));
            });
    String program = new CProgram(exportTrace).write(scenario.text(), name);
    if (output == null) {
      context.out().print(program);
      return;
    }
    boolean isNew = !Files.exists(output);
    try {
      Files.writeString(output, program);
    } catch (IOException e) {
      if (isNew) {
        removeHalf(output);
      }
      throw new UsageError(
          Text.of(ExportC.class, "cannot.write", VisibleText.line(output.toString())));
    }
  }

  /** Takes away what would be taken for a program. */
  private static void removeHalf(Path output) {
    try {
      Files.deleteIfExists(output);
    } catch (IOException e) {
      // it is told already that nothing can be written there
    }
  }

  private static String fileName(Path output) {
    Path name = output.getFileName();
    if (name == null || Files.isDirectory(output)) {
      throw new UsageError(
          Text.of(ExportC.class, "is.folder", VisibleText.line(output.toString())));
    }
    if (name.toString().endsWith(".feature")) {
      throw new UsageError(
          Text.of(ExportC.class, "is.feature", VisibleText.line(output.toString())));
    }
    return name.toString();
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("handlebook-export");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
