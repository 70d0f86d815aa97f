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
  /**
   * In characters: what kernel32 keeps for a name that it widens.
   *
   * @source reactos/reactos dll/win32/kernel32/include/base.h, STATIC_UNICODE_BUFFER_LENGTH
   */
  private static final int LONGEST_IN_BYTES = 260;

  /** In characters: what a UNICODE_STRING holds besides the one that ends it. */
  private static final int LONGEST_STRING = 32_766;

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
    int longest = context.wide() ? LONGEST_STRING : LONGEST_IN_BYTES;
    if (name != null && name.length() > longest) {
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

  /** Returns whether a process cannot call a private namespace by this prefix. */
  static boolean isTooLong(String prefix) {
    return prefix.length() > LONGEST_IN_BYTES;
  }

  /** Returns the prefixes of a process, and its handles to the namespaces they mean. */
  Map<String, Long> aliases(ProcessObject process) {
    return aliases.computeIfAbsent(process, any -> new HashMap<>());
  }
}
