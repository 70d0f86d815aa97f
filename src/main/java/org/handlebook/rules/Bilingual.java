package org.handlebook.rules;

/** One text in both languages. */
public record Bilingual(String en, String ko) {}
