package org.handlebook.report.stub;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import java.nio.file.Path;
import org.handlebook.report.run.MessageSink;
import org.handlebook.runner.scope.RunScope;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the stub features through Cucumber's engine as the product does: by the JUnit Platform, in
 * two threads.
 */
public final class StubRun {
  public static final Path FEATURES = Path.of("src/test/resources/org/handlebook/report/stub");

  private StubRun() {}

  /** One engine run of one feature file. */
  @SuppressWarnings("try") // the binding only has to be open
  public static void run(MessageSink sink, String feature) {
    RunScope.Binding binding = RunScope.binding(MessageSink.class, sink);
    try {
      LauncherFactory.create().execute(request(feature));
    } finally {
      binding.close();
    }
  }

  private static LauncherDiscoveryRequest request(String feature) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectFile(FEATURES.resolve(feature).toFile()))
        .filters(org.junit.platform.launcher.EngineFilter.includeEngines("cucumber"))
        .configurationParameter("cucumber.glue", "org.handlebook.report.stub")
        .configurationParameter("cucumber.plugin", "org.handlebook.runner.MessagePlugin")
        .configurationParameter("cucumber.publish.quiet", "true")
        .configurationParameter("cucumber.object-factory", "io.cucumber.picocontainer.PicoFactory")
        .configurationParameter("cucumber.execution.parallel.enabled", "true")
        .configurationParameter("cucumber.execution.parallel.config.strategy", "fixed")
        .configurationParameter("cucumber.execution.parallel.config.fixed.parallelism", "2")
        .configurationParameter("cucumber.execution.parallel.config.fixed.max-pool-size", "2")
        .build();
  }
}
