package org.handlebook.contract;

import java.nio.file.Path;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.agent.AgentSystemFactory;
import org.handlebook.system.agent.RealWine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A system of agents reaches the real memory of its processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WineMemoryTest extends ProcessMemoryContract {
  private AgentSystemFactory systemFactory;

  @BeforeAll
  void open(@TempDir Path place) {
    systemFactory = new AgentSystemFactory(RealWine.launcher(place), 2);
  }

  @AfterAll
  void close() {
    if (systemFactory != null) {
      systemFactory.close();
    }
  }

  @Override
  SystemUnderTest newSystem() {
    return systemFactory.open();
  }
}
