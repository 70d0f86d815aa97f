package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Text;
import org.handlebook.text.VisibleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code new}: begins a feature that holds, for somebody to go on with. */
@Command(
    name = "new",
    description = "Begins a feature: one that holds and shows how to go on.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  handlebook new \"Handles of my service\"",
      "  handlebook new \"파이프와 자식\" --lang ko --area pipes",
      "  handlebook new \"Locks\" --area synchronisation -o locks.feature",
      "",
      "Exit codes: 0 written; 2 it cannot be written; 3 handlebook itself is broken."
    })
public final class New implements Callable<Integer> {
  private static final List<String> AREAS =
      List.of(
          "handles",
          "inheritance",
          "duplication",
          "names",
          "synchronisation",
          "pipes",
          "mailslots");
  private static final String TITLE = "TITLE";

  @Parameters(paramLabel = "TITLE", description = "The feature's name.")
  private String title = "";

  @Option(
      names = "--area",
      paramLabel = "AREA",
      description =
          "What it is about: handles (the default), inheritance, duplication, names,"
              + " synchronisation, pipes or mailslots.")
  private String area = AREAS.get(0);

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where it goes; by default a file named by the title, in features/ if that is here, else"
              + " here.")
  private @Nullable Path output;

  private final CommandContext context;

  public New(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    String name = VisibleText.line(title).strip();
    if (name.isEmpty()) {
      throw new UsageError(Text.of(New.class, "new.title"));
    }
    if (!AREAS.contains(area)) {
      throw new UsageError(Text.of(New.class, "new.area", area, String.join(", ", AREAS)));
    }
    Path file = output == null ? folder().resolve(fileName(name)) : output;
    if (Files.exists(file)) {
      throw new UsageError(Text.of(New.class, "new.exists", context.shown(file)));
    }
    new WrittenFile(context).write(file, template().replace(TITLE, name));
    context
        .out()
        .println(Text.of(New.class, "new.next", context.shown(file)).in(context.language()));
    return ExitCode.AS_EXPECTED;
  }

  private static Path folder() {
    Path features = Path.of("features");
    return Files.isDirectory(features) ? features : Path.of("");
  }

  /** Returns the name of the file of a title: its letters and digits, words joined by hyphens. */
  static String fileName(String title) {
    String words =
        Normalizer.normalize(title, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
            .replaceAll("^-|-$", "");
    return (words.isEmpty() ? "new" : words) + ".feature";
  }

  private String template() {
    String name = "new/" + area + '_' + context.language().code() + ".feature";
    try (InputStream file = New.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name);
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
