package org.handlebook.system.model;

import java.util.HashMap;
import java.util.Map;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.SecurityAttributes;
import org.jspecify.annotations.Nullable;

/**
 * What kernel32 makes of the names of objects before the kernel sees them: it knows by which
 * prefixes each process names the private namespaces it has open, and its functions for names in
 * the code page take so many characters and no more.
 */
final class ObjectNames {
  private static final int MAXIMUM_LENGTH = 260;

  private final Map<ProcessObject, Map<String, Long>> aliases = new HashMap<>();

  /** Returns the attributes of an object that a call creates. */
  Outcome<ObjectAttributes> attributes(
      Context context, @Nullable SecurityAttributes attributes, @Nullable String name) {
    boolean inherit = attributes != null && attributes.bInheritHandle();
    return attributes(context, name, inherit, DescriptorConversion.parts(attributes));
  }

  /** Returns the attributes of an object that a call opens. */
  Outcome<ObjectAttributes> attributes(Context context, boolean inherit, @Nullable String name) {
    return attributes(context, name, inherit, DescriptorParts.NONE);
  }

  private Outcome<ObjectAttributes> attributes(
      Context context, @Nullable String name, boolean inherit, DescriptorParts security) {
    if (name != null && isTooLong(name)) {
      return Outcome.refused(NtStatus.NAME_TOO_LONG);
    }
    int end = name == null ? -1 : name.indexOf('\\');
    Long namespace =
        name == null || end < 0
            ? null
            : aliases(context.thread().process()).get(name.substring(0, end));
    String rest = name == null || namespace == null ? name : name.substring(end + 1);
    return Outcome.of(new ObjectAttributes(namespace, rest, inherit, security));
  }

  static boolean isTooLong(String name) {
    return name.length() > MAXIMUM_LENGTH;
  }

  /** Returns the prefixes of a process, and its handles to the namespaces they mean. */
  Map<String, Long> aliases(ProcessObject process) {
    return aliases.computeIfAbsent(process, any -> new HashMap<>());
  }
}
