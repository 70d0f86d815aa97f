package org.handlebook.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A method that is not forwarded would answer with the interface's default, and nobody would see.
 */
final class ForwardingTest {
  private static final Set<String> CALLS_ANOTHER = Set.of("startProcess()", "pass(long)");

  @Test
  void aSystemForwardsEverything() {
    assertThat(missing(SystemUnderTest.class, ForwardingSystem.class))
        .containsExactlyInAnyOrderElementsOf(CALLS_ANOTHER);
  }

  @Test
  void aFactoryForwardsEverything() {
    assertThat(missing(SystemFactory.class, ForwardingSystemFactory.class)).isEmpty();
  }

  private static Set<String> missing(Class<?> contract, Class<?> forwarding) {
    Set<String> missing = new TreeSet<>();
    for (Method method : contract.getMethods()) {
      boolean declared =
          Arrays.stream(forwarding.getDeclaredMethods())
              .anyMatch(own -> signature(own).equals(signature(method)));
      if (!declared && !Modifier.isStatic(method.getModifiers())) {
        missing.add(signature(method));
      }
    }
    return missing;
  }

  private static String signature(Method method) {
    return method.getName()
        + Arrays.toString(method.getParameterTypes()).replace('[', '(').replace(']', ')');
  }
}
