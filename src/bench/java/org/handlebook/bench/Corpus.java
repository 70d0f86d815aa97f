package org.handlebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Feature files with scenarios of six steps, written once and then found again.
 *
 * <p>As in features that people write, the same names come up again and again; a corpus of other names in every scenario shows what it
 * costs to look up sentences that nobody has said before.
 */
final class Corpus {
  private static final String ENGLISH =
      """
        Scenario: Parent %1$s creates an inheritable mailslot and spawns a child
          Given a process "Parent %1$s"
          And "Parent %1$s" creates an inheritable mailslot "mail %1$s" as hMail
          When "Parent %1$s" spawns "Child" with handle inheritance
          Then the usage count of hMail becomes 2
          When "Parent %1$s" closes hMail
          Then the usage count of hMail becomes 1

      """;

  private static final String KOREAN =
      """
        시나리오: 부모 %1$s이 상속 가능한 메일슬롯을 만들고 자식을 생성한다
          조건 "부모 %1$s" 프로세스가 있다
          그리고 "부모 %1$s"가 상속 가능한 메일슬롯 "mail %1$s"을 만들어 hMail로 받는다
          만일 "부모 %1$s"가 핸들을 상속하며 "자식"을 생성한다
          그러면 hMail의 사용 카운트는 2가 된다
          만일 "부모 %1$s"가 hMail을 닫는다
          그러면 hMail의 사용 카운트는 1이 된다

      """;

  /** How many names are enough for people. */
  static final int FEW_NAMES = 20;

  private Corpus() {}

  /** English scenarios, so many a file. */
  static Path english(Path folder, int scenarios, int perFile) throws IOException {
    return files(folder, scenarios, perFile, FEW_NAMES, false);
  }

  /** English scenarios, each with names that no other has. */
  static Path strangers(Path folder, int scenarios, int perFile) throws IOException {
    return files(folder, scenarios, perFile, scenarios, false);
  }

  /** The same, each second file in Korean. */
  static Path alternating(Path folder, int scenarios, int perFile) throws IOException {
    return files(folder, scenarios, perFile, FEW_NAMES, true);
  }

  /** One outline with so many rows. */
  static Path outline(Path folder, int rows) throws IOException {
    StringBuilder text = new StringBuilder("Feature: One outline\n\n");
    text.append(ENGLISH.replace("Scenario:", "Scenario Outline:").formatted("<number>"));
    text.append("    Examples:\n      | number |\n");
    for (int i = 1; i <= rows; i++) {
      text.append("      | ").append(i % FEW_NAMES).append(" |\n");
    }
    write(folder, 0, text);
    return folder;
  }

  private static Path files(Path folder, int scenarios, int perFile, int names, boolean alternating)
      throws IOException {
    for (int file = 0; file * perFile < scenarios; file++) {
      boolean korean = alternating && file % 2 == 1;
      StringBuilder text = new StringBuilder(korean ? "# language: ko\n기능: " : "Feature: ");
      text.append(file).append("\n\n");
      for (int i = 1; i <= perFile; i++) {
        text.append((korean ? KOREAN : ENGLISH).formatted((file * perFile + i) % names));
      }
      write(folder, file, text);
    }
    return folder;
  }

  private static void write(Path folder, int number, StringBuilder text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("f%04d.feature".formatted(number)), text);
  }
}
