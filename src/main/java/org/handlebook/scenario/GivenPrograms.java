package org.handlebook.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.vm.Executable;
import org.handlebook.c.vm.ProgramErrors;
import org.handlebook.record.MediaTypes;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.system.MissingPrograms;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.trace.SourceLine;
import org.handlebook.win32.Call;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProgramFile;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.WindowsPrograms;

/**
 * The programs that the scenario gives, by the names of their files, and those that are missing.
 */
public final class GivenPrograms {
  private final HostedScenario scenario;
  private final Map<String, Executable> programs = new LinkedHashMap<>();
  private final MissingPrograms missing = new MissingPrograms();

  public GivenPrograms(HostedScenario scenario) {
    this.scenario = scenario;
  }

  /** Gives a program whose text stands under the step. */
  public void give(String name, String code) {
    SnippetLocation place = scenario.snippet();
    try {
      put(name, Executable.compile(name, code, file -> Optional.empty()));
    } catch (ProgramErrors wrong) {
      throw mistake(
          wrong,
          d ->
              "%s:%d:%d"
                  .formatted(
                      place.file(),
                      place.line() + d.at().line(),
                      place.indent() + d.at().column()));
    }
  }

  /** Gives a program that stands in a file, beside the feature. */
  public void giveFile(String name, String file) {
    try {
      put(name, ProgramSource.compile(scenario.beside(file), file));
    } catch (ProgramErrors wrong) {
      throw mistake(wrong, d -> d.at().toString());
    }
  }

  private static ScenarioMistake mistake(
      ProgramErrors wrong, java.util.function.Function<Diagnostic, String> place) {
    return new ScenarioMistake(
        lines(wrong, d -> place.apply(d) + ": " + d.english()),
        lines(wrong, d -> place.apply(d) + ": " + d.korean()));
  }

  private static String lines(
      ProgramErrors wrong, java.util.function.Function<Diagnostic, String> line) {
    return wrong.diagnostics().stream().map(line).collect(Collectors.joining("\n"));
  }

  /** Notes that there is no program of that name. */
  void lack(String name) {
    if (find(name).isPresent()) {
      throw contradiction(name);
    }
    missing.add(name);
  }

  private void put(String name, Executable program) {
    if (missing.contains(name)) {
      throw contradiction(name);
    }
    programs.put(ProgramFile.key(name), program);
    if (scenario.watch().filter(ProgramWatch::isFilm).isPresent()) {
      show(program);
    }
  }

  /** Leaves the text of a program with its step, for the film that is made of it. */
  private void show(Executable program) {
    JsonWriter json = new JsonWriter().startObject().startArray("files");
    program
        .texts()
        .forEach(
            (file, text) ->
                json.startObject()
                    .field("file", SourceLine.file(file))
                    .field("text", text.replace("\r", ""))
                    .endObject());
    scenario.attach(MediaTypes.PROGRAM, json.endArray().endObject().take());
  }

  private static ScenarioMistake contradiction(String name) {
    return new ScenarioMistake(
        "The scenario gives the program \"%s\", and says that there is none.".formatted(name),
        "시나리오가 \"%s\" 프로그램을 주면서 그런 프로그램이 없다고도 한다.".formatted(name));
  }

  /**
   * Has a system know of a program that a call is to start and that is nowhere. Where programs run
   * without a scenario, nobody plays one that is not given.
   */
  void miss(Call<?> call, SystemUnderTest system) {
    Optional<ProgramWatch> watch = scenario.watch();
    Call<?> plain = call instanceof RawCall<?> raw ? raw.call() : call;
    if (watch.isPresent() && plain instanceof CreateProcess creation) {
      String name = ProgramFile.name(creation);
      boolean there = name.isEmpty() || find(name).isPresent() || WindowsPrograms.has(name);
      if (!there) {
        system.lackProgram(name);
        watch.get().missed(name);
      }
    }
  }

  boolean isEmpty() {
    return programs.isEmpty();
  }

  /** Returns the program of that name, with or without folder and extension. */
  Optional<Executable> find(String name) {
    return Optional.ofNullable(programs.get(ProgramFile.key(name)));
  }

  /** Returns the program of that name, which must be given. */
  Executable get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new ScenarioMistake(
                    "No program \"%s\" is given. Begin with: Given the program \"%s\":"
                        .formatted(name, name),
                    "\"%s\" 프로그램이 주어지지 않았다. 다음으로 시작한다: 조건 프로그램 \"%s\"은 다음과 같다:"
                        .formatted(name, name)));
  }
}
