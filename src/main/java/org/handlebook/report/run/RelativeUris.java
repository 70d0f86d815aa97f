package org.handlebook.report.run;

import java.net.URI;
import java.nio.file.Path;

/**
 * Turns the engine's absolute file addresses into paths below the project, the same on every
 * machine.
 */
final class RelativeUris {
  private final String base;
  private String lastUri = "";
  private String lastAnswer = "";

  RelativeUris(Path project) {
    String path = project.toAbsolutePath().normalize().toUri().getPath();
    base = path.endsWith("/") ? path : path + '/';
  }

  /** Returns the path below the project, or the address as it is when it lies elsewhere. */
  String relative(String uri) {
    if (!uri.equals(lastUri)) {
      lastUri = uri;
      lastAnswer = computed(uri);
    }
    return lastAnswer;
  }

  private String computed(String uri) {
    if (!uri.startsWith("file:")) {
      return uri;
    }
    String path = URI.create(uri).getPath();
    return path != null && path.startsWith(base) ? path.substring(base.length()) : uri;
  }
}
