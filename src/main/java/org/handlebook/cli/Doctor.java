package org.handlebook.cli;

import java.util.concurrent.Callable;
import org.handlebook.cli.doctor.Examination;
import org.handlebook.cli.doctor.Toolbox;
import picocli.CommandLine.Command;

/** The word {@code doctor}: says which systems are usable here. */
@Command(
    name = "doctor",
    description =
        "Says which systems are usable here, by starting a process on each, and what to install"
            + " for the others.",
    mixinStandardHelpOptions = true,
    versionProvider = Handlebook.Version.class,
    footer = {
      "",
      "Exit codes: 0 all that is here works; 2 something that is here does not;",
      "3 handlebook itself is broken."
    })
final class Doctor implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Toolbox tools;

  Doctor(Surroundings surroundings, Toolbox tools) {
    this.surroundings = surroundings;
    this.tools = tools;
  }

  @Override
  public Integer call() {
    try (Silence silence = Silence.on(surroundings.out(), surroundings)) {
      Examination.Diagnosis found = new Examination(tools, surroundings.systems()::open).examine();
      found.lines().forEach(surroundings.out()::println);
      return found.isSomethingBroken() ? ExitCode.NOT_RUN : ExitCode.AS_EXPECTED;
    }
  }
}
