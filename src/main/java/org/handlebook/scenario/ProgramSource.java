package org.handlebook.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apiguardian.api.API;
import org.handlebook.c.vm.Executable;

/** A program in C that stands in a file, beside which are the headers that it includes. */
@API(status = API.Status.INTERNAL)
public final class ProgramSource {
  private ProgramSource() {}

  /**
   * Returns the program.
   *
   * @param name of the file, as a person writes it
   * @throws ScenarioMistake if there is no such file
   * @throws org.handlebook.c.vm.ProgramErrors if it is wrong
   */
  public static Executable compile(Path path, String name) {
    if (!Files.isRegularFile(path)) {
      throw new ScenarioMistake("There is no file " + path + ".", path + " 파일이 없다.");
    }
    Path beside = path.toAbsolutePath().getParent();
    return Executable.compile(
        name, text(path), header -> beside == null ? Optional.empty() : own(beside, header));
  }

  private static Optional<String> own(Path folder, String header) {
    Path path = folder.resolve(header.replace('\\', '/'));
    return Files.isRegularFile(path) ? Optional.of(text(path)) : Optional.empty();
  }

  /** Returns what a file says; one that is neither UTF-8 nor UTF-16 is of Korean Windows. */
  private static String text(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      if (beginsUtf16(bytes)) {
        return new String(bytes, StandardCharsets.UTF_16);
      }
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException other) {
        return new String(bytes, Charset.forName("x-windows-949"));
      }
    } catch (IOException unreadable) {
      throw new ScenarioMistake(path + " cannot be read.", path + " 파일을 읽을 수 없다.");
    }
  }

  /** Returns whether a file begins as those do that Visual Studio saves as Unicode. */
  private static boolean beginsUtf16(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE;
  }
}
