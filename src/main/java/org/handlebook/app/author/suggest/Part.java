package org.handlebook.app.author.suggest;

import java.util.List;

/** A part of a known sentence. */
sealed interface Part {
  /**
   * A word of its own.
   *
   * @param forms what it can be; the first is the usual one
   * @param written the alternatives as the sentence writes them
   * @param optional whether it may be left out
   */
  record Word(List<String> forms, String written, boolean optional) implements Part {
    public Word {
      forms = List.copyOf(forms);
    }

    /** Returns whether several forms differ by how many they speak of alone. */
    boolean differsInNumber() {
      return forms.contains("are") || forms.get(1).startsWith(forms.get(0));
    }
  }

  /**
   * A parameter.
   *
   * @param digit tells it from others of its type, where that matters
   */
  record Slot(String type, String digit, String role) implements Part {}
}
