package org.handlebook.app.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.handlebook.runner.UsageError;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.model.ModelSystemFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
}
