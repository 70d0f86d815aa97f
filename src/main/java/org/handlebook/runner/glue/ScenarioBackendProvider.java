package org.handlebook.runner.glue;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.BackendProviderService;
import io.cucumber.core.backend.Container;
import io.cucumber.core.backend.Lookup;
import io.cucumber.java.JavaBackendProviderService;
import java.util.function.Supplier;

/** Lets Cucumber find the {@link ScenarioBackend}; a service. */
public final class ScenarioBackendProvider implements BackendProviderService {
  @Override
  public Backend create(Lookup lookup, Container container, Supplier<ClassLoader> classLoader) {
    return new ScenarioBackend(
        lookup,
        container,
        () ->
            GlueIndex.ofJar()
                .<Backend>map(index -> new IndexedBackend(index, lookup))
                .orElseGet(
                    () -> new JavaBackendProviderService().create(lookup, container, classLoader)));
  }
}
