package org.handlebook.runner.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.StepDefinitionAnnotation;
import io.cucumber.java.en.Then;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.handlebook.runner.glue.GlueIndex.Entry;

/** What step definitions and parameter types are annotated with. */
public final class GlueAnnotations {
  private GlueAnnotations() {}

  /** Returns the index of what these classes define. */
  public static GlueIndex index(List<Class<?>> types) {
    List<Entry> steps = new ArrayList<>();
    List<Entry> parameters = new ArrayList<>();
    for (Method method : methods(types)) {
      MethodName name = MethodName.of(method);
      sentences(method).forEach(sentence -> steps.add(new Entry(name, sentence)));
      ParameterType parameter = method.getAnnotation(ParameterType.class);
      if (parameter != null) {
        parameters.add(new Entry(name, parameter.value()));
      }
    }
    return new GlueIndex(steps, parameters);
  }

  /** Returns the methods in an order that does not depend on who reads the classes. */
  private static List<Method> methods(List<Class<?>> types) {
    return types.stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .sorted(Comparator.comparing(method -> MethodName.of(method).text()))
        .toList();
  }

  /** Returns the sentences of a step definition, in the order of its annotations. */
  public static List<String> sentences(Method method) {
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

  /** Returns whether a step definition looks at something: it may stand behind {@code Then}. */
  public static boolean isOutcome(Method method) {
    return method.getAnnotationsByType(Then.class).length > 0;
  }

  private static Object value(Annotation annotation) {
    try {
      return annotation.annotationType().getMethod("value").invoke(annotation);
    } catch (ReflectiveOperationException none) {
      return "";
    }
  }
}
