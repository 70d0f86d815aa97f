package org.handlebook.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.handlebook.report.stub.StubWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

@Execution(ExecutionMode.CONCURRENT)
class PictureTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/handlebook/report/picture");

  @Test
  void inheritedRowsAreNewInTheChild() throws Exception {
    holds("inheritance", parentWithMail(), world -> world.spawn("Parent", "Child", true));
  }

  @Test
  void theLastCloseLeavesAGhost() throws Exception {
    holds("close", parentWithMail(), world -> world.close("Parent", "hMail"));
  }

  @Test
  void aChangedFlagShowsBothValues() throws Exception {
    holds(
        "flag",
        List.of(w -> w.process("App"), w -> w.create("App", "mutex", "", "hMutex", false)),
        w -> w.inheritable("App", "hMutex"));
  }

  @Test
  void anEndedProcessStaysGreyWithItsCode() throws Exception {
    List<Consumer<StubWorld>> before = new ArrayList<>(parentWithMail());
    before.add(w -> w.spawn("Parent", "Child", true));
    before.add(w -> w.close("Parent", "hMail"));
    holds("process-end", before, w -> w.exit("Child", 7));
  }

  @Test
  void stepsThatOnlyLookHaveNoMarks() throws Exception {
    List<Consumer<StubWorld>> before = new ArrayList<>(parentWithMail());
    before.add(w -> w.spawn("Parent", "Child", true));
    holds("look", before, w -> {});
  }

  @Test
  void hangulTakesTwoCells() throws Exception {
    holds(
        "hangul",
        List.of(
            w -> w.process("아주 길고 긴 이름의 부모 프로세스"),
            w -> w.create("아주 길고 긴 이름의 부모 프로세스", "mailslot", "우편함", "h우편함", true)),
        w -> w.spawn("아주 길고 긴 이름의 부모 프로세스", "자식", true));
  }

  @Test
  void longNamesAreCutAndHostileOnesAreText() throws Exception {
    holds(
        "names",
        List.of(w -> w.process("</svg><script>alert(1)</script>")),
        w ->
            w.create(
                "</svg><script>alert(1)</script>",
                "semaphore",
                "a name that does not fit & never will",
                "hSemaphoreOfAllThings",
                false));
  }

  @Test
  void manyRowsAndProcesses() throws Exception {
    List<Consumer<StubWorld>> before = new ArrayList<>();
    for (String process : List.of("One", "Two", "Three")) {
      before.add(w -> w.process(process));
      for (int i = 0; i < 6; i++) {
        String name = process + i;
        before.add(w -> w.create(process, "event", name, "h" + name, name.endsWith("2")));
      }
    }
    holds("many", before, w -> w.spawn("One", "Four", true));
  }

  /** The picture that the README shows, drawn from traces as a run records them. */
  @Test
  void theReadmesPictureIsDrawnByTheReport() throws Exception {
    String traces = Files.readString(GOLDEN.resolve("readme.json"));
    String title = "\"Parent\" spawns \"Child\" with handle inheritance";
    Golden.holds(Path.of("docs/picture.svg"), PictureScript.draw(traces, title, true));
  }

  /** Pictures of worlds that the model makes: {@code SceneJsonTest} writes their traces. */
  @ParameterizedTest
  @ValueSource(strings = {"view", "unmap", "wait", "wait-over"})
  void viewsAndWaitsAreBrokenLines(String name) throws Exception {
    String traces = Files.readString(GOLDEN.resolve(name + ".json"));
    String svg = PictureScript.draw(traces, name, true);
    assertThat(svg).doesNotContain("undefined", "NaN");
    Golden.holds(GOLDEN.resolve(name + ".svg"), svg);
  }

  /**
   * What a run recorded: a name in a private namespace and in the session's, a pseudo handle that
   * came with this step, and a message that waits to be read.
   */
  @ParameterizedTest
  @ValueSource(strings = {"namespaces", "pseudo", "mail"})
  void recordedTracesAreDrawnInEachLanguage(String name) throws Exception {
    String traces = Files.readString(GOLDEN.resolve(name + ".json"));
    for (String language : List.of("en", "ko")) {
      String svg = PictureScript.draw(traces, name, true, language);
      assertThat(svg).doesNotContain("undefined", "NaN");
      Golden.holds(GOLDEN.resolve(name + "-" + language + ".svg"), svg);
    }
  }

  private static List<Consumer<StubWorld>> parentWithMail() {
    return List.of(
        w -> w.process("Parent"), w -> w.create("Parent", "mailslot", "mail", "hMail", true));
  }

  private static void holds(String name, List<Consumer<StubWorld>> before, Consumer<StubWorld> last)
      throws Exception {
    StubWorld world = new StubWorld();
    List<String> traces = new ArrayList<>();
    before.forEach(
        step -> {
          step.accept(world);
          traces.add(world.trace());
        });
    last.accept(world);
    String trace = world.trace();
    traces.add(trace.isEmpty() ? "{}" : trace);
    String svg = PictureScript.draw("[" + String.join(",", traces) + "]", name, true);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new java.io.StringReader(svg)));
    assertThat(svg).doesNotContain("undefined", "NaN").doesNotContainPattern("\\d\\.\\d+\"");
    Golden.holds(GOLDEN.resolve(name + ".svg"), svg);
  }
}
