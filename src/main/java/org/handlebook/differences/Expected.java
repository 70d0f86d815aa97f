package org.handlebook.differences;

/**
 * A difference that is expected in one scenario.
 *
 * @param step the line of the step that will not hold
 * @param entry where the ledger says so: {@code file:line}
 */
public record Expected(Difference difference, int step, String entry) {}
