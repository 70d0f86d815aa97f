package org.handlebook.translation;

import java.util.List;

/**
 * A step as it was said.
 *
 * @param keyword with the space after it
 * @param pattern the sentence, a Cucumber expression
 * @param arguments in order
 * @param table the cells below it, row by row; empty when there is none
 */
public record Said(
    String keyword, String pattern, List<Argument> arguments, List<List<String>> table) {
  public Said {
    arguments = List.copyOf(arguments);
    table = List.copyOf(table);
  }

  /**
   * What a parameter was.
   *
   * @param type the parameter's name
   */
  public record Argument(String type, String text) {}
}
