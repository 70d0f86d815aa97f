package org.handlebook.translation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.text.Particles;

/** Korean sentences whose particles agree with how the names before them are pronounced. */
public final class KoreanParticles {
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(\"[^\"]*[가-힣A-Za-z0-9]\"|\\b(?:h[A-Z0-9]|(?:p|ov)[A-Z])\\w*)(이|가|을|를|은|는|과|와|으로|로|이라는|라는)(?= |$)");

  private KoreanParticles() {}

  /** Returns a sentence in which each particle after a name or a handle is the one that fits. */
  public static String mended(String sentence) {
    Matcher found = AFTER_NAME.matcher(sentence);
    StringBuilder mended = new StringBuilder();
    while (found.find()) {
      String fitting = found.group(1) + fitting(found.group(1), found.group(2));
      found.appendReplacement(mended, Matcher.quoteReplacement(fitting));
    }
    return found.appendTail(mended).toString();
  }

  private static String fitting(String name, String particle) {
    return switch (particle) {
      case "이", "가" -> chosen(name, "이", "가");
      case "을", "를" -> chosen(name, "을", "를");
      case "은", "는" -> chosen(name, "은", "는");
      case "과", "와" -> chosen(name, "과", "와");
      case "이라는", "라는" -> chosen(name, "이라는", "라는");
      default -> Particles.needsEu(name) ? "으로" : "로";
    };
  }

  private static String chosen(String name, String afterConsonant, String afterVowel) {
    return Particles.endsInConsonant(name) ? afterConsonant : afterVowel;
  }
}
