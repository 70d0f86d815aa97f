package org.handlebook.app.author.index;

import io.cucumber.java.ParameterType;
import io.cucumber.java.StepDefinitionAnnotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
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
import org.handlebook.steps.Vocabulary;

/**
 * Makes the index of compiled sentences. Run when the project is built; whoever runs from classes
 * alone makes it when it is needed.
 */
public final class IndexBuilder {
  private static final String STEPS = "Steps";
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w*)}");
  private static final Pattern HANGUL = Pattern.compile("[가-힣]");

  private IndexBuilder() {}

  /** Writes the index to the file that the second word names; the first is the project. */
  public static void main(String[] words) throws IOException {
    Path file = Path.of(words[1]);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, IndexJson.write(build(Path.of(words[0]))));
  }

  /** Returns the index, with examples from the features of a project. */
  static SentenceIndex build(Path project) {
    try {
      Path folder = classes();
      StepCode code = StepCode.of(folder);
      List<StepEntry> steps = new ArrayList<>();
      for (Class<?> type : types(folder)) {
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> !sentences(method).isEmpty())
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
    List<String> all = sentences(method);
    String id = StepCode.id(method);
    return new StepEntry(
        id,
        method.getDeclaringClass().getSimpleName().replace(STEPS, ""),
        all.stream().filter(each -> !HANGUL.matcher(each).find()).toList(),
        all.stream().filter(each -> HANGUL.matcher(each).find()).toList(),
        PARAMETER.matcher(all.get(0)).results().map(found -> found.group(1)).toList(),
        code.details(id),
        code.functions(id),
        Example.NONE);
  }

  private static List<String> sentences(Method method) {
    List<String> sentences = new ArrayList<>();
    for (Annotation annotation : method.getAnnotations()) {
      if (annotation.annotationType().isAnnotationPresent(StepDefinitionAnnotation.class)) {
        sentences.add(String.valueOf(value(annotation)));
      } else if (value(annotation) instanceof Annotation[] repeated) {
        Arrays.stream(repeated).map(each -> String.valueOf(value(each))).forEach(sentences::add);
      }
    }
    return sentences;
  }

  private static Object value(Annotation annotation) {
    try {
      return annotation.annotationType().getMethod("value").invoke(annotation);
    } catch (ReflectiveOperationException none) {
      return "";
    }
  }
}
