package org.handlebook.app.author.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.index.StepEntry;
import org.handlebook.report.run.Golden;
import org.handlebook.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are found by any words, and told with what they mean. */
final class SentenceSearchTest {
  private final SentenceIndex index = SentenceIndex.load();
  private final SentenceSearch search = new SentenceSearch(index);

  @ParameterizedTest
  @CsvSource({
    "usage count, the usage count of {object}",
    "reference count, the usage count of {object}",
    "Usage Count, the usage count of {object}",
    "참조 카운트, the usage count of {object}",
    "signaled, is signalled",
    "시그널 상태, is signalled",
    "create process, {actor} spawns {process}",
    "wait on, {actor} waits for {handle}",
    "네임드 파이프, {actor} creates a named pipe {name} as {handle}",
    "DuplicateHandle, {actor} duplicates {handle}",
    "mutx, mutex",
    "잡 닫, {actor} makes the job {handle} end its processes when it is closed"
  })
  void findsSentencesByAnyWords(String words, String sentence) {
    assertThat(search.find(words)).isNotEmpty();
    assertThat(search.find(words).stream().map(StepEntry::sentence))
        .anySatisfy(each -> assertThat(each).contains(sentence));
  }

  @Test
  void findsNothingForSomethingElse() {
    assertThat(search.find("holidays in the mountains")).isEmpty();
  }

  @Test
  void isPublished() throws java.io.IOException {
    Golden.holds(Path.of("docs/sentences.html"), Catalogue.page(index.steps()));
  }

  @Test
  void tellsWhatASentenceMeans() {
    assertThat(new Catalogue(search.find("closes"), Language.ENGLISH).text())
        .contains("\"A\" closes hA\n", "을/를 (다시 )닫는다\n", "Calls CloseHandle\n");
    assertThat(new Catalogue(search.find("닫는다"), Language.KOREAN).text())
        .contains("호출: CloseHandle");
  }
}
