package org.handlebook.app.console;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which known sentences are offered for one that is not known. */
final class DidYouMeanTest {
  private final DidYouMean didYouMean = new DidYouMean();

  @BeforeEach
  void knowSomeSentences() {
    didYouMean.know("a process {process}");
    didYouMean.know("{process} creates a(n) mailslot {string} as {handle}");
    didYouMean.know("{process} creates a mutex as {handle}");
    didYouMean.know("{process} duplicates {handle} into {process} as {handle}");
    didYouMean.know("the usage count of {handle} is/becomes {int}");
    didYouMean.know("{process} 프로세스가 있다");
    didYouMean.know("{process}이/가 {handle}을/를 {process}에 {handle}(으)로 복제한다");
    didYouMean.know("{handle}의 사용 카운트는 {int}이/가 된다");
  }

  @Test
  void offersTheSentenceWithTheMistypedWord() {
    assertThat(didYouMean.suggest("\"Parent\" crates a mailslot \"mail\" as hMail"))
        .first()
        .isEqualTo("\"Parent\" creates a mailslot \"mail\" as hMail");
  }

  @Test
  void comparesWhatIsSaidAndNotTheNames() {
    assertThat(didYouMean.suggest("usage count of hSomethingElse becomes 17"))
        .containsExactly("the usage count of hMail is 2");
  }

  @Test
  void staysInTheLanguageOfTheStepWhateverItsNames() {
    assertThat(didYouMean.suggest("\"부모\" duplicate hMail to \"자식\" as hCopy"))
        .first()
        .isEqualTo("\"Parent\" duplicates hMail into \"Parent\" as hMail");
    assertThat(didYouMean.suggest("\"부모\"가 hMail을 \"자식\"으로 hCopy로 복사한다"))
        .containsExactly("\"부모\"가 hMail을 \"부모\"에 hMail로 복제한다");
  }

  @Test
  void choosesParticlesByWhatTheyFollow() {
    assertThat(didYouMean.suggest("hMail의 사용 횟수는 2가 된다")).containsExactly("hMail의 사용 카운트는 2가 된다");
  }

  @Test
  void offersFirstWhatSpeaksOfTheSameKindOfObject() {
    didYouMean.know("{actor} creates {newObject} named {name} as {handle}");
    didYouMean.know("{actor} creates a file {name} as {handle}");
    didYouMean.know("{actor} creates a boundary {name} as {handle}");
    didYouMean.know("{actor}이/가 {newObject}을/를 {name}(이)라는 이름으로 만들어 {handle}(으)로 받는다");
    didYouMean.know("{actor}이/가 파일 {name}을/를 만들어 {handle}(으)로 받는다");

    assertThat(didYouMean.suggest("\"P\" creates a mutex \"m\" as hM"))
        .startsWith(
            "\"Parent\" creates a mutex as hMail",
            "\"Parent\" creates a mutex named \"mail\" as hMail");
    assertThat(didYouMean.suggest("\"P\" creates an event \"file\" as hM"))
        .first()
        .isEqualTo("\"Parent\" creates an event named \"mail\" as hMail");
    assertThat(didYouMean.suggest("\"P\" creates a semaphor named \"m\" as hM"))
        .first()
        .isEqualTo("\"Parent\" creates a semaphore named \"mail\" as hMail");
    assertThat(didYouMean.suggest("\"P\"가 뮤텍스를 \"m\" 이름으로 만들어 hM으로 받는다"))
        .first()
        .isEqualTo("\"부모\"가 뮤텍스를 \"mail\"이라는 이름으로 만들어 hMail로 받는다");
  }

  @Test
  void offersNothingForSomethingElse() {
    assertThat(didYouMean.suggest("the weather was fine all day long")).isEmpty();
  }

  @Test
  void comparesTheBeginningOfWhatHasNoEnd() {
    String text = "\"Parent\" crates a mutex as hMail " + "and so on ".repeat(100_000);
    assertTimeoutPreemptively(ofSeconds(20), () -> didYouMean.suggest(text));
  }
}
