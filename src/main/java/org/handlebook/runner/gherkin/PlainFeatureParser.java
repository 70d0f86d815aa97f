package org.handlebook.runner.gherkin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParser;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.gherkin.messages.GherkinMessagesFeatureParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.handlebook.runner.scope.AskedLanguage;
import org.handlebook.runner.scope.RunScope;
import org.handlebook.text.Language;

/**
 * Reads feature files for Cucumber, which finds it as a service.
 *
 * <p>A file that cannot be run is refused with a {@link FeatureParserException} whose message has
 * one line a problem: {@code path:line: what is wrong; what to write instead}, in the language of
 * the file or of the person.
 */
public final class PlainFeatureParser implements FeatureParser {
  private final GherkinMessagesFeatureParser stock = new GherkinMessagesFeatureParser();

  @Override
  public Optional<Feature> parse(URI location, InputStream source, Supplier<UUID> ids)
      throws IOException {
    return Optional.of(parse(location, source.readAllBytes(), ids));
  }

  @Deprecated
  @Override
  public Optional<Feature> parse(URI location, String source, Supplier<UUID> ids) {
    return Optional.of(parse(location, source.getBytes(UTF_8), ids));
  }

  /** Returns more than the parser that it wraps: Cucumber takes the highest. */
  @Override
  public String version() {
    return "9-handlebook";
  }

  private Feature parse(URI location, byte[] bytes, Supplier<UUID> ids) {
    URI uri = FeatureUri.inProject(location);
    try {
      String text = FeatureSource.of(bytes);
      LanguageLine.check(text);
      Feature feature = parsedByStock(uri, text, ids);
      SilentLosses.check(feature, text);
      LongSentences.check(feature);
      RunScope.current(FeatureListener.class).ifPresent(listener -> listener.read(feature));
      return new IndexedFeature(feature);
    } catch (UnreadableFeature e) {
      throw new FeatureParserException(
          told(e.problems(), FeatureUri.readable(uri), languageOf(bytes)));
    }
  }

  private Feature parsedByStock(URI uri, String text, Supplier<UUID> ids) {
    try (InputStream source = new ByteArrayInputStream(text.getBytes(UTF_8))) {
      return stock.parse(uri, source, ids).orElseThrow(SyntaxProblems::emptyFile);
    } catch (FeatureParserException e) {
      throw new UnreadableFeature(SyntaxProblems.in(e, text));
    } catch (IOException e) {
      throw new FeatureParserException(FeatureUri.readable(uri) + ": cannot be read", e);
    }
  }

  /** A feature is spoken of in its own language; what is none, as the person reads. */
  private static Language languageOf(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    return AskedLanguage.or(
        LanguageLine.isKorean(text)
            ? Language.KOREAN
            : LanguageLine.isEnglish(text)
                ? Language.ENGLISH
                : RunScope.current(Language.class).orElse(Language.ENGLISH));
  }

  private static String told(List<Problem> problems, String path, Language language) {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      lines.append(lines.length() == 0 ? "" : "\n").append(problem.at(path, language));
    }
    return lines.toString();
  }
}
