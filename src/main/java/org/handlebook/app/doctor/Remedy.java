package org.handlebook.app.doctor;

import java.util.List;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/** What to do about something that is missing, in the words of each system. */
enum Remedy {
  MAVEN(
      "Debian, Ubuntu:  apt-get install maven",
      "Fedora:          dnf install maven",
      "macOS:           brew install maven",
      "remedy.maven"),
  WINE(
      "Debian, Ubuntu:  apt-get install wine64 wine",
      "Fedora:          dnf install wine-core",
      "macOS:           brew install --cask wine-stable"),
  CROSS_COMPILER(
      "Debian, Ubuntu:  apt-get install gcc-mingw-w64-x86-64",
      "Fedora:          dnf install mingw64-gcc",
      "macOS:           brew install mingw-w64"),
  WINDOWS_COMPILER(
      "gcc:             winget install BrechtSanders.WinLibs.POSIX.UCRT", "remedy.compiler"),
  BUILD_AGAIN("mvn -Dquick -DskipTests package");

  private static final String KEY = "remedy.";

  private final String text;

  Remedy(String... lines) {
    this.text = String.join("\n", lines);
  }

  List<String> lines(Language language) {
    return text.lines().map(line -> said(line, language)).toList();
  }

  /** What a person types is the same in every language; what a person reads is a key. */
  private static String said(String line, Language language) {
    return line.startsWith(KEY) ? Text.of(Remedy.class, line).in(language) : line;
  }
}
