package org.handlebook.bench;

import java.nio.file.Path;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Stock Cucumber on the JUnit Platform: a folder of features, steps that do nothing, its three report plugins. */
public final class Stock {
  private Stock() {}

  public static void main(String[] words) {
    String out = words[1];
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectDirectory(Path.of(words[0]).toFile()))
                .configurationParameter("cucumber.glue", "org.handlebook.bench.empty")
                .configurationParameter("cucumber.publish.quiet", "true")
                .configurationParameter(
                    "cucumber.plugin",
                    "message:%1$s/m.ndjson,html:%1$s/c.html,junit:%1$s/j.xml".formatted(out))
                .build());
  }
}
