package org.handlebook.system.agent;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlebook.system.agent.host.WindowsLauncher;

/** Shell scripts that stand in for Wine where nothing of Windows is needed. */
public final class FakeWine {
  private static final String SERVER = "#!/bin/sh\nexit 0\n";
  private static final String PROGRAM =
      """
      #!/bin/sh
      if [ "$1" = --version ]; then echo 'wine-9.0 (Fake 1~2)'; exit; fi
      mkdir -p "$WINEPREFIX/drive_c/windows/system32" "$WINEPREFIX/drive_c/users/somebody"
      echo "$$" >"$WINEPREFIX/system.reg"
      """;

  private FakeWine() {}

  /** A folder with a Wine that can prepare a prefix. */
  public static Path in(Path folder) throws IOException {
    return in(folder, PROGRAM);
  }

  /** A folder with a Wine of another version that can prepare a prefix. */
  public static Path ofVersion(Path folder, String version) throws IOException {
    return in(folder, PROGRAM.replace("wine-9.0 (Fake 1~2)", version));
  }

  /** A folder with a Wine that is this script. */
  public static Path in(Path folder, String program) throws IOException {
    assumeFalse(WindowsLauncher.isHere(), "not run, because Windows has no shell scripts");
    Files.createDirectories(folder);
    write(folder.resolve("wine"), program);
    write(folder.resolve("wineserver"), SERVER);
    return folder;
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
  }
}
