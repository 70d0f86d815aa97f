package org.handlebook.c.front;

import java.util.List;

/**
 * What to write instead of what is wrong, as it follows that: a sentence with a blank before it, or
 * nothing.
 */
record Offer(String english, String korean) {
  /** Offers names that may have been meant; nothing if there are none. */
  static Offer of(List<String> names) {
    String all = String.join(", ", names);
    return names.isEmpty()
        ? new Offer("", "")
        : new Offer(" Did you mean " + all + "?", " 혹시 " + all + "?");
  }
}
