package org.handlebook.app.doctor;

import java.util.List;

/** What to do about something that is missing, in the words of each system. */
enum Remedy {
  MAVEN(
      "Debian, Ubuntu:  apt-get install maven",
      "Fedora:          dnf install maven",
      "macOS:           brew install maven",
      "Windows:         winget install Apache.Maven, or unpack it from maven.apache.org"),
  WINE(
      "Debian, Ubuntu:  apt-get install wine64 wine",
      "Fedora:          dnf install wine-core",
      "macOS:           brew install --cask wine-stable"),
  CROSS_COMPILER(
      "Debian, Ubuntu:  apt-get install gcc-mingw-w64-x86-64",
      "Fedora:          dnf install mingw64-gcc",
      "macOS:           brew install mingw-w64"),
  WINDOWS_COMPILER(
      "gcc:             winget install BrechtSanders.WinLibs.POSIX.UCRT",
      "cl:              Visual Studio's Build Tools, in their own command prompt"),
  BUILD_AGAIN("mvn -Dquick -DskipTests package");

  private final String text;

  Remedy(String... lines) {
    this.text = String.join("\n", lines);
  }

  List<String> lines() {
    return text.lines().toList();
  }
}
