package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handlebook.report.FrontFiles;
import org.handlebook.report.run.ReportFile;
import org.handlebook.report.run.StreamPlace;

/**
 * Where reports lie. Those of a run on one system lie in the folder itself; those of a run on
 * several lie each in a folder of its own, and the folder's index shows all of them.
 *
 * <p>Whatever lies there belongs to one run: when reports of a new run come, those of the other
 * layout go, and those of systems that are not in the run. A list of the systems' folders is kept,
 * so that nothing goes which no run has put there.
 */
final class ReportLayout {
  /** The page of runs that were compared later. */
  static final String COMPARISON = "comparison.html";

  private static final String LIST = "systems.txt";
  private static final List<String> OF_ONE_RUN = List.of(StreamPlace.FILE, "cucumber.html");
  private static final List<String> OF_ALL =
      List.of("index.html", "summary.md", "results.json", "junit.xml");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

  private final Path folder;
  private final Path sentences;
  private final List<ReportFile> claims = new ArrayList<>();
  private boolean begun;

  ReportLayout(Path folder) {
    this(folder, Path.of(""));
  }

  /**
   * Makes a layout.
   *
   * @param sentences the page of all sentences, if it is there
   */
  ReportLayout(Path folder, Path sentences) {
    this.folder = folder;
    this.sentences = sentences;
  }

  /** Returns the names of the folders for systems with these stamps: plain, and each once. */
  static List<String> names(List<String> systems) {
    List<String> names = new ArrayList<>();
    for (String system : systems) {
      String plain = system.replaceAll("[^A-Za-z0-9._-]", "-").replaceAll("^[.-]", "_");
      String name = plain.isEmpty() ? "_" : plain;
      for (int i = 2; names.contains(name); i++) {
        name = plain + "-" + i;
      }
      names.add(name);
    }
    return names;
  }

  Path folder() {
    return folder;
  }

  /** Returns the folder of a system. */
  Path folder(String name) {
    return folder.resolve(name);
  }

  /** The reports of a run on one system are in their place: all others go. */
  void settleOne() {
    listed().forEach(this::clear);
    remove(folder.resolve(LIST));
    remove(folder.resolve(COMPARISON));
  }

  /** Folders of systems are about to come: whatever becomes of the run, a later one knows them. */
  void announce(List<String> names) {
    Set<String> known = listed();
    known.addAll(names);
    write(known);
  }

  /**
   * Reports of a run on several systems are in their place: all others go.
   *
   * @param names the folders of all systems of the run
   * @param done those that have their reports
   */
  void settleSeveral(List<String> names, Set<String> done) {
    announce(names);
    listed().stream().filter(name -> !done.contains(name)).forEach(this::clear);
    OF_ONE_RUN.forEach(file -> remove(folder.resolve(file)));
    remove(folder.resolve(COMPARISON));
    write(new TreeSet<>(names));
  }

  /** Returns the folders of the systems of a run on several; none when the run was on one. */
  List<Path> systems() {
    return listed().stream().map(this::folder).toList();
  }

  /**
   * Marks that a run is about to begin. If it dies before it has, the mark lies beside the streams
   * of former runs, so that none of them is taken for its own.
   *
   * @return what takes that away, if the run does not begin after all
   */
  Claim claim() {
    claims.add(ReportFile.open(folder, StreamPlace.FILE));
    return this::unclaim;
  }

  /** A run that is about to begin. */
  interface Claim extends AutoCloseable {
    @Override
    void close();
  }

  private void unclaim() {
    claims.forEach(ReportFile::discard);
    claims.clear();
  }

  /**
   * A run begins, on its first system: the streams of all runs before go, so that nobody takes one
   * of them for a part of this run should it die. Their reports stay until those of this run are
   * complete.
   */
  void begin() {
    if (begun) {
      return;
    }
    begun = true;
    listed().forEach(name -> StreamPlace.clear(folder(name)));
    StreamPlace.clear(folder);
    unclaim();
    laySentences();
  }

  /** Lays the page of sentences beside the report; where that cannot be, the report has no link. */
  private void laySentences() {
    try {
      if (Files.isRegularFile(sentences) && Files.isDirectory(folder)) {
        Path place = folder.resolve(FrontFiles.SENTENCES);
        Files.copy(sentences, place, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      return;
    }
  }

  private Set<String> listed() {
    Set<String> names = new TreeSet<>();
    try {
      if (Files.exists(folder.resolve(LIST))) {
        names.addAll(Files.readAllLines(folder.resolve(LIST), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder.resolve(LIST), e);
    }
    names.removeIf(name -> !PLAIN.matcher(name).matches());
    return names;
  }

  private void write(Set<String> names) {
    try {
      Files.write(folder.resolve(LIST), names, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + folder.resolve(LIST), e);
    }
  }

  private void clear(String name) {
    OF_ONE_RUN.forEach(file -> remove(folder.resolve(name).resolve(file)));
    OF_ALL.forEach(file -> remove(folder.resolve(name).resolve(file)));
    remove(folder.resolve(name));
  }

  /** Removes a file, or a folder that is empty; one that holds anything else stays. */
  private static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (DirectoryNotEmptyException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the old " + path, e);
    }
  }
}
