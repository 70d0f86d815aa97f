package org.handlebook.cli;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.machine.TestBed;

/** The systems of one run, all open before anything runs on one. */
final class TestBeds implements AutoCloseable {
  private final List<TestBed> beds = new ArrayList<>();

  /**
   * Opens all.
   *
   * @throws org.handlebook.cli.engine.Refusal when one cannot be had here
   */
  TestBeds(Systems systems, List<String> words) {
    try {
      words.forEach(word -> beds.add(systems.open(word)));
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  List<TestBed> all() {
    return beds;
  }

  @Override
  public void close() {
    beds.forEach(TestBed::close);
  }
}
