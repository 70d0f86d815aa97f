package org.handlebook.trace;

/**
 * The line of a program from which a call came.
 *
 * @param place the program's file, and which line, from 1
 * @param text the line, without the blanks around it
 */
public record SourceLine(String place, String text) {}
