package org.handlebook.runner;

/**
 * A step as its file has it.
 *
 * @param sentence with its keyword
 * @param text without
 */
public record StepText(String sentence, String text, long line) {}
