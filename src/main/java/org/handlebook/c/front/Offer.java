package org.handlebook.c.front;

import java.util.List;
import org.handlebook.text.LookAlikes;

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

  /** Offers the sign of C that another one looks like; nothing if it looks like none. */
  static Offer ofSign(String sign) {
    String beside = "a" + sign + "a";
    String mended = LookAlikes.mended(beside, LookAlikes.in(beside));
    String meant = mended.substring(1, mended.length() - 1);
    if (meant.isEmpty()) {
      return new Offer(" Leave it out.", " 지운다.");
    }
    return mended.equals(beside)
        ? new Offer("", "")
        : new Offer(" Write: " + meant, " 다음을 쓴다: " + meant);
  }
}
