package org.handlebook.runner.gherkin;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.handlebook.text.VisibleText;

/**
 * Where a feature file is, as messages and people name it: relative to the project, with forward
 * slashes.
 */
public final class FeatureUri {
  private FeatureUri() {}

  /**
   * Returns the name of a feature file in messages: relative to the parent of the nearest folder
   * called {@code features}, else to the working directory; a file that is in neither, or that is
   * no file, keeps its absolute address.
   */
  public static URI inProject(URI location) {
    if (!"file".equals(location.getScheme())) {
      return location;
    }
    try {
      Path file = Path.of(location).toAbsolutePath().normalize();
      return of(root(file).relativize(file));
    } catch (IllegalArgumentException | FileSystemNotFoundException | URISyntaxException e) {
      return location;
    }
  }

  /** Returns the name of a feature file as a person reads it. */
  public static String readable(URI uri) {
    String path = uri.getPath();
    return VisibleText.line(path == null ? uri.toString() : path);
  }

  /** Returns the name of a feature file as a person reads it, from the text that messages carry. */
  public static String readable(String uri) {
    return uri.indexOf('%') < 0 && !uri.startsWith("file:") ? uri : readable(URI.create(uri));
  }

  private static URI of(Path relative) throws URISyntaxException {
    StringBuilder path = new StringBuilder();
    for (Path name : relative) {
      path.append(path.length() == 0 ? "" : "/").append(name);
    }
    return new URI(null, null, path.toString(), null);
  }

  private static Path root(Path file) {
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      Path name = folder.getFileName();
      Path parent = folder.getParent();
      if (parent != null && name != null && name.toString().equals("features")) {
        return parent;
      }
    }
    Path working = Path.of("").toAbsolutePath().normalize();
    if (file.startsWith(working)) {
      return working;
    }
    throw new IllegalArgumentException(file + " is not in the project");
  }
}
