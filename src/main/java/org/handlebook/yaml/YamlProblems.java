package org.handlebook.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.handlebook.text.Text;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong with one file: a line each, as {@code file:line: what; write instead}. */
public final class YamlProblems {
  private final String file;
  private final Function<List<Text>, BadFile> failure;
  private final List<Problem> all = new ArrayList<>();

  private record Problem(int line, Text text) {}

  /**
   * Collects the problems of a file that has none so far.
   *
   * @param file as people name it
   * @param failure makes one exception of all lines
   */
  public YamlProblems(String file, Function<List<Text>, BadFile> failure) {
    this.file = file;
    this.failure = failure;
  }

  /** Adds what is wrong at a node. */
  public void add(Node node, Text what, Text instead) {
    add(YamlTree.line(node), what, instead);
  }

  /** Adds what is wrong in a line. */
  public void add(int line, Text what, Text instead) {
    all.add(new Problem(line, problem(file, line, what, instead)));
  }

  /** Returns a problem as a line of its own. */
  public static Text problem(String file, int line, Text what, Text instead) {
    return Text.of(YamlProblems.class, "problem", file + ":" + line, what, instead);
  }

  /** Throws the failure if anything is wrong. */
  public void check() {
    if (!all.isEmpty()) {
      throw failure();
    }
  }

  /** Returns the failure that says all of it, line by line. */
  public BadFile failure() {
    all.sort(Comparator.comparingInt(Problem::line));
    return failure.apply(all.stream().map(Problem::text).toList());
  }
}
