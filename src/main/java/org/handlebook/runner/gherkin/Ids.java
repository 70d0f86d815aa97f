package org.handlebook.runner.gherkin;

import io.cucumber.core.eventbus.UuidGenerator;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that are random once and then counted: as quick as Cucumber's own counting generator, which
 * however gives out after 255 runs in one process. Cucumber finds it as a service.
 */
public final class Ids implements UuidGenerator {
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000000000000000L;

  private final long origin = (ThreadLocalRandom.current().nextLong() & ~0xF000L) | VERSION_8;
  private final AtomicLong count = new AtomicLong();

  @Override
  public UUID generateId() {
    return new UUID(origin, VARIANT | count.incrementAndGet());
  }
}
