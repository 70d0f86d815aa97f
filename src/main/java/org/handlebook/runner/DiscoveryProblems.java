package org.handlebook.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlebook.runner.gherkin.FeatureUri;
import org.handlebook.text.Language;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.LauncherDiscoveryListener;

/** Collects the files that could not be read while a batch was discovered, and why. */
final class DiscoveryProblems implements LauncherDiscoveryListener {
  private final Set<Path> files = new HashSet<>();
  private final List<String> messages = new ArrayList<>();
  private final Language language;

  DiscoveryProblems(Language language) {
    this.language = language;
  }

  @Override
  public void issueEncountered(UniqueId engine, DiscoveryIssue issue) {
    if (issue.severity() != DiscoveryIssue.Severity.ERROR) {
      return;
    }
    Path file = issue.source().map(DiscoveryProblems::file).orElseThrow(() -> broken(issue));
    files.add(file);
    messages.addAll(told(file, issue.message()));
  }

  private static @Nullable Path file(TestSource source) {
    return source instanceof FileSource file
        ? file.getFile().toPath().toAbsolutePath().normalize()
        : null;
  }

  private static IllegalStateException broken(DiscoveryIssue issue) {
    return new IllegalStateException(issue.message(), issue.cause().orElse(null));
  }

  /** Our parser speaks in lines that begin with a path; what Cucumber says by itself does not. */
  private List<String> told(Path file, String message) {
    String name = FeatureUri.readable(FeatureUri.inProject(file.toUri()));
    return message.startsWith(name + ":")
        ? List.of(message.split("\n", -1))
        : List.of(name + ":1: " + Text.of(DiscoveryProblems.class, "may.read.file").in(language));
  }

  boolean isEmpty() {
    return messages.isEmpty();
  }

  /** Returns whether a file is among them; they are told of by the paths that links lead to. */
  boolean concern(FeatureFile file) {
    return files.contains(file.path()) || files.contains(real(file.path()));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  Set<Path> files() {
    return files;
  }

  List<String> messages() {
    return messages;
  }
}
