package org.handlebook.kernel.process;

/**
 * What a process is told when it is made.
 *
 * @param commandLine its command line
 * @param environment the block with which it begins
 */
public record ProcessParameters(String commandLine, Environment environment) {}
