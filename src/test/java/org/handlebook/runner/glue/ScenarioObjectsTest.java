package org.handlebook.runner.glue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScenarioObjectsTest {
  private final ScenarioObjects objects = new ScenarioObjects();

  /** What others share. */
  public static final class Shared {}

  /** Has a smaller constructor too, which is for others. */
  public static final class User {
    private final Shared shared;

    public User(Shared shared) {
      this.shared = shared;
    }

    User() {
      this(new Shared());
    }
  }

  /** Cannot be made. */
  public static final class Refusing {
    public Refusing() {
      throw new UnsupportedOperationException("not here");
    }
  }

  @BeforeEach
  void begin() {
    objects.start();
  }

  @Test
  void makesOneObjectOfAClassForAScenario() {
    assertThat(objects.getInstance(User.class).shared)
        .isSameAs(objects.getInstance(Shared.class))
        .isSameAs(objects.getInstance(User.class).shared);
  }

  @Test
  void makesOthersForTheNextScenario() {
    Shared first = objects.getInstance(Shared.class);
    objects.stop();
    objects.start();
    assertThat(objects.getInstance(Shared.class)).isNotSameAs(first);
  }

  @Test
  void letsThroughWhatAConstructorThrows() {
    assertThatThrownBy(() -> objects.getInstance(Refusing.class))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("not here");
  }
}
