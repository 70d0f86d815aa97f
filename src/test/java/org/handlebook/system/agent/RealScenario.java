package org.handlebook.system.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A scenario on a real system, with one process at first. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RealScenario {
  private AgentSystemFactory systemFactory;
  SystemUnderTest system;
  ThreadRef app;

  @BeforeAll
  void openBed(@TempDir Path place) {
    systemFactory = new AgentSystemFactory(RealWine.launcher(place), 1);
  }

  @AfterAll
  void closeBed() {
    if (systemFactory != null) { // it is null where the test is not run
      systemFactory.close();
    }
  }

  @BeforeEach
  void open() {
    system = systemFactory.open();
    app = system.startProcess();
  }

  @AfterEach
  void close() {
    system.close();
  }

  /** Makes a call that has to succeed. */
  <R extends Answer> R ok(ThreadRef thread, Call<R> call) {
    Reply<R> reply = system.call(thread, call);
    assertThat(reply).as("%s", call).isInstanceOf(Reply.Returned.class);
    R answer = ((Reply.Returned<R>) reply).answer();
    assertThat(answer.isRefusal()).as("%s is refused: %s", call, reply).isFalse();
    return answer;
  }
}
