package org.handlebook.system.agent.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the wineserver of a prefix listens, unless that is in the prefix's own folder for temporary
 * files: a folder that it never removes.
 *
 * @param user whose it is
 * @param places the folders in which it may be: it depends on whether the machine has a folder for
 *     what a user runs, and on who has built Wine
 * @param name its name, by which the server knows its prefix
 * @source https://gitlab.winehq.org/wine/wine/-/blob/wine-8.0/server/request.c
 * @source https://sources.debian.org/patches/wine/8.0~repack-4/debianization/
 */
record ServerFolder(UserPrincipal user, List<Path> places, String name) {
  private static final Path RUN = Path.of("/run/user");
  private static final Path TEMPORARY = Path.of("/tmp");

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

  /** Removes it, once the server has ended; what is in somebody else's folder is left alone. */
  void remove() throws IOException {
    for (Path place : places) {
      if (FileTree.isFolderOf(user, place)) {
        FileTree.remove(place.resolve(name));
      }
    }
  }
}
