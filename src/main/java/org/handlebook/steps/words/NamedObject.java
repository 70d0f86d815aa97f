package org.handlebook.steps.words;

/**
 * An object that a sentence names.
 *
 * @param id its id on the system
 * @param phrase the words of the sentence
 */
public record NamedObject(int id, String phrase) {}
