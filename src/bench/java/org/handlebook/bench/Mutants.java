package org.handlebook.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breaks the model at random and counts how often the features notice.
 *
 * <p>Lines are drawn uniformly from those that can be changed, and on each line one change that can be compiled. A first run, on a model
 * whose methods say that they are called, checks that everything holds and finds which scenarios can notice a change at all.
 */
public final class Mutants {
  /** The folders of the model, and the package of the sentences. */
  private static final String SOURCES = "src/main/java";

  private static final List<String> ROOTS = List.of("org/handlebook/kernel", "org/handlebook/system/model");
  private static final String GLUE = "org.handlebook.steps";

  /** As many scenarios are tried before all that may notice: most changes are noticed at once. */
  private static final int FIRST = 30;

  private final MutantOptions options;
  private final Path project;
  private final Path work;
  private final String classes;
  private final ModelSources sources;

  private Mutants(Path project, String classes, MutantOptions options) throws IOException {
    this.project = project;
    this.classes = classes;
    this.options = options;
    this.work = project.resolve("target/mutants");
    Path all = project.resolve(SOURCES);
    String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
    this.sources = new ModelSources(all, ROOTS.stream().map(all::resolve).toList(), classPath);
  }

  private record Mutant(int number, Mutation mutation) {}

  private record Verdict(Mutant mutant, String answer) {}

  /** Draws, runs and tells: the project's folder, a class path of Handlebook, and options. */
  public static void main(String[] words) throws Exception {
    MutantOptions options = MutantOptions.of(List.of(words).subList(2, words.length));
    Mutants mutants = new Mutants(Path.of(words[0]).toAbsolutePath().normalize(), words[1], options);
    System.exit(mutants.run());
  }

  private int run() throws Exception {
    clear();
    Equivalents equivalents = Equivalents.read(project.resolve("src/bench/equivalents.txt"), sources.mutations());
    List<Mutant> drawn = options.only() == null ? draw() : all(options.only());
    Map<String, Set<Integer>> touched = cover();
    List<Verdict> verdicts = runAll(drawn, touched);
    return tell(verdicts, equivalents);
  }

  /** One change on each of the lines that come first after shuffling. */
  private List<Mutant> draw() throws IOException {
    Map<String, List<Mutation>> lines = new LinkedHashMap<>();
    sources.mutations().forEach(m -> lines.computeIfAbsent(where(m), any -> new ArrayList<>()).add(m));
    System.out.printf("%,d lines hold %,d mutations; seed %d%n", lines.size(), sources.mutations().size(), options.seed());
    List<List<Mutation>> order = new ArrayList<>(lines.values());
    Random random = new Random(options.seed());
    Collections.shuffle(order, random);
    List<Mutant> drawn = new ArrayList<>();
    for (List<Mutation> line : order) {
      if (drawn.size() == options.sample()) {
        break;
      }
      Collections.shuffle(line, random);
      for (Mutation mutation : line) {
        if (compile(drawn, mutation)) {
          break;
        }
      }
    }
    return drawn;
  }

  private List<Mutant> all(String place) throws IOException {
    List<Mutant> drawn = new ArrayList<>();
    for (Mutation mutation : sources.mutations()) {
      if (where(mutation).endsWith(place)) {
        compile(drawn, mutation);
      }
    }
    return drawn;
  }

  private boolean compile(List<Mutant> drawn, Mutation mutation) throws IOException {
    Path folder = folder(drawn.size());
    if (sources.compile(mutation, folder)) {
      drawn.add(new Mutant(drawn.size(), mutation));
      return true;
    }
    delete(folder);
    return false;
  }

  private Path folder(int number) {
    return work.resolve("classes").resolve(Integer.toString(number));
  }

  private Map<String, Set<Integer>> cover() throws IOException {
    Path probed = work.resolve("probed");
    Path report = work.resolve("touched.txt");
    sources.compileProbed(probed);
    Path everything = Files.write(work.resolve("everything"), List.of("features"));
    try (WorkerProcess worker = worker()) {
      String answer = worker.ask(probed + "\t" + everything + "\t" + report);
      if (!answer.equals("survived")) {
        System.err.println("mutants: the features do not hold as it is: " + answer.replace('\t', ' '));
        System.exit(2);
      }
    }
    Map<String, Set<Integer>> touched = new LinkedHashMap<>();
    for (String line : Files.readAllLines(report)) {
      String[] parts = line.split("\t");
      Set<Integer> numbers =
          Stream.of(parts[1].replaceAll("[{} ]", "").split(",")).filter(n -> !n.isEmpty()).map(Integer::valueOf).collect(Collectors.toSet());
      touched.put(parts[0], numbers);
    }
    return touched;
  }

  private WorkerProcess worker() {
    List<String> arguments = List.of(project.toString(), GLUE, classes, Integer.toString(options.limit()));
    return new WorkerProcess(project, FeatureWorker.class.getName(), arguments);
  }

  private List<Verdict> runAll(List<Mutant> drawn, Map<String, Set<Integer>> touched) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(options.parallel());
    List<WorkerProcess> workers = Collections.synchronizedList(new ArrayList<>());
    ThreadLocal<WorkerProcess> own =
        ThreadLocal.withInitial(
            () -> {
              WorkerProcess worker = worker();
              workers.add(worker);
              return worker;
            });
    List<Future<Verdict>> verdicts = new ArrayList<>();
    for (Mutant mutant : drawn) {
      verdicts.add(threads.submit(() -> new Verdict(mutant, judge(mutant, touched, own.get()))));
    }
    threads.shutdown();
    List<Verdict> all = new ArrayList<>();
    for (Future<Verdict> verdict : verdicts) {
      all.add(verdict.get());
      say(verdict.get(), all.size(), drawn.size());
    }
    workers.forEach(WorkerProcess::close);
    return all;
  }

  private void say(Verdict verdict, int done, int of) {
    System.out.printf("%d/%d  %s  %s%n", done, of, describe(verdict.mutant().mutation()), verdict.answer().replace("\t", "  "));
  }

  private String judge(Mutant mutant, Map<String, Set<Integer>> touched, WorkerProcess worker) throws IOException {
    List<String> scenarios = scenarios(mutant.mutation().probe(), touched);
    int step = Math.max(1, scenarios.size() / FIRST);
    List<String> first = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i += step) {
      first.add(scenarios.get(i));
    }
    String answer = ask(mutant, first, worker);
    Set<String> rest = new LinkedHashSet<>(scenarios);
    rest.removeAll(Set.copyOf(first));
    return answer.equals("survived") ? ask(mutant, List.copyOf(rest), worker) : answer;
  }

  private String ask(Mutant mutant, List<String> scenarios, WorkerProcess worker) throws IOException {
    if (scenarios.isEmpty()) {
      return "survived";
    }
    Path list = Files.write(work.resolve("scenarios-" + mutant.number()), scenarios);
    return worker.ask(folder(mutant.number()) + "\t" + list);
  }

  /** The scenarios that call a method; all, outside methods and for what is called when classes are initialised. */
  private static List<String> scenarios(int probe, Map<String, Set<Integer>> touched) {
    boolean any = probe < 0 || touched.get("*").contains(probe);
    return touched.entrySet().stream()
        .filter(entry -> !entry.getKey().equals("*") && (any || entry.getValue().contains(probe)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private int tell(List<Verdict> verdicts, Equivalents equivalents) {
    List<Verdict> survived = new ArrayList<>();
    Map<String, int[]> kinds = new TreeMap<>();
    int timedOut = 0;
    int equivalent = 0;
    for (Verdict verdict : verdicts) {
      boolean alive = verdict.answer().equals("survived");
      if (alive && equivalents.contain(verdict.mutant().mutation())) {
        equivalent++;
        continue;
      }
      int[] kind = kinds.computeIfAbsent(verdict.mutant().mutation().kind(), any -> new int[2]);
      kind[alive ? 1 : 0]++;
      timedOut += verdict.answer().startsWith(WorkerProcess.TIMED_OUT) ? 1 : 0;
      if (alive) {
        survived.add(verdict);
      }
    }
    System.out.println("\nSurvived:");
    survived.forEach(verdict -> System.out.println("  " + describe(verdict.mutant().mutation()) + "\n      " + verdict.mutant().mutation().source()));
    System.out.println("\nBy kind, killed and survived:");
    kinds.forEach((kind, counts) -> System.out.printf("  %-20s %4d %4d%n", kind, counts[0], counts[1]));
    int counted = verdicts.size() - equivalent;
    int killed = counted - survived.size();
    System.out.printf(
        Locale.ROOT,
        "%n%d mutants, %d killed (%d by time-out), %d survived, %d equivalent: %.1f %% killed%n",
        verdicts.size(), killed, timedOut, survived.size(), equivalent, counted == 0 ? 100.0 : 100.0 * killed / counted);
    return survived.isEmpty() ? 0 : 1;
  }

  private String describe(Mutation mutation) {
    return where(mutation) + "  " + mutation.place() + "  " + mutation.text();
  }

  private String where(Mutation mutation) {
    return project.resolve(SOURCES).relativize(mutation.file()).toString().replace('\\', '/') + ":" + mutation.line();
  }

  private void clear() throws IOException {
    delete(work);
    Files.createDirectories(work);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
