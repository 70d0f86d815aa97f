package org.handlebook.app.command;

import java.util.concurrent.Callable;
import org.handlebook.app.ci.Silence;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.app.doctor.Examination;
import org.handlebook.app.doctor.Toolbox;
import picocli.CommandLine.Command;

/** The word {@code doctor}: says which systems are usable here. */
@Command(
    name = "doctor",
    description =
        "Says which systems are usable here, by starting a process on each, and what to install"
            + " for the others.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  handlebook doctor",
      "",
      "Exit codes: 0 all that is here works; 2 something that is here does not;",
      "3 handlebook itself is broken."
    })
public final class Doctor implements Callable<Integer> {
  private final CommandContext context;
  private final Toolbox tools;

  public Doctor(CommandContext context, Toolbox tools) {
    this.context = context;
    this.tools = tools;
  }

  @Override
  public Integer call() {
    try (Silence silence = Silence.on(context.out(), context)) {
      Examination.Diagnosis found = new Examination(tools, context.systems()::open).examine();
      found.lines(context.language()).forEach(context.out()::println);
      return found.isSomethingBroken() ? ExitCode.NOT_RUN : ExitCode.AS_EXPECTED;
    }
  }
}
