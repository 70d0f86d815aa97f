package org.handlebook.runner;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.handlebook.runner.gherkin.FeaturePaths;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.TestPlan;

/** Reads batches, the next one while the one before is running. */
final class Discovery {
  private final Engine engine;
  private final Iterator<List<FeatureFile>> batches;
  private @Nullable CompletableFuture<Discovered> ahead;

  Discovery(Engine engine, List<List<FeatureFile>> batches) {
    this.engine = engine;
    this.batches = batches.iterator();
  }

  boolean hasNext() {
    return ahead != null || batches.hasNext();
  }

  /** Returns the next batch; the one after it is begun. */
  Discovered next() {
    Discovered next = ahead == null ? discover(batches.next()) : joined(ahead);
    ahead = batches.hasNext() ? begin(batches.next()) : null;
    return next;
  }

  private CompletableFuture<Discovered> begin(List<FeatureFile> batch) {
    CompletableFuture<Discovered> future = new CompletableFuture<>();
    Thread thread = new Thread(() -> future.completeAsync(() -> discover(batch), Runnable::run));
    thread.setName("discovery");
    thread.setDaemon(true);
    thread.start();
    return future;
  }

  private static Discovered joined(CompletableFuture<Discovered> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private Discovered discover(List<FeatureFile> batch) {
    DiscoveryProblems problems = new DiscoveryProblems(engine.language());
    TestPlan plan = engine.discover(batch, problems);
    if (!problems.isEmpty()) {
      List<FeatureFile> readable = new ArrayList<>(batch);
      readable.removeIf(problems::concern);
      plan = engine.discover(readable, new LauncherDiscoveryListener() {});
    }
    return new Discovered(
        plan,
        FeatureFile.sentences(batch),
        new FeaturePaths(batch.stream().map(FeatureFile::path).toList()),
        FeatureFile.bytes(batch),
        problems.messages());
  }
}
