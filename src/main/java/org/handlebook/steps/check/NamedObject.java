package org.handlebook.steps.check;

/**
 * An object that a sentence names.
 *
 * @param id its id on the machine
 * @param phrase the words of the sentence
 */
public record NamedObject(int id, String phrase) {}
