package org.handlebook.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.ndjson.Serializer;
import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Ci;
import io.cucumber.messages.types.Duration;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Git;
import io.cucumber.messages.types.Hook;
import io.cucumber.messages.types.HookType;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.ParameterType;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Product;
import io.cucumber.messages.types.Source;
import io.cucumber.messages.types.SourceMediaType;
import io.cucumber.messages.types.SourceReference;
import io.cucumber.messages.types.TestRunHookFinished;
import io.cucumber.messages.types.TestRunHookStarted;
import io.cucumber.messages.types.TestRunStarted;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.messages.types.Timestamp;
import io.cucumber.messages.types.UndefinedParameterType;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.handlebook.report.stub.StubRun;
import org.junit.jupiter.api.Test;

class MessageJsonTest {
  private final List<Envelope> seen = new ArrayList<>();

  @Test
  void writesWhatTheStockSerializerWrites() throws Exception {
    StubRun.run(kept(), "inheritance.feature");
    StubRun.run(kept(), "korean.feature");
    seen.addAll(rare());
    MessageJson ours = new MessageJson();
    for (Envelope message : seen) {
      StringWriter stock = new StringWriter();
      new Serializer().writeValue(stock, message);
      assertThat(ours.json(message).toString()).isEqualTo(stock.toString());
    }
    assertThat(seen).hasSizeGreaterThan(100);
  }

  private MessageSink kept() {
    return new MessageSink() {
      @Override
      public void accept(Envelope message) {
        seen.add(message);
      }

      @Override
      public void close() {}
    };
  }

  /** What no stub run says. */
  private static List<Envelope> rare() {
    Timestamp now = new Timestamp(1L, 2L);
    SourceReference place = new SourceReference("a.feature", null, null, new Location(3L, 4L));
    return List.of(
        Envelope.of(
            new ParseError(
                place, "a \"message\" with \\ \u0001\u001f\t\b\f\r\n/ <b> \u2028 \ud83d\ude00 한글")),
        Envelope.of(new UndefinedParameterType("x", "{x}")),
        Envelope.of(new TestRunHookStarted("a", "b", "c", null, now)),
        Envelope.of(
            new TestRunHookFinished(
                "a",
                new TestStepResult(new Duration(0L, 1L), null, TestStepResultStatus.PASSED, null),
                now)),
        Envelope.of(new ParameterType("n", List.of("a|b"), true, false, "id", place)),
        Envelope.of(new Hook("id", "name", place, "@tag", HookType.AFTER_TEST_STEP)),
        Envelope.of(new TestRunStarted(now, "id")),
        Envelope.of(
            new Attachment(
                "body",
                AttachmentContentEncoding.BASE64,
                "name",
                "image/png",
                new Source("u", "d", SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN),
                "a",
                "b",
                "url",
                "r",
                "h",
                now)),
        Envelope.of(
            new Meta(
                "1",
                new Product("a", "1"),
                new Product("b", null),
                new Product("c", "2"),
                new Product("d", null),
                new Ci("ci", "url", "7", new Git("remote", "revision", "branch", null)))));
  }
}
