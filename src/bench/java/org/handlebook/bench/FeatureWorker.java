package org.handlebook.bench;

import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestRunStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs features on one model after the other, each with class loaders of its own, in one JVM that is warm. A request is a line: the folder
 * of changed classes, and a file that lists scenarios as {@code features/x.feature:12}, behind a tab. The answer is a line: {@code survived},
 * or {@code killed} and the scenario. A scenario that takes too long ends the JVM with {@link #TIMED_OUT}.
 */
public final class FeatureWorker {
  static final int TIMED_OUT = 124;

  private final Path project;
  private final String glue;
  private final String original;
  private final PrintStream answers;
  private volatile long deadline = Long.MAX_VALUE;

  private FeatureWorker(Path project, String glue, String original) {
    this.project = project;
    this.glue = glue;
    this.original = original;
    this.answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  /** Serves until its input ends: project, package of the sentences, a class path of Handlebook as it is, seconds a scenario. */
  public static void main(String[] arguments) throws IOException {
    FeatureWorker worker = new FeatureWorker(Path.of(arguments[0]), arguments[1], arguments[2]);
    System.setProperty("handlebook.project", arguments[0]);
    long limit = Long.parseLong(arguments[3]) * 1000;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Logger.getLogger("io.cucumber").setLevel(Level.OFF);
    worker.watch();
    BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      String[] request = line.split("\t");
      List<String> scenarios = Files.readAllLines(Path.of(request[1]));
      worker.answers.println(
          request.length > 2 ? worker.cover(request[0], scenarios, Path.of(request[2])) : worker.run(request[0], scenarios, limit));
    }
  }

  private void watch() {
    Thread watch =
        new Thread(
            () -> {
              while (System.currentTimeMillis() < deadline) {
                try {
                  Thread.sleep(500);
                } catch (InterruptedException e) {
                  return;
                }
              }
              java.lang.Runtime.getRuntime().halt(TIMED_OUT);
            });
    watch.setDaemon(true);
    watch.start();
  }

  private String run(String changed, List<String> scenarios, long limit) throws IOException {
    FirstFailure first = new FirstFailure(limit);
    try {
      execute(changed, scenarios, first);
    } finally {
      deadline = Long.MAX_VALUE;
    }
    return first.answer == null ? "survived" : "killed\t" + first.answer;
  }

  private String cover(String changed, List<String> scenarios, Path into) throws IOException {
    Coverage coverage = new Coverage();
    execute(changed, scenarios, coverage);
    coverage.lines.add("*\t" + Touched.initialising());
    Files.write(into, coverage.lines);
    return coverage.failed == null ? "survived" : "killed\t" + coverage.failed;
  }

  private void execute(String changed, List<String> scenarios, Listener listener) throws IOException {
    List<String> words = new ArrayList<>(List.of("--glue", glue));
    words.addAll(scenarios);
    RuntimeOptions options = new CommandlineOptionsParser(OutputStream.nullOutputStream()).parse(words.toArray(String[]::new)).build();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls(changed), FeatureWorker.class.getClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      Runtime.builder().withRuntimeOptions(options).withClassLoader(() -> loader).withAdditionalPlugins(listener).build().run();
    } catch (RuntimeException e) {
      if (!listener.hasStopped()) {
        throw e;
      }
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** The changed classes come first, whatever else of Handlebook comes after them. */
  private URL[] urls(String changed) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String path : (changed + File.pathSeparator + original).split(File.pathSeparator)) {
      urls.add(new File(path).toURI().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  private String name(TestCase scenario) {
    return project.toUri().relativize(scenario.getUri()).getPath() + ":" + scenario.getLocation().getLine();
  }

  /** Hears a run, and may stop it: Cucumber reports what it throws when the run is over. */
  private interface Listener extends ConcurrentEventListener {
    boolean hasStopped();
  }

  private final class FirstFailure implements Listener {
    private final long limit;
    private String answer;

    FirstFailure(long limit) {
      this.limit = limit;
    }

    @Override
    public boolean hasStopped() {
      return answer != null;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
      publisher.registerHandlerFor(TestRunStarted.class, any -> deadline = System.currentTimeMillis() + limit);
      publisher.registerHandlerFor(TestCaseStarted.class, any -> begin());
      publisher.registerHandlerFor(TestStepFinished.class, event -> look(event.getTestCase(), event.getResult().getStatus().isOk()));
      publisher.registerHandlerFor(TestCaseFinished.class, event -> look(event.getTestCase(), event.getResult().getStatus().isOk()));
    }

    private void begin() {
      deadline = System.currentTimeMillis() + limit;
      if (answer != null) {
        throw new CancellationException();
      }
    }

    private void look(TestCase scenario, boolean ok) {
      if (!ok && answer == null) {
        answer = name(scenario) + "\t" + scenario.getName();
      }
    }
  }

  private final class Coverage implements Listener {
    private final List<String> lines = new ArrayList<>();
    private String failed;

    @Override
    public boolean hasStopped() {
      return false;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
      publisher.registerHandlerFor(TestCaseFinished.class, event -> note(event));
    }

    private void note(TestCaseFinished event) {
      lines.add(name(event.getTestCase()) + "\t" + Touched.sinceLastTime());
      if (!event.getResult().getStatus().isOk() && failed == null) {
        failed = name(event.getTestCase()) + "\t" + event.getTestCase().getName();
      }
    }
  }
}
