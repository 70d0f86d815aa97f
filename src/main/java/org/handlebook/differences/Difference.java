package org.handlebook.differences;

import java.util.List;

/**
 * One thing that a system does otherwise than Windows.
 *
 * @param id its short name in reports
 * @param rules the rules that it touches, without their sign
 * @param windows what Windows does
 * @param here what this system does
 * @param source why Windows is believed to do so
 */
public record Difference(
    String id, List<String> rules, String windows, String here, String source) {
  public Difference {
    rules = List.copyOf(rules);
  }
}
