package org.handlebook.report.merge;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.report.run.MessageSink;
import org.handlebook.report.run.NoStream;
import org.handlebook.text.Text;

/** What streams have told so far, all together. */
final class MergedStream {
  private final MessageSink sink;
  private final String start;
  private final MessageIds ids = new MessageIds();
  private final Map<String, String> sources = new HashMap<>();
  private final Map<Object, List<String>> texts = new HashMap<>();
  private final Set<List<Object>> onlyOnce = new HashSet<>();
  private final Set<String> ended = new HashSet<>();
  private final List<HeldScenario> unended = new ArrayList<>();
  private int repeated;

  /**
   * Makes a stream that has begun.
   *
   * @param start the id of its start
   */
  MergedStream(MessageSink sink, String start) {
    this.sink = sink;
    this.start = start;
  }

  /**
   * Takes the next stream, until its sink is closed.
   *
   * @param mark makes its ids different from those of other streams
   */
  MessageSink next(String mark) {
    return new StreamAdoption(this, ids, mark);
  }

  /** Returns the id of the one start. */
  String start() {
    return start;
  }

  /** Ends it: what no stream told to its end is told as far as it came. */
  void close() {
    for (HeldScenario scenario : unended) {
      if (ended.add(scenario.pickle())) {
        scenario.messages().forEach(sink::accept);
      }
    }
  }

  /** Returns what to say of scenarios that several streams told of. */
  Optional<Text> repeated() {
    return repeated == 0
        ? Optional.empty()
        : Optional.of(Text.of(MergedStream.class, "repeated", repeated));
  }

  void source(Source source) {
    String known = sources.putIfAbsent(source.getUri(), source.getData());
    if (known == null) {
      sink.accept(Envelope.of(source));
    } else if (!known.equals(source.getData())) {
      throw differentTexts(source.getUri());
    }
  }

  /** Returns the ids of that text in the stream, if it was told before. */
  Optional<List<String>> knownIds(GherkinDocument document) {
    return Optional.ofNullable(texts.get(document.getUri().orElse("")));
  }

  /** Returns the ids of that scenario in the stream, if it was told before. */
  Optional<List<String>> knownIds(Pickle pickle) {
    return Optional.ofNullable(texts.get(key(pickle)));
  }

  void text(GherkinDocument document) {
    texts.put(document.getUri().orElse(""), ids.in(document));
    sink.accept(Envelope.of(document));
  }

  void text(Pickle pickle) {
    texts.put(key(pickle), ids.in(pickle));
    sink.accept(Envelope.of(pickle));
  }

  /** An attachment of the run itself. */
  void attachment(Attachment attachment) {
    once(Envelope.of(attachment), attachment.getMediaType(), attachment.getBody());
  }

  /** A message that is told once, however many streams have it. */
  void once(Envelope message, Object... what) {
    if (onlyOnce.add(List.of(what))) {
      sink.accept(message);
    }
  }

  /** Any other message. */
  void other(Envelope message) {
    sink.accept(message);
  }

  void ended(HeldScenario scenario) {
    if (ended.add(scenario.pickle())) {
      scenario.messages().forEach(sink::accept);
    } else {
      repeated++;
    }
  }

  void unended(HeldScenario scenario) {
    unended.add(scenario);
  }

  static NoStream differentTexts(String uri) {
    return new NoStream(Text.of(MergedStream.class, "different.texts", uri));
  }

  private static List<Object> key(Pickle pickle) {
    return List.of(pickle.getUri(), pickle.getAstNodeIds());
  }
}
