package org.handlebook.system;

/**
 * A process of a scenario, whatever its id.
 *
 * @param number which of the scenario's processes it is, in order of creation, from 1
 */
public record ProcessRef(int number) {}
