package org.handlebook.runner;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a project lies in its Git repository, by the files that Git itself goes by. */
final class Repository {
  private static final String MARK = ".git";

  private Repository() {}

  /**
   * Returns the folder of a project in its repository, with a slash at its end; null when the
   * project is the repository, or in none.
   */
  static @Nullable String folderOf(Path project) {
    Path here = project.toAbsolutePath().normalize();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(MARK))) {
        return folder.equals(here)
            ? null
            : folder.relativize(here).toString().replace('\\', '/') + '/';
      }
    }
    return null;
  }
}
