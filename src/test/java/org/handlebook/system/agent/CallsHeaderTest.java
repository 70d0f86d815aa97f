package org.handlebook.system.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.system.agent.wire.CallTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The agent is compiled with the calls as the records have them. */
class CallsHeaderTest {
  private static final Path AGENT = Path.of("src/main/agent");

  @Test
  @DisplayName("calls.h says what the records say; -Dgolden=write writes it anew")
  void header() throws IOException {
    Path file = AGENT.resolve("calls.h");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, CallsHeader.text());
    }
    assertThat(file).hasContent(CallsHeader.text());
  }

  @Test
  @DisplayName("The agent has a function for every call of the surface")
  void everyCall() throws IOException {
    String sources;
    try (Stream<Path> files = Files.list(AGENT)) {
      sources =
          files
              .filter(file -> file.toString().endsWith(".c"))
              .map(CallsHeaderTest::read)
              .collect(Collectors.joining());
    }
    assertThat(new CallTable().calls())
        .allSatisfy(
            call -> assertThat(sources).contains("void call_" + call.getSimpleName() + "("));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
