package org.handlebook.c.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.handlebook.c.write.Literal;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Constant;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.jspecify.annotations.Nullable;

/** A scenario that was watched, as one program in C. */
public final class CProgram {
  /** The least time until a call is taken to be blocked that should come back. */
  private static final long PATIENCE_MILLIS = 10_000;

  private static final long LEAST_PASSING_MILLIS = 1_000;

  private final ExportTrace exportTrace;
  private final ProgramNames names;
  private final Map<Integer, Integer> actionOfCall = new HashMap<>();
  private final Map<Integer, Reply<?>> ends = new HashMap<>();
  private int lastLine;

  public CProgram(ExportTrace exportTrace) {
    this.exportTrace = exportTrace;
    this.names = new ProgramNames(exportTrace);
    List<Action> actions = exportTrace.actions();
    for (int i = 0; i < actions.size(); i++) {
      if (actions.get(i) instanceof Action.Made made) {
        actionOfCall.put(made.number(), i);
        ends.putIfAbsent(made.number(), made.reply());
      } else if (actions.get(i) instanceof Action.Back back) {
        ends.put(back.call().number(), back.reply());
      }
    }
  }

  /**
   * Returns the whole program.
   *
   * @param scenario the scenario as it stands in its file
   * @param file what the program's file will be called
   */
  public String write(List<String> scenario, String file) {
    String calls = calls(new Claims(String.join("\n", scenario)));
    List<Action> actions = exportTrace.actions();
    Map<String, String> parts = new HashMap<>();
    parts.put("SCENARIO", comment(scenario));
    parts.put("FILE", Literal.comment(file));
    parts.put("PATIENCE", Long.toString(patience()));
    parts.put("CONSOLE", console(calls));
    parts.put("SEATS", seats());
    parts.put("COUNT", Integer.toString(actions.size()));
    parts.put("OPERATIONS", operations());
    parts.put("VARIABLES", variables());
    parts.put("CALLS", calls);
    parts.put("SCRIPT", actions.stream().map(this::scriptLine).collect(Collectors.joining()));
    parts.put("NAMES", quotedNames());
    parts.put("ENVIRONMENT", environment());
    return new ProgramHelpers(filled(template(), parts)).needed();
  }

  private static String filled(String template, Map<String, String> parts) {
    String text = template;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      text = text.replace("@" + part.getKey() + "@", part.getValue());
    }
    return text;
  }

  private static String template() {
    try (InputStream in = Objects.requireNonNull(CProgram.class.getResourceAsStream("program.c"))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String comment(List<String> scenario) {
    return scenario.stream()
        .map(line -> (" * " + Literal.comment(line)).stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  /** On Wine 8.0, who has a console cannot make a child for another parent: error 6. */
  private static String console(String calls) {
    return calls.contains("PROC_THREAD_ATTRIBUTE_PARENT_PROCESS")
        ? "DETACHED_PROCESS"
        : "CREATE_NO_WINDOW";
  }

  private static String environment() {
    return SystemUnderTest.FIRST_ENVIRONMENT.stream()
        .map(string -> string.replace("\\", "\\\\"))
        .collect(Collectors.joining("\\0", "", "\\0"));
  }

  /** Calls that wait for long have that long, and the least time besides. */
  private long patience() {
    return times().max().orElse(0) + PATIENCE_MILLIS;
  }

  private LongStream times() {
    return exportTrace.actions().stream()
        .filter(Action.Made.class::isInstance)
        .mapToLong(action -> TimeLimits.longest(((Action.Made) action).call()));
  }

  /** Returns when all that calls were told to wait for is over, nothing happens any more. */
  private long passing(long milliseconds) {
    return Math.min(milliseconds, times().sum() + LEAST_PASSING_MILLIS);
  }

  private String seats() {
    return exportTrace.seats().keySet().stream().map(names::of).collect(Collectors.joining(", "));
  }

  private String quotedNames() {
    return exportTrace.seats().values().stream()
        .map(Literal::narrow)
        .collect(Collectors.joining(", "));
  }

  private String variables() {
    return exportTrace.variables().stream()
        .map(variable -> "    " + variable.ctype() + " " + names.field(variable) + ";\n")
        .collect(Collectors.joining());
  }

  /** Operations that go on while their caller does something else need a place that stays. */
  private String operations() {
    int count = names.operations();
    return count == 0
        ? ""
        : "static struct { OVERLAPPED overlapped; char bytes[65536]; } operations["
            + count
            + "];\n";
  }

  private String calls(Claims claims) {
    StringBuilder text = new StringBuilder();
    for (Action action : exportTrace.actions()) {
      if (action instanceof Action.Made made) {
        text.append(call(made, claims)).append('\n');
      }
    }
    return text.toString();
  }

  private String call(Action.Made made, Claims claims) {
    int action = Objects.requireNonNull(actionOfCall.get(made.number()));
    ExportTrace.PrintedCall printed = exportTrace.printed(made);
    String comment =
        printed == null ? "" : "/* " + Literal.comment(printed.step().text()) + " */\n";
    return comment + new CallWriter(made, action, names, claims).write(ends.get(made.number()));
  }

  private String scriptLine(Action action) {
    if (action instanceof Action.Begin begin) {
      return line("BEGIN", names.of(begin.first()), "NOBODY", 0, "NULL", null, "");
    } else if (action instanceof Action.Made made) {
      return line(made);
    } else if (action instanceof Action.Back back) {
      int of = Objects.requireNonNull(actionOfCall.get(back.call().number()));
      return line("BACK", names.of(back.call().caller()), "NOBODY", of, "NULL", null, "");
    }
    return line(
        "PASS",
        "NOBODY",
        "NOBODY",
        passing(((Action.Pass) action).milliseconds()),
        "NULL",
        null,
        "");
  }

  private String line(Action.Made made) {
    ExportTrace.PrintedCall printed = exportTrace.printed(made);
    return line(
        kind(made.reply()),
        names.of(made.caller()),
        made(made),
        0,
        names.of(made),
        printed == null ? null : step(printed),
        printed == null ? made.call().function() : printed.text());
  }

  private static String kind(Reply<?> reply) {
    if (reply instanceof Reply.Returned<?>) {
      return "CALL";
    }
    return reply instanceof Reply.Pending<?> ? "BLOCKS" : "ENDS";
  }

  /** Returns the thread that the call makes and that begins at once. */
  private String made(Action.Made made) {
    ThreadRef thread = made.made();
    int flags =
        made.call() instanceof CreateProcess create
            ? create.dwCreationFlags()
            : made.call() instanceof CreateThread create ? create.dwCreationFlags() : 0;
    return thread == null || (flags & Constant.CREATE_SUSPENDED) != 0 ? "NOBODY" : names.of(thread);
  }

  /** Returns the sentence of a step, before the first of its calls. */
  private @Nullable String step(ExportTrace.PrintedCall printed) {
    int line = printed.step().line();
    if (line == lastLine) {
      return null;
    }
    lastLine = line;
    return line + ": " + printed.step().text();
  }

  private static String line(
      String kind,
      String seat,
      String made,
      long number,
      String act,
      @Nullable String step,
      String text) {
    return "    {%s, %s, %s, %d, %s,%n     %s,%n     %s},%n"
        .formatted(
            kind,
            seat,
            made,
            number,
            act,
            step == null ? "NULL" : Literal.narrow(step),
            Literal.narrow(text));
  }
}
