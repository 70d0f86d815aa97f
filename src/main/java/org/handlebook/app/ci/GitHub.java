package org.handlebook.app.ci;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handlebook.app.context.CommandContext;
import org.handlebook.report.ci.Summary;
import org.handlebook.report.run.MessageSink;
import org.handlebook.text.Text;

/**
 * What GitHub is told when a run happens in one of its workflows: the summary of the job, and an
 * annotation on the line of what does not hold. Elsewhere nothing is told.
 *
 * <p>While scenarios are told on the console, the runner is {@link Silence asked} to take nothing
 * for a command.
 *
 * @source <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">
 *     GitHub: workflow commands</a>: a summary of a step has 1 MiB at most, and 10 errors of a step
 *     are shown
 */
public final class GitHub implements AutoCloseable {
  private static final int ERRORS = 10;
  private static final long SUMMARY_BYTES = 1 << 20;

  private final CommandContext context;
  private final boolean here;
  private final boolean telling;
  private final Silence silence;
  private final List<Annotations> annotations = new ArrayList<>();
  private final Path folder;
  private boolean reported;

  /**
   * Begins a run whose reports go to the folder.
   *
   * @param part whether it is a part of a run, of which the report of all parts tells
   */
  public GitHub(CommandContext context, Path folder, boolean part) {
    this.context = context;
    this.folder = folder;
    here = isHere(context);
    telling = here && !part;
    silence = Silence.on(context.out(), context);
  }

  static boolean isHere(CommandContext context) {
    return "true".equals(context.environment().get("GITHUB_ACTIONS"));
  }

  /** Says why a command did not come to its end: to the person, and to GitHub if it is there. */
  public static void complain(Text why, CommandContext context) {
    context.tell(why);
    if (isHere(context)) {
      context.out().command(Annotations.withoutPlace("handlebook", why.in(context.language())));
    }
  }

  /**
   * Returns one that listens to a run for what is to be told of it.
   *
   * @param system named where there are several, or ""
   */
  public MessageSink listener(String system) {
    if (!telling) {
      return MessageSink.nobody();
    }
    Annotations listener = new Annotations(place(), system);
    annotations.add(listener);
    return listener;
  }

  /** Tells where the reports of all that was listened to are, now that they are in their place. */
  public void reported() {
    reported = true;
  }

  /** Tells GitHub what was heard. */
  @Override
  public void close() {
    silence.close();
    if (telling) {
      annotate();
      summarize();
      context.out().flush();
    }
  }

  private void annotate() {
    List<String> all =
        annotations.stream().flatMap(one -> one.commands(reported).stream()).toList();
    int shown = all.size() <= ERRORS ? all.size() : ERRORS - 1;
    all.subList(0, shown).forEach(context.out()::command);
    if (shown < all.size()) {
      context
          .out()
          .command("::error::… and " + (all.size() - shown) + " more: see the summary of the job");
    }
  }

  private void summarize() {
    String file = context.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (file.isEmpty() || !reported) {
      return;
    }
    try {
      byte[] summary = Files.readAllBytes(folder.resolve(Summary.FILE));
      Path target = Path.of(file);
      long before = Files.exists(target) ? Files.size(target) : 0;
      if (before + summary.length <= SUMMARY_BYTES) {
        Files.write(target, summary, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      context.warn(Text.of(GitHub.class, "summary.unwritten"));
    }
  }

  /**
   * Returns where the project lies in the repository: what stands before the names of its files.
   */
  private String place() {
    Map<String, String> environment = context.environment();
    Path repository = Path.of(environment.getOrDefault("GITHUB_WORKSPACE", "")).toAbsolutePath();
    Path project = context.project().toAbsolutePath().normalize();
    return project.startsWith(repository.normalize()) && !project.equals(repository.normalize())
        ? repository.normalize().relativize(project).toString().replace('\\', '/') + '/'
        : "";
  }
}
