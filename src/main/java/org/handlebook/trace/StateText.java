package org.handlebook.trace;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.handlebook.record.Terms;
import org.handlebook.system.State;
import org.handlebook.system.ThreadRef;

/** Says in words what a state is, as the page does. */
public final class StateText {
  private StateText() {}

  /** Returns the English words for a state, without the name of an owner; "" for none. */
  public static String english(State state) {
    return Terms.english(fields(anonymous(state), ThreadRef::toString));
  }

  /** Returns all that a scenario may say of a state, in English and in Korean. */
  public static List<String> everyWording(State state, NameLookup names) {
    return Stream.of(anonymous(state), state)
        .flatMap(told -> Terms.everyWording(fields(told, names::path)).stream())
        .distinct()
        .toList();
  }

  private static State anonymous(State state) {
    return state instanceof State.Mutant mutant ? mutant.anonymous() : state;
  }

  private static UnaryOperator<String> fields(State state, Function<ThreadRef, String> names) {
    Map<String, Object> fields = StateFields.of(state, names);
    return name -> name.equals("type") ? state.type() : fields.getOrDefault(name, "").toString();
  }
}
