package org.handlebook.app.author.index;

import io.cucumber.java.ParameterType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlebook.app.author.index.StepEntry.Example;
import org.handlebook.runner.glue.GlueAnnotations;
import org.handlebook.runner.glue.GlueIndex;
import org.handlebook.steps.Vocabulary;
import org.handlebook.translation.ExpressionReader;

/**
 * Makes the index of compiled sentences. Run when the project is built; whoever runs from classes
 * alone makes it when it is needed.
 */
public final class IndexBuilder {
  private static final String STEPS = "Steps";
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w*)}");
  private static final Pattern HANGUL = Pattern.compile("[가-힣]");

  private IndexBuilder() {}

  /**
   * Writes the index, and that of their glue, into the folder of classes that the second word
   * names; the first is the project.
   */
  public static void main(String[] words) throws IOException {
    Path classes = Path.of(words[1]);
    write(
        classes,
        SentenceIndex.class,
        SentenceIndex.FILE,
        IndexJson.write(build(Path.of(words[0]))));
    write(classes, GlueIndex.class, GlueIndex.FILE, glue().write());
  }

  /** Returns the index of the glue, for runs. */
  static GlueIndex glue() throws IOException {
    List<Class<?>> types = new ArrayList<>(types(classes()));
    types.add(Vocabulary.class);
    return GlueAnnotations.index(types);
  }

  private static void write(Path classes, Class<?> reader, String name, String text)
      throws IOException {
    Path folder = classes.resolve(reader.getPackageName().replace('.', '/'));
    Files.writeString(Files.createDirectories(folder).resolve(name), text);
  }

  /** Returns the index, with examples from the features of a project. */
  static SentenceIndex build(Path project) {
    try {
      Path folder = classes();
      StepCode code = StepCode.of(folder);
      List<StepEntry> steps = new ArrayList<>();
      for (Class<?> type : types(folder)) {
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> !GlueAnnotations.sentences(method).isEmpty())
            .map(method -> entry(method, code))
            .sorted(Comparator.comparing(step -> code.place(step.id())))
            .forEach(steps::add);
      }
      return new FeatureExamples(steps).from(project.resolve("features"), parameters());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> parameters() {
    Map<String, String> forms = new TreeMap<>();
    for (Method method : Vocabulary.class.getMethods()) {
      ParameterType type = method.getAnnotation(ParameterType.class);
      if (type != null) {
        forms.put(method.getName(), type.value());
      }
    }
    return new LinkedHashMap<>(forms);
  }

  private static Path classes() {
    try {
      return Path.of(
              Objects.requireNonNull(Vocabulary.class.getResource("Vocabulary.class")).toURI())
          .resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> types(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(STEPS + ".class"))
          .sorted()
          .<Class<?>>map(name -> type(name.replace(".class", "")))
          .toList();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(Vocabulary.class.getPackageName() + '.' + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StepEntry entry(Method method, StepCode code) {
    List<String> all = GlueAnnotations.sentences(method);
    List<String> english = all.stream().filter(each -> !HANGUL.matcher(each).find()).toList();
    String id = StepCode.id(method);
    return new StepEntry(
        id,
        method.getDeclaringClass().getSimpleName().replace(STEPS, ""),
        GlueAnnotations.isOutcome(method),
        new ExpressionReader(english.get(0), parameter -> '{' + parameter + '}').read(),
        english,
        all.stream().filter(each -> HANGUL.matcher(each).find()).toList(),
        PARAMETER.matcher(all.get(0)).results().map(found -> found.group(1)).toList(),
        code.details(id),
        code.functions(id),
        Example.NONE);
  }
}
