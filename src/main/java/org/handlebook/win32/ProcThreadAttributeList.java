package org.handlebook.win32;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PROC_THREAD_ATTRIBUTE_LIST.
 *
 * @param handleList PROC_THREAD_ATTRIBUTE_HANDLE_LIST: the only handles to inherit, or null if the
 *     attribute is not there
 * @param parentProcess PROC_THREAD_ATTRIBUTE_PARENT_PROCESS: the process to inherit from, or null
 *     if the attribute is not there
 * @source Microsoft, "UpdateProcThreadAttribute"
 */
public record ProcThreadAttributeList(
    @Nullable List<Handle> handleList, @Nullable Handle parentProcess) {
  public ProcThreadAttributeList {
    handleList = handleList == null ? null : List.copyOf(handleList);
  }
}
