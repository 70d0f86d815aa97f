package org.handlebook;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.JavaMethod;
import io.cucumber.messages.types.StepDefinition;
import io.cucumber.messages.types.TestCase;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.handlebook.record.MediaTypes;
import org.handlebook.record.json.JsonValue;
import org.handlebook.system.marshal.CallTypes;
import org.handlebook.win32.Answer;

/**
 * Remembers which sentences a run has said and which calls were made in it, accepted and refused.
 */
public final class Occurrences implements ConcurrentEventListener {
  private static final Map<String, String> METHODS = new HashMap<>();
  private static final Set<String> SAID = new TreeSet<>();
  private static final Set<String> ACCEPTED = new TreeSet<>();
  private static final Set<String> REFUSED = new TreeSet<>();

  private static final Set<Class<?>> NEVER_REFUSALS =
      Set.of(
          Answer.Nothing.class,
          Answer.Dword.class,
          Answer.PseudoHandle.class,
          Answer.StringPointer.class);

  /** They fail only where memory is missing, or for a pointer that never was a block. */
  private static final Set<String> NOTHING_TO_REFUSE =
      Set.of(
          "ExpandEnvironmentStrings",
          "FreeEnvironmentStrings",
          "GetEnvironmentStrings",
          "RevertToSelf");

  /** The methods of sentences that no scenario has said. */
  static synchronized Set<String> neverSaid() {
    Set<String> methods = new TreeSet<>(METHODS.values());
    methods.removeAll(SAID);
    return methods;
  }

  /** The calls that Windows never accepted, to do them at once or to wait. */
  static synchronized Set<String> neverAccepted() {
    return without(ACCEPTED, CallTypes.all().values().stream().toList());
  }

  /** The calls that were never refused, though their answers can say so. */
  static synchronized Set<String> neverRefused() {
    Set<String> never =
        without(
            REFUSED, CallTypes.all().values().stream().filter(Occurrences::canBeRefused).toList());
    never.removeAll(NOTHING_TO_REFUSE);
    return never;
  }

  private static Set<String> without(Set<String> seen, List<Class<?>> calls) {
    Set<String> names = new TreeSet<>();
    calls.forEach(call -> names.add(call.getSimpleName()));
    names.removeAll(seen);
    return names;
  }

  private static boolean canBeRefused(Class<?> call) {
    Type answer = ((ParameterizedType) call.getGenericInterfaces()[0]).getActualTypeArguments()[0];
    return !NEVER_REFUSALS.contains(answer);
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(Envelope.class, Occurrences::poll);
  }

  private static synchronized void poll(Envelope message) {
    message.getStepDefinition().ifPresent(Occurrences::define);
    message.getTestCase().ifPresent(Occurrences::say);
    message.getAttachment().filter(Occurrences::isTrace).ifPresent(Occurrences::look);
  }

  private static void define(StepDefinition definition) {
    definition
        .getSourceReference()
        .getJavaMethod()
        .ifPresent(method -> METHODS.put(definition.getId(), name(method)));
  }

  private static String name(JavaMethod method) {
    String type = method.getClassName().substring(method.getClassName().lastIndexOf('.') + 1);
    return type + "." + method.getMethodName() + method.getMethodParameterTypes();
  }

  private static void say(TestCase scenario) {
    scenario.getTestSteps().stream()
        .flatMap(step -> step.getStepDefinitionIds().stream().flatMap(List::stream))
        .map(METHODS::get)
        .forEach(SAID::add);
  }

  private static boolean isTrace(Attachment attachment) {
    return attachment.getMediaType().equals(MediaTypes.STEP_TRACE);
  }

  private static void look(Attachment trace) {
    JsonValue.read(trace.getBody()).get("calls").elements().forEach(Occurrences::note);
  }

  private static void note(JsonValue call) {
    String text = call.get("call").text();
    String function = text.substring(0, text.indexOf('('));
    (call.get("refused").isEmpty() ? ACCEPTED : REFUSED).add(function);
  }
}
