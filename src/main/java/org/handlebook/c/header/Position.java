package org.handlebook.c.header;

/**
 * Where something stands in a snippet.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
public record Position(int line, int column) {}
