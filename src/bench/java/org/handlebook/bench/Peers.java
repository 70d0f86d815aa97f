package org.handlebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Who runs the same features side by side.
 *
 * @param root of the project
 * @param java the program that starts Java
 * @param classPath of the benchmark and of stock Cucumber
 */
record Peers(Path root, String java, String classPath) {

  Path work() {
    return root.resolve("target/bench");
  }

  /** Where a corpus is, or will be. */
  Path features(String corpus) {
    return work().resolve("features").resolve(corpus);
  }

  Measured.Command handlebook(Path features) {
    return new Measured.Command(
        List.of(root.resolve("handlebook").toString(), "run", features.toString()),
        work().resolve("handlebook.log"));
  }

  Measured.Command stock(Path features) throws IOException {
    Path reports = Files.createDirectories(work().resolve("stock"));
    return new Measured.Command(
        List.of(
            java, "-cp", classPath, Stock.class.getName(), features.toString(), reports.toString()),
        work().resolve("stock.log"));
  }
}
