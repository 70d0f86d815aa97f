package org.handlebook.c.front;

import java.util.List;

/**
 * Names that may have been meant, as they follow what is wrong with one; nothing if there are none.
 */
record Offer(List<String> names) {
  String english() {
    return names.isEmpty() ? "" : " Did you mean " + String.join(", ", names) + "?";
  }

  String korean() {
    return names.isEmpty() ? "" : " 혹시 " + String.join(", ", names) + "?";
  }
}
