package org.handlebook.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handlebook.runner.FailureWording;
import org.handlebook.runner.UsageError;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.agent.host.Wine;
import org.handlebook.system.agent.host.WineLauncher;
import org.handlebook.system.agent.host.Wines;
import org.handlebook.text.Language;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;

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
        List.of(
            Finding.usable(name("Java"), said("found", tools.java())),
            maven(),
            compiler(),
            agent()),
        Stream.of(List.of(tried("model", "model", said("usable"))), wines(), List.of(windows()))
            .flatMap(List::stream)
            .toList());
  }

  private Finding maven() {
    return tools
        .maven()
        .map(mvn -> Finding.usable(name("Maven"), said("found", mvn.toString())))
        .orElseGet(() -> Finding.missing(name("Maven"), said("no.maven"), Remedy.MAVEN));
  }

  private Finding compiler() {
    return tools
        .compiler()
        .map(program -> Finding.usable(said("compiler"), said("found", program.toString())))
        .orElseGet(() -> Finding.missing(said("compiler"), said("no.compiler"), forCompiler()));
  }

  private Remedy forCompiler() {
    return tools.isWindows() ? Remedy.WINDOWS_COMPILER : Remedy.CROSS_COMPILER;
  }

  private Finding agent() {
    if (tools.agentBuilt()) {
      return Finding.usable(said("agent"), said("built"));
    }
    return tools.compiler().isPresent()
        ? Finding.missing(said("agent"), said("not.built"), Remedy.BUILD_AGAIN)
        : Finding.missing(said("agent"), said("nothing.builds"));
  }

  /** Returns one for each Wine, the newest first, which is taken if nobody chooses. */
  private List<Finding> wines() {
    if (tools.isWindows()) {
      return List.of(Finding.missing(name(WINE), said("not.for.windows")));
    }
    Wines here = Wines.in(tools.folders());
    List<Finding> found = new ArrayList<>();
    for (Wine wine : here.usable()) {
      boolean isTaken = here.usable().get(0).equals(wine);
      found.add(onAgent(WINE, WINE + "=" + wine.program(), words(wine, isTaken)));
    }
    here.broken().forEach(e -> found.add(broken(WINE, e.getMessage())));
    if (found.isEmpty()) {
      found.add(Finding.missing(name(WINE), said("no.wine"), Remedy.WINE));
    }
    return found;
  }

  private Text words(Wine wine, boolean isTaken) {
    boolean prepared = WineLauncher.isPrepared(wine, tools.templates());
    Object prefix = prepared ? "" : said("prepared");
    Object choice = isTaken ? "" : said("choice", wine.system());
    return said("wine", wine.version(), wine.program().toString(), prefix, choice);
  }

  private Finding windows() {
    return tools.isWindows()
        ? onAgent("windows", "windows", said("this.machine"))
        : Finding.missing(name("windows"), said("no.windows", tools.operatingSystem()));
  }

  private Finding onAgent(String name, String system, Text words) {
    return tools.agentBuilt()
        ? tried(name, system, words)
        : Finding.missing(name(name), said("no.agent"));
  }

  private Finding tried(String name, String system, Text words) {
    try (SystemFactory systemFactory = systems.apply(system);
        SystemUnderTest underTest = systemFactory.open()) {
      underTest.startProcess();
      return Finding.usable(name(name), words);
    } catch (UsageError e) {
      return broken(name, e.why());
    } catch (SystemFailure e) {
      return broken(name, FailureWording.of(e));
    }
  }

  private static Finding broken(String name, @Nullable Object why) {
    return Finding.broken(name(name), said("broken", why == null ? "" : why));
  }

  /** Returns a name that is the same in every language. */
  private static Text name(String name) {
    return said("found", name);
  }

  private static Text said(String key, Object... arguments) {
    return Text.of(Examination.class, key, arguments);
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
    public List<String> lines(Language language) {
      Stream<String> first = tools.stream().flatMap(each -> each.lines(language).stream());
      Stream<String> second = systems.stream().flatMap(each -> each.lines(language).stream());
      return Stream.of(first, Stream.of(""), second).flatMap(Function.identity()).toList();
    }
  }
}
