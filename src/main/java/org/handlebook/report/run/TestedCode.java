package org.handlebook.report.run;

import io.cucumber.messages.types.Ci;
import io.cucumber.messages.types.Git;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.record.json.JsonWriter;

/**
 * Which code a run was of, and in which build, as the CI system told it; "" for what it did not.
 *
 * @param revision the commit
 * @param branch or tag
 * @param build the CI system and the build's number
 * @param buildLink the build's page
 * @param lines the address of a line on the forge, with {@value #FILE} and {@value #LINE} in it
 */
public record TestedCode(
    String revision, String branch, String build, String buildLink, String lines) {
  private static final String FILE = "{file}";
  private static final String LINE = "{line}";
  private static final Pattern WEB =
      Pattern.compile("(https?)://(?:[^@/]*@)?([^/@?#]+)/(.+?)(?:\\.git)?/?");
  private static final Pattern SSH =
      Pattern.compile("(?:ssh://)?[\\w.-]+@([\\w.-]+)(?::\\d+/|[:/])(.+?)(?:\\.git)?/?");

  /** The part of an address that forges put between a repository and a line of a file. */
  private enum Forge {
    GITHUB("/blob/", "#L"),
    GITLAB("/-/blob/", "#L"),
    BITBUCKET("/src/", "#lines-"),
    CODEBERG("/src/commit/", "#L"),
    GITEA("/src/commit/", "#L"),
    FORGEJO("/src/commit/", "#L");

    private final String tree;
    private final String fragment;

    Forge(String tree, String fragment) {
      this.tree = tree;
      this.fragment = fragment;
    }

    /** Returns the forge that the CI system belongs to, or else the server is called after. */
    static Optional<Forge> of(String ci, String server) {
      return named(ci).or(() -> named(server));
    }

    private static Optional<Forge> named(String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      for (Forge forge : values()) {
        if (lower.contains(forge.name().toLowerCase(Locale.ROOT))) {
          return Optional.of(forge);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Returns what a CI system tells.
   *
   * @param folder where the project lies in its repository, "" or with a slash at its end
   */
  static TestedCode of(Ci ci, String folder) {
    Optional<Git> git = ci.getGit();
    String revision = git.map(Git::getRevision).orElse("");
    return new TestedCode(
        revision,
        git.flatMap(told -> told.getBranch().or(told::getTag)).orElse(""),
        ci.getName() + ci.getBuildNumber().map(number -> ' ' + number).orElse(""),
        ci.getUrl().filter(url -> url.matches("https?://\\S+")).orElse(""),
        git.flatMap(told -> lines(ci.getName(), told, folder)).orElse(""));
  }

  private static Optional<String> lines(String ci, Git git, String folder) {
    Matcher web = WEB.matcher(git.getRemote());
    Matcher ssh = SSH.matcher(git.getRemote());
    if (git.getRevision().isEmpty() || (!web.matches() && !ssh.matches())) {
      return Optional.empty();
    }
    String server = web.matches() ? web.group(2) : ssh.group(1);
    String path = web.matches() ? web.group(3) : ssh.group(2);
    String start = (web.matches() ? web.group(1) : "https") + "://" + server + '/' + path;
    return Forge.of(ci, server)
        .map(
            forge ->
                start
                    + forge.tree
                    + git.getRevision()
                    + '/'
                    + encoded(folder)
                    + FILE
                    + forge.fragment
                    + LINE);
  }

  /** Returns the address of a line on the forge; "" where none is known. */
  public String line(String file, long line) {
    return lines.replace(FILE, encoded(file)).replace(LINE, Long.toString(line));
  }

  /** Writes what was told as the field {@code code} of an object. */
  public void write(JsonWriter json) {
    json.startObject("code").field("revision", revision).field("branch", branch);
    json.field("build", build).field("link", buildLink).field("lines", lines).endObject();
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
