package org.handlebook.scenario;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.system.SystemFactory;
import org.handlebook.trace.StepLocation;
import org.handlebook.trace.TraceListener;
import org.jspecify.annotations.Nullable;

/**
 * The running scenario as its host sees it: which step it is at, where to attach things, and what
 * the host has chosen for it. The host begins it before its first step, and ends it after its last.
 */
public final class HostedScenario {
  private @Nullable Host host;
  private @Nullable SystemFactory system;
  private Optional<KnownDifferences> known = Optional.empty();
  private Optional<TraceListener> listener = Optional.empty();
  private Optional<ProgramWatch> watch = Optional.empty();
  private Runnable ending = () -> {};

  /** What runs scenarios: Cucumber. */
  public interface Host {
    /** Returns the scenario's file, as people name it. */
    String file();

    /** Returns where that file is. */
    default Path path() {
      return Path.of(file());
    }

    /** Returns the scenario's line; for a row of examples, the row's. */
    int line();

    /** Returns the step that is running; the scenario itself before the first one. */
    StepLocation step();

    /** Attaches data to the step that is running. */
    void attach(String mediaType, String data);

    /** Returns whether a step has failed already. */
    boolean isFailed();
  }

  /**
   * Chooses the system on which the scenario happens; without a choice it is the one that the
   * property {@code handlebook.system} names, and the model without that.
   */
  public void on(SystemFactory chosen) {
    system = chosen;
  }

  /** Chooses the known differences with which the scenario's failures are compared. */
  public void compareWith(KnownDifferences differences) {
    known = Optional.of(differences);
  }

  /** Chooses who hears of each step's trace. */
  public void tell(TraceListener chosen) {
    listener = Optional.of(chosen);
  }

  /** Chooses who watches the programs that run in it. */
  @API(status = API.Status.INTERNAL)
  public void watchPrograms(ProgramWatch chosen) {
    watch = Optional.of(chosen);
  }

  /** Begins the scenario, before its first step. */
  public void begin(Host scenario) {
    host = scenario;
  }

  /** Ends the scenario, after its last step. */
  public void end() {
    ending.run();
  }

  /** Returns the system on which the scenario happens. */
  public SystemFactory system() {
    return system == null ? ChosenSystem.get() : system;
  }

  Optional<KnownDifferences> known() {
    return known;
  }

  Optional<TraceListener> listener() {
    return listener;
  }

  Optional<ProgramWatch> watch() {
    return watch;
  }

  void atEnd(Runnable action) {
    ending = action;
  }

  private Host host() {
    return Objects.requireNonNull(host, "no scenario is running");
  }

  String feature() {
    return host().file();
  }

  /** Returns where a file is that stands beside the feature. */
  Path beside(String file) {
    return host().path().toAbsolutePath().resolveSibling(file);
  }

  int line() {
    return host().line();
  }

  /** Returns the step that is running; the scenario itself before the first one. */
  public StepLocation here() {
    return host().step();
  }

  SnippetLocation snippet() {
    return SnippetLocation.under(host().path(), feature(), here().line());
  }

  void attach(String mediaType, String data) {
    host().attach(mediaType, data);
  }

  boolean isFailed() {
    return host().isFailed();
  }
}
