package org.handlebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a command cost: medians over several runs.
 *
 * @param seconds from start to end
 * @param cpuSeconds what it and all that it started computed, which other work on the machine hardly changes; 0 where /proc does not
 *     tell
 * @param megabytes the most memory it held at a time; 0 where /proc does not tell
 */
record Measured(double seconds, double cpuSeconds, double megabytes) {
  /** How many units of /proc's times a second has, on every Linux. */
  private static final double TICKS = 100;

  /** Runs commands in turn, so that what else the machine does falls on all of them alike. */
  static List<Measured> inTurn(int runs, List<Command> commands) throws IOException {
    double[][] seconds = new double[commands.size()][runs];
    double[][] cpuSeconds = new double[commands.size()][runs];
    double[][] megabytes = new double[commands.size()][runs];
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < commands.size(); i++) {
        long start = System.nanoTime();
        double cpu = childrensSeconds();
        megabytes[i][run] = peak(commands.get(i).start()) / 1024.0;
        cpuSeconds[i][run] = childrensSeconds() - cpu;
        seconds[i][run] = (System.nanoTime() - start) / 1e9;
      }
    }
    List<Measured> measured = new ArrayList<>();
    for (int i = 0; i < commands.size(); i++) {
      measured.add(
          new Measured(median(seconds[i]), median(cpuSeconds[i]), median(megabytes[i])));
    }
    return measured;
  }

  /**
   * What is measured.
   *
   * @param log takes what it prints
   */
  record Command(List<String> words, Path log) {
    Process start() throws IOException {
      return new ProcessBuilder(words)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    }
  }

  /** What the processes that this one has started, and that have ended, have computed. */
  private static double childrensSeconds() {
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    } catch (IOException e) {
      return 0;
    }
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
    if (process.exitValue() != 0) {
      System.out.println("  note: exit code " + process.exitValue() + "; see the log");
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
