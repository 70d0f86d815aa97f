package org.handlebook.app.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.handlebook.runner.UsageError;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.agent.FakeWine;
import org.handlebook.system.agent.host.AgentProgram;
import org.handlebook.system.model.ModelSystemFactory;
import org.handlebook.text.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which systems there are, by the words that people type. */
class SystemsTest {
  private static Systems systems() {
    Map<String, Supplier<SystemFactory>> words = new LinkedHashMap<>();
    words.put("model", ModelSystemFactory::new);
    words.put("other", ModelSystemFactory::new);
    return new Systems(words);
  }

  @Test
  @DisplayName("A word opens its system; another word is told those that there are")
  void open() {
    assertThat(systems().open("model").system()).isEqualTo("model");
    assertThatExceptionOfType(UsageError.class)
        .isThrownBy(() -> systems().open("vine"))
        .withMessage("no such system: vine (there are model, other)");
  }

  @Test
  @DisplayName("The model is the measure: it is known to differ nowhere")
  void known() {
    assertThat(systems().known(new ModelSystemFactory(), Path.of("no such folder"))).isNull();
  }

  @Test
  @DisplayName("Of a Wine there may be several: of a version, or of a place")
  void families() {
    List<String> opened = new ArrayList<>();
    Systems systems = new Systems(Map.of(), Map.of("wine", word -> told(word, opened)));
    systems.open("wine-8.0").close();
    systems.open("wine=/opt/a-b/wine").close();
    assertThat(opened).containsExactly("wine-8.0", "wine=/opt/a-b/wine");
    assertThatThrownBy(() -> systems.open("wines")).isInstanceOf(UsageError.class);
  }

  private static SystemFactory told(String word, List<String> opened) {
    opened.add(word);
    return new ModelSystemFactory();
  }

  @Test
  @DisplayName("A Wine that is not here is refused with those that are")
  void wines(@TempDir Path folder) throws IOException {
    Path bin = FakeWine.in(folder.resolve("bin"));
    RealSystems real = real(List.of(bin));
    assertThatThrownBy(() -> real.wine("wine-8.0"))
        .isInstanceOfSatisfying(
            UsageError.class,
            error -> {
              String here = "wine-9.0 " + bin.resolve("wine");
              assertThat(error.why().in(Language.ENGLISH))
                  .isEqualTo("there is no wine-8.0 here, but: " + here);
              assertThat(error.why().in(Language.KOREAN)).contains("wine-8.0", here);
            });
    assertThatThrownBy(() -> real.wine("wine=" + folder))
        .isInstanceOf(UsageError.class)
        .hasMessage("there is no Wine at " + folder);
    assertThatThrownBy(() -> real(List.of()).wine("wine"))
        .isInstanceOf(UsageError.class)
        .hasMessage("Wine is not installed here; handlebook doctor says how to install it");
  }

  private static RealSystems real(List<Path> folders) {
    return new RealSystems(folders, Path.of("kept"), AgentProgram.ofBuild(), notice -> {});
  }
}
