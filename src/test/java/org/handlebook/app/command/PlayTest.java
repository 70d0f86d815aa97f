package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handlebook.app.context.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs in C that are run without a scenario. */
final class PlayTest {
  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() {
    project = new ProjectFolder(folder);
  }

  private int play(String body, String... more) throws IOException {
    Path file = project.at("app.c");
    Files.writeString(
        file, "#include <windows.h>\n#include <stdio.h>\nint main(void) {\n" + body + "\n}\n");
    String[] words = new String[2 + more.length];
    words[0] = "play";
    words[1] = file.toString();
    System.arraycopy(more, 0, words, 2, more.length);
    return project.handlebook(words);
  }

  @Test
  void tellsHowManyHandlesWereLeftOpen() throws IOException {
    String body =
        "for (int i = 0; i < 3; i++) { HANDLE h = CreateEvent(NULL, TRUE, FALSE, NULL);"
            + " if (i == 0) CloseHandle(h); }\nprintf(\"done\\n\");\nreturn 3;";

    assertThat(play(body)).isEqualTo(3);
    assertThat(project.printed()).startsWith("done\n");
    assertThat(project.complained())
        .contains("ended with code 3; handles that it did not close: 2");
  }

  @Test
  void tellsWhatItsAuthorMayBelieve() throws IOException {
    String body =
        """
        HANDLE r, w; char text[8]; DWORD n;
        CreateMutex(NULL, FALSE, L"Door");
        for (int i = 0; i < 3; i++) OpenMutex(SYNCHRONIZE, FALSE, L"door");
        CloseHandle(GetCurrentProcess());
        CreatePipe(&r, &w, NULL, 0);
        ReadFile(r, text, sizeof(text), &n, NULL);
        """;

    play(body);
    assertThat(project.complained())
        .containsOnlyOnce("app, app.c:6, OpenMutex: a common misconception (M18): A name is found")
        .contains("app, app.c:7, CloseHandle: a common misconception (M14): Closing a pseudo")
        .contains("app, app.c:9, ReadFile: a common misconception (M19): Reading does not end");

    play(body, "--lang", "ko");
    assertThat(project.complained()).contains("app, app.c:6, OpenMutex: 흔한 오해(M18). 이름은");

    play("OpenMutex(SYNCHRONIZE, FALSE, L\"door\"); CloseHandle(NULL); return 0;");
    assertThat(project.complained()).doesNotContain("misconception");
  }

  @Test
  void saysNothingOfHandlesThatWereClosed() throws IOException {
    String body = "CloseHandle(CreateMutex(NULL, FALSE, NULL)); return 0;";

    assertThat(play(body)).isZero();
    assertThat(project.complained()).contains("ended with code 0").doesNotContain("handles");
  }

  @Test
  void tellsMistakesInOneLanguage() throws IOException {
    assertThat(play("HANDLE h = CreateEvnt(0, 1, 0, 0);")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained())
        .contains("app.c:4:12: CreateEvnt is no function that is known. Did you mean CreateEvent")
        .doesNotContain("함수");

    assertThat(play("HANDLE h = CreateEvnt(0, 1, 0, 0);", "--lang", "ko"))
        .isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("app.c:4:12: CreateEvnt는 아는 함수가 아니다. 혹시 CreateEvent");
  }

  @Test
  void tellsOfACrashInTheLanguageOfThePerson() throws IOException {
    play("int *p = 0; *p = 1; return 0;");
    assertThat(project.complained()).contains("app.c:4:16: It uses a pointer that is NULL.");

    play("int *p = 0; *p = 1; return 0;", "--lang", "ko");
    assertThat(project.complained()).contains("app.c:4:16: ").doesNotContain("It uses");
  }

  @Test
  void doesNotShowWhatAChildWritesToAPipe() throws IOException {
    Path child =
        Files.writeString(
            project.at("child.c"),
            """
            #include <windows.h>
            #include <stdio.h>
            int main(void) {
              DWORD written;
              WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), "first ", 6, &written, NULL);
              printf("second");
              fprintf(stderr, "error\\n");
              return 0;
            }
            """);
    String body =
        """
        HANDLE r, w; char text[40] = ""; DWORD read;
        SECURITY_ATTRIBUTES sa = { sizeof(sa), NULL, TRUE };
        STARTUPINFO si = { sizeof(si) }; PROCESS_INFORMATION pi; TCHAR line[] = TEXT("child.exe");
        CreatePipe(&r, &w, &sa, 0);
        si.dwFlags = STARTF_USESTDHANDLES;
        si.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
        si.hStdOutput = w;
        si.hStdError = GetStdHandle(STD_ERROR_HANDLE);
        CreateProcess(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &si, &pi);
        WaitForSingleObject(pi.hProcess, INFINITE);
        CloseHandle(w);
        for (int n = 0; ReadFile(r, text + n, 10, &read, NULL); n += read) { }
        printf("[%s]", text);
        return 0;
        """;

    assertThat(play(body, "--children", child.toString(), "--plain")).isZero();

    assertThat(project.printed()).isEqualTo("error\n[first second]exit code 0\n");
  }

  @Test
  void namesTheFileThatHasNoMain() throws IOException {
    Path file = Files.writeString(project.at("empty.c"), "");
    assertThat(project.handlebook("play", file.toString())).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("empty.c:1:1: The program has no function main.");
  }

  @Test
  void tellsWhoWaitsWithoutEnd() throws IOException {
    play("WaitForSingleObject(CreateEvent(NULL, TRUE, FALSE, NULL), INFINITE); return 0;");

    assertThat(project.complained()).contains("app still waits, in main", ", WaitForSingleObject");
  }

  @Test
  void tellsForWhichLockAThreadWaits() throws IOException {
    play("SRWLOCK l = SRWLOCK_INIT; AcquireSRWLockShared(&l); AcquireSRWLockExclusive(&l);");

    assertThat(project.complained()).contains("app still waits, in main", ", AcquireSRWLockExcl");
  }

  @Test
  void findsNoProgramThatNobodyGives() throws IOException {
    assertThat(play(starting("Child.exe /x") + " return GetLastError();")).isEqualTo(2);
    assertThat(project.complained())
        .contains("there is no program Child.exe, so CreateProcess does not find it");
  }

  private static String starting(String program) {
    return "STARTUPINFO si = { sizeof(si) }; PROCESS_INFORMATION pi; TCHAR line[] = TEXT(\""
        + program
        + "\"); CreateProcess(NULL, line, NULL, NULL, 0, 0, NULL, NULL, &si, &pi);";
  }

  @Test
  void tellsWhichProgramOfWindowsDoesNothingThatItWaitsFor() throws IOException {
    String body = starting("notepad.exe a.txt");
    play(body + " WaitForSingleObject(pi.hProcess, INFINITE); return 0;");
    assertThat(project.complained()).contains("notepad.exe was started and does nothing: give its");

    play(body + " return 0;");
    assertThat(project.complained()).doesNotContain("does nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "'char b[4];', b, 'ReadFile stores 6 bytes in b, where 4 have room.'",
    "'char b[8];', b + 3, 'ReadFile stores 6 bytes in b, where 5 have room.'",
    "char *b = (char *)malloc(5);, b, 'stores 6 bytes in an allocated block, where 5 have room.'",
    "'char b[6];', b, ended with code 6"
  })
  void whatACallStoresHasRoom(String buffer, String place, String told) throws IOException {
    play(
        buffer
            + " DWORD n = 0; HANDLE r, w; CreatePipe(&r, &w, NULL, 0);"
            + " WriteFile(w, \"sixsix\", 6, &n, NULL); ReadFile(r, "
            + place
            + ", 100, &n, NULL); CloseHandle(r); CloseHandle(w); return n;");

    assertThat(project.complained()).contains(told);
  }

  @Test
  void findsARaceWithAnotherSeed() throws IOException {
    Path file =
        Files.writeString(
            project.at("race.c"),
            """
            #include <windows.h>
            #include <stdio.h>
            int sum;
            DWORD WINAPI Add(LPVOID p) {
              for (int i = 0; i < 50; i++) { int now = sum; for (int k = 0; k < 3; k++) ; sum = now + 1; }
              return 0;
            }
            int main(void) {
              HANDLE h[2];
              for (int i = 0; i < 2; i++) h[i] = CreateThread(NULL, 0, Add, NULL, 0, NULL);
              WaitForMultipleObjects(2, h, TRUE, INFINITE);
              printf("%d", sum);
              for (int i = 0; i < 2; i++) CloseHandle(h[i]);
              return 0;
            }
            """);

    assertThat(sum(file)).isEqualTo("100");
    assertThat(sum(file, "--seed", "1")).isNotEqualTo("100").isEqualTo(sum(file, "--seed", "1"));
  }

  private String sum(Path file, String... seed) {
    List<String> words = new ArrayList<>(List.of("play", file.toString()));
    words.addAll(List.of(seed));
    assertThat(project.handlebook(words.toArray(String[]::new))).isZero();
    return project.printed();
  }

  @Test
  void printsCharactersOfStreamsAsCharacters() throws IOException {
    Path file =
        Files.writeString(
            project.at("letters.cpp"),
            """
            #include <iostream>
            using namespace std;
            int main() {
              char c = 'q';
              cout << 'a' << ' ' << c << '\\n' << 'a' + 1 << hex << ' ' << 255 << endl;
              wcout << L'z' << endl;
              return 0;
            }
            """);

    assertThat(project.handlebook("play", file.toString())).isZero();
    assertThat(project.printed()).isEqualTo("a q\n98 ff\nz\n");
  }

  @Test
  void tellsAPlaceInATextFileAsTheFileHasIt() throws IOException {
    String body =
        """
        FILE *f = fopen("t.txt", "w+"); char w[20]; int a;
        fprintf(f, "12 words\\n-3\\n"); rewind(f); fscanf(f, "%d %s", &a, w);
        printf("%ld ", ftell(f)); fgetc(f); printf("%ld ", ftell(f));
        fseek(f, 0, SEEK_END); printf("%ld", ftell(f)); fclose(f); return 0;
        """;

    assertThat(play(body)).isZero();
    assertThat(project.printed()).isEqualTo("8 10 14");
  }

  @Test
  void filmsTheRunItself() throws IOException {
    String film = project.at("film").toString();
    String body =
        "HANDLE h = CreateEvent(NULL, TRUE, FALSE, NULL);\nprintf(\"seen\\n\");\n"
            + "CloseHandle(h);\nreturn 3;";

    assertThat(play(body, "-o", film)).isEqualTo(3);

    assertThat(project.printed()).isEqualTo("seen\n");
    assertThat(project.complained())
        .contains("app ended with code 3", "the film: ")
        .doesNotContain("passed");
    assertThat(project.text("film/messages.ndjson"))
        .contains("\\\"source\\\":\\\"app.c:4\\\"")
        .contains("\\\"printed\\\":[{\\\"by\\\":\\\"app\\\",\\\"text\\\":\\\"seen");
    assertThat(project.text("film/results.json")).contains("\"passed\"");
  }

  @Test
  void filmsEachLineWhereThatIsWanted() throws IOException {
    String film = project.at("film").toString();
    String body = "int sum = 0;\nfor (int i = 0; i < 3; i++)\n  sum += i;\nreturn sum;";

    assertThat(play(body, "-o", film)).isEqualTo(3);
    assertThat(project.text("film/messages.ndjson")).doesNotContain("app.c:6");

    assertThat(play(body, "-o", film, "--lines")).isEqualTo(3);
    assertThat(project.text("film/messages.ndjson").split("app.c:6", -1)).hasSize(4);
  }

  @Test
  void linesAreOfTheFilmAlone() throws IOException {
    assertThat(play("return 0;", "--lines")).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("--lines shows in the film alone: say with -o");

    play("return 0;", "--lines", "--lang", "ko");
    assertThat(project.complained()).contains("-o로 알려야 한다");
  }

  @Test
  void theFilmFindsItsProgramsFromItsOwnFolder() throws IOException {
    play("return 0;", "-o", project.at("films/one").toString());
    assertThat(project.text("films/one/play.feature"))
        .startsWith("Feature: Programs\n")
        .contains("from \"../../app.c\"\n");

    play("return 0;", "-o", project.at("films/one").toString(), "--lang", "ko");
    assertThat(project.text("films/one/play.feature"))
        .contains("기능: 프로그램\n")
        .contains("\"../../app.c\"");
  }

  @Test
  void readsAProgramThatIsSavedAsUtf16() throws IOException {
    Path file = project.at("saved.c");
    Files.write(
        file,
        "\uFEFF#include <stdio.h>\nint main(void) { printf(\"한\\n\"); return 7; }\n"
            .getBytes(StandardCharsets.UTF_16LE));

    assertThat(project.handlebook("play", file.toString(), "--plain")).isEqualTo(7);
    assertThat(project.printed()).isEqualTo("한\nexit code 7\n");
  }

  @Test
  void sayInTheFilmWhatIsNotAsItShouldBe() throws IOException {
    String film = project.at("film").toString();

    assertThat(play("int *p = 0; *p = 1; return 0;", "-o", film)).isEqualTo(5);
    assertThat(verdict())
        .contains("\"app\" has not ended well: it crashed at")
        .contains("It uses a pointer that is NULL.");
    assertThat(project.complained()).contains("app crashed at").doesNotContain("1 passed");

    play("WaitForSingleObject(CreateEvent(NULL, TRUE, FALSE, NULL), INFINITE);", "-o", film);
    assertThat(verdict()).contains("\"app\" has not ended well: it is in main, ");

    play("CreateEvent(NULL, TRUE, FALSE, NULL); return 0;", "-o", film, "--lang", "ko");
    assertThat(verdict()).contains("\"app\"이 연 핸들 1개를 닫지 않고 끝났다.");
    assertThat(project.text("film/play.feature")).startsWith("# language: ko");

    assertThat(play("for (;;) ;", "-o", film)).isEqualTo(ExitCode.NOT_RUN);
    assertThat(project.complained()).contains("\"app\" turns in main, ").contains("without end");
  }

  private String verdict() throws IOException {
    return project.text("film/summary.md");
  }

  @Test
  void typesAtTheProgramThatReads() throws IOException {
    Path receiver = project.at("receiver.c");
    Files.writeString(
        receiver,
        """
        #include <windows.h>
        #include <stdio.h>
        int main(void) {
          char text[20] = {0};
          DWORD n;
          HANDLE slot = CreateMailslot(TEXT("\\\\\\\\.\\\\mailslot\\\\box"), 0, MAILSLOT_WAIT_FOREVER, NULL);
          ReadFile(slot, text, 19, &n, NULL);
          printf("got %s", text);
          CloseHandle(slot);
          return 0;
        }
        """);
    Path sender = project.at("sender.c");
    Files.writeString(
        sender,
        """
        #include <windows.h>
        #include <stdio.h>
        #include <string.h>
        int main(void) {
          char line[20];
          DWORD n;
          HANDLE slot =
              CreateFile(
                  TEXT("\\\\\\\\.\\\\mailslot\\\\box"), GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
          fgets(line, 20, stdin);
          WriteFile(slot, line, (DWORD) strlen(line), &n, NULL);
          CloseHandle(slot);
          return 0;
        }
        """);
    Path input = Files.writeString(project.at("input.txt"), "hello\n");

    int code =
        project.handlebook(
            "play", receiver.toString(), sender.toString(), "--input", input.toString());

    assertThat(project.printed()).isEqualTo("got hello\n");
    assertThat(code).isZero();
  }
}
