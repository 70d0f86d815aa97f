package org.handlebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a command cost: medians over several runs.
 *
 * @param seconds from start to end
 * @param megabytes the most memory it held at a time; 0 where /proc does not tell
 */
record Measured(double seconds, double megabytes) {

  static Measured of(int runs, List<String> command, Path log) throws IOException {
    double[] seconds = new double[runs];
    double[] megabytes = new double[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
      megabytes[i] = peak(process) / 1024.0;
      seconds[i] = (System.nanoTime() - start) / 1e9;
      if (process.exitValue() != 0) {
        System.out.println("  note: exit code " + process.exitValue() + ", see " + log);
      }
    }
    return new Measured(median(seconds), median(megabytes));
  }

  private static long peak(Process process) {
    long peak = 0;
    try {
      do {
        peak = Math.max(peak, highWater(process.pid()));
      } while (!process.waitFor(5, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return peak;
  }

  private static long highWater(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
