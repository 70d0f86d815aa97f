package org.handlebook.app.context;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.rules.BadRuleBook;
import org.handlebook.rules.ClaimsReader;
import org.handlebook.rules.RuleBook;
import org.handlebook.rules.RuleBookReader;
import org.handlebook.runner.RunRequest;
import org.handlebook.runner.UsageError;
import org.handlebook.system.SystemFactory;
import org.handlebook.text.Language;
import org.handlebook.text.Text;
import org.handlebook.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Where a command was started.
 *
 * @param project the folder with {@code features} and {@code reports}
 * @param reports where reports go unless somebody says otherwise
 * @param terminal whether the output can overwrite a line
 * @param glue the package of the step definitions
 * @param systems on what scenarios can happen
 * @param environment the variables that were set there
 * @param language of the person who started it
 */
public record CommandContext(
    Path project,
    Path reports,
    ConsoleStream out,
    ConsoleStream err,
    boolean terminal,
    LongSupplier clock,
    String glue,
    Systems systems,
    Map<String, String> environment,
    Language language) {

  private static final String REPORTS = "reports";
  private static final String FEATURES = "features";

  /** Makes a context that tells the person's language by the variables. */
  public CommandContext(
      Path project,
      ConsoleStream out,
      ConsoleStream err,
      boolean terminal,
      LongSupplier clock,
      String glue,
      Systems systems,
      Map<String, String> environment) {
    this(
        project,
        project.resolve(REPORTS),
        out,
        err,
        terminal,
        clock,
        glue,
        systems,
        environment,
        Language.of(environment));
  }

  /**
   * Takes what the launcher script told: {@code handlebook.project}, {@code handlebook.terminal},
   * and {@code handlebook.locale}, which the variables may no longer say. Whoever stands outside of
   * that folder has reports there, and a project of their own if there are features.
   */
  public static CommandContext ofLauncher(ConsoleStream out, ConsoleStream err) {
    Path home = home();
    Path here = Path.of("");
    boolean away = !here.toAbsolutePath().startsWith(home.toAbsolutePath());
    boolean terminal =
        Boolean.getBoolean("handlebook.terminal") && !"dumb".equals(System.getenv("TERM"));
    String locale = System.getProperty("handlebook.locale");
    Language language = locale == null ? Language.of(System.getenv()) : Language.ofLocale(locale);
    Consumer<String> preparing =
        system ->
            err.println(
                "handlebook: " + Text.of(CommandContext.class, "preparing", system).in(language));
    RealSystems real = RealSystems.of(home, preparing);
    Systems systems = Systems.builtIn(real);
    return new CommandContext(
        away && Files.isDirectory(here.resolve(FEATURES)) ? here : home,
        (away ? here : home).resolve(REPORTS),
        out,
        err,
        terminal,
        System::nanoTime,
        RunRequest.SENTENCES,
        systems,
        System.getenv(),
        language);
  }

  /** Returns the folder of Handlebook itself. */
  public static Path home() {
    return Path.of(System.getProperty("handlebook.project", ""));
  }

  public Path features() {
    return project.resolve(FEATURES);
  }

  /**
   * Returns what the tags on rules mean, if the project has a book that says so, with the claims of
   * each document whose feature is among those.
   *
   * @throws UsageError when the book is not as it should be
   */
  public Optional<RuleBook> rules(List<Path> run) {
    Path ruleBook = features().resolve("rules.yml");
    try {
      return Files.exists(ruleBook) ? Optional.of(withClaims(ruleBook, run)) : Optional.empty();
    } catch (BadRuleBook e) {
      throw new UsageError(e);
    } catch (IOException e) {
      throw new UsageError(Text.of(CommandContext.class, "cannot.read", shown(ruleBook)));
    }
  }

  private RuleBook withClaims(Path file, List<Path> run) throws IOException {
    RuleBook ruleBook = RuleBookReader.read(file, shown(file));
    Set<String> rules = ruleBook.rules().map(RuleBook.Rule::id).collect(Collectors.toSet());
    for (RuleBook.Document document : List.copyOf(ruleBook.documents())) {
      Path claims = features().resolve("documents/claims-" + document.id() + ".yml");
      boolean asked = run.stream().anyMatch(path -> isAbout(path, document.id()));
      if (asked && Files.exists(claims)) {
        ruleBook =
            ruleBook.withClaims(
                document.id(), ClaimsReader.read(claims, shown(claims), document.id(), rules));
      }
    }
    return ruleBook;
  }

  private boolean isAbout(Path feature, String document) {
    return feature.startsWith(features().resolve("documents"))
        && feature.getFileName().toString().startsWith(document + "-");
  }

  /** Returns a path as short as a person would name it from here. */
  public String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return VisibleText.line(
        absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString());
  }

  /** Returns whether the project has a folder of features. */
  public boolean isProject() {
    return Files.isDirectory(features());
  }

  /**
   * Returns the paths that a person named, or all features when there are none.
   *
   * @throws UsageError when there are no features here
   */
  public List<String> named(List<String> paths) {
    if (paths.isEmpty() && !isProject()) {
      throw new UsageError(Text.of(CommandContext.class, "no.features"));
    }
    return paths.isEmpty() ? List.of(features().toString()) : paths;
  }

  /** Returns the same, but what is told goes where complaints go. */
  public CommandContext withOutputAside() {
    return withOutput(err);
  }

  /** Returns the same, but what is told is in colours. */
  public CommandContext inColours() {
    return told(out.inColours(), terminal);
  }

  /** Returns the same, for a person of that language. */
  public CommandContext in(Language another) {
    return new CommandContext(
        project, reports, out, err, terminal, clock, glue, systems, environment, another);
  }

  /**
   * Returns where a system is known to differ; null for the model. Where nobody has looked at it,
   * the person is told which system's differences are taken instead.
   *
   * @throws UsageError when a ledger is not as it should be
   */
  public @Nullable KnownDifferences known(SystemFactory systemFactory) {
    KnownDifferences known = systems.known(systemFactory, features());
    if (known != null) {
      known
          .lender()
          .ifPresent(
              near -> warn(Text.of(CommandContext.class, "no.ledger", known.system(), near)));
    }
    return known;
  }

  /** Tells the person at the keyboard something about the command itself. */
  public void tell(Text text) {
    err.println("handlebook: " + text.in(language));
  }

  /** Tells the person at the keyboard what is not as it should be, and stops nothing. */
  public void warn(Text text) {
    tell(Text.of(CommandContext.class, "warning", text));
  }

  private CommandContext told(ConsoleStream where, boolean overwrites) {
    return new CommandContext(
        project, reports, where, err, overwrites, clock, glue, systems, environment, language);
  }

  /** Returns the same, but what is told goes there. */
  public CommandContext withOutput(ConsoleStream elsewhere) {
    return told(elsewhere, false);
  }
}
