package org.handlebook.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.handlebook.text.Text;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads YAML as a tree of nodes. Whatever is wrong with it is told with its line. */
public final class YamlTree {
  /** More than a person writes by hand. */
  private static final int MOST = 1_000_000;

  /** Longer ones take the reader a time that grows with the square of their length. */
  private static final int LONGEST_LINE = 10_000;

  /** How deep the reader goes. */
  private static final int DEEPEST = 50;

  private YamlTree() {}

  /**
   * Returns the text of a file; it is composed, so that Korean typed elsewhere is the same Korean.
   *
   * @throws NoYaml if it is not UTF-8
   */
  public static String text(Path file) throws IOException, NoYaml {
    try {
      return Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC);
    } catch (CharacterCodingException e) {
      throw new NoYaml(1, "not.utf8");
    }
  }

  /**
   * Returns the tree of a text.
   *
   * @param wanted the keys that it should begin with, for who left it empty
   * @throws NoYaml if it is none, empty, or long, nested or repeated beyond measure
   */
  public static Node of(String text, Text wanted) throws NoYaml {
    checkSize(text);
    try {
      Node root = new Yaml().compose(new StringReader(text));
      if (root == null) {
        throw new NoYaml(1, Text.of(YamlTree.class, "empty.file"), wanted);
      }
      return root;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      throw new NoYaml(line + 1, "no.yaml", ParserWords.of(String.valueOf(e.getProblem())));
    } catch (ReaderException e) {
      throw new NoYaml(
          line(text, e.getPosition()),
          "character",
          "%04X".formatted(e.getCodePoint()),
          "%08X".formatted(e.getCodePoint()));
    } catch (YAMLException e) {
      throw tooMuch(text);
    }
  }

  /** Returns the line of a node, from 1. */
  public static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static void checkSize(String text) throws NoYaml {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int length = lines.get(i).length();
      if (length > LONGEST_LINE) {
        throw new NoYaml(i + 1, "long.line", Integer.toString(length));
      }
    }
    if (text.length() > MOST) {
      throw new NoYaml(1, "long.file", Integer.toString(text.length()), Integer.toString(MOST));
    }
  }

  /** Returns the line of a character. */
  private static int line(String text, int codePoints) {
    String before = text.substring(0, text.offsetByCodePoints(0, codePoints));
    return 1 + (int) before.chars().filter(character -> character == '\n').count();
  }

  /** Returns where it is that a text goes beyond what the reader bears, which does not say it. */
  private static NoYaml tooMuch(String text) {
    int depth = 0;
    int alias = 0;
    for (Event event : new Yaml().parse(new StringReader(text))) {
      int line = event.getStartMark().getLine() + 1;
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        return new NoYaml(line, "deep");
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (alias == 0 && event.is(Event.ID.Alias)) {
        alias = line;
      }
    }
    return new NoYaml(Math.max(1, alias), "repeated");
  }
}
