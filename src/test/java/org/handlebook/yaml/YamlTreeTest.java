package org.handlebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.handlebook.text.Language;
import org.handlebook.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.MappingNode;

class YamlTreeTest {
  private static final Text WANTED = Text.of(YamlFields.class, "no.list", "x:");
  private static final String BOMB =
      "areas: []\na: &a [x, x]\nb: &b ["
          + "*a, ".repeat(40)
          + "*a]\nc: ["
          + "*b, ".repeat(40)
          + "*b]";

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("", 1, "this file is empty; write x: is not a list"),
        arguments("# nothing\n", 1, "this file is empty; write x: is not a list"),
        arguments("a: b\nc: d: e\n", 2, "this is not YAML: a colon stands where no key can begin;"),
        arguments("a: b\nc: *d\n", 2, "this is not YAML: nothing is called &d;"),
        arguments("a: b\n---\nc: d\n", 2, "this is not YAML: a second document begins here;"),
        arguments("a: !!java.net.URL [x]\n", 1, "this is not YAML: Global tag is not allowed"),
        arguments("a: b\n" + "c: " + "[".repeat(60), 2, "this is nested too deeply;"),
        arguments("a: b\nc:\n" + nested(), 52, "this is nested too deeply;"),
        arguments(BOMB, 3, "this is repeated too often;"),
        arguments(
            "a: 😀\nb: \u0007\n", 2, "YAML allows no character U+0007; write it as \"\\U0000"),
        arguments("a: b\n# " + "x".repeat(10_000_000), 2, "this line has 10000002 characters;"),
        arguments("a: b\n".repeat(700_000), 1, "this file has 3500000 characters;"));
  }

  private static String nested() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 60; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void tellsTheLineOfEachMistake(String text, int line, String start) {
    assertThatThrownBy(() -> YamlTree.of(text, WANTED))
        .isInstanceOfSatisfying(
            NoYaml.class,
            mistake -> {
              assertThat(said(mistake, Language.ENGLISH)).startsWith(start);
              assertThat(said(mistake, Language.KOREAN)).containsPattern("[가-힣]");
              assertThat(mistake.line()).isEqualTo(line);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b\nc: d: e\n",
        "a:\n  - b\n c\n",
        "a: b - c\n- d\n",
        "a\nb: c\n",
        "a:\n\t- b\n",
        "a: @b\n",
        "a: `b`\n",
        "a: 'b\nc: d\n",
        "a: \"\\q\"\n",
        "a: [b, c\nd: e\n",
        "a: {b: c\n",
        "a:\n    b: c\n  d: e\n",
        "a: *b\n",
        "a: b\n---\nc: d\n"
      })
  void tellsInKoreanWhatTheReaderSaysInEnglish(String text) {
    assertThatThrownBy(() -> YamlTree.of(text, WANTED))
        .isInstanceOfSatisfying(
            NoYaml.class,
            mistake -> {
              assertThat(mistake.what().in(Language.KOREAN))
                  .startsWith("YAML이 아니다: ")
                  .doesNotContainPattern("[A-Za-z]{2,} [A-Za-z]{2,}");
              assertThat(mistake.what().in(Language.ENGLISH))
                  .doesNotContain("expected", "found", "allowed");
            });
  }

  private static String said(NoYaml mistake, Language language) {
    return mistake.what().in(language) + "; write " + mistake.instead().in(language);
  }

  @Test
  void readsWhatAPersonWrites() throws NoYaml {
    assertThat(YamlTree.of("한: 글\na: &a [b]\nc: *a\n", WANTED)).isInstanceOf(MappingNode.class);
  }

  @Test
  void wantsUtf8(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.yml"), new byte[] {(byte) 0xff, 0});
    assertThatThrownBy(() -> YamlTree.text(file)).hasMessage("this file is not UTF-8");
  }
}
