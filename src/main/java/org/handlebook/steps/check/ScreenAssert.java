package org.handlebook.steps.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;

/** Assertions on the text on a screen. */
public final class ScreenAssert extends AbstractAssert<ScreenAssert, List<String>> {
  private static final String SCREEN = "CONOUT$";

  private final String process;

  private ScreenAssert(String process, List<String> lines) {
    super(lines, ScreenAssert.class);
    this.process = process;
  }

  /** Looks at the screen to which the process has a handle. */
  public static ScreenAssert assertThat(String name, ProcessRef process, SystemSnapshot world) {
    ObjectState screen =
        world.process(process).rows().stream()
            .flatMap(row -> world.object(row.object()).stream())
            .filter(object -> object.kind() == ObjectKind.CONSOLE && object.name().equals(SCREEN))
            .findFirst()
            .orElseThrow(() -> new ScenarioMistake("\"" + name + "\" has no screen to look at."));
    String text =
        screen.unread().stream()
            .map(bytes -> new String(bytes.toArray(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    return new ScreenAssert(name, text.lines().toList());
  }

  /** Asserts that it shows exactly those lines. */
  public ScreenAssert shows(List<String> expected) {
    if (!actual.equals(expected)) {
      throw failure(
          "%s",
          Failure.of("Expected the screen of \"" + process + "\" to show other lines.")
              .because("What was expected:", expected)
              .because("What it shows:", actual.isEmpty() ? List.of("nothing") : actual));
    }
    return this;
  }
}
