package org.handlebook.system.agent.host;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the wineserver of a prefix listens: a folder outside the prefix, which it never removes.
 *
 * @param user whose it is
 * @param places the folders in which it may be: it depends on whether the machine has a folder for
 *     what a user runs, and on who has built Wine
 * @param temporary where Debian's wineserver makes such a folder otherwise, by a random name
 * @param note the file in the prefix in which it notes that name
 * @param name its name, by which the server knows its prefix
 * @source https://gitlab.winehq.org/wine/wine/-/blob/wine-8.0/server/request.c
 * @source https://sources.debian.org/patches/wine/8.0~repack-4/debianization/
 */
record ServerFolder(UserPrincipal user, List<Path> places, Path temporary, Path note, String name) {
  private static final Path RUN = Path.of("/run/user");
  private static final Path TEMPORARY = Path.of("/tmp");
  private static final String NOTE = "wineserver";
  private static final String NOTED = "wine-[A-Za-z0-9]{6}";

  /** That of a prefix that is there. */
  static ServerFolder of(Path prefix) throws IOException {
    return of(prefix, RUN, TEMPORARY);
  }

  /** Returns the same on a machine that has these folders in other places. */
  static ServerFolder of(Path prefix, Path run, Path temporary) throws IOException {
    Map<String, Object> known = Files.readAttributes(prefix, "unix:dev,ino,uid");
    String user = Objects.requireNonNull(known.get("uid")).toString();
    return new ServerFolder(
        Files.getOwner(prefix),
        List.of(run.resolve(user).resolve("wine"), temporary.resolve(".wine-" + user)),
        temporary,
        prefix.resolve(NOTE),
        "server-" + hexadecimal(known, "dev") + "-" + hexadecimal(known, "ino"));
  }

  private static String hexadecimal(Map<String, Object> known, String name) {
    Number number = (Number) Objects.requireNonNull(known.get(name));
    return Long.toHexString(number.longValue());
  }

  /** Removes those of all prefixes of a run. */
  static void removeAllOf(Path runFolder) throws IOException {
    for (Path home : FileTree.children(runFolder)) {
      Path prefix = WinePrefix.in(home);
      if (Files.isDirectory(prefix, LinkOption.NOFOLLOW_LINKS)) {
        of(prefix).remove();
      }
    }
  }

  /** Returns whether a file of a prefix is that note, which is of no use to a copy. */
  static boolean isNote(Path file) {
    return file.endsWith(NOTE);
  }

  /**
   * Removes it, once the server has ended and while its prefix is there; what is in somebody else's
   * folder is left alone.
   */
  void remove() throws IOException {
    for (Path place : places) {
      removeIn(place);
    }
    Optional<Path> noted = noted();
    if (noted.isPresent() && removeIn(noted.get())) {
      removeEmpty(noted.get());
    }
  }

  private boolean removeIn(Path place) throws IOException {
    boolean own = FileTree.isFolderOf(user, place);
    if (own) {
      FileTree.remove(place.resolve(name));
    }
    return own;
  }

  /** Returns the folder of a random name, made for this prefix alone, if there is a note of it. */
  private Optional<Path> noted() throws IOException {
    if (!Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    String noted = Files.readString(note, ISO_8859_1).strip();
    return noted.matches(NOTED) ? Optional.of(temporary.resolve(noted)) : Optional.empty();
  }

  private static void removeEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // it has something of somebody else's
    }
  }
}
