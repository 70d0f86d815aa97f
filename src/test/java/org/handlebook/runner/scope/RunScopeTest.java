package org.handlebook.runner.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which thread works for which run. */
class RunScopeTest {
  @Test
  @DisplayName("What is bound is there until it is closed, then what was before")
  void nested() {
    try (RunScope.Binding outer = RunScope.binding(String.class, "outer")) {
      try (RunScope.Binding inner = RunScope.binding(String.class, "inner")) {
        assertThat(RunScope.current(String.class)).contains("inner");
      }
      assertThat(RunScope.current(String.class)).contains("outer");
      assertThat(RunScope.current(Integer.class)).isEmpty();
    }
    assertThat(RunScope.current(String.class)).isEmpty();
  }

  @Test
  @DisplayName("Bindings of different types stand beside each other")
  void types() {
    try (RunScope.Binding text = RunScope.binding(String.class, "text");
        RunScope.Binding number = RunScope.binding(Integer.class, 7)) {
      assertThat(RunScope.current(String.class)).contains("text");
      assertThat(RunScope.current(Integer.class)).contains(7);
    }
  }

  @Test
  @DisplayName("A thread works for the run of the thread that started it")
  void inherited() throws InterruptedException {
    CompletableFuture<String> seen = new CompletableFuture<>();
    try (RunScope.Binding mine = RunScope.binding(String.class, "mine")) {
      Thread worker =
          new Thread(() -> seen.complete(RunScope.current(String.class).orElse("nothing")));
      worker.start();
      worker.join();
    }
    assertThat(seen).isCompletedWithValue("mine");
  }
}
