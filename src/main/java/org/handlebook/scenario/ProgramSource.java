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

  /** Returns what a file says; one that is not UTF-8 is of Korean Windows. */
  private static String text(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException other) {
        return new String(bytes, Charset.forName("x-windows-949"));
      }
    } catch (IOException unreadable) {
      throw new ScenarioMistake(path + " cannot be read.", path + " 파일을 읽을 수 없다.");
    }
  }
}
