package org.handlebook.app.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handlebook.runner.UsageError;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.agent.host.Wine;
import org.handlebook.system.agent.host.WineLauncher;
import org.handlebook.system.agent.host.Wines;

/** Looks at what is here, and tries on each system whether a process starts. */
public final class Examination {
  private static final String WINE = "wine";

  private final Toolbox tools;
  private final Function<String, SystemFactory> systems;

  /**
   * Makes an examination of these tools.
   *
   * @param systems opens the system of a word, or throws {@link UsageError}
   */
  public Examination(Toolbox tools, Function<String, SystemFactory> systems) {
    this.tools = tools;
    this.systems = systems;
  }

  /** Returns what was found. */
  public Diagnosis examine() {
    return new Diagnosis(
        List.of(Finding.usable("Java", tools.java()), maven(), compiler(), agent()),
        Stream.of(List.of(tried("model", "model", "usable")), wines(), List.of(windows()))
            .flatMap(List::stream)
            .toList());
  }

  private Finding maven() {
    return tools
        .maven()
        .map(mvn -> Finding.usable("Maven", mvn.toString()))
        .orElseGet(() -> Finding.missing("Maven", "not here; install it to build:", Remedy.MAVEN));
  }

  private Finding compiler() {
    return tools
        .compiler()
        .map(program -> Finding.usable("Compiler", program.toString()))
        .orElseGet(
            () ->
                Finding.missing(
                    "Compiler", "not here; install one to build the agent:", forCompiler()));
  }

  private Remedy forCompiler() {
    return tools.isWindows() ? Remedy.WINDOWS_COMPILER : Remedy.CROSS_COMPILER;
  }

  private Finding agent() {
    if (tools.agentBuilt()) {
      return Finding.usable("Agent", "built");
    }
    return tools.compiler().isPresent()
        ? Finding.missing("Agent", "not built, though a compiler is here; try:", Remedy.BUILD_AGAIN)
        : Finding.missing("Agent", "not built: no compiler was there");
  }

  /** Returns one for each Wine, the newest first, which is taken if nobody chooses. */
  private List<Finding> wines() {
    if (tools.isWindows()) {
      return List.of(Finding.missing(WINE, "not for Windows"));
    }
    Wines here = Wines.in(tools.folders());
    List<Finding> found = new ArrayList<>();
    for (Wine wine : here.usable()) {
      boolean isTaken = here.usable().get(0).equals(wine);
      found.add(onAgent(WINE, WINE + "=" + wine.program(), words(wine, isTaken)));
    }
    here.broken().forEach(e -> found.add(Finding.broken(WINE, "broken: " + e.getMessage())));
    if (found.isEmpty()) {
      found.add(Finding.missing(WINE, "not usable: Wine is not here; install it:", Remedy.WINE));
    }
    return found;
  }

  private String words(Wine wine, boolean isTaken) {
    Path templates = tools.templates();
    String prefix = WineLauncher.isPrepared(wine, templates) ? "" : ", prefix prepared just now";
    String choice = isTaken ? "" : ", with --on " + wine.system();
    return "usable: " + wine.version() + ", " + wine.program() + prefix + choice;
  }

  private Finding windows() {
    return tools.isWindows()
        ? onAgent("windows", "windows", "usable: this machine")
        : Finding.missing("windows", "not here: this is " + tools.operatingSystem());
  }

  private Finding onAgent(String name, String system, String words) {
    return tools.agentBuilt()
        ? tried(name, system, words)
        : Finding.missing(name, "not usable: the agent is not built");
  }

  private Finding tried(String name, String system, String words) {
    try (SystemFactory systemFactory = systems.apply(system);
        SystemUnderTest underTest = systemFactory.open()) {
      underTest.startProcess();
      return Finding.usable(name, words);
    } catch (UsageError | SystemFailure e) {
      return Finding.broken(name, "broken: " + e.getMessage());
    }
  }

  /**
   * What an examination found.
   *
   * @param tools what builds
   * @param systems what runs
   */
  public record Diagnosis(List<Finding> tools, List<Finding> systems) {

    /** Returns whether something is here and does not work. */
    public boolean isSomethingBroken() {
      return systems.stream().anyMatch(Finding::isBroken);
    }

    /** Returns what was found, as a person reads it. */
    public List<String> lines() {
      Stream<String> first = tools.stream().flatMap(finding -> finding.lines().stream());
      Stream<String> second = systems.stream().flatMap(finding -> finding.lines().stream());
      return Stream.of(first, Stream.of(""), second).flatMap(Function.identity()).toList();
    }
  }
}
