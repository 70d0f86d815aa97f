package org.handlebook.kernel.process;

import java.util.List;
import org.handlebook.kernel.security.DescriptorParts;
import org.jspecify.annotations.Nullable;

/**
 * How a process shall be made.
 *
 * @param parameters its command line and environment
 * @param inheritHandles whether the child receives the parent's inheritable rows
 * @param handleList the values of the only rows to receive, or null for all
 * @param parentHandle the creator's handle to the process that shall be the parent, or null for the
 *     creator itself
 * @param standardHandles the standard handles that the creator gives, or null to leave them to the
 *     rules of inheritance
 * @param console which console the child has
 * @param breakAway whether the child shall not be in its parent's job
 * @param suspended whether the first thread starts suspended
 * @param processSecurity what is said of the new process's descriptor
 * @param threadSecurity what is said of the new thread's descriptor
 * @param inheritProcessHandle whether the creator's handle to the new process is inheritable
 * @param inheritThreadHandle whether the creator's handle to the new thread is inheritable
 */
public record ProcessRequest(
    ProcessParameters parameters,
    boolean inheritHandles,
    @Nullable List<Long> handleList,
    @Nullable Long parentHandle,
    @Nullable StandardHandles standardHandles,
    ConsoleUse console,
    boolean breakAway,
    boolean suspended,
    DescriptorParts processSecurity,
    DescriptorParts threadSecurity,
    boolean inheritProcessHandle,
    boolean inheritThreadHandle) {}
