package org.handlebook.rulebook;

/** One text in both languages. */
public record Bilingual(String en, String ko) {}
