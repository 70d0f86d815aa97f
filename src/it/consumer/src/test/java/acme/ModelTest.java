package acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.handlebook.system.Reply;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemProvider;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.junit.jupiter.api.Test;

/** The model in Java, without any scenario. */
final class ModelTest {
  @Test
  void countsTheRowsOfAHandleTable() {
    try (SystemFactory model = SystemProvider.named("model").open();
        SystemUnderTest system = model.open()) {
      ThreadRef app = system.startProcess();
      Reply<?> reply = system.call(app, new CreateMutex(null, false, "lock"));
      assertThat(reply).isInstanceOf(Reply.Returned.class);
      assertThat(system.snapshot().process(app.process()).rows()).hasSize(1);
    }
  }

  @Test
  void knowsWhichSystemsThereAre() {
    assertThatThrownBy(() -> SystemProvider.named("wyne"))
        .hasMessage("no such system: wyne (there are acme, model, wine, windows)");
  }
}
