package org.handlebook.rulebook;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a file of YAML as a tree whose nodes know their lines. */
final class YamlFile {
  private YamlFile() {}

  /**
   * Reads a file; its text is composed, so that Korean typed elsewhere is the same Korean.
   *
   * @param wanted the keys that it should begin with, for who left it empty
   * @throws BadRuleBook if it is no YAML, empty, or nested or repeated beyond measure
   */
  static Node read(Path file, Problems problems, String wanted) throws IOException {
    Node root = null;
    try {
      String text = Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC);
      root = new Yaml().compose(new StringReader(text));
      if (root == null) {
        problems.add(1, "this file is empty", wanted);
      }
    } catch (CharacterCodingException e) {
      problems.add(1, "this file is not UTF-8", "it anew as UTF-8");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      problems.add(
          line + 1,
          "this is not YAML: " + e.getProblem(),
          "texts with a colon or a quote in them between quotes");
    } catch (YAMLException e) {
      problems.add(1, "this is nested or repeated too much: " + e.getMessage(), "plain lists");
    }
    problems.check();
    return Objects.requireNonNull(root);
  }
}
