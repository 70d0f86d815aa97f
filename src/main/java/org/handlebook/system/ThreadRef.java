package org.handlebook.system;

/**
 * A thread of a scenario, whatever its id.
 *
 * @param process its process
 * @param number which of the process's threads it is, in order of creation, from 1
 */
public record ThreadRef(ProcessRef process, int number) {}
