package org.handlebook.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handlebook.machine.Reply;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.jspecify.annotations.Nullable;

/** Writes one call as a function of C, from its record and the function's prototype. */
final class CallWriter {
  private final Prototype prototype;
  private final Action.Made made;
  private final int action;
  private final ProgramNames names;
  private final Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
  private final Lines lines = new Lines();
  private final Inputs writer;

  CallWriter(Prototype prototype, Action.Made made, int action, ProgramNames names) {
    this.prototype = prototype;
    this.made = made;
    this.action = action;
    this.names = names;
    this.writer = new Inputs(made, names, lines);
    for (RecordComponent component : made.call().getClass().getRecordComponents()) {
      inputs.put(component.getName(), read(component, made.call()));
    }
  }

  private static @Nullable Object read(RecordComponent component, Call<?> call) {
    try {
      return component.getAccessor().invoke(call);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component + " of " + call, e);
    }
  }

  /**
   * The function.
   *
   * @param reply how the call ends, if it does
   */
  String write(@Nullable Reply<?> reply) {
    Outputs outputs = new Outputs(made, action, names, lines, inputs);
    String seat = names.of(made.caller());
    String call = prototype.function() + "(" + arguments(outputs) + ")";
    lines.statement("begin(" + seat + ")");
    boolean isVoid = prototype.type().equals("void");
    if (!isVoid) {
      lines.declare(prototype.type() + " answer");
    }
    lines.statement(isVoid ? call : "answer = " + call);
    lines.statement("note(" + seat + ")");
    outputs.check(reply, isVoid);
    return "static void call_%d(void)%n{%n%s}%n".formatted(action, lines.text());
  }

  /** What the function answers, as its record says. */
  private Type answerType() {
    Type call = made.call().getClass().getGenericInterfaces()[0];
    return ((ParameterizedType) call).getActualTypeArguments()[0];
  }

  private String arguments(Outputs outputs) {
    List<String> arguments = new ArrayList<>();
    List<Prototype.Parameter> parameters = prototype.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      Prototype.Parameter parameter = parameters.get(i);
      arguments.add(
          inputs.containsKey(parameter.name())
              ? writer.of(parameter, inputs.get(parameter.name()))
              : outputs.of(parameter, answerType(), neighbour(i)));
    }
    return String.join(", ", arguments);
  }

  /** The value beside a parameter that is no input itself: what its number counts. */
  private Object neighbour(int index) {
    for (int beside : new int[] {index - 1, index + 1}) {
      if (beside >= 0 && beside < prototype.parameters().size()) {
        Object value = inputs.get(prototype.parameters().get(beside).name());
        if (value instanceof List<?> || value instanceof Bytes) {
          return value;
        }
      }
    }
    return Objects.requireNonNull(made.call());
  }
}
