package org.handlebook.app.context;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.system.SystemFactory;

/** The systems of one run, all open before anything runs on one. */
public final class OpenSystems implements AutoCloseable {
  private final List<SystemFactory> systemFactories = new ArrayList<>();

  /**
   * Opens all.
   *
   * @throws org.handlebook.runner.UsageError when one cannot be had here
   */
  public OpenSystems(Systems systems, List<String> words) {
    try {
      words.forEach(word -> systemFactories.add(systems.open(word)));
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  public List<SystemFactory> all() {
    return systemFactories;
  }

  @Override
  public void close() {
    systemFactories.forEach(SystemFactory::close);
  }
}
