package org.handlebook.steps.words;

import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.system.ObjectKind;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/** The SECURITY_ATTRIBUTES of what is made; none where nothing is said. */
public final class Attributes {
  private Attributes() {}

  public static @Nullable SecurityAttributes of(boolean inheritable) {
    return inheritable ? new SecurityAttributes(true) : null;
  }

  /** Returns them with the security that a table tells. */
  public static @Nullable SecurityAttributes of(
      ScenarioSystem system, ObjectKind kind, boolean inheritable, Details details) {
    SecurityDescriptor descriptor =
        details
            .text("security", "보안")
            .map(text -> new DescriptorWords(system, kind).parse(text))
            .orElse(null);
    return inheritable || descriptor != null
        ? new SecurityAttributes(descriptor, inheritable)
        : null;
  }
}
