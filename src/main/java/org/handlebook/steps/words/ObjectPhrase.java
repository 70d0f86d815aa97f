package org.handlebook.steps.words;

import java.util.List;
import java.util.Optional;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.SystemSnapshot.ObjectState;

/**
 * An object as a sentence names it.
 *
 * @param text the words
 * @param kind the kind that the words say, or "" or "object" for none
 * @param name the object's own name, if that is how it is named
 * @param handle the handle by which it is named otherwise; without either it is the only one of its
 *     kind
 * @param process the process in which the handle is looked up, or "" for the one that was given it
 */
public record ObjectPhrase(
    String text, String kind, Optional<String> name, Optional<HandleName> handle, String process) {
  private static final String GLOBAL = "\\BaseNamedObjects";

  /**
   * Takes the words apart; they have the form that {@link org.handlebook.steps.Vocabulary#object}
   * lets in.
   */
  public static ObjectPhrase parse(String text) {
    boolean the = text.startsWith("the ");
    String words = the ? text.substring(4) : text;
    if ((the || !words.matches("[!-~]+")) && KindWords.of(words).isPresent()) {
      return new ObjectPhrase(text, words, Optional.empty(), Optional.empty(), "");
    }
    int of = words.indexOf(" of ");
    if (words.contains("의 ") || (of < 0 && !words.contains("\""))) {
      return korean(text, words);
    } else if (of > 0) {
      return english(text, words, of);
    }
    String[] parts = words.split("\"", -1);
    String kind = (parts[0] + parts[2]).trim();
    return new ObjectPhrase(text, kind, Optional.of(parts[1]), Optional.empty(), "");
  }

  /** {@code hMail}, {@code "자식"의 hMail}, {@code hMail의 메일슬롯}. */
  private static ObjectPhrase korean(String text, String words) {
    boolean owned = words.startsWith("\"");
    String process = owned ? words.substring(1, words.indexOf('"', 1)) : "";
    String rest = owned ? words.substring(words.indexOf("의 ") + 2) : words;
    int end = rest.indexOf("의 ");
    String kind = end < 0 ? "" : rest.substring(end + 2);
    HandleName handle = new HandleName(end < 0 ? rest : rest.substring(0, end));
    return new ObjectPhrase(text, kind, Optional.empty(), Optional.of(handle), process);
  }

  /** {@code mutex of hCopy}, {@code mutex of hCopy of "B"}, {@code hCopy of "B"}. */
  private static ObjectPhrase english(String text, String words, int of) {
    int quote = words.indexOf('"');
    String process = quote < 0 ? "" : words.substring(quote + 1, words.length() - 1);
    String rest = quote < 0 ? words : words.substring(0, quote - " of ".length());
    boolean hasKind = quote < 0 || rest.contains(" of ");
    String kind = hasKind ? rest.substring(0, of) : "";
    HandleName handle = new HandleName(hasKind ? rest.substring(of + " of ".length()) : rest);
    return new ObjectPhrase(text, kind, Optional.empty(), Optional.of(handle), process);
  }

  /** Returns the object that is meant, which may be destroyed by now. */
  public NamedObject resolve(ScenarioState state) {
    int id =
        handle
            .map(h -> byHandle(state, h))
            .or(() -> name.map(wanted -> byName(state, wanted)))
            .orElseGet(() -> theOnlyOne(state));
    if (handle.isPresent()) {
      checkKind(state, id);
    }
    return new NamedObject(id, text);
  }

  private int byHandle(ScenarioState state, HandleName h) {
    int id =
        process.isEmpty()
            ? state.handles().object(h)
            : state.handles().object(state.actors().process(process), h);
    if (id == 0) {
      throw new ScenarioMistake(
          h + " has no row in a handle table and never had one: there is no object to look at.");
    }
    return id;
  }

  private void checkKind(ScenarioState state, int id) {
    ObjectKind wanted = KindWords.of(kind).orElse(null);
    ObjectKind found = state.trace().lastSeen(id).map(ObjectState::kind).orElse(null);
    if (wanted != null && found != null && wanted != found) {
      throw new ScenarioMistake(
          handle.orElseThrow()
              + " names an object of the kind "
              + found.english()
              + ", not "
              + wanted.english()
              + ".");
    }
  }

  private int theOnlyOne(ScenarioState state) {
    ObjectKind wanted = KindWords.of(kind).orElseThrow();
    List<Integer> all =
        state.trace().everyObject().stream()
            .filter(object -> object.kind() == wanted)
            .map(ObjectState::id)
            .distinct()
            .toList();
    if (all.isEmpty()) {
      throw new ScenarioMistake("There is no " + wanted.english() + ", and there never was.");
    }
    if (all.size() > 1) {
      throw new ScenarioMistake(
          "Here are "
              + all.size()
              + " objects of the kind "
              + wanted.english()
              + ". Say which: the "
              + wanted.english()
              + " of …");
    }
    return all.get(0);
  }

  private int byName(ScenarioState state, String wanted) {
    ObjectKind wantedKind = KindWords.of(kind).orElseThrow();
    if (wantedKind == ObjectKind.PROCESS) {
      return state.process(wanted).object();
    }
    return state.trace().everyObject().stream()
        .filter(object -> object.kind() == wantedKind && isCalled(object, wanted))
        .mapToInt(ObjectState::id)
        .max()
        .orElseThrow(
            () ->
                new ScenarioMistake(
                    "There is no " + kind + " \"" + wanted + "\", and there never was."));
  }

  /**
   * By its own name; a prefix before it says in which namespace, and Global\ means the global one.
   */
  private static boolean isCalled(ObjectState object, String wanted) {
    String leaf = wanted.substring(wanted.lastIndexOf('\\') + 1);
    boolean elsewhere =
        wanted.startsWith("Global\\") && !List.of("", GLOBAL).contains(object.directory());
    return object.name().equals(wanted) || (object.name().equals(leaf) && !elsewhere);
  }
}
