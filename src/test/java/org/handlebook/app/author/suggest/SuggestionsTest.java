package org.handlebook.app.author.suggest;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.translation.ExpressionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who types a sentence that nobody knows is offered the one that was meant. */
@Execution(ExecutionMode.CONCURRENT)
final class SuggestionsTest {
  private static final Path SLIPS = Path.of("src/test/resources/org/handlebook/app/author/suggest");
  private static final List<String> FILES =
      List.of(
          "slips.tsv",
          "more-slips.tsv",
          "third-slips.tsv",
          "fourth-slips.tsv",
          "fresh-slips.tsv",
          "fifth-slips.tsv",
          "sixth-slips.tsv",
          "seventh-slips.tsv",
          "eighth-slips.tsv",
          "ninth-slips.tsv",
          "tenth-slips.tsv",
          "eleventh-slips.tsv",
          "twelfth-slips.tsv",
          "thirteenth-slips.tsv");
  private static final double WANTED = 0.95;

  private static final SentenceIndex INDEX = SentenceIndex.load();
  private static final SentenceMatcher MATCHER = new SentenceMatcher(INDEX);

  private final Suggestions suggestions = new Suggestions(INDEX);

  @Test
  void offersFirstWhatWasMeant() throws IOException {
    for (String file : FILES) {
      assertScore(file);
    }
  }

  /** What is mended without asking must be what was meant, or stay. */
  @Test
  void mendsNothingIntoWhatWasNotMeant() throws IOException {
    List<String> wrong = new ArrayList<>();
    int mended = 0;
    SentenceMatcher matcher = new SentenceMatcher(INDEX);
    for (String[] slip : slips(FILES)) {
      Optional<String> sentence =
          matcher.match(slip[1]).isPresent()
              ? Optional.empty()
              : suggestions.slip(slip[1], slip[2].endsWith(":"));
      mended += sentence.isPresent() ? 1 : 0;
      sentence
          .filter(each -> wanted(slip).stream().noneMatch(other -> isSame(each, other, matcher)))
          .ifPresent(each -> wrong.add(slip[1] + " -> " + each + ", not " + slip[2]));
    }
    assertThat(wrong).isEmpty();
    assertThat(mended).isGreaterThan(30);
  }

  private static boolean isSame(String one, String other, SentenceMatcher matcher) {
    SentenceMatcher.Match first = matcher.match(one).orElseThrow();
    return matcher
        .match(other)
        .filter(second -> second.step().equals(first.step()))
        .filter(second -> second.arguments().equals(first.arguments()))
        .isPresent();
  }

  @Test
  void neverOffersTheOppositeFirst() {
    assertThat(suggestions.suggest("hMail is inheritible in \"Child\"", false).get(0))
        .isEqualTo("hMail is inheritable in \"Child\"");
    assertThat(suggestions.suggest("hMail은 \"자식\"에서 상속가능 하다", false).get(0))
        .isEqualTo("hMail은 \"자식\"에서 상속 가능하다");
    assertThat(suggestions.suggest("hMail isn't inheritable in \"Child\"", false).get(0))
        .isEqualTo("hMail is not inheritable in \"Child\"");
  }

  /** What is offered for another wording is a sentence. */
  @Test
  void offersSentencesAlone() {
    SentenceIndex index = INDEX;
    SentenceMatcher matcher = new SentenceMatcher(index);
    for (Wordings.Pair pair : Wordings.read().sentences()) {
      String written =
          new ExpressionReader(
                  pair.meant(),
                  type -> example(type.replaceAll("[0-9]", ""), Hangul.isIn(pair.meant())))
              .read();
      assertThat(matcher.match(written)).as(pair.meant() + ": " + written).isPresent();
    }
  }

  private static String example(String type, boolean korean) {
    return switch (type) {
      case "process", "actor", "name", "data" -> "\"A\"";
      case "error" -> "ERROR_ACCESS_DENIED";
      case "returned" -> "NULL";
      case "access" -> "SYNCHRONIZE";
      case "thread" -> korean ? "\"A\"의 첫 스레드" : "the first thread of \"A\"";
      case "int", "exitCode" -> "2";
      case "duration" -> korean ? "2초" : "2 seconds";
      case "handles" -> "hMail and hOther";
      default -> "hMail";
    };
  }

  /** What is denied of a value is not offered affirmed, even if nothing else is like it. */
  @Test
  void offersNoValueThatWasDenied() {
    assertThat(
            suggestions.suggest("\"B\" opens event \"E\" without EVENT_MODIFY_STATE as hB", false))
        .noneMatch(each -> each.contains("with EVENT_MODIFY_STATE"));
    assertThat(suggestions.suggest("hKid의 종료 코드가 0이 아니다", false))
        .doesNotContain("hKid의 종료 코드는 0이다");
    assertThat(suggestions.suggest("the exit code of hKid is not 0", false))
        .doesNotContain("the exit code of hKid is 0");
  }

  @Test
  void fillsWhatTheScenarioTells() {
    List<String> english =
        List.of(
            "processes \"Server\" and \"Client\"",
            "\"Server\" creates a mailslot \"mail\" as hMail",
            "\"Client\" opens the mailslot \"mail\" as hClient",
            "\"Server\" spawns \"Child\" as hChild",
            "\"Server\" creates a thread \"worker\" as hThread");
    assertFilled(
        "\"Client\" sends \"hello\" to the mailslot",
        english,
        "\"Client\" writes \"hello\" to hClient");
    assertFilled(
        "\"Server\" kills \"Child\"",
        english,
        "\"Server\" terminates the process of hChild with code 1");
    assertFilled(
        "the thread \"worker\" exits with code 7",
        english,
        "thread \"worker\" of \"Server\" ends with code 7");
    assertFilled("hMail is invalid", english, "hMail is invalid");
    assertFilled("the mailslot cntains 1 message", english, "the mailslot contains 1 message");
    List<String> korean =
        List.of(
            "\"서버\"와 \"클라이언트\" 프로세스가 있다",
            "\"서버\"가 메일슬롯 \"mail\"을 만들어 hMail로 받는다",
            "\"클라이언트\"가 메일슬롯 \"mail\"을 열어 hClient로 받는다",
            "\"서버\"가 \"자식\"을 생성해 hChild로 받는다");
    assertFilled("\"클라이언트\"가 메일슬롯에 \"hello\"를 보낸다", korean, "\"클라이언트\"가 \"hello\"를 hClient에 쓴다");
    assertFilled("\"서버\"가 \"자식\"을 죽인다", korean, "\"서버\"가 hChild의 프로세스를 종료 코드 1로 강제 종료한다");
    assertFilled("hMail은 유효하지 않다", korean, "hMail은 유효하지 않다");
    assertFilled("메일슬롯에 메시지가 1개 있다", korean, "메시지 1개가 메일슬롯에 있다");
  }

  /** A name without its kind is what the scenario says it is. */
  @Test
  void knowsWhatTheNamesOfTheScenarioAre() {
    List<String> english =
        List.of(
            "a process \"App\"",
            "\"App\" spawns \"Child\"",
            "\"App\" creates a mutex named \"lock\" as hLock",
            "\"App\" creates a thread \"Worker\" as hWorker",
            "\"App\" creates a file mapping as hMap",
            "\"App\" sets the environment variable \"TMP\" to \"x\"");
    assertFilled(
        "\"App\" opens \"Child\" as h", english, "\"App\" opens the process \"Child\" as h");
    assertFilled("\"App\" opens \"lock\" as h", english, "\"App\" opens the mutex \"lock\" as h");
    assertFilled("\"Worker\" returns 5", english, "thread \"Worker\" of \"App\" ends with code 5");
    assertFilled(
        "\"Child\" inherits TMP",
        english,
        "\"Child\" has the environment variable \"TMP\" set to \"<name>\"");
    assertFilled("the section is still alive", english, "the file mapping still exists");
    assertFilled("hLock is never closed", english, "hLock is a valid handle in \"App\"");
    List<String> korean =
        List.of(
            "\"앱\" 프로세스가 있다",
            "\"앱\"이 \"자식\"을 생성한다",
            "\"앱\"이 뮤텍스를 \"lock\"이라는 이름으로 만들어 hLock으로 받는다",
            "\"앱\"이 스레드 \"일꾼\"을 만들어 hWorker로 받는다",
            "\"앱\"이 파일 매핑을 만들어 hMap으로 받는다",
            "\"앱\"이 환경변수 \"TMP\"를 \"x\"로 설정한다");
    assertFilled("\"앱\"이 \"자식\"의 핸들을 h로 연다", korean, "\"앱\"이 \"자식\" 프로세스를 열어 h로 받는다");
    assertFilled("\"앱\"이 \"lock\"을 h로 연다", korean, "\"앱\"이 뮤텍스 \"lock\"을 열어 h로 받는다");
    assertFilled("\"일꾼\"이 종료 코드 5로 끝났다", korean, "\"앱\"의 \"일꾼\" 스레드가 종료 코드 5로 끝난다");
    assertFilled("\"자식\"은 TMP를 물려받는다", korean, "\"자식\"의 환경변수 \"TMP\"는 \"<이름>\"이다");
    assertFilled("섹션은 아직 살아 있다", korean, "파일 매핑이 남아 있다");
  }

  /** What is called by its kind or its part is what the scenario has of that kind. */
  @Test
  void knowsWhoseItIs() {
    List<String> english =
        List.of(
            "processes \"App\" and \"Child\"",
            "\"App\" creates an event \"go\" as hGo",
            "\"App\" creates a thread \"T1\" as hT1",
            "\"App\" creates a job as hJob",
            "\"App\" spawns \"Kid\" as hKid");
    String limit = "\"App\" makes the job hJob end its processes when it is closed";
    assertFilled("the job kills its processes on close", english, limit);
    assertFilled("closing hJob kills its processes", english, limit);
    assertFilled("hJob kills its processes when it is closed", english, limit);
    assertFilled("the thread's exit code is 7", english, "the exit code of hT1 is 7");
    assertFilled(
        "the child's handle table has no entries",
        english,
        "the handle table of \"Child\" is empty");
    assertFilled("the event's handle count is 1", english, "the handle count of the event is 1");
    assertFilled("hKid's process has ended", english, "the process of hKid has ended");
    assertFilled("hKid cannot be closed", english, "hKid is protected from close in \"App\"");
    assertFilled("\"T1\" is killed", english, "\"App\" terminates the thread of hT1 with code 1");
    assertFilled("\"T1\" is terminated", english, "thread \"T1\" of \"App\" has ended");
    assertFilled("\"Kid\" process object still exists", english, "process \"Kid\" still exists");
    assertFilled("the process object of \"Kid\" is gone", english, "process \"Kid\" is gone");
    List<String> korean =
        List.of(
            "\"앱\"과 \"자식\" 프로세스가 있다",
            "\"앱\"이 스레드 \"T1\"을 만들어 hT1로 받는다",
            "\"앱\"이 잡을 만들어 hJob으로 받는다",
            "\"앱\"이 \"꼬마\"를 생성해 hKid로 받는다");
    String limited = "\"앱\"이 잡 hJob이 닫히면 프로세스도 끝나게 한다";
    assertFilled("hJob을 닫으면 프로세스가 종료되도록 설정한다", korean, limited);
    assertFilled("\"앱\"이 hJob을 닫으면 프로세스가 종료되도록 설정한다", korean, limited);
    assertFilled("잡을 닫으면 안의 프로세스가 강제 종료된다", korean, limited);
    assertFilled("스레드의 종료 코드는 7이다", korean, "hT1의 종료 코드는 7이다");
    assertFilled("자식의 핸들 테이블은 비어 있다", korean, "\"자식\"의 핸들 테이블은 비어 있다");
    assertFilled("hKid를 닫을 수 없다", korean, "hKid는 \"앱\"에서 닫히지 않게 보호되어 있다");
    assertFilled("\"T1\"이 강제 종료된다", korean, "\"앱\"이 hT1의 스레드를 종료 코드 1로 강제 종료한다");
    assertFilled("\"꼬마\" 프로세스 객체는 소멸된다", korean, "\"꼬마\" 프로세스가 소멸된다");
  }

  /** What is named as files are is a file. */
  @Test
  void knowsFilesByTheirNames() {
    List<String> none = List.of();
    assertFilled("\"A\" opens \"a.log\" as hLog", none, "\"A\" opens the file \"a.log\" as hLog");
    assertFilled(
        "\"A\" creates \"a.log\" as hLog", none, "\"A\" creates the file \"a.log\" as hLog");
    assertFilled(
        "\"A\" creates the file \"a.log\" with an inheritable handle hLog",
        none,
        "\"A\" creates an inheritable file \"a.log\" as hLog");
    assertFilled("\"가\"가 \"a.log\"를 열어 hLog로 받는다", none, "\"가\"가 파일 \"a.log\"를 열어 hLog로 받는다");
    assertFilled("\"가\"가 \"a.log\"를 만들어 hLog로 받는다", none, "\"가\"가 파일 \"a.log\"를 만들어 hLog로 받는다");
    assertFilled(
        "\"A\" opens \"a.log\" as hM",
        List.of("\"A\" creates a mutex \"a.log\" as hA"),
        "\"A\" opens the mutex \"a.log\" as hM");
  }

  /** What is made has a name, one that is not taken. */
  @Test
  void namesWhatIsMade() {
    List<String> before = List.of("a process \"App\"", "\"App\" creates a file \"log\" as hFile");
    assertFilled(
        "\"App\" tries to open the file \"log\"",
        before,
        "\"App\" opens the file \"log\" as hFile2");
    assertFilled("\"App\" maps a view of hFile", before, "\"App\" maps hFile as pView");
    assertFilled(
        "\"앱\"이 hMap의 뷰를 매핑한다", List.of("\"앱\" 프로세스가 있다"), "\"앱\"이 hMap을 매핑해 뷰 pView로 받는다");
    assertFilled("\"앱\"이 파일 \"a\"를 열 수 있다", List.of(), "\"앱\"이 파일 \"a\"를 열어 hFile로 받는다");
  }

  /** A step that does two things is two steps; what belongs to one sentence stays one. */
  @Test
  void tellsTwoActsApart() {
    assertTurns("\"A\" closes hM twice", "\"A\" closes hM", "\"A\" closes hM");
    assertTurns(
        "\"A\" opens the file \"x\" as hX and closes it",
        "\"A\" opens the file \"x\" as hX",
        "\"A\" closes hX");
    assertTurns(
        "\"A\" opens \"B\" as hB and then waits for it",
        "\"A\" opens the process \"B\" as hB",
        "\"A\" waits for hB");
    assertTurns("\"A\"가 hM을 두 번 닫는다", "\"A\"가 hM을 닫는다", "\"A\"가 hM을 닫는다");
    assertTurns("\"A\"가 파일 \"x\"를 hX로 열고 곧바로 닫는다", "\"A\"가 파일 \"x\"를 열어 hX로 받는다", "\"A\"가 hX를 닫는다");
    assertTurns("\"A\"가 hM을 기다리고 나서 놓는다", "\"A\"가 hM을 기다린다", "\"A\"가 hM을 놓는다");
    assertTurns("\"A\"가 hE를 신호 상태로 만들고 hX를 닫는다", "\"A\"가 hE를 신호 상태로 만든다", "\"A\"가 hX를 닫는다");
    assertTurns(
        "\"A\" cannot delete the file \"x\"", "\"A\" deletes the file \"x\"", "it is refused");
    assertTurns("\"A\" fails to release it", "\"A\" releases hM", "it is refused");
    assertTurns(
        "the file \"x\" cannot be deleted by \"A\"",
        "\"A\" deletes the file \"x\"",
        "it is refused");
    assertTurns("\"A\"는 파일 \"x\"를 지우지 못한다", "\"A\"가 파일 \"x\"를 지운다", "거부된다");
    assertTurns("\"A\"는 파일 \"x\"를 삭제할 수 없다", "\"A\"가 파일 \"x\"를 지운다", "거부된다");
    assertTurns("\"A\" signals hE and waits on hX");
    assertTurns("\"A\" creates 100 events and never closes them");
    assertTurns("\"A\" spawns \"C\" and lets it inherit handles");
    assertTurns("\"A\"가 핸들을 상속하고 \"C\"를 생성한다");
    assertTurns("\"A\"는 bInheritHandles를 켜고 \"C\"를 실행했습니다");
    assertTurns("\"A\"가 \"C\"를 생성하고 hC로 받는다");
  }

  /** What nobody can do is never offered as what somebody does. */
  @Test
  void offersNoActThatWasDenied() {
    String[] english = {"\"B\" opens the event \"go\" as hEvent", "it is refused"};
    String[] unnamed = {"\"B\" opens the event \"<name>\" as hEvent", "it is refused"};
    for (String each :
        List.of(
            "can't open",
            "can no longer open",
            "may not open",
            "is not allowed to open",
            "isn't able to open",
            "is unable to open",
            "fails to open",
            "does not manage to open")) {
      assertTurns("\"B\" " + each + " the event \"go\"", english);
      assertTurns("\"B\" " + each + " the event", unnamed);
      assertThat(suggestions.suggest("\"B\" " + each + " the event \"go\"", false))
          .as(each)
          .noneMatch(sentence -> sentence.contains("opens"));
    }
    assertTurns("\"B\" tries to open the event \"go\" but fails", english);
    assertTurns("\"B\" tries to open the event \"go\" in vain", english);
    assertTurns("\"B\" tries to open the event \"go\" and is refused", english);
    String[] korean = {"\"B\"가 이벤트 \"go\"를 열어 hEvent로 받는다", "거부된다"};
    for (String each : List.of("열지 못한다", "열지 못했다", "열 수 없다", "열 수 없었다", "못 연다", "여는 데 실패한다")) {
      assertTurns("\"B\"는 이벤트 \"go\"를 " + each, korean);
      assertTurns("\"B\"는 이벤트를 " + each, "\"B\"가 이벤트 \"<이름>\"을 열어 hEvent로 받는다", "거부된다");
      assertThat(suggestions.suggest("\"B\"는 이벤트 \"go\"를 " + each, false))
          .as(each)
          .noneMatch(sentence -> sentence.contains("열어"));
    }
    assertTurns("\"B\"가 이벤트 \"go\"를 열려고 하지만 실패한다", korean);
    assertTurns("\"B\"는 파이프 \"p\"에 접속하지 못한다", "\"B\"가 파이프 \"p\"를 열어 hPipe로 받는다", "거부된다");
    assertTurns("\"B\" cannot use hM");
    for (String each : List.of("doesn't", "will not", "won't", "never")) {
      assertThat(suggestions.suggest("\"B\" " + each + " open the event \"go\"", false))
          .as(each)
          .noneMatch(sentence -> sentence.contains("opens"));
    }
    assertThat(suggestions.suggest("\"B\"는 이벤트 \"go\"를 열지 않는다", false))
        .noneMatch(sentence -> sentence.contains("열어"));
    assertTurns("\"B\" may not be running");
    assertTurns("\"B\" is able to open the event \"go\"");
    assertTurns("\"B\"는 hM을 쓸 수 없다");
  }

  private void assertTurns(String typed, String... turns) {
    List<String> before = List.of("processes \"A\" and \"B\"", "\"A\" creates a mutex as hM");
    assertThat(suggestions.inTurn(typed, before)).as(typed).containsExactly(turns);
  }

  /** Who waits is who acted last. */
  @Test
  void knowsWhoWaits() {
    List<String> before =
        List.of("processes \"A\" and \"B\"", "\"A\" reads from hRead", "\"B\" reads from hRead");
    assertFilled("the call never returns", before, "\"B\" is still waiting");
    assertFilled(
        "읽기가 끝나지 않는다", List.of("\"가\"와 \"나\" 프로세스가 있다", "\"나\"가 hRead에서 읽는다"), "\"나\"는 아직 기다리고 있다");
  }

  /** Where two can be meant, nobody guesses. */
  @Test
  void leavesOpenWhatCanBeSeveral() {
    List<String> before =
        List.of(
            "a process \"App\"",
            "\"App\" creates a file \"one\" as hOne",
            "\"App\" creates a file \"two\" as hTwo");
    assertFilled("\"App\" sends \"x\"", before, "\"App\" sends \"x\" to <handle>");
    assertFilled("\"App\" writes \"x\" to the file", before, "\"App\" writes \"x\" to <handle>");
  }

  private void assertFilled(String typed, List<String> before, String wanted) {
    List<String> sentences = suggestions.suggest(suggestions.told(typed, before), false);
    assertThat(suggestions.named(sentences, typed, before).get(0)).isEqualTo(wanted);
  }

  @Test
  void offersNothingForSomethingElse() {
    assertThat(suggestions.suggest("the weather was fine all day long", false)).isEmpty();
    assertThat(suggestions.suggest("nobody knows this", false)).isEmpty();
    assertThat(suggestions.suggest("오늘은 하루 종일 날씨가 참 좋았다", false)).isEmpty();
  }

  @Test
  void answersAtOnceHoweverLongTheStepIs() {
    String step = "\"Parent\" crates a mutex as hMail " + "and so on ".repeat(100_000);
    assertTimeoutPreemptively(ofSeconds(20), () -> suggestions.suggest(step, false));
  }

  private static List<String[]> slips(List<String> files) throws IOException {
    List<String[]> slips = new ArrayList<>();
    for (String file : files) {
      for (String line : Files.readAllLines(SLIPS.resolve(file))) {
        String[] columns = line.split("\t", -1);
        if (columns.length >= 3) {
          slips.add(columns);
        }
      }
    }
    return slips;
  }

  /** Returns what was meant: sentences, each as good as the others. */
  private static List<String> wanted(String[] columns) {
    return List.of(columns).subList(2, columns.length);
  }

  /** Returns whether it is another wording of a sentence that was meant. */
  private static boolean isOneOf(String[] columns, String offered) {
    return MATCHER.match(offered).isPresent()
        && wanted(columns).stream()
            .filter(each -> MATCHER.match(each).isPresent())
            .anyMatch(each -> isSame(offered, each, MATCHER));
  }

  private void assertScore(String file) throws IOException {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (String[] columns : slips(List.of(file))) {
      all++;
      if (isOneOf(columns, columns[1])) {
        continue; // it is taken as it stands, and nobody asks
      }
      List<String> offered = suggestions.suggest(columns[1], false);
      List<String> wanted = wanted(columns);
      if (offered.isEmpty()
          || (!wanted.contains(offered.get(0)) && !isOneOf(columns, offered.get(0)))) {
        wrong.add(columns[1] + "\n   wanted " + wanted + "\n   " + offered);
      }
    }
    assertThat(1 - (double) wrong.size() / all)
        .as("%d of %d: %s", wrong.size(), all, String.join("\n", wrong))
        .isGreaterThanOrEqualTo(WANTED);
  }
}
