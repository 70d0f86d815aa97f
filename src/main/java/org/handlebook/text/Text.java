package org.handlebook.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A text for people, before it is known in which language they read: what it says is a key, and how
 * it says so stands in {@code texts_en.properties} and {@code texts_ko.properties} of the package
 * that says it, as {@link MessageFormat}s.
 *
 * <p>Where the first argument is the number one, the wording of {@code KEY.one} goes before, if the
 * language has one.
 *
 * @param speaker a class of the package that has the texts
 * @param arguments numbers, texts in their turn, or what is shown as it is
 */
public record Text(Class<?> speaker, String key, List<Object> arguments) implements Localized {
  /** Makes a text of that key. */
  public static Text of(Class<?> speaker, String key, Object... arguments) {
    return new Text(speaker, key, List.of(arguments));
  }

  @Override
  public String in(Language language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            speaker.getPackageName() + ".texts",
            language.locale(),
            speaker.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    String one = key + ".one";
    String wording = texts.getString(isOne() && texts.containsKey(one) ? one : key);
    Object[] shown = arguments.stream().map(each -> shown(each, language)).toArray();
    String said = new MessageFormat(wording, Locale.ROOT).format(shown);
    return language == Language.KOREAN ? Particles.settled(said) : said;
  }

  private boolean isOne() {
    return !arguments.isEmpty()
        && arguments.get(0) instanceof Number number
        && number.longValue() == 1;
  }

  private static String shown(Object argument, Language language) {
    if (argument instanceof Localized localized) {
      return localized.in(language);
    }
    return argument instanceof Number number
        ? grouped(number.longValue())
        : String.valueOf(argument);
  }

  /** Returns a number as both languages write it, for example {@code 1,204}. */
  public static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }
}
